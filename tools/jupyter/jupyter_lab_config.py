"""How JupyterLab is set up for the course, wherever it runs: here, on Binder, on a hub.

Whatever starts a server names this folder in JUPYTER_CONFIG_PATH, and needs to do nothing more.
"""

from pathlib import Path

c = get_config()  # type: ignore[name-defined]  # noqa: F821 (Jupyter gives it)

_COURSE = Path(__file__).resolve().parents[2]

c.LabApp.extra_labextensions_path = [str(_COURSE / "securebase" / "static" / "labextensions")]
# JupyterLab would ask its own site for news and for newer releases: nothing leaves the device.
c.LabApp.news_url = None
c.LabApp.check_for_updates_class = "jupyterlab.NeverCheckForUpdate"
