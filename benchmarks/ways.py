"""The two ways, and where the answers and replies of each are found in its page."""

from dataclasses import dataclass
from pathlib import Path

from benchmarks.books import Way
from securebase import Sorter

_SORTER = Path(__file__).parent / "lesson" / "whose-tie.sorter.yml"


@dataclass(frozen=True)
class Press:
    """A key pressed on a control, which brings a reply."""

    control: str
    """Its selector."""
    nth: int
    """Which of those that match, from 0."""
    key: str
    click_first: bool = False
    """Whether the control is chosen before the key is pressed on it."""


@dataclass(frozen=True)
class PageActivity:
    """How to answer an activity, and how to know that it replied."""

    name: str
    host: str | None
    """The element in whose shadow root all of it is; None if it is in the page itself."""
    clicks: tuple[str, ...]
    """What to click, one after the other, to answer once."""
    reply: str
    presses: tuple[Press, ...]


def activities(way: Way) -> list[PageActivity]:
    """The quiz and the cards, as this way draws them."""
    return _ours() if way == "ours" else _stock()


def _ours() -> list[PageActivity]:
    radio, pile = "input[type=radio]", "button.pile"
    # Two wrong options in turn: a question that is answered right would be closed.
    checks = tuple(Press(radio, nth, "Enter", click_first=True) for nth in [0, 1] * 6)
    sorting = tuple(Press(pile, pile_number, "Enter") for _, pile_number in _placements())
    return [
        PageActivity("quiz", "sb-quiz", (radio, "button[type=submit]"), ".told", checks),
        PageActivity("sorter", "sb-sorter", (pile,), ".told, .done", sorting),
    ]


def _stock() -> list[PageActivity]:
    toggle = "button.widget-toggle-button"
    choices = tuple(
        Press(".MCButton input", nth, key) for nth, key in [(0, "ArrowDown"), (1, "ArrowUp")] * 6
    )
    # All the cards are shown, with two buttons each.
    sorting = tuple(
        Press(toggle, 2 * card_number + pile_number, "Enter")
        for card_number, pile_number in _placements()
    )
    return [
        PageActivity("quiz", None, (".MCButton",), ".Feedback", choices),
        PageActivity("sorter", None, (toggle,), ".reply .widget-html-content", sorting),
    ]


def _placements() -> list[tuple[int, int]]:
    """Each card into the wrong pile, then into its own: (number of the card, of the pile)."""
    sorter = Sorter.load(_SORTER)
    own = [[pile.id for pile in sorter.piles].index(card.pile) for card in sorter.cards]
    return [(card, pile) for card, right in enumerate(own) for pile in (1 - right, right)]
