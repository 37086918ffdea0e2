"""A room is drawn alike in the static form and in the page: both are run on one file."""

from __future__ import annotations

import json
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from securebase.activities.episode_player.floor_plan import NAMES, room_still
from securebase.activities.episode_player.spec import ChildStepSpec, RoomSpec

CASES = json.loads((Path(__file__).parents[1] / "cases" / "floor-plan.json").read_text("utf-8"))
SHAPE = re.compile(r"<(svg|g|rect|ellipse|circle|path|text)\b([^>]*)>([^<]*)")
NUMBER = re.compile(r"-?[0-9]*[.]?[0-9]+")
ATTRIBUTE = re.compile(r'\b(viewBox|transform|d|x|y|width|height|rx|ry|r|cx|cy)="([^"]*)"')


RELATIVE = re.compile(rf"l({NUMBER.pattern}) ?({NUMBER.pattern})")


def absolute(value: str) -> str:
    """A path whose lines are told from the place before, as the page tells it: by places."""
    if not value.startswith("M") or "l" not in value or value.endswith("z"):
        return value
    x, y = (float(number) for number in NUMBER.findall(value.split("l", 1)[0]))
    told = value.split("l", 1)[0]
    for right, down in RELATIVE.findall(value):
        x, y = x + float(right), y + float(down)
        told += f"L{x:g} {y:g}"
    return told


def hundredths(number: re.Match[str]) -> str:
    return f"{round(float(number[0]), 2) + 0.0:g}"


def shapes_in(picture: str) -> list[str]:
    """The shapes by places and sizes alone; ``frontend/tests/markup.js`` reads them alike."""
    shapes = []
    for tag, attributes, inside in SHAPE.findall(picture):
        words = inside.strip()
        if tag == "text" and words not in NAMES.values():
            continue
        placed = [
            f"{name}={NUMBER.sub(hundredths, absolute(value))}"
            for name, value in ATTRIBUTE.findall(attributes)
        ]
        placed = sorted(one for one in placed if one not in ("x=0", "y=0"))
        if placed:
            shapes.append(" ".join([tag, *placed, words]).strip())
    return sorted(shapes)


@pytest.mark.parametrize("case", CASES["scenes"], ids=lambda case: case["name"])
def test_the_still_has_the_shapes_that_the_page_has(case: dict[str, Any]) -> None:
    tracks = {who: [tuple(key) for key in track] for who, track in case["tracks"].items()}
    step = ChildStepSpec(at=0, does="", watch=None, **case["step"])
    picture = room_still(
        RoomSpec.model_validate_json(json.dumps(CASES["room"])),
        SimpleNamespace(id=case["pattern"], name="A"),
        SimpleNamespace(tracks=tracks),
        step,
        case["second"],
    )
    assert shapes_in(picture) == case["drawn"]
