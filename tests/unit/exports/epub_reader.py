"""What a strict reader of XML finds of the questions in an EPUB."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as Xml

from tests.unit.exports.readers import Seen
from tests.unit.exports.written import same

_X = "{http://www.w3.org/1999/xhtml}"
_OPF = "{http://www.idpf.org/2007/opf}"


def pages_of(path: Path) -> dict[str, Xml.Element]:
    """The pages in the order of reading, by their names."""
    with zipfile.ZipFile(path) as package:
        root = Xml.fromstring(package.read("EPUB/content.opf"))
        files = {item.get("id"): item.get("href", "") for item in root.iter(f"{_OPF}item")}
        names = [files[item.get("idref")] for item in root.iter(f"{_OPF}itemref")]
        return {name: Xml.fromstring(package.read(f"EPUB/{name}")) for name in names}


def words(element: Xml.Element | None) -> str:
    return "" if element is None else same("".join(element.itertext()))


def with_class(root: Xml.Element, tag: str, name: str) -> list[Xml.Element]:
    return [one for one in root.iter(f"{_X}{tag}") if name in one.get("class", "").split()]


def epub(path: Path) -> Iterator[Seen]:
    """The questions in the order of the book, each with what its link leads to."""
    pages = pages_of(path)
    for page in pages.values():
        title = words(page.find(f".//{_X}h1"))
        for question in with_class(page, "li", "sb-question"):
            [link] = question.findall(f"{_X}p[@class='to-answer']/{_X}a")
            file, _, place = link.get("href", "").partition("#")
            answers = pages[posixpath.normpath(file)]
            [answer] = answers.findall(f".//{_X}section[@id='{place}']")
            works = with_class(answers, "section", "answer")[-1]
            yield _seen(question, answer, title, words(works))


def _seen(question: Xml.Element, answer: Xml.Element, title: str, after: str) -> Seen:
    level = "students" if with_class(question, "span", "sb-level") else "everyone"
    prompt = with_class(question, "p", "sb-prompt")[0]
    items = [item for ul in with_class(question, "ul", "sb-options") for item in ul]
    blanks = with_class(question, "p", "sb-blank")
    seen = Seen(
        id="",
        stem=words(prompt),
        parts=[words(one) for one in [*items, *blanks, prompt]],
        right=words(answer),
        after=after,
        about=f"{title} {level}",
        marked=[
            same("".join(one.itertext()))
            for root in (question, answer)
            for tag in ("em", "strong", "code")
            for one in root.iter(f"{_X}{tag}")
        ],
    )
    for item in answer.iter():
        for place, child in enumerate(item):
            if child.tag == f"{_X}br":
                part = "".join([item.text or "", *_texts(list(item)[:place])])
                said = (child.tail or "") + "".join(_texts(list(item)[place + 1 :]))
                seen.told.append((same(part), same(said)))
    return seen


def _texts(elements: list[Xml.Element]) -> Iterator[str]:
    for one in elements:
        yield "".join(one.itertext())
        yield one.tail or ""
