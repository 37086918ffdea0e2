"""The live form of an activity in Jupyter."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from securebase.figures.colours import theme_css

_BUILT = Path(__file__).parents[1] / "static" / "jupyter"


class ActivityWidget(anywidget.AnyWidget):
    """Carries a spec to the front end and the learner's record back; holds no logic."""

    spec = traitlets.Dict().tag(sync=True)
    record = traitlets.Dict().tag(sync=True)

    @staticmethod
    def of(kind: str, spec: dict[str, Any]) -> ActivityWidget:
        """A widget of ``kind``, which names the module in ``securebase/static/jupyter``."""
        return _widget_class(kind, theme_css())(spec=spec)


@functools.cache
def _widget_class(kind: str, style: str) -> type[ActivityWidget]:
    """One class a kind: anywidget sends the module with each instance, so each stays small."""
    built = {
        "_esm": (_BUILT / f"{kind}.js").read_text(encoding="utf-8"),
        "_css": style,
    }
    return type(f"{kind.capitalize()}Widget", (ActivityWidget,), built)
