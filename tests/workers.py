"""Which tests stay together when they run on several workers.

Marks for that (xdist_group) have no effect with pytest 9.2 and pytest-xdist 3.8.
"""

from __future__ import annotations

import re

from xdist.scheduler import LoadScopeScheduling

_LAB = "tests/jupyterlab/"
_BROWSER = "tests/browser/"
_EVERY_PAGE = "tests/browser/test_every_page.py"
_ENGINES = "tests/engines/"
_FUZZ = "tests/fuzz/"
_ELSEWHERE = re.compile(r"tests/elsewhere/[^/]+/")

_ENGINE = re.compile(r"\[(?P<name>firefox|webkit)")


def together(test: str) -> str:
    """What a test, named by its node id, shares with those that run on its worker.

    The cells of a notebook share a kernel, the tests in JupyterLab a server that takes long to
    start, those in another engine its one window, those elsewhere a server or a book of their own,
    the tests of every page a visit to it, and the quick tests of a module what it imports and
    computes once. A test in a browser, or of one kind of spoilt files, stands by itself.
    """
    path, *_ = test.split("::")
    if path == _EVERY_PAGE and "[" in test:
        return path + test[test.index("[") :]
    if path.startswith(_LAB):
        return _LAB
    if elsewhere := _ELSEWHERE.match(path):
        return elsewhere[0]
    if path.startswith(_ENGINES) and (engine := _ENGINE.search(test)):
        return _ENGINES + engine["name"]
    return test if path.startswith((_BROWSER, _FUZZ)) else path


class Scheduling(LoadScopeScheduling):
    """Gives a worker what belongs together as a whole, the largest first."""

    def _split_scope(self, nodeid: str) -> str:
        return together(nodeid)
