"""Does every path through a branching story lead on, and in the end to its end?"""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from securebase.content.identifiers import LONGEST_IDENTIFIER
from securebase.content.located_mistakes import Mistake

END = "end"
"""Where a choice goes that ends the story; no step may have this id."""


_FAR_TOO_MANY = 50


@dataclass(frozen=True)
class _Step:
    index: int
    id: str
    goes_to: list[tuple[int, str]]


def path_mistakes(story: Any) -> list[Mistake]:
    """Every mistake in where the choices of a story lead.

    ``story`` is what its author wrote. Whatever is not of the right form is passed over: the
    checks of the fields tell of it, and both kinds of mistake are told together.
    """
    if not isinstance(story, Mapping):
        return []
    written = list(_steps(story.get("steps")))
    mistakes: list[Mistake] = [
        (("steps", step.index, "id"), f"{END!r} is the end of the story; give this step another id")
        for step in written
        if step.id == END
    ]
    steps = [step for step in written if step.id != END]
    if not steps:
        return mistakes
    ids = [step.id for step in steps]
    start = story.get("start")
    if isinstance(start, str) and start not in ids:
        mistakes.append((("start",), _unknown(start, ids)))
    for step in steps:
        mistakes += [
            (("steps", step.index, "choices", place, "goto"), _unknown(goto, [*ids, END]))
            for place, goto in step.goes_to
            if goto not in ids and goto != END
        ]
    return [*mistakes, *_stuck(steps), *_unreached(steps, start)]


def _stuck(steps: list[_Step]) -> Iterator[Mistake]:
    """Dead ends, and steps from which every choice leads round and round."""
    ids = [step.id for step in steps]
    dead_ends = {step.id for step in steps if not step.goes_to}
    links = [(_meant(goto, ids) or END, step.id) for step in steps for _, goto in step.goes_to]
    # What leads to a dead end is no loop: the dead end is told by itself.
    leads_on = {END, *dead_ends}
    _grow(leads_on, links)
    for step in steps:
        if step.id in dead_ends:
            told = (
                f"the step {step.id!r} is a dead end: nothing can be chosen there; add "
                f"“choices:”, or end the story with “goto: {END}” where it leads here"
            )
        elif step.id not in leads_on:
            told = (
                f"from the step {step.id!r} the story goes round for ever; let a choice of the "
                f"loop have “goto: {END}”"
            )
        else:
            continue
        yield ("steps", step.index), told


def _unreached(steps: list[_Step], start: Any) -> Iterator[Mistake]:
    ids = [step.id for step in steps]
    first = _meant(start, ids) if isinstance(start, str) else None
    if first is None:
        return
    links = [(step.id, _meant(goto, ids) or END) for step in steps for _, goto in step.goes_to]
    reached = {first}
    _grow(reached, links)
    for step in steps:
        if step.id not in reached:
            told = (
                f"no path leads to the step {step.id!r}; let a choice have “goto: {step.id}”, "
                "or take the step out"
            )
            yield ("steps", step.index), told


def _grow(found: set[str], links: Iterable[tuple[str, str]]) -> None:
    """Adds the far side of every link whose near side is found, until nothing is new."""
    open_links = list(links)
    while new := {far for near, far in open_links if near in found and far not in found}:
        found |= new


def _steps(written: Any) -> Iterator[_Step]:
    for index, step in enumerate(_few(written)):
        if isinstance(step, Mapping) and _is_name(step.get("id")):
            goes_to = [
                (place, choice["goto"])
                for place, choice in enumerate(_few(step.get("choices")))
                if isinstance(choice, Mapping) and _is_name(choice.get("goto"))
            ]
            yield _Step(index, step["id"], goes_to)


def _few(written: Any) -> list[Any]:
    """A list; none where it is far too long, so that its paths are not walked for minutes."""
    return written if isinstance(written, list) and len(written) <= _FAR_TOO_MANY else []


def _is_name(written: Any) -> bool:
    return isinstance(written, str) and len(written) <= LONGEST_IDENTIFIER


def _meant(goto: str, ids: list[str]) -> str | None:
    """The step that a slip of the pen stood for, so that one slip is told once."""
    near = [goto] if goto in (*ids, END) else difflib.get_close_matches(goto, [*ids, END], n=1)
    return near[0] if near else None


def _unknown(identifier: str, known: list[str]) -> str:
    near = difflib.get_close_matches(identifier, known, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"write one of {', '.join(known)}"
    return f"no step has the id {identifier!r}; {hint}"
