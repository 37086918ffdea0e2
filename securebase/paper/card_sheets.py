"""Cards to cut out, of sorters, episodes and vignettes, and the keys that belong to them."""

import random
from dataclasses import dataclass
from typing import Any, Final

from securebase.activities.coding_lab import CodingLab
from securebase.activities.episode_player import EpisodePlayer
from securebase.activities.sorter import Sorter
from securebase.content.marked_text import Text, plain, runs
from securebase.content.wording import say
from securebase.paper.sheet import LETTERS, Sheet

_MARKS: Final = {"secure": "●", "avoidant": "▲", "resistant": "■", "disorganised": "◆"}


@dataclass(frozen=True)
class Card:
    """What is printed on a card, and its answer on the key. ``mark`` names it on both."""

    mark: str
    texts: tuple[tuple[str, Text], ...]
    """What it says, each with the words in bold that come before it."""
    answer: str
    why: Text
    more: str = ""


def card_sheets(activity: Sorter | EpisodePlayer | CodingLab) -> list[Sheet]:
    """The cards of an activity, on as many pages as they fill, and their key."""
    spec = activity.spec()
    match activity:
        case Sorter():
            heads, cards, how = _of_sorter(spec)
        case EpisodePlayer():
            heads, cards, how = [], _of_episodes(spec), _EPISODES
        case CodingLab():
            heads, cards, how = [], _of_lab(spec), _LAB
    title = plain(runs(activity.title))
    values = {
        "heads": heads,
        "cards": cards,
        "how": how,
        "large": isinstance(activity, CodingLab),
        "instruction": spec["instruction"],
    }
    return [
        Sheet(activity.id, title, "cards", values),
        Sheet(
            f"{activity.id}-key", say("Key: {title}", title=title), "key", values, for_leader=True
        ),
    ]


_EPISODES: Final = say(
    "Cut along the lines. Put the eight episodes in order, and say what is watched in each."
)
_LAB: Final = say(
    "Cut along the lines. The children are made up. Give a pair one child, and let them agree."
)
_SORTER: Final = say(
    "Cut along the lines. Lay out those with a thick frame, and put the others below them."
)


def _of_sorter(spec: dict[str, Any]) -> tuple[list[dict[str, Any]], list[Card], str]:
    names = {pile["id"]: pile["name"] for pile in spec["piles"]}
    cards = [
        Card(str(number), (("", one["text"]),), names[one["pile"]], one["why"])
        for number, one in enumerate(spec["cards"], 1)
    ]
    return spec["piles"], cards, _SORTER


def _of_episodes(spec: dict[str, Any]) -> list[Card]:
    """The episodes as they come out of an envelope: their numbers are on the key alone."""
    episodes = list(spec["episodes"])
    order = episodes[:]
    random.Random(spec["id"]).shuffle(order)
    return [
        Card(
            letter,
            (
                (say("In the room:"), ", ".join(one["people"]) + "."),
                *(("", happening["text"]) for happening in one["happenings"]),
            ),
            say(
                "Episode {number}: {name}. {length}",
                number=one["number"],
                name=one["name"],
                length=plain(one["length"]),
            ),
            one["watched"],
        )
        for letter, one in zip(LETTERS, order, strict=False)
    ]


def _of_lab(spec: dict[str, Any]) -> list[Card]:
    names = {group["letter"]: group["name"] for group in spec["groups"]}
    return [
        Card(
            one["child"],
            (
                ("", one["about"] + "."),
                (say("First reunion."), one["episode_5"]),
                (say("Second reunion."), one["episode_8"]),
            ),
            f"{one['key']['subgroup'] or one['key']['group']}, {names[one['key']['group']]}",
            one["reasons"]["group"],
            ", ".join(
                f"{scale} {first} and {second}"
                for scale, (first, second) in one["key"]["scores"].items()
            ),
        )
        for one in spec["vignettes"]
    ]
