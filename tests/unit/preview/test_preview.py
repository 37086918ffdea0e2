"""A preview is asked for by ``securebase preview``, and by ``make course``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from securebase import preview
from securebase.__main__ import main
from securebase.preview import builds as preview_builds
from tools import book, command_line, environment
from tools.places import ROOT

MODULE = ("-m", "securebase")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What previews are asked for, of which none is begun."""
    asked: list[dict[str, Any]] = []

    def note(course: Path, first_port: int, **options: Any) -> int:
        del options["say"]
        asked.append({"course": course, "first_port": first_port, **options})
        return 0

    monkeypatch.setattr(preview, "preview", note)
    monkeypatch.chdir(ROOT)
    return asked


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether the book was to be built afresh, each time; the programs then run in here."""
    built: list[bool] = []

    def run(*command: str) -> int:
        assert command[:2] == MODULE
        return main(list(command[2:]))

    def build(*, afresh: bool) -> int:
        built.append(afresh)
        return 0

    monkeypatch.setattr(environment, "ensure", lambda _: None)
    monkeypatch.setattr(environment, "run", run)
    monkeypatch.setattr(book, "build", build)
    return built


def test_a_course_is_built_and_every_change_of_it_shows(asked: list[dict[str, Any]]) -> None:
    assert main(["preview", "examples/our-evenings"]) == 0
    assert asked == [
        {
            "course": ROOT / "examples" / "our-evenings",
            "first_port": 8600,
            "is_built": False,
            "watched": ["."],
            "open_browser": True,
        }
    ]


def test_make_course_builds_and_then_shows_and_watches_what_the_book_is_made_from(
    built: list[bool], asked: list[dict[str, Any]]
) -> None:
    assert command_line.main(["course", "--afresh"]) == 0
    assert built == [True]
    assert asked == [
        {
            "course": ROOT,
            "first_port": 8000,
            "is_built": True,
            "watched": list(book.SOURCES),
            "open_browser": True,
        }
    ]
    assert {"book", "notebooks", "securebase"} < set(book.SOURCES)
    assert not {".", "tests", "frontend"} & set(book.SOURCES)


@pytest.mark.usefixtures("built")
def test_make_course_passes_its_options_on(asked: list[dict[str, Any]]) -> None:
    assert command_line.main(["course", "--no-watch", "--no-browser", "--port", "9000"]) == 0
    (one,) = asked
    assert (one["watched"], one["open_browser"], one["first_port"]) == ([], False, 9000)


@pytest.mark.usefixtures("built")
def test_a_course_that_is_not_built_is_not_shown(
    asked: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "build", lambda afresh: 3)  # noqa: ARG005
    assert command_line.main(["course"]) == 3
    assert asked == []


def test_a_book_that_fails_and_is_not_watched_ends_the_preview(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview_builds, "_BY_JUPYTER_BOOK", ("-c", "import sys; sys.exit(1)"))
    (tmp_path / "_config.yml").touch()
    assert main(["preview", "--no-watch", "--no-browser", str(tmp_path)]) == 1
