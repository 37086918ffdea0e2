"""The activities: content and meaning in Python, display in the front end.

Each kind is a folder here, and a folder of the same name in ``frontend/src/kinds``. A kind imports
no other; what kinds share lies beside the folders.
"""

import importlib
import pkgutil

from securebase.activities.activity import KINDS, Activity

for _module in pkgutil.iter_modules(__path__):
    if _module.ispkg:
        importlib.import_module(f"{__name__}.{_module.name}")

AUTHORED = {kind: activity for kind, activity in KINDS.items() if activity.is_authored}
"""The kinds that a content file can describe, by name."""

__all__ = ["AUTHORED", "KINDS", "Activity"]
