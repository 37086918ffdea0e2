"""What JupyterLab needs to show the course whole: ``make lab`` loads it beside our front end.

A lesson stays as it is written, in MyST. When JupyterLab shows a cell or a page, our extension asks
here for its HTML; when it saves a notebook, live views, which the next reader has no kernel for,
are left out, so that the static form stands in their place.
"""

from typing import Any


def _jupyter_server_extension_points() -> list[dict[str, str]]:
    return [{"module": "securebase.jupyter"}]


def _load_jupyter_server_extension(application: Any) -> None:
    """Called by Jupyter's server when its settings list this module."""
    from securebase.jupyter.saving import without_live_views
    from securebase.jupyter.server import add_handlers

    add_handlers(application.web_app)
    application.contents_manager.register_pre_save_hook(without_live_views)
