"""The live copy of the course: JupyterLite with its own Pyodide, in ``_build/html/live``.

A lesson there runs in the reader's browser: no server, no account, no other host. Everything that
it is made of is pinned in this folder: the programs that make it (``environment.txt``), what the
browser's Python gets (``wheels.txt``) and Pyodide itself (``package-lock.json``).
"""

from tools.live.making import build as build
from tools.live.making import is_there as is_there
from tools.live.making import make as make
