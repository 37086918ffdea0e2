"""What a saved notebook holds of what moves: its static form, or how to bring it back."""

from typing import Any, Final

_LIVE_VIEW: Final = "application/vnd.jupyter.widget-view+json"
_RUN_AGAIN: Final = "In JupyterLab, run this cell to bring back what moves in it."


def without_live_views(model: dict[str, Any], **_options: Any) -> None:
    """Leaves live views out of a notebook that is about to be saved.

    Whoever opens it again has no kernel yet that knows the view, and would be shown an error.
    """
    if model.get("type") == "notebook" and isinstance(model.get("content"), dict):
        leave_out_live_views(model["content"])


def leave_out_live_views(notebook: dict[str, Any]) -> None:
    """What has a static form stays in that; of any other widget stays how to bring it back."""
    for cell in notebook.get("cells", []):
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if data.pop(_LIVE_VIEW, None) and "text/html" not in data:
                data["text/plain"] = _RUN_AGAIN
