"""Which tests stay together when they run on several workers.

Marks for that (xdist_group) have no effect with pytest 9.2 and pytest-xdist 3.8.
"""

from __future__ import annotations

from xdist.scheduler import LoadScopeScheduling

_LAB = "tests/jupyterlab/"
_EVERY_PAGE = "tests/browser/test_every_page.py"


def together(test: str) -> str:
    """What a test, named by its node id, shares with those that run on its worker.

    The cells of a notebook share a kernel, the tests in JupyterLab a server that takes long to
    start, and the tests of every page a visit to it. Every other test stands by itself.
    """
    path, *_ = test.split("::")
    if path.endswith(".ipynb"):
        return path
    if path == _EVERY_PAGE and "[" in test:
        return path + test[test.index("[") :]
    return _LAB if path.startswith(_LAB) else test


class Scheduling(LoadScopeScheduling):
    """Gives a worker what belongs together as a whole, the largest first."""

    def _split_scope(self, nodeid: str) -> str:
        return together(nodeid)
