"""The drawn baby of a cue card, put together from the parts that the front end's build writes."""

import functools
import json
from pathlib import Path
from typing import Any, Final

_PARTS: Final = Path(__file__).parents[1] / "static" / "figures" / "baby-parts.json"


@functools.cache
def _parts() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_PARTS.read_text(encoding="utf-8"))
    return found


def drawable() -> dict[str, list[str]]:
    """The names that each part of the looks can have."""
    parts = _parts()
    return {
        "expression": [*parts["faces"]],
        "gaze": [*next(iter(parts["faces"].values()))],
        "posture": [*parts["postures"]],
        "baby_of": [*parts["people"]],
    }


def baby_size() -> tuple[int, int]:
    """How wide and how high a picture is."""
    return _parts()["width"], _parts()["height"]


def baby_shapes(*, expression: str, gaze: str, posture: str, baby_of: str) -> str:
    """The shapes of a picture that is :func:`baby_size` large; its page names it in words.

    Raises:
        KeyError: a name is not among those of :func:`drawable`.
    """
    parts = _parts()
    body = parts["postures"][posture]
    person = parts["people"][baby_of]
    face = parts["faces"][expression][gaze] + parts["hair"][person["hair"]][gaze]
    head = f'<g transform="{body["head"]}">{face}</g>'
    drawn = f"{parts['ground']}{body['back']}{head}{body['front']}"
    for name, colour in person["colours"].items():
        drawn = drawn.replace(f"{{{name}}}", colour)
    return drawn
