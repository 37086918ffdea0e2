"""A page of the book as it stands in a package: alive, and without a way out of it."""

import json
import posixpath
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, Final

from bs4 import BeautifulSoup, Tag

from securebase.exports.built_book import drop, find, link_of, page_of, value_of

# Other lessons, the class view, the search, and what a shared address shows of a page.
_OF_THE_BOOK: Final = (
    *("sb-search", ".sb-find-link", ".sb-turn", ".sb-teach", ".sb-foot ul", "section#next"),
    *("link[rel=next]", "link[rel=prev]", "link[rel~=icon]", "link[rel=apple-touch-icon]"),
    *("meta[property]", "meta[name^=twitter]", 'script[type="application/ld+json"]'),
)
_WHAT_IS_TOLD: Final = (
    "Your answers stay in this browser. The system that you opened this lesson in is told that you "
    "opened it, for how long, and once the quiz is finished how many answers were right. It is "
    "told no answer."
)


def lesson_page(book: Path, page: str, beside: Mapping[str, str], reporter: str) -> tuple[str, str]:
    """The lesson's title and its page, which begins with the script ``reporter``."""
    soup = page_of(book, page)
    title = find(soup, "article h1").get_text()
    script = soup.new_tag("script", attrs={"defer": "defer", "src": _way(page, reporter)})
    # Before any other, for it takes away what others on this computer have answered.
    find(soup, "script[defer]").insert_before(script)
    note = soup.new_tag("p")
    note.string = _WHAT_IS_TOLD
    find(soup, "sb-quiz").insert_before(note)
    return title, _within(soup, page, {page: title, **beside})


def page_beside(book: Path, page: str, lesson: str, title: str, beside: Mapping[str, str]) -> str:
    """A page that the lesson leads to."""
    return _within(page_of(book, page), page, {lesson: title, **beside})


def _within(soup: BeautifulSoup, page: str, pages: Mapping[str, str]) -> str:
    drop(soup, _OF_THE_BOOK)
    body = find(soup, "body")
    for name in ("data-class-view", "data-listen", "data-passport", "data-wanted-next"):
        del body[name]
    # The system keeps what is answered, and no page asks again.
    for parts in soup.select("sb-parts[data-review]"):
        del parts["data-review"]
    find(soup, ".sb-foot-privacy").string = _WHAT_IS_TOLD
    _make_menu(soup, page, pages)
    files = {f"{name}.html" for name in pages}
    for link in soup.select("a[href], area[href]"):
        target = link_of(page, value_of(link, "href"))
        if not target.is_elsewhere and target.file not in files:
            _unlink(link)
    for data in soup.select('script[type="application/json"]'):
        told = json.dumps(_led_within(json.loads(data.string or ""), page, files))
        data.string = told.replace("<", "\\u003c")
    return str(soup)


def _led_within(data: Any, page: str, files: Collection[str]) -> Any:
    """What a script reads, without the addresses of pages that are not here."""
    if isinstance(data, list):
        return [_led_within(one, page, files) for one in data]
    if not isinstance(data, dict):
        return data
    here = {name: value for name, value in data.items() if not _leads_out(value, page, files)}
    if _leads_out(here, page, files):
        del here["href"]
    return {name: _led_within(value, page, files) for name, value in here.items()}


def _leads_out(data: Any, page: str, files: Collection[str]) -> bool:
    if not isinstance(data, dict) or not isinstance(data.get("href"), str):
        return False
    target = link_of(page, data["href"])
    return not target.is_elsewhere and target.file not in files


def _unlink(link: Tag) -> None:
    """Words stay where they stood; what a script finds by its class stays an element."""
    if link.get("class"):
        link.name = "span"
        link.attrs = {"class": link["class"]}
    else:
        link.unwrap()


def _make_menu(soup: BeautifulSoup, page: str, pages: Mapping[str, str]) -> None:
    menu = find(soup, "nav.sb-course")
    menu.clear()
    listed = soup.new_tag("ul")
    for name, title in pages.items():
        link = soup.new_tag("a", href=_way(page, f"{name}.html"))
        if name == page:
            link["aria-current"] = "page"
        link.string = title
        item = soup.new_tag("li")
        item.append(link)
        listed.append(item)
    menu.append(listed)


def _way(page: str, file: str) -> str:
    return posixpath.relpath(file, posixpath.dirname(page))
