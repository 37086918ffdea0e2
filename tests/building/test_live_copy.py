"""A book leads to a live copy of its lessons and labs while one lies beside it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.building.conftest import SETTINGS, Binder, write
from tests.building.courses import contents, notebook

pytestmark = pytest.mark.book

FILES = {
    "_config.yml": SETTINGS,
    "_toc.yml": contents("index", "notebooks/part/a-lesson", "notebooks/labs/a-lab"),
    "index.md": "# Welcome\n\nNothing to run.\n",
    "notebooks/part/a-lesson.ipynb": notebook("1 + 1", title="A lesson"),
    "notebooks/labs/a-lab.ipynb": notebook("2 + 2", title="A lab", words="Sums.\n\nLater."),
}
LIVE = {
    "_build/html/live/live.json": "{}",
    "_build/html/live/notebooks/index.html": "<html>JupyterLite</html>",
    "_build/html/live/build/style.css": "a { background: url(https://example.org/) }",
}
OFFER = re.compile(
    r'<p class="sb-run sb-live" data-live hidden>(.+?)<a [^>]*href="([^"]+)">(Run [^<]+)</a></p>'
)
LESSON, LAB = "notebooks/part/a-lesson", "notebooks/labs/a-lab"


def offers(course: Path, binder: Binder) -> dict[str, list[tuple[str, str]]]:
    """Of each page the address and the words of each button, after a build."""
    built = binder.build(course)
    assert built.code == 0, built.said
    pages = ("index", LESSON, LAB)
    html = {page: (course / f"_build/html/{page}.html").read_text("utf-8") for page in pages}
    return {page: [found[1:] for found in OFFER.findall(text)] for page, text in html.items()}


def test_the_button_is_there_while_the_live_copy_is(binder: Binder) -> None:
    course = binder.checkout
    write(course, FILES)
    none = {"index": [], LESSON: [], LAB: []}
    assert offers(course, binder) == none
    write(course, LIVE)
    address = "../../live/notebooks/index.html?path=notebooks/"
    assert offers(course, binder) == {
        "index": [],
        LESSON: [(f"{address}part/a-lesson.ipynb", "Run this lesson live")],
        LAB: [(f"{address}labs/a-lab.ipynb", "Run this lab live")],
    }
    # What it costs is told before it, and of a lab it stands below the first words.
    lab = (course / f"_build/html/{LAB}.html").read_text("utf-8")
    assert "14 MB the first time, and about 15 seconds:" in OFFER.findall(lab)[0][0]
    assert (
        lab.index("</h1>") < lab.index("<p>Sums.") < lab.index("data-live") < lab.index("<p>Later.")
    )
    # It is no page of the book: a build leaves it as it is, and asks nothing of its styles.
    for name, text in LIVE.items():
        assert (course / name).read_text("utf-8") == text
    (course / "_build/html/live/live.json").unlink()
    assert offers(course, binder) == none
