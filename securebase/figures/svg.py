"""Writes SVG: elements whose attributes and texts are escaped."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from markupsafe import Markup, escape

Number = float | int


def element(name: str, *inside: Markup | str, **attributes: Number | str) -> Markup:
    """An element; an underscore in an attribute's name stands for a hyphen."""
    told = Markup("").join(
        Markup(' {}="{}"').format(key.rstrip("_").replace("_", "-"), _told(value))
        for key, value in attributes.items()
    )
    content = Markup("").join(escape(part) for part in inside)
    return Markup("<{0}{1}>{2}</{0}>").format(Markup(name), told, content)


def text(words: str, x: Number, y: Number, **attributes: Number | str) -> Markup:
    """Words whose baseline begins at a place."""
    return element("text", words, x=x, y=y, **attributes)


def path(points: Iterable[tuple[Number, Number]], *, closed: bool = False) -> str:
    """The ``d`` of a path through the points, to a tenth of a unit.

    Each is told from the one before: that is shorter, and compresses to far less in a page.
    """
    places = [(round(x * 10), round(y * 10)) for x, y in points]
    (first_x, first_y), *_ = places
    moves = "".join(
        f"l{_short(x - from_x)}{'' if y < from_y else ' '}{_short(y - from_y)}"
        for (from_x, from_y), (x, y) in itertools.pairwise(places)
    )
    return f"M{first_x / 10:g} {first_y / 10:g}{moves}{'z' if closed else ''}"


def _short(tenths: int) -> str:
    return f"{tenths / 10:g}".replace("0.", ".", 1) if abs(tenths) < 10 else f"{tenths / 10:g}"


def _told(value: Number | str) -> str:
    return value if isinstance(value, str) else f"{round(value, 1):g}"
