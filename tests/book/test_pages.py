"""The pages of the built book as they are written, before a browser reads them."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from securebase.publishing.assets import MOST_WITH_NEXT
from securebase.publishing.book_scripts import CORE, SEARCH, kinds_in, scripts_for, weight_of
from tests.browser.course_pages import COURSE, PAGES, REDIRECT

every_page = pytest.mark.parametrize("name", PAGES)


def read(book: Path, name: str) -> str:
    return (book / f"{name}.html").read_text(encoding="utf-8")


def test_no_page_of_the_built_book_is_left_untested(book: Path) -> None:
    built = {str(path.relative_to(book).with_suffix("")) for path in book.rglob("*.html")}
    built = {name for name in built if not name.startswith(("_static", "live/"))}
    assert built == {*PAGES, REDIRECT}


@every_page
def test_no_two_things_in_a_page_share_an_id(book: Path, name: str) -> None:
    text = re.sub(r"<script\b.*?</script>", "", read(book, name), flags=re.DOTALL)
    ids = Counter(re.findall(r"<[^>]*\sid=\"([^\"]+)\"", text))
    assert [one for one, times in ids.items() if times > 1] == []


@every_page
def test_a_picture_says_how_large_it_is_before_it_has_come(book: Path, name: str) -> None:
    pictures = re.findall(r"<img\b[^>]*>", read(book, name))
    unsized = [one for one in pictures if not re.search(r' width="\d+".* height="\d+"', one)]
    assert unsized == []


@pytest.mark.parametrize("name", COURSE)
def test_hidden_code_is_named_by_the_words_that_are_seen(book: Path, name: str) -> None:
    assert re.findall(r"<summary[^>]*aria-label", read(book, name)) == []


def loaded_by(html: str) -> list[str]:
    return re.findall(r'<script defer[^>]*src="[^"]*/(securebase[\w-]*\.js)', html)


@every_page
def test_a_page_loads_the_scripts_of_its_own_activities_and_no_others(
    book: Path, name: str
) -> None:
    html = read(book, name)
    loaded = loaded_by(html)
    wanted_next = re.findall(
        r"/([\w-]+\.js)", "".join(re.findall(r'data-wanted-next="([^"]*)"', html))
    )
    # The search in the header loads its own when somebody turns to it; on its page it is there.
    on_its_page = [SEARCH] if name == "search" else []
    assert loaded == scripts_for(kinds_in(html) - {"search"}) + on_its_page
    assert html.count("<sb-search ") == 1
    if CORE not in loaded + wanted_next:
        following = COURSE[COURSE.index(name) + 1]
        assert CORE not in loaded_by(read(book, following))
    assert not set(loaded) & set(wanted_next)
    if wanted_next:
        assert weight_of(loaded + wanted_next) <= MOST_WITH_NEXT


def test_no_page_holds_the_state_of_a_widget(book: Path) -> None:
    pages = list(book.rglob("*.html"))
    assert pages
    for page in pages:
        assert "application/vnd.jupyter.widget" not in page.read_text(encoding="utf-8"), page
