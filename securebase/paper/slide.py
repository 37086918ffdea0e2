"""A slide, and the built page that it is made from."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from bs4 import BeautifulSoup, Tag
from markupsafe import Markup

from securebase.paper.slide_text import height_of

# As in slides.css, from the largest, in points; beside a picture they are fewer.
_SIZES: Final = ((40, "huge"), (34, "large"), (28, "middle"), (25, "modest"))
_PICTURED: Final = ((29, "large"), (25, "middle"))
_SMALLEST: Final = "small"
# What words have of a slide, in mm, and what a longer title takes of it.
_WIDTH: Final = 285
_BESIDE_PICTURE: Final = 150
_BESIDE_VIEW: Final = 97
_HEIGHT: Final = 136
_SECOND_LINE: Final = 14
_LONG_TITLE: Final = 44
_NOTHING: Final = Markup("")


class SceneMissingError(Exception):
    """A built page does not have what a plan shows; says which page, and what to do."""


@dataclass(frozen=True)
class Slide:
    """A page: what it is called, what is on it, and a picture as HTML beside or under it."""

    title: str
    body: Markup = _NOTHING
    picture: Markup = _NOTHING
    kind: str = "text"

    @property
    def size(self) -> str:
        """The largest size in which its words fit."""
        width = _WIDTH
        if self.picture:
            width = _BESIDE_VIEW if self.kind == "view" else _BESIDE_PICTURE
        room = _HEIGHT - (_SECOND_LINE if len(self.title) > _LONG_TITLE else 0)
        sizes = _PICTURED if self.picture else _SIZES
        fitting = (name for points, name in sizes if height_of(self.body, points, width) <= room)
        return next(fitting, _SMALLEST)


@dataclass(frozen=True)
class BuiltPage:
    """A page of the built book."""

    path: Path

    @cached_property
    def _soup(self) -> BeautifulSoup:
        if not self.path.exists():
            raise SceneMissingError(f"{self.path} is not there; build the book first: make book")
        soup = BeautifulSoup(self.path.read_text(encoding="utf-8"), "html.parser")
        for picture in soup.find_all("img"):
            picture["src"] = self.address(str(picture["src"]))
        return soup

    def address(self, source: str) -> str:
        """Where the file lies to which the page refers."""
        return (self.path.parent / source).resolve().as_uri()

    def picture(self, drawing: dict[str, Any] | None) -> Markup:
        """A drawing that an activity of the page names."""
        if not drawing:
            return _NOTHING
        image = Markup('<img src="{}" alt="{}">')
        return image.format(self.address(drawing["address"]), drawing["shows"])

    def find(self, scene: str) -> Tag:
        """The section or activity of that id.

        Raises:
            SceneMissingError: the page has none; the book is older than the plan.
        """
        found = self._soup.find(id=scene)
        if not isinstance(found, Tag):
            told = f"{self.path.name} has no {scene!r}; build the book again: make book"
            raise SceneMissingError(told)
        if found.name == "span" or found.name in ("h1", "h2", "h3"):
            found = found.parent
        assert isinstance(found, Tag)
        return found
