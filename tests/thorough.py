"""Which tests a run leaves to continuous integration: those that last, of what nobody has edited.

They look once more, at another page or another book, at what a test has been that stays. Whoever
edits a thing has all tests that are called like it: of ``frontend/src/kinds/coding-lab`` those in
``test_coding_lab.py``, of ``everyday-sensitivity.quiz.yml`` those of that page and its notebook.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from tools.git import git

_PARAMETERS = re.compile(r"\[(.*)\]$", re.DOTALL)
_APART = re.compile(r"[^\w/.-]+")
# Folders of code whose tests are called otherwise.
_TESTED_AS = {
    "activity": {"every-kind", "states-of-activities"},
    "answers": {"your-answers"},
    "baby-age": {"first-screen"},
    "by-age": {"first-screen"},
    "cards": {"claim-cards", "cue-cards"},
    "charts": {"counted-children", "explorer", "legible"},
    "claims": {"claims-in-the-book", "evidence"},
    "content": {"fuzz"},
    "explorations": {"counted-children", "explorer"},
    "exports": {"epub", "question-bank", "scorm", "slides"},
    "figures": {"dyad-player", "episode-player"},
    "glossary": {"glossary-in-the-book", "terms-in-place"},
    "go-on": {"first-screen", "parts"},
    "jupyter": {"jupyterlab"},
    "passport-codes": {"passport"},
    "passport-offer": {"passport"},
    "players": {"dyad-player", "episode-player"},
    "publishing": {"building"},
    "read-aloud": {"listen"},
    "records": {"return-by-back", "storage", "your-answers"},
    "release": {"course-file", "kept-course"},
    "seminars": {"seminar-kits"},
    "services": {"help", "support-services"},
    "sessions": {"session-plans"},
    "small-thing": {"first-screen"},
    "theme": {"first-screen", "legible", "lesson-on-paper"},
    "went-through": {"quiz"},
    "worker": {"kept-course"},
}
# These hold too much for their name to say what was edited.
_ROOMS = {"activities", "book", "kinds", "src", "static"}
_AUTHORED = ("book", "notebooks")
_CODE = ("securebase", "frontend")
_TESTS = "tests"
# In these folders each test is long that is not marked as one for everybody. The course's own book
# is built before all tests, and has run all notebooks.
_LONG = ("tests/browser/", "tests/building/", "tests/jupyterlab/", "notebooks/")
_NOTEBOOKS = ("bonding-and-attachment.ipynb", "python-in-twenty-minutes.ipynb")
_CORE = "core"
_LASTS = "lasts"


def sampled(
    names: str | tuple[str, ...], every: Iterable[Any], *sample: Any, ids: Any = None
) -> pytest.MarkDecorator:
    """Parameters of a test, of which whoever edited none of them tries the sample alone."""
    return pytest.mark.parametrize(names, with_marks(every, *sample), ids=ids)


def with_marks(every: Iterable[Any], *sample: Any) -> list[Any]:
    """The same for the parameters of a fixture."""
    all_of_them = list(every)
    assert all(one in all_of_them for one in sample), f"not all of them are there: {sample}"
    return [one if one in sample else _marked(one) for one in all_of_them]


def _marked(one: Any) -> Any:
    values = one if isinstance(one, tuple) else (one,)
    return pytest.param(*values, marks=pytest.mark.lasts)


def is_long(item: pytest.Item) -> bool:
    """Whether a test is left to continuous integration by whoever edited nothing that it is of."""
    if item.get_closest_marker(_LASTS):
        return True
    is_core = item.get_closest_marker(_CORE) or item.path.name in _NOTEBOOKS
    return item.nodeid.startswith(_LONG) and not is_core


def is_of(edited: frozenset[str], test: str) -> bool:
    """Whether a test, by its node id, is called like something that was edited, or stands in it.

    ``edited`` holds paths below the project's folder, written with slashes.
    """
    file = PurePosixPath(test.split("::")[0])
    if file.as_posix() in edited:
        return True
    code = _code(edited)
    if code & {_called(file.stem.removeprefix("test_")), *map(_called, file.parts[1:-1])}:
        return True
    named = _parameters(test) | ({_called(file.stem)} if file.parts[0] in _AUTHORED else set())
    return bool(named & code) or any(
        page == name or page.startswith(f"{name}-") for name in named for page in _authored(edited)
    )


def edited_files(root: Path) -> frozenset[str]:
    """What differs from the branch that this one follows, or from the last commit without one.

    Of a folder that git knows nothing of nothing counts as edited.
    """
    try:
        base = git(root, "merge-base", "HEAD", "@{upstream}") or git(root, "rev-parse", "HEAD")
    except FileNotFoundError:
        return frozenset()
    changed = git(root, "diff", "--name-only", "--no-renames", "-z", base) if base else ""
    new = git(root, "ls-files", "--others", "--exclude-standard", "-z")
    return frozenset(f"{changed}\0{new}".split("\0")) - {""}


@functools.cache
def _code(edited: frozenset[str]) -> frozenset[str]:
    """What code that was edited is called: its file, and the folders that it stands in."""
    names: set[str] = set()
    for top, *rest in (PurePosixPath(path).parts for path in edited):
        names |= {_called(one) for one in rest if top in _CODE}
        # What tests share is called like what it helps to test.
        names |= {_called(one) for one in rest[-1:] if top == _TESTS}
    return frozenset(names.union(*(_TESTED_AS.get(one, ()) for one in names)) - _ROOMS)


@functools.cache
def _authored(edited: frozenset[str]) -> frozenset[str]:
    """What pages, notebooks and the files beside them are called, of those that were edited."""
    paths = map(PurePosixPath, edited)
    return frozenset(_called(path.name) for path in paths if path.parts[0] in _AUTHORED)


def _parameters(test: str) -> set[str]:
    """What a test tries, as far as it is called by a name or the path of a page."""
    found = _PARAMETERS.search(test)
    words = _APART.split(found[1]) if found else []
    return {_called(PurePosixPath(one).name) for one in words} - {""}


def _called(name: str) -> str:
    return name.split(".")[0].replace("_", "-")
