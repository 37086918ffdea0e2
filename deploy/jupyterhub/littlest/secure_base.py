"""What The Littlest JupyterHub is told about the course, beside ``config.yaml``.

A link to this file lies in ``/opt/tljh/config/jupyterhub_config.d``; see ``../README.md``.
"""

import os
from pathlib import Path

c = get_config()  # type: ignore[name-defined]  # noqa: F821 (JupyterHub gives it)

_COURSE = Path(__file__).resolve().parents[3]

# Each student's server finds the course's own JupyterLab, and the settings of a hub.
c.Spawner.environment = {
    "JUPYTER_CONFIG_PATH": os.pathsep.join(
        str(_COURSE / folder) for folder in ("deploy/jupyterhub/settings", "tools/jupyter")
    )
}
