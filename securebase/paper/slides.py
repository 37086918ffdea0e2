"""Slides of a session: what its plan shows, one scene a page, from the pages of the built book."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from bs4 import Tag
from markupsafe import Markup

from securebase.content.wording import say
from securebase.paper.activity_slides import ASK_THEMSELVES, activity_slides, drawn_alone, part
from securebase.paper.sheet import templates
from securebase.paper.slide import BuiltPage, Slide
from securebase.paper.slide_text import BESIDE_PICTURE, MOST_WORDS, dealt, scene_blocks
from securebase.services import help_now
from securebase.sessions import SessionPlan, spoken


def slides_of(plan: SessionPlan, book: Path) -> list[Slide]:
    """The slides of a session, from its title to its last scene, and where to get help.

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
            shown = list(
                activity_slides(spec, scene, page, step)
                if spec
                else _section(scene, step.show.parts)
            )
            # A scene that goes on from the step before is on the wall already.
            slides += [one for one in shown if one not in slides]
        if step.ask and kind not in ASK_THEMSELVES:
            asked = Markup("<p>{}</p>").format(spoken(step.ask))
            slides.append(Slide(step.title, asked, kind="ask"))
    if slides[0].kind == "first":
        slides[0] = replace(slides[0], title=plan.title)
    else:
        slides.insert(0, Slide(plan.title, kind="first"))
    return [*slides, _help()]


def _help() -> Slide:
    """Whom to call: scenes speak of numbers that stand in a box of their page."""
    told = help_now()
    lines = [*told.lines, told.in_northern_ireland]
    return Slide(say("Where to get help"), part("help", lines=lines), kind="help")


def slides_html(plan: SessionPlan, slides: list[Slide]) -> str:
    """The slides as the body of a page."""
    return templates.get_template("slides.html.jinja").render(plan=plan, slides=slides)


def _spec(scene: Tag) -> dict[str, Any]:
    script = scene.find("script", class_="sb-spec", recursive=False)
    return json.loads(script.get_text()) if isinstance(script, Tag) else {}


def _section(scene: Tag, parts: Sequence[str] | None) -> Iterator[Slide]:
    heading = scene.select_one(":is(h1, h2, h3), .admonition-title")
    title = heading.get_text().strip() if heading else ""
    blocks, figure = scene_blocks(scene, parts)
    if heading and heading.name == "h1":
        first = dealt(blocks[:1], MOST_WORDS, MOST_WORDS)[:1]
        yield Slide(title, Markup("".join(first)), kind="first")
        return
    yield from _guess(scene)
    image = figure.find("img") if figure else None
    picture = Markup(_pictured(image)) if isinstance(image, Tag) else Markup("")
    texts = dealt(blocks, MOST_WORDS, BESIDE_PICTURE if picture else MOST_WORDS)
    for number, text in enumerate(texts):
        yield Slide(title, Markup(text), picture if number == 0 else Markup(""))
    if not texts and parts is None:
        yield Slide(title, picture=picture)


def _guess(scene: Tag) -> Iterator[Slide]:
    """What a scene asks its readers to guess, and the drawing that is shown to them then."""
    for box in scene.select(":scope > .guess"):
        heading, *blocks = box.find_all("p", recursive=False)
        asked = Markup("".join(dealt(blocks, MOST_WORDS, MOST_WORDS)))
        yield Slide(heading.get_text(), asked, kind="ask")
    for figure in scene.select(":scope > .cell .sb-reveal figure"):
        name, caption = (figure.select_one(one) for one in (".sb-figure-title", "figcaption"))
        drawn = [
            (drawn_alone(svg), svg.parent.get_text(" ", strip=True) if svg.parent else "")
            for svg in figure.select("svg")
        ]
        told = Markup("<p>{}</p>").format(caption.get_text(" ", strip=True) if caption else "")
        title = name.get_text() if name else ""
        yield Slide(title, told, part("fields", drawn=drawn), kind="view")


def _pictured(image: Tag) -> str:
    return Markup('<img src="{}" alt="{}">').format(image["src"], image.get("alt", ""))
