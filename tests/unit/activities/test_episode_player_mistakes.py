"""Mistakes in a file of episodes: each is told with its line and with what to write."""

from __future__ import annotations

from pathlib import Path

import pytest

from securebase import ContentError, EpisodePlayer

ROOT = Path(__file__).parents[3]
FILE = ROOT / "notebooks" / "strange-situation" / "the-procedure.episode-player.yml"
TEXT = FILE.read_text("utf-8")


def changed(folder: Path, *changes: tuple[str, str, str]) -> Path:
    """The file with each (after, before, instead): the first ``before`` that follows ``after``."""
    text = TEXT
    for after, before, instead in changes:
        start = text.index(before, text.index(after))
        text = text[:start] + instead + text[start + len(before) :]
    path = folder / "small.episode-player.yml"
    path.write_text(text, encoding="utf-8")
    return path


def told(path: Path) -> list[tuple[int, str]]:
    with pytest.raises(ContentError) as caught:
        EpisodePlayer.load(path)
    return [(problem.line, problem.message) for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("after", "before", "instead", "words"),
    [
        ("room:", "door: 3 ", "door: 3.9 ", "the door must lie between 0.6 and 3.4 m"),
        ("room:", "window: [1.5, 3.5]", "window: [3.5, 1.5]", "write the window as [from, to]"),
        ("room:", "toys: [1.5, 3.2]", "toys: [1.5, 4.2]", "outside the room of 5 by 4 m"),
        ("room:", "width: 5", "width: wide", "'width' must be a number"),
        ("number: 2", "seconds: 180", "seconds: 120", "episode 2 lasts 180 seconds as published"),
        ("number: 4", "people: [stranger, child]", "people: [child]", "in episode 4 there are, as"),
        ("number: 2", "at: 15", "at: 0", "the times must rise; 0 comes after 0"),
        ("number: 1\n", "at: 20", "at: 30", "30 is not within the episode, which lasts 30 seconds"),
        ("number: 2", "carer: [3.7, 0.8]", "carer: [3.7, 8]", "not inside the walls"),
        ("number: 2", "carer: [3.7, 0.8]", "carer: [1.3, 0.8]", "in the middle of a chair"),
        ("number: 2", "carer: [3.7, 0.8]", "carer: enters", "the carer is in the room already"),
        ("number: 5", "carer: enters", "carer: [3, 3]", "the carer is not in the room here"),
        ("number: 5", "carer: enters", "carer: left", "'left' is no move; write 'enters'"),
        ("number: 2", "carer: [3.7, 0.8]", "carer: [.nan, 3]", "is no move; write 'enters'"),
        ("number: 3", "        stranger: enters\n", "", "the stranger is among the people here"),
        ("number: 3", "at: 172", "at: 179", "s for this and has 1 s"),
        (
            "number: 6", "  - number: 7",
            "      - {at: 9, stranger: enters}\n      - {at: 20, stranger: leaves}\n  - number: 7",
            "the stranger is in the room in episode 6 and is not among its people",
        ),
        ("number: 8", "stranger: leaves", "stranger: [4, 3]", "the stranger is in the room in"),
        ("id: secure", "child: [2, 2.95]", "child: [2, 2.95, 1]", "is no move; write 'held' or a"),
        ("id: secure", "child: [2, 2.95]", "child: [0, 2.95]", "not inside the walls"),
        ("id: secure", "at: 100", "at: 62", "the child needs"),
        ("id: secure", "child: held", "child: [3, 3]", "the child comes in with the carer"),
        ("id: secure", "looks: toys", "looks: up", "'looks' must be 'carer', 'stranger'"),
        ("id: secure", "still: true", "still: false", "episode 5 needs one step with"),
        ("id: secure", "- episode: 2", "- episode: 3", "tell each episode from 1 to 8 once"),
        ("id: avoidant", "id: avoidant", "id: secure", "give each pattern once, in this order"),
        ("id: avoidant", "carer: [1.8, 2.5]", "carer: [4, 1]", "cannot reach the child"),
        ("id: avoidant", "does: Is lifted.", "dose: Is lifted.", "did you mean 'does'?"),
        ("sources:", "waters2002", "waters2001", "no work has the key 'waters2001'"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_what_to_write(
    tmp_path: Path, after: str, before: str, instead: str, words: str
) -> None:
    path = changed(tmp_path, (after, before, instead))
    messages = told(path)
    assert any(words in message for _line, message in messages), messages


@pytest.mark.parametrize(
    ("after", "before", "instead"),
    [
        ("number: 2", "seconds: 180", "seconds: 120"),
        ("number: 4", "people: [stranger, child]", "people: [child]"),
        ("number: 5", "carer: enters", "carer: left"),
        ("number: 5", "carer: enters", "carer: [3, 3]"),
        ("number: 2", "at: 15", "at: 0  # again"),
        ("id: avoidant", "child: held\n            looks: away", "child: [9]"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, after: str, before: str, instead: str
) -> None:
    path = changed(tmp_path, (after, before, instead))
    text = path.read_text("utf-8")
    line = text.count("\n", 0, text.index(instead, text.index(after))) + 1
    assert line in [where for where, _message in told(path)]


def test_a_carer_who_is_not_there_at_first_cannot_hold_the_child(tmp_path: Path) -> None:
    first = ("episodes:", "- at: 0\n        carer: enters", "- at: 0")
    then = ("number: 1", "- at: 5\n        carer: [3.9, 2.2]", "- at: 5\n        carer: enters")
    messages = [message for _line, message in told(changed(tmp_path, first, then))]
    assert (
        messages
        == ["the carer is not in the room here and cannot hold the child; write a place"] * 4
    )


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    path = changed(
        tmp_path,
        ("number: 2", "seconds: 180", "seconds: 120"),
        ("number: 6", "seconds: 180", "seconds: 90"),
        ("room:", "toys: [1.5, 3.2]", "toys: [9, 9]"),
    )
    assert len(told(path)) == 3


def test_a_child_who_is_held_cannot_stay_behind_when_the_carer_leaves(tmp_path: Path) -> None:
    start = TEXT.index("  - id: resistant")
    first = TEXT.index("          - at: 162", start)
    last = TEXT.index("          - at: 172", start)
    path = tmp_path / "small.episode-player.yml"
    path.write_text(TEXT[:first] + TEXT[last:], encoding="utf-8")
    assert any("put the child down first" in message for _line, message in told(path))
