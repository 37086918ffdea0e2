"""Where the links of chapters lead in the EPUB, and which pictures they show."""

import posixpath
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from bs4 import Tag

from securebase.exports.built_book import link_of, value_of
from securebase.exports.epub.chapter import Chapter

PICTURES: Final = "pictures"
# A reading device sends no text messages; the number stands there.
_NOT_IN_BOOKS: Final = "sms:"


@dataclass
class Links:
    """Leads each link to a chapter, to the course on the web, or nowhere.

    ``address`` is that of the course on the web, without which a link to a page that is no chapter
    keeps its words alone. ``pictures`` gathers the files of the book that chapters show, by the
    names that they get.
    """

    chapters: Sequence[Chapter]
    address: str = ""
    pictures: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._files = {f"{one.page}.html": one for one in self.chapters}
        self._places = {
            f"{name}.xhtml": _ids(root)
            for one in self.chapters
            for name, root in ((one.name, one.body), (one.answers_name, one.answers))
            if root is not None
        }

    def lead(self, chapter: Chapter) -> None:
        """Mends the links and pictures of a chapter and its answers."""
        for root, own in ((chapter.body, chapter.name), (chapter.answers, chapter.answers_name)):
            if root is None:
                continue
            for link in root.select("a[href]"):
                href = self._href(chapter, f"{own}.xhtml", value_of(link, "href"))
                if href:
                    link["href"] = href
                else:
                    link.unwrap()
            for picture in root.select("img[src]"):
                picture["src"] = self._picture(chapter.page, value_of(picture, "src"))

    def _href(self, chapter: Chapter, own: str, address: str) -> str:
        if address.partition("#")[0] in self._places:
            return address  # between a question and its answer
        link = link_of(chapter.page, address)
        if link.is_elsewhere:
            return "" if address.startswith(_NOT_IN_BOOKS) else link.file
        target = self._files.get(link.file)
        if target is None:
            return f"{self.address}/{link.file}" if self.address else ""
        for name in (f"{target.name}.xhtml", f"{target.answers_name}.xhtml"):
            if link.place and link.place in self._places.get(name, ()):
                return f"#{link.place}" if name == own else f"{name}#{link.place}"
        # What it led to is not in the book: the chapter at least, unless we are in it.
        return "" if target is chapter else f"{target.name}.xhtml"

    def _picture(self, page: str, address: str) -> str:
        file = link_of(page, address).file
        name = f"{PICTURES}/{posixpath.basename(file)}"
        if self.pictures.setdefault(name, file) != file:
            raise ValueError(f"two pictures are called {name}: {file} and {self.pictures[name]}")
        return name


def _ids(root: Tag) -> set[str]:
    return {value_of(one, "id") for one in [root, *root.find_all(id=True)]}
