"""The drawn baby of a cue card, put together from the parts that the front end's build writes."""

from __future__ import annotations

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


def baby_svg(*, expression: str, gaze: str, posture: str, baby_of: str) -> str:
    """The picture, without words: its page names it.

    Raises:
        KeyError: a name is not among those of :func:`drawable`.
    """
    parts = _parts()
    body = parts["postures"][posture]
    person = parts["people"][baby_of]
    face = parts["faces"][expression][gaze] + parts["hair"][person["hair"]][gaze]
    drawn = (
        f'<svg class="sb-baby" viewBox="0 0 {parts["width"]} {parts["height"]}" fill="none" '
        'stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">'
        f'{parts["ground"]}{body["back"]}<g transform="{body["head"]}">{face}</g>{body["front"]}'
        "</svg>"
    )
    for name, colour in person["colours"].items():
        drawn = drawn.replace(f"{{{name}}}", colour)
    return drawn
