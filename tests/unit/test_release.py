"""What is made of a built book for readers without a network."""

from __future__ import annotations

import datetime
import json
import re
import zipfile
from pathlib import Path

import pytest

from securebase.publishing.release import course_file as course_files
from securebase.publishing.release import is_kept_on_devices, write_course_file, write_release
from securebase.publishing.release.__main__ import main

DAY = datetime.date(2026, 11, 27)
PAGE = """<html lang="en-GB" data-content_root="{root}"><head><title>{title}</title></head><body>
<h1>{title}</h1>{body}</body></html>
"""
FILES = {
    "index.html": '<html lang="en-GB"><head></head><body>The way in</body></html>',
    "book/one.html": PAGE.format(
        root="../",
        title="One",
        body="<p><strong>Download:</strong> "
        '<a class="x" href="../_static/downloads/question-bank/all.csv">all</a>, '
        '<a href="two.html#here">two</a></p><p><a href="https://example.org/">web</a></p>',
    ),
    "book/two.html": PAGE.format(
        root="../", title="Two", body="<!-- course-file --><p>Make it.</p><!-- /course-file -->"
    ),
    "book/.buildinfo": "of no reader",
    "_sources/book/one.md": "# One",
    "quiz.schema.json": "{}",
    "objects.inv": "of other books",
    "sw.js": "the switched-off worker",
    "secure-base.webmanifest": '{"name": "A small course"}',
    "_static/securebase-kept-course.js": "keep()",
    "_static/data/effects.csv": "n\n1\n",
    "_static/downloads/question-bank/all.csv": "question\n",
    "_static/handout.pdf": "paper",
    "live/live.json": "{}",
    "live/notebooks/index.html": "<html>JupyterLite</html>",
    "live/static/pyodide/pyodide.mjs": "run()",
}
SHOWN = {
    *("index.html", "book/one.html", "book/two.html", "secure-base.webmanifest"),
    *("_static/securebase-kept-course.js", "_static/data/effects.csv"),
}


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A small book under ``_build/html``."""
    folder = tmp_path / "_build" / "html"
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (tmp_path / "_config.yml").write_text("title: A small course\n", encoding="utf-8")
    return folder


def read(release: Path, name: str) -> str:
    return (release / name).read_text(encoding="utf-8")


def released(book: Path, name: str = "release", day: datetime.date = DAY) -> Path:
    release = book.parent / name
    write_release(book, release, day)
    return release


def packed(book: Path, name: str = "course.zip") -> zipfile.ZipFile:
    write_course_file(book, book.parent / name)
    return zipfile.ZipFile(book.parent / name)


def test_a_release_lists_what_pages_show_and_apart_from_it_what_is_downloaded(book: Path) -> None:
    listed = json.loads(read(released(book), "release.json"))
    assert set(listed["files"]) == SHOWN
    assert set(listed["downloads"]) == {
        *("_static/downloads/question-bank/all.csv", "_static/handout.pdf"),
        "_static/secure-base.zip",
    }
    assert listed["made"] == "2026-11-27"
    # The first letters of the SHA-256 of "n\n1\n", in base 64.
    assert listed["files"]["_static/data/effects.csv"] == "b/LYSVblB9reg9pzKoiqb6"


def test_a_page_of_a_release_names_what_keeps_it_and_the_book_itself_does_not(book: Path) -> None:
    page = read(released(book), "book/one.html")
    assert re.search(
        r'<html lang="en-GB" data-content_root="\.\./" '
        r'data-keeping="\.\./_static/securebase-kept-course\.js\?v=[\w+/]{8}">',
        page,
    )
    assert '<link rel="manifest" href="../secure-base.webmanifest">\n</head>' in page
    assert read(book, "book/one.html") == FILES["book/one.html"]


def test_only_another_content_makes_another_release(book: Path) -> None:
    first = read(released(book), "sw.js")
    assert read(released(book, "same", datetime.date(2027, 1, 1)), "sw.js") == first
    (book / "_static/handout.pdf").write_text("other paper", encoding="utf-8")
    assert read(released(book, "other"), "sw.js") != first


def test_a_release_that_is_switched_off_holds_the_worker_that_undoes_others(book: Path) -> None:
    release = book.parent / "off"
    write_release(book, release, DAY, kept=False)
    assert "unregister" in read(release, "sw.js")
    assert "data-keeping" not in read(release, "book/one.html")
    assert not (release / "release.json").exists()


def test_a_release_offers_the_course_file_with_its_size(book: Path) -> None:
    offer = r'<a class="[\w -]+" href="\.\./_static/secure-base\.zip" download>.*</a> 0\.0 MB</p>'
    page = read(released(book), "book/two.html")
    assert re.search(offer, page)
    assert "Make it." not in page


def test_the_course_file_holds_a_start_and_one_folder_with_all_that_pages_show(book: Path) -> None:
    names = packed(book).namelist()
    shown = SHOWN - {"secure-base.webmanifest"}
    assert names[0] == "START-HERE.html"
    assert set(names[1:]) == {f"secure-base/{name}" for name in shown}
    start = packed(book).read("START-HERE.html").decode()
    assert '<a class="open" href="secure-base/index.html">Open the course</a>' in start
    assert "<h1>A small course</h1>" in start


def test_where_a_file_is_left_out_a_line_stands_in_place_of_its_link(book: Path) -> None:
    page = packed(book).read("secure-base/book/one.html").decode()
    assert "question-bank" not in page
    assert (
        '<p><strong>Download:</strong> all, <a href="two.html#here">two</a> '
        "(not in this folder)</p>"
    ) in page
    assert '<p><a href="https://example.org/">web</a></p>' in page
    assert page.count("You are reading from a folder.") == 1
    other = packed(book).read("secure-base/book/two.html").decode()
    assert "pass the file on to whom you like" in other
    assert "not in this folder" not in other


def test_the_same_book_gives_the_same_course_file_on_any_day(book: Path) -> None:
    first = packed(book, "first.zip")
    for path in book.rglob("*.html"):
        path.touch()
    second = packed(book, "second.zip")
    assert Path(str(first.filename)).read_bytes() == Path(str(second.filename)).read_bytes()


def test_a_course_file_that_would_be_too_large_is_not_written_and_names_what_is(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(course_files, "LARGEST", 100)
    with pytest.raises(
        ValueError, match=r"would be 0\.0 MB, .* largest in it are START-HERE\.html"
    ):
        write_course_file(book, book.parent / "course.zip")
    assert not list(book.parent.glob("course.*"))


def test_the_command_tells_where_the_file_is_and_how_large(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = book.parents[1]
    assert main(root, "course-file") == 0
    assert "exports/secure-base.zip: 0.0 MB" in capsys.readouterr().out
    assert (root / "exports/secure-base.zip").is_file()
    assert main(root, "release") == 0
    assert "fetches 0.0 MB" in capsys.readouterr().out
    assert (root / "_build/release/release.json").is_file()


@pytest.mark.parametrize("wanted", ["course-file", "release"])
def test_without_a_book_the_command_says_how_to_build_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], wanted: str
) -> None:
    (tmp_path / "_config.yml").touch()
    assert main(tmp_path, wanted) == 1
    assert "run  make book  first" in capsys.readouterr().err
    assert not (tmp_path / "exports").exists()


@pytest.mark.parametrize(
    ("settings", "kept"),
    [
        ("title: X\n", True),
        ("sphinx:\n  config:\n    securebase_kept_on_devices: true\n", True),
        ("sphinx:\n  config:\n    securebase_kept_on_devices: false\n", False),
    ],
)
def test_one_setting_switches_the_keeping_off(tmp_path: Path, settings: str, *, kept: bool) -> None:
    (tmp_path / "_config.yml").write_text(settings, encoding="utf-8")
    assert is_kept_on_devices(tmp_path) is kept


def test_a_setting_that_is_neither_is_refused_with_its_name(book: Path) -> None:
    wrong = "sphinx:\n  config:\n    securebase_kept_on_devices: sometimes\n"
    (book.parents[1] / "_config.yml").write_text(wrong, encoding="utf-8")
    assert main(book.parents[1], "release") == 1


def test_a_live_copy_goes_with_a_release_and_is_neither_kept_nor_packed(book: Path) -> None:
    offer = "<!-- live-copy --><p>Run this lesson live.</p><!-- /live-copy -->"
    page = PAGE.format(root="../", title="One", body=f"<p>Words.</p>{offer}")
    (book / "book/one.html").write_text(page, encoding="utf-8")
    release = released(book)
    for name in ("live/live.json", "live/notebooks/index.html", "live/static/pyodide/pyodide.mjs"):
        assert read(release, name) == FILES[name]
    listed = json.loads(read(release, "release.json"))
    names = [*listed["files"], *listed["downloads"], *packed(book).namelist()]
    assert not [name for name in names if "live" in name]
    assert offer in read(release, "book/one.html")
    in_folder = packed(book).read("secure-base/book/one.html").decode()
    assert "Run this" not in in_folder
    assert "<p>Words.</p>" in in_folder
