"""Which sheets a content file makes, and their HTML for a page of the book."""

from collections.abc import Iterator
from pathlib import Path

from markupsafe import Markup

from securebase.activities import AUTHORED
from securebase.activities.coding_lab import CodingLab
from securebase.activities.cue_cards import CueCards
from securebase.activities.episode_player import EpisodePlayer
from securebase.activities.planner import Planner
from securebase.activities.quiz import Quiz
from securebase.activities.sorter import Sorter
from securebase.content.problems import ContentError, Problem
from securebase.paper.card_sheets import card_sheets
from securebase.paper.handouts import handouts_of, repair_sheet
from securebase.paper.quiz_sheets import quiz_sheets
from securebase.paper.sheet import Sheet


def sheets_of(path: Path) -> list[Sheet]:
    """The sheets that a content file, or the lesson on practising repair, makes.

    Raises:
        ContentError: says every mistake in the file, or that nothing can be printed from it.
    """
    if path.suffix == ".ipynb":
        return [repair_sheet(path)]
    for kind, activity in AUTHORED.items():
        if path.name.endswith(f".{kind}.yml"):
            match activity.load(path):
                case Quiz() as quiz:
                    return quiz_sheets(quiz)
                case CueCards() | Planner() as handout:
                    return handouts_of(handout)
                case Sorter() | EpisodePlayer() | CodingLab() as cards:
                    return card_sheets(cards)
    message = (
        "no sheet of paper is made from this; give a file of a quiz, cue-cards, planner, sorter, "
        "episode-player or coding-lab, or the lesson with the steps of repair"
    )
    raise ContentError([Problem(path, 1, message)])


def sheets_html(sheets: list[Sheet]) -> Markup:
    """The sheets for a page: what tells answers is folded, and is printed when asked for."""
    return Markup("\n").join(_for_page(sheets))


def _for_page(sheets: list[Sheet]) -> Iterator[Markup]:
    for sheet in sheets:
        yield sheet.folded_html() if sheet.for_leader else sheet.html()
