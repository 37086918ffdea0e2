"""Writes SVG: elements whose attributes and texts are escaped."""

from __future__ import annotations

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
    """The ``d`` of a path through the points."""
    return "M" + "L".join(f"{_told(x)} {_told(y)}" for x, y in points) + ("Z" if closed else "")


def _told(value: Number | str) -> str:
    return value if isinstance(value, str) else f"{round(value, 1):g}"
