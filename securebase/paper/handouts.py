"""One page each for parents: cues, a small moment a day, and the steps of repair."""

import re
from pathlib import Path
from typing import Final

from markdown_it import MarkdownIt
from markupsafe import Markup

from securebase.activities.cue_cards import CueCards
from securebase.activities.cue_cards.cue_cards import NEVER_CERTAIN
from securebase.activities.planner import Planner
from securebase.activities.planner.planner import DAYS
from securebase.content.notebook import read_notebook
from securebase.content.problems import ContentError, Problem
from securebase.content.wording import ENGLISH, language, say, told
from securebase.drawings.gallery import DRAWINGS, named
from securebase.paper.sheet import Sheet
from securebase.services import help_now

REPAIR_CELL: Final = "five-steps"
"""The cell of the lesson on practising repair that has the steps."""

_NOT_READ: Final = re.compile(r"^\([\w-]+\)=\n| ?\{cite:[a-z]\}`[^`]*`")
"""A label above a paragraph, and what is cited in it."""
_STEP: Final = re.compile(r"^\d+\. ", re.MULTILINE)
_PICTURE: Final = re.compile(r"^:alt: (.+)$", re.MULTILINE)
_NUMBERS: Final = ("", "one", "two", "three", "four", "five", "six", "seven")


def handouts_of(activity: CueCards | Planner) -> list[Sheet]:
    """The page of a deck of cues, or of a planner's moments."""
    spec = activity.spec()
    if isinstance(activity, CueCards):
        values = {"deck": spec, "never_certain": NEVER_CERTAIN}
        return [Sheet("reading-your-babys-cues", say("Reading your baby’s cues"), "cues", values)]
    values = {"planner": spec, "days": [told(day.capitalize()) for day in DAYS]}
    return [Sheet("one-small-moment-a-day", say("One small moment a day"), "moments", values)]


def repair_sheet(lesson: Path) -> Sheet:
    """The steps of repair as the lesson on practising it teaches them, with its words after them.

    Raises:
        ContentError: the lesson has no cell with steps; says what it should be called.
    """
    cells = read_notebook(lesson)["cells"]
    source = next(("".join(one["source"]) for one in cells if one.get("id") == REPAIR_CELL), "")
    paragraphs = [_NOT_READ.sub("", one).strip() for one in source.split("\n\n")]
    steps = [one for text in paragraphs if _STEP.match(text) for one in _STEP.split(text)[1:]]
    if not steps:
        told = f"the handout on repair is made of the numbered steps in the cell {REPAIR_CELL!r}"
        raise ContentError([Problem(lesson, 1, f"{told}, which is not here")])
    last = max(place for place, text in enumerate(paragraphs) if _STEP.match(text))
    picture = DRAWINGS["coming-back"]
    alt = _PICTURE.search(source)
    values = {
        "steps": [_shown(one) for one in steps],
        "after": [_shown(one) for one in paragraphs[last + 1 :]],
        "picture": {
            "address": named(picture.name),
            "shows": alt[1] if alt else picture.shows,
            "width": picture.width,
            "height": picture.height,
        },
        "help": help_now(),
    }
    number = _NUMBERS[len(steps)] if language() == ENGLISH else len(steps)
    title = say("Mending it in {number} small steps", number=number)
    return Sheet("repair-step-by-step", title, "repair", values)


def _shown(markdown: str) -> Markup:
    parser = MarkdownIt("commonmark", {"html": False, "typographer": True}).enable("smartquotes")
    return Markup(parser.renderInline(" ".join(markdown.split())))
