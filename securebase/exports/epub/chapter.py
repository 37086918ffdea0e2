"""A page of the book as a chapter to be read: no script, every fold open, the answers elsewhere."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bs4 import BeautifulSoup, Tag

from securebase.content.written_styles import STYLE_SHEET, declared_in
from securebase.exports.built_book import drop, find, page_of, value_of

# What lives by a script, leads about the website, or is to be written on.
_NOT_READ: Final = (
    *("script", "style", "button", "form", "input", "label", "nav", "[hidden]"),
    *("sb-parts", "sb-go-on", "sb-small-thing", "sb-baby-age"),
    *(".sb-part-place", ".sb-part-end", ".sb-in-the-dark", ".sb-deck-how", ".sb-ranges"),
    *(".sb-breath-room", ".sb-breath-still", ".sb-week", ".sb-table-room:has(> .sb-ratings)"),
    *("section#next", "section#for-students-in-python", "p:has(+ .sb-ranges)"),
)
_ASIDE: Final = ".sb-fallback :is(.sb-answer, .sb-provenance, .sb-numbers)"
_SAID_OTHERWISE: Final = {
    "Here is every special word of the course, in plain words first. In a lesson you need not come "
    "here: press a word with dots under it, and its meaning opens below the line.": (
        "Here is every special word of the course, in plain words first. In a lesson, a word with "
        "dots under it leads here."
    ),
}
_KEPT: Final = {
    *("id", "class", "href", "src", "alt", "width", "height", "lang", "dir", "scope", "colspan"),
    *("rowspan", "headers", "start", "role", "aria-hidden", "aria-label", "cite", "datetime"),
}
# The parser makes names small, and XML tells them apart.
_NAMES_IN_SVG: Final = {
    name.lower(): name
    for name in ("viewBox", "preserveAspectRatio", "gradientUnits", "gradientTransform")
}
_NAMESPACES: Final = {
    "svg": "http://www.w3.org/2000/svg",
    "math": "http://www.w3.org/1998/Math/MathML",
}
_VARIABLE: Final = re.compile(r"var\(--[\w-]+,\s*([^()]+)\)")
_HIGHEST_HEADING: Final = 6
_MOST_COLUMNS: Final = 4
"""As many stand side by side on a phone."""


@dataclass(frozen=True)
class Chapter:
    """A chapter. ``answers`` has what is told after a try; it is empty where nothing is asked."""

    page: str
    title: str
    body: Tag
    answers: Tag | None

    @property
    def name(self) -> str:
        """What its file is called, without the ending."""
        return self.page.rpartition("/")[2]

    @property
    def answers_name(self) -> str:
        """What the file of its answers is called."""
        return f"{self.name}-answers"


def chapter_of(book: Path, page: str) -> Chapter:
    """A page of the built book as a chapter; its links are still those of the book.

    Raises:
        NoBookError: the page is not there, or none of ours.
    """
    soup = page_of(book, page)
    body = find(soup, "article > section")
    _give_styles_back(body, book)
    title = find(body, "h1").get_text()
    drop(body, _NOT_READ)
    for text in body.find_all(string=[*_SAID_OTHERWISE]):
        text.replace_with(_SAID_OTHERWISE[text])
    _number_sources(soup, body)
    answers = _answers(soup, body, title, page.rpartition("/")[2])
    _give_headings(body)
    _open_folds(body)
    _label_wide_tables(soup, body)
    for root in (body, answers):
        if root is not None:
            _plainly(root)
    return Chapter(page, title, body, answers)


def _give_styles_back(body: Tag, book: Path) -> None:
    """Tells a drawing its looks itself: the book's style sheet, which has them, stays behind."""
    sheet = book / "_static" / STYLE_SHEET
    declared = declared_in(sheet.read_text("utf-8")) if sheet.exists() else {}
    for drawn in body.select("svg, svg *"):
        styles = [declared[name] for name in value_of(drawn, "class").split() if name in declared]
        if styles:
            drawn["style"] = ";".join(styles)


def _number_sources(soup: BeautifulSoup, body: Tag) -> None:
    """Each mark becomes the numbers of its works, and the chapter's list has them in this order."""
    places: dict[str, int] = {}
    for mark in body.select(".sb-source-mark"):
        numbers = value_of(mark, "data-number").split(", ")
        works = value_of(mark, "data-works").split()
        raised = soup.new_tag("sup")
        for number, work in zip(numbers, works, strict=True):
            places[work] = int(number)
            link = soup.new_tag(
                "a", href=f"#{work}", role="doc-biblioref", attrs={"aria-label": f"Source {number}"}
            )
            link.string = number
            raised.extend([", ", link] if raised.contents else [link])
        mark.replace_with(raised)
    drop(body, [".sb-author-year"])
    items = [item for item in body.find_all("li") if value_of(item, "id") in places]
    # A parent is told apart by its place in memory: to compare two, all that is in them is written.
    for listed in {id(item.parent): item.parent for item in items}.values():
        if listed is not None:
            _sort_by_number(listed, places)


