"""Whether the book is kept on devices: the switch in ``_config.yml``."""

from pathlib import Path
from typing import Final

import yaml  # type: ignore[import-untyped]

KEPT: Final = "securebase_kept_on_devices"


def is_kept_on_devices(root: Path) -> bool:
    """What the book's settings say; yes, where they say nothing.

    Raises:
        ValueError: something else than true or false is written there.
    """
    settings = yaml.safe_load((root / "_config.yml").read_text(encoding="utf-8")) or {}
    kept = ((settings.get("sphinx") or {}).get("config") or {}).get(KEPT, True)
    if not isinstance(kept, bool):
        raise ValueError(f"_config.yml: {KEPT} is {kept!r}; write true or false")
    return kept
