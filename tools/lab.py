"""JupyterLab with what the course needs: its start page, its extension, its settings.

The settings lie in ``tools/jupyter``. YAML files and solved labs stay out of the lists of files,
since they would bury the notebooks; ``--ContentsManager.hide_globs=__pycache__`` brings them
back. A page in Markdown opens as a reader sees it.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from tools import environment
from tools.places import ROOT

START = "notebooks/start-here.md"
SETTINGS = ROOT / "tools" / "jupyter"


def open_lessons(options: Sequence[str]) -> int:
    """Start JupyterLab on the start page; ``options`` are its own."""
    return environment.run("-m", "jupyterlab", *arguments(ROOT), *options, **variables())


def arguments(course: Path) -> list[str]:
    """How JupyterLab is told to serve the course in a folder.

    The whole of it is served: lessons show pictures of book/, and lead to its pages.
    """
    # JupyterLab refuses to run as root, which in a container is the only user, unless told.
    as_root = ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return [
        f"--ServerApp.root_dir={course}",
        f"--LabApp.default_url=/lab/tree/{START}",
        *as_root,
    ]


def variables() -> dict[str, str]:
    """Where Jupyter finds our settings, before those of whoever has others."""
    others = os.environ.get("JUPYTER_CONFIG_PATH")
    return {"JUPYTER_CONFIG_PATH": os.pathsep.join(filter(None, [str(SETTINGS), others]))}