def _sort_by_number(works: Tag, places: dict[str, int]) -> None:
    works.name = "ol"
    items = works.find_all("li", recursive=False)
    for item in sorted(items, key=lambda one: places.get(value_of(one, "id"), len(items))):
        works.append(item.extract())


def _answers(soup: BeautifulSoup, body: Tag, title: str, name: str) -> Tag | None:
    """Takes what is told after a try out of the chapter, with links there and back."""
    for summary in body.select(".sb-numbers > summary"):
        summary.string = "The numbers of the picture"
    told = soup.new_tag("section")
    heading = soup.new_tag("h1")
    heading.string = f"Answers: {title}"
    told.append(heading)
    for activity in body.select(".sb-activity"):
        found = activity.select(_ASIDE)
        if not found:
            continue
        own = soup.new_tag("section")
        called = find(activity, ".sb-title").get_text()
        heading = soup.new_tag("h2")
        heading.string = called
        own.append(heading)
        for place, fold in enumerate(found, start=1):
            here, there = (f"{value_of(activity, 'id')}-{end}-{place}" for end in ("ask", "told"))
            words = find(fold, "summary").get_text()
            own.append(_answer(soup, fold, there, f"{name}.xhtml#{here}", called))
            link = soup.new_tag("a", id=here, href=f"{name}-answers.xhtml#{there}")
            link.string = words
            line = soup.new_tag("p", attrs={"class": "to-answer"})
            line.append(link)
            fold.replace_with(line)
        told.append(own)
    return told if told.find("section") else None


def _answer(soup: BeautifulSoup, fold: Tag, place: str, back: str, activity: str) -> Tag:
    answer = soup.new_tag("section", id=place, attrs={"class": "answer"})
    heading = soup.new_tag("h3")
    heading.string = find(fold, "summary").get_text()
    answer.append(heading)
    if asked := _asked(fold):
        line = soup.new_tag("p", attrs={"class": "asked"})
        line.string = asked
        answer.append(line)
    find(fold, "summary").extract()
    answer.extend([child.extract() for child in list(fold.contents)])
    line = soup.new_tag("p", attrs={"class": "back"})
    link = soup.new_tag("a", href=back)
    link.string = f"Back to “{activity}”"
    line.append(link)
    answer.append(line)
    return answer


def _asked(fold: Tag) -> str:
    """What the reader was asked: the question, or the words of a card or a choice."""
    item = fold.find_parent("li")
    if item is None:
        return ""
    if prompt := item.select_one(".sb-prompt"):
        return prompt.get_text()
    first = item.find(string=lambda text: bool(text.strip()), recursive=False)
    return str(first or "").strip()


def _give_headings(body: Tag) -> None:
    """The title of an activity becomes a heading of its level."""
    for title in body.select(".sb-fallback > .sb-title"):
        depth = len(title.find_parents("section"))
        title.name = f"h{min(depth + 1, _HIGHEST_HEADING)}"


def _open_folds(body: Tag) -> None:
    for fold in body.find_all("details"):
        fold.name = "div"
        summary = fold.find("summary", recursive=False)
        if isinstance(summary, Tag):
            summary.name = "p"
            if "admonition-title" not in value_of(summary, "class"):
                summary["class"] = "fold-title"


def _label_wide_tables(soup: BeautifulSoup, body: Tag) -> None:
    """Where a row's cells come to stand below each other, each says which column it is of."""
    for table in body.find_all("table"):
        heads = [one.get_text() for one in table.select("thead tr th, thead tr td")]
        rows = table.select("tbody tr")
        cells = [row.find_all(["th", "td"]) for row in rows]
        if len(heads) <= _MOST_COLUMNS or any(len(row) != len(heads) for row in cells):
            continue
        table["class"] = "wide"
        for row in cells:
            for head, cell in list(zip(heads, row, strict=True))[1:]:
                label = soup.new_tag("span", attrs={"class": "column", "aria-hidden": "true"})
                label.string = f"{head}: "
                (cell.find("p", recursive=False) or cell).insert(0, label)


def _plainly(element: Tag, is_drawn: bool = False) -> None:
    """Leaves only elements and attributes that a reading program knows."""
    is_drawn = is_drawn or element.name in _NAMESPACES
    if is_drawn:
        _draw_plainly(element)
    else:
        if "-" in element.name:
            element.name = "div"
        element.attrs = {name: of for name, of in element.attrs.items() if name in _KEPT}
        if value_of(element, "role") == "region":
            del element["role"], element["aria-label"]
    for child in element.find_all(True, recursive=False):
        _plainly(child, is_drawn)


def _draw_plainly(element: Tag) -> None:
    attributes = {
        _NAMES_IN_SVG.get(name, name): _VARIABLE.sub(r"\1", value) if isinstance(value, str) else ""
        for name, value in element.attrs.items()
        if name != "class"
    }
    if namespace := _NAMESPACES.get(element.name):
        attributes["xmlns"] = namespace
    element.attrs = attributes  # type: ignore[assignment]
