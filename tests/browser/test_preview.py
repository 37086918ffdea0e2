"""A page that its author looks at loads itself again when it changed, and says when it cannot."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from securebase.preview.builds import Builds
from securebase.preview.server import PreviewServer
from securebase.publishing.page_policy import PLACE, with_policy
from tests.conftest import NewPage

if TYPE_CHECKING:
    from playwright.sync_api import Page

_PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="20"/>'
_LOADED_AGAIN = "() => !window.isTheFirst"


class Author:
    """Somebody who looks at a page that has the policy of the book's pages."""

    def __init__(self, builds: Builds, page: Page) -> None:
        self.builds = builds
        self.page = page
        self.write("before")
        self.draw(20)
        self.style("")

    def _save(self, name: str, text: str) -> None:
        """At one stroke, as a build puts its pages: the server may be asked for it meanwhile."""
        unfinished = self.builds.course / name
        unfinished.write_text(text, encoding="utf-8")
        unfinished.replace(self.builds.pages / name)

    def write(self, words: str) -> None:
        head = f'<title>A page</title>{PLACE}<link rel="stylesheet" href="a.css">'
        html = f'<!doctype html>{head}<body>{words}<img src="a.svg" alt=""></body>'
        self._save("a.html", with_policy(html))

    def draw(self, width: int) -> None:
        self._save("a.svg", _PICTURE.format(width))

    def style(self, rules: str) -> None:
        self._save("a.css", rules)

    def look(self, address: str) -> None:
        """Open the page, and wait until it has asked what became of the builds."""
        with self.page.expect_response("**/_securebase/builds"):
            self.page.goto(f"{address}/a.html")
        self.page.evaluate("window.isTheFirst = true")

    def wait_until_it_asked_twice(self) -> None:
        """A page that was to be loaded again would have been, when it asks once more."""
        for _ in range(2):
            with self.page.expect_response("**/_securebase/builds"):
                pass


@pytest.fixture
def author(tmp_path: Path, new_page: NewPage) -> Iterator[Author]:
    builds = Builds(tmp_path)
    builds.pages.mkdir(parents=True)
    author = Author(builds, new_page(viewport={"width": 320, "height": 480}))
    with PreviewServer(builds) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        author.look(f"http://127.0.0.1:{server.server_port}")
        yield author
        author.page.goto("about:blank")
        server.shutdown()


def test_a_page_that_was_built_anew_is_loaded_again(author: Author) -> None:
    author.write("after")
    author.builds.built += 1
    author.page.wait_for_function(_LOADED_AGAIN)
    expect(author.page.get_by_text("after")).to_be_visible()


def test_so_is_one_whose_picture_was_drawn_anew(author: Author) -> None:
    author.draw(40)
    author.builds.built += 1
    author.page.wait_for_function(_LOADED_AGAIN)
    expect(author.page.locator("img")).to_have_js_property("naturalWidth", 40)


def test_so_is_one_whose_style_sheet_changed(author: Author) -> None:
    author.style("body { color: rgb(1, 2, 3) }")
    author.builds.built += 1
    author.page.wait_for_function(_LOADED_AGAIN)
    expect(author.page.locator("body")).to_have_css("color", "rgb(1, 2, 3)")


def test_a_page_that_stayed_the_same_is_left_alone(author: Author) -> None:
    author.builds.built += 1
    author.wait_until_it_asked_twice()
    assert not author.page.evaluate(_LOADED_AGAIN)


@pytest.mark.core
def test_a_mistake_is_noted_on_the_page_until_it_is_mended(author: Author) -> None:
    note = author.page.get_by_text("The last change has a mistake, which the terminal tells.")
    author.builds.failed = True
    expect(note).to_be_visible()
    box = note.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    author.builds.failed = False
    expect(note).to_be_hidden()
    assert not author.page.evaluate(_LOADED_AGAIN)
