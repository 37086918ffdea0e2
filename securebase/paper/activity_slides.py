"""What an activity shows to a room, by its kind; only to a guess is the answer told."""

import re
from collections.abc import Callable, Iterator
from copy import copy
from typing import Any, Final

from bs4 import Tag
from markupsafe import Markup

from securebase.paper.sheet import LETTERS, templates
from securebase.paper.slide import BuiltPage, Slide
from securebase.sessions import Step
from securebase.views.shapes import FONT

ASK_THEMSELVES: Final = {"predict", "scenario"}
"""Kinds whose slides ask the question of the plan, in its words or nearly."""
_CARDS_OF_SORTER: Final = 3
_NAMED_COLOUR: Final = re.compile(r"var\(--[a-z-]+,\s*(#[0-9a-f]+)\)")

_Spec = dict[str, Any]


def activity_slides(spec: _Spec, scene: Tag, page: BuiltPage, step: Step) -> Iterator[Slide]:
    """The slides of an activity that a step of a plan shows; of a kind not listed, what to do."""
    if spec["kind"] == "explorer":
        yield from _view(spec, scene)
    else:
        yield from _MADE.get(spec["kind"], _instruction)(spec, page, step)


def _guess(spec: _Spec, _page: BuiltPage, _step: Step) -> Iterator[Slide]:
    yield Slide(spec["title"], part("guess", activity=spec))
    yield Slide(spec["title"], part("found", activity=spec))


def _story(spec: _Spec, page: BuiltPage, _step: Step) -> Iterator[Slide]:
    situation = part("situation", activity=spec)
    yield Slide(spec["title"], situation, page.picture(spec.get("scene")))
    yield Slide(spec["title"], part("choices", step=spec["steps"][0], letters=LETTERS))


def _cues(spec: _Spec, page: BuiltPage, _step: Step) -> Iterator[Slide]:
    for card in spec["cards"]:
        asked = part("cue", card=card, letters=LETTERS)
        yield Slide(spec["title"], asked, page.picture(card["drawing"]))


def _cards(spec: _Spec, _page: BuiltPage, _step: Step) -> Iterator[Slide]:
    cards = spec["cards"]
    for first in range(0, len(cards), _CARDS_OF_SORTER):
        some = cards[first : first + _CARDS_OF_SORTER]
        dealt = part("cards", piles=spec["piles"], cards=some, first=first + 1, letters=LETTERS)
        yield Slide(spec["title"], dealt)


def _moments(spec: _Spec, _page: BuiltPage, _step: Step) -> Iterator[Slide]:
    for group in spec["groups"]:
        yield Slide(group["name"], part("moments", group=group))


def _reunions(spec: _Spec, _page: BuiltPage, step: Step) -> Iterator[Slide]:
    """The children of whom the plan speaks."""
    told = " ".join([*(step.say or []), *(step.guide or [])])
    for one in spec["vignettes"]:
        if one["child"] in told:
            yield Slide(f"{one['child']}, {one['about']}", part("reunions", one=one))


def _episodes(spec: _Spec, _page: BuiltPage, _step: Step) -> Iterator[Slide]:
    yield Slide(spec["title"], part("episodes", activity=spec))


def _instruction(spec: _Spec, _page: BuiltPage, _step: Step) -> Iterator[Slide]:
    yield Slide(spec["title"], part("instruction", activity=spec))


_MADE: Final[dict[str, Callable[[_Spec, BuiltPage, Step], Iterator[Slide]]]] = {
    "coding-lab": _reunions,
    "cue-cards": _cues,
    "episode-player": _episodes,
    "planner": _moments,
    "predict": _guess,
    "scenario": _story,
    "sorter": _cards,
}


def _view(spec: _Spec, scene: Tag) -> Iterator[Slide]:
    """What an explorer shows at first."""
    drawn = scene.select_one(".sb-view svg")
    told = (scene.select_one(".sb-takeaway"), scene.select_one("figcaption"))
    texts = [one.get_text(" ", strip=True) for one in told if one]
    body = Markup("").join(Markup("<p>{}</p>").format(text) for text in texts)
    yield Slide(spec["title"], body, drawn_alone(drawn) if drawn else Markup(""), kind="view")


def drawn_alone(drawn: Tag) -> Markup:
    """A drawing of a page with colours by value, and how tall its words are.

    What makes the PDF gives it nothing of the style around it.
    """
    sized = copy(drawn)
    sized["font-size"] = f"{FONT:g}"
    return Markup(_NAMED_COLOUR.sub(r"\1", str(sized)))


def part(name: str, **values: Any) -> Markup:
    """A part of a slide, from its template."""
    macro = getattr(templates.get_template("slide_parts.html.jinja").module, name)
    return Markup(macro(**values))
