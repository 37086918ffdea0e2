"""What no session is without, at any length: an opening, a close, and steps that give what it says.

Where there is less time, steps are left out. Those that keep people safe never are, and what is
promised is what is left.
"""

import difflib
from collections.abc import Iterator, Sequence

from securebase.content.located_mistakes import Mistake
from securebase.sessions.step import Shorter, Step


def opening_and_close(steps: Sequence[Step]) -> Iterator[Mistake]:
    """What is wrong with the first and the last step, which every length of the session keeps."""
    last = len(steps) - 1
    if not steps[0].ground_rules:
        told = (
            "every session opens with its ground rules; give “ground_rules”: that one may go out, "
            "what is asked of nobody, and what stays in the room"
        )
        yield ("steps", 0), told
    if not steps[last].offer_to_stay:
        told = "every session ends with somebody who stays; give “offer_to_stay” in its last step"
        yield ("steps", last), told
    for index, told in (
        (0, "every session begins with the first step; let it stay"),
        (last, "every session ends with the last step, and its offer to stay; let it stay"),
    ):
        if steps[index].skip_if_short:
            yield ("steps", index, "skip_if_short"), told
    for index, step in enumerate(steps):
        if step.ground_rules and index != 0:
            yield ("steps", index, "ground_rules"), "the ground rules belong to the first step"
        if step.offer_to_stay and index != last:
            yield ("steps", index, "offer_to_stay"), "the offer to stay belongs to the last step"


def what_steps_give(
    steps: Sequence[Step], outcomes: Sequence[str], shorter: Shorter | None
) -> Iterator[Mistake]:
    """What is promised and not given, or given and not promised."""
    for index, one in enumerate(outcomes):
        if one in outcomes[:index]:
            yield ("outcomes", index, "id"), f"there is an outcome {one!r} already"
        elif not any(one in (step.gives or []) for step in steps):
            told = f"no step gives this; name it in a step that does: “gives: [{one}]”"
            yield ("outcomes", index), told
    for index, step in enumerate(steps):
        for place, one in enumerate(step.gives or []):
            if one not in outcomes:
                near = difflib.get_close_matches(one, outcomes, n=1) or outcomes[:1]
                told = f"there is no outcome {one!r}; did you mean {near[0]!r}?"
                yield ("steps", index, "gives", place), told
        if step.leads_to_try and step.skip_if_short:
            told = "people are asked to try at home what comes from this step; let it stay"
            yield ("steps", index, "skip_if_short"), told
    if not any(step.leads_to_try for step in steps):
        told = "no step speaks of this; write “leads_to_try: true” in the one that does"
        yield ("try_before_next_time",), told
    left_out = {one for step in steps if step.skip_if_short for one in step.gives or []}
    if shorter and left_out.issuperset(outcomes):
        told = "the shorter session leaves out a step of every outcome, so that it reaches none"
        yield ("shorter",), told
