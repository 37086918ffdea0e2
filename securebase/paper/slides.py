"""Slides of a session: what its plan shows, one scene a page, from the pages of the built book."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from bs4 import BeautifulSoup, Tag
from markupsafe import Markup

from securebase.paper.sheet import LETTERS, templates
from securebase.paper.slide_text import BESIDE_PICTURE, MOST_WORDS, dealt, scene_blocks, words_in
from securebase.sessions import SessionPlan, Step, spoken

# From the largest: most words with which a slide is set in that size.
_SIZES: Final = ((24, "huge"), (50, "large"), (88, "middle"))
_SMALLEST: Final = "small"
_NAMED_COLOUR: Final = re.compile(r"var\(--[a-z-]+,(#[0-9a-f]+)\)")
_CARDS_OF_SORTER: Final = 3
# These ask their own question on the slide, in the words of the plan or nearly.
_ASK_THEMSELVES: Final = {"predict", "scenario"}


class SceneMissingError(Exception):
    """A built page does not have what a plan shows; says which page, and what to do."""


@dataclass(frozen=True)
class Slide:
    """A page: what it is called, what is on it, and a picture as HTML beside or under it."""

    title: str
    body: Markup = Markup("")
    picture: Markup = Markup("")
    kind: str = "text"

    @property
    def size(self) -> str:
        """The largest size in which its words fit."""
        words = words_in(self.body) * (1.4 if self.picture else 1.15 if "<li" in self.body else 1)
        return next((name for most, name in _SIZES if words <= most), _SMALLEST)


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


def slides_of(plan: SessionPlan, book: Path) -> list[Slide]:
    """The slides of a session, from its title to its last scene.

    Raises:
        SceneMissingError: the book was not built, or before the plan was written.
    """
    pages: dict[str, BuiltPage] = {}
    slides: list[Slide] = []
    for step in plan.steps:
        kind = ""
        if step.show:
            page = pages.setdefault(step.show.page, BuiltPage(book / f"{step.show.page}.html"))
            scene = page.find(step.show.scene)
            spec = _spec(scene)
            kind = spec.get("kind", "")
            shown = list(_activity(spec, scene, page, step) if spec else _section(scene))
            # A scene that goes on from the step before is on the wall already.
            slides += [one for one in shown if one not in slides]
        if step.ask and kind not in _ASK_THEMSELVES:
            asked = Markup("<p>{}</p>").format(spoken(step.ask))
            slides.append(Slide(step.title, asked, kind="ask"))
    if slides[0].kind == "first":
        slides[0] = replace(slides[0], title=plan.title)
        return slides
    return [Slide(plan.title, kind="first"), *slides]


def slides_html(plan: SessionPlan, slides: list[Slide]) -> str:
    """The slides as the body of a page."""
    return templates.get_template("slides.html.jinja").render(plan=plan, slides=slides)


def _spec(scene: Tag) -> dict[str, Any]:
    script = scene.find("script", class_="sb-spec", recursive=False)
    return json.loads(script.get_text()) if isinstance(script, Tag) else {}


def _section(scene: Tag) -> Iterator[Slide]:
    heading = scene.select_one(":is(h1, h2, h3), .admonition-title")
    title = heading.get_text().strip() if heading else ""
    blocks, figure = scene_blocks(scene)
    if heading and heading.name == "h1":
        first = dealt(blocks[:1], MOST_WORDS, MOST_WORDS)[:1]
        yield Slide(title, Markup("".join(first)), kind="first")
        return
    image = figure.find("img") if figure else None
    picture = Markup(_pictured(image)) if isinstance(image, Tag) else Markup("")
    texts = dealt(blocks, MOST_WORDS, BESIDE_PICTURE if picture else MOST_WORDS)
    for number, text in enumerate(texts):
        yield Slide(title, Markup(text), picture if number == 0 else Markup(""))
    if not texts:
        yield Slide(title, picture=picture)


def _pictured(image: Tag) -> str:
    return Markup('<img src="{}" alt="{}">').format(image["src"], image.get("alt", ""))


def _activity(spec: dict[str, Any], scene: Tag, page: BuiltPage, step: Step) -> Iterator[Slide]:
    """The slides of an activity, by its kind; of one that has no slides its title alone."""
    title, kind = spec["title"], spec["kind"]

    def slide(part: str, **values: Any) -> Slide:
        picture = values.pop("picture", None)
        body = Markup(getattr(_parts(), part)(**values))
        return Slide(values.get("title", title), body, _drawn(picture, page))

    match kind:
        case "predict":
            yield slide("guess", activity=spec)
            yield slide("found", activity=spec)
        case "scenario":
            yield slide("situation", activity=spec, picture=spec.get("scene"))
            yield slide("choices", step=spec["steps"][0], letters=LETTERS)
        case "cue-cards":
            for card in spec["cards"]:
                yield slide("cue", card=card, letters=LETTERS, picture=card["drawing"])
        case "sorter":
            cards = spec["cards"]
            for first in range(0, len(cards), _CARDS_OF_SORTER):
                some = cards[first : first + _CARDS_OF_SORTER]
                piles = spec["piles"]
                yield slide("cards", piles=piles, cards=some, first=first + 1, letters=LETTERS)
        case "planner":
            for group in spec["groups"]:
                yield slide("moments", group=group, title=group["name"])
        case "coding-lab":
            told = " ".join([*(step.say or []), *(step.guide or [])])
            for one in spec["vignettes"]:
                if one["child"] in told:
                    yield slide("reunions", one=one, title=f"{one['child']}, {one['about']}")
        case "episode-player":
            yield slide("episodes", activity=spec)
        case "explorer":
            yield from _view(title, scene)
        case _:
            yield slide("instruction", activity=spec)


def _view(title: str, scene: Tag) -> Iterator[Slide]:
    """What an explorer shows at first."""
    drawn = scene.select_one(".sb-view svg")
    takeaway = scene.select_one(".sb-takeaway")
    caption = scene.select_one("figcaption")
    texts = [one.get_text(" ", strip=True) for one in (takeaway, caption) if one]
    body = Markup("").join(Markup("<p>{}</p>").format(text) for text in texts)
    # The page's colours by their names, which only a browser knows in a drawing.
    picture = _NAMED_COLOUR.sub(r"\1", str(drawn or ""))
    yield Slide(title, body, Markup(picture), kind="view")


def _parts() -> Any:
    return templates.get_template("slide_parts.html.jinja").module


def _drawn(drawing: dict[str, Any] | None, page: BuiltPage) -> Markup:
    if not drawing:
        return Markup("")
    image = Markup('<img src="{}" alt="{}">')
    return image.format(page.address(drawing["address"]), drawing["shows"])
