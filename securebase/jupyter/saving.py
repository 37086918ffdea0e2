"""What a saved notebook holds of an activity: its static form, which needs nothing to be shown."""

from typing import Any

_LIVE_VIEW = "application/vnd.jupyter.widget-view+json"
_STATIC_FORM = "text/html"
_SELF_CONTAINED = "sb-static"
"""The class by which the static form of an activity is known."""


def without_live_views(model: dict[str, Any], **_options: Any) -> None:
    """Leaves the live view of each activity out of a notebook that is about to be saved.

    Whoever opens it again has no kernel yet that knows the view, and would be shown an error.
    """
    if model.get("type") != "notebook" or not isinstance(model.get("content"), dict):
        return
    for cell in model["content"].get("cells", []):
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if _LIVE_VIEW in data and _SELF_CONTAINED in "".join(data.get(_STATIC_FORM, "")):
                del data[_LIVE_VIEW]
