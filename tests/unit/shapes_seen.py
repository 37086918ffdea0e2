"""Reads drawn pictures back into shapes, from SVG and from matplotlib alike.

It knows the colours and nothing else of what drew them, so that a test compares places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

from securebase.figures.colours import colours

Point = tuple[float, float]
_TOKEN = re.compile(r"([A-Za-z])|(-?\d*\.?\d+(?:e-?\d+)?)")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "A": 7}
_MARKS = {"circle": "●○", "triangle": "▲△", "square": "■□", "diamond": "◆◇"}


@dataclass
class Piece:
    """Corners in a row; of a bend, the point that it bends around."""

    points: list[Point]
    is_round: bool = False

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        xs, ys = [x for x, _ in self.points], [y for _, y in self.points]
        return min(xs), min(ys), max(xs), max(ys)


@dataclass
class Seen:
    """A shape, with the names of its colours; nothing of a name is nothing painted."""

    pieces: list[Piece]
    fill: str | None
    stroke: str | None
    dashed: bool

    @property
    def points(self) -> list[Point]:
        (piece,) = self.pieces
        return piece.points

    @property
    def box(self) -> tuple[float, float, float, float]:
        boxes = [piece.box for piece in self.pieces]
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)

    def marks(self) -> list[tuple[str, Point, float]]:
        """Each mark as a sign, where it is, and how far it reaches to the left."""
        found = []
        for piece in self.pieces:
            left, top, right, bottom = piece.box
            middle = (left + right) / 2
            corners = {(round(x, 1), round(y, 1)) for x, y in piece.points}
            if piece.is_round:
                name, y = "circle", _middle_of_circle(piece)
            elif len(corners) == 3:
                (apex,) = (x for x, y in corners if y == min(y for _, y in corners))
                assert abs(apex - middle) < 0.3, "a triangle stands on its base"
                name, y = "triangle", top + (bottom - top) * 1.2 / 2.2
            else:
                is_upright = len({x for x, _ in corners}) == 2
                name, y = "square" if is_upright else "diamond", (top + bottom) / 2
            found.append((_MARKS[name][self.fill is None], (middle, y), (right - left) / 2))
        return found


@dataclass
class Words:
    words: str
    x: float
    y: float


@dataclass
class Drawing:
    """One picture, y downwards."""

    width: float
    shapes: list[Seen]
    texts: list[Words]

    def text(self, words: str) -> Words:
        (found,) = (text for text in self.texts if text.words == words)
        return found

    def of(self, *, fill: str | None = None, stroke: str | None = None) -> list[Seen]:
        return [one for one in self.shapes if (one.fill, one.stroke) == (fill, stroke)]


def from_html(html: str) -> list[Drawing]:
    """Every picture of a page that has a name."""
    page = ElementTree.fromstring(f"<div>{html}</div>")
    found = []
    for svg in page.iter("svg"):
        if svg.get("role") != "img":
            continue
        shapes, texts = [], []
        for element in svg.iter():
            if element.tag == "text":
                texts.append(
                    Words(element.text or "", _number(element, "x"), _number(element, "y"))
                )
            elif element.tag in ("rect", "circle", "path"):
                shapes.append(
                    Seen(
                        list(_pieces(element)), _name(element.get("fill")),
                        _name(element.get("stroke")), element.get("stroke-dasharray") is not None,
                    )
                )  # fmt: skip
        found.append(Drawing(float(svg.attrib["viewBox"].split()[2]), shapes, texts))
    return found


def _number(element: ElementTree.Element, name: str) -> float:
    return float(element.get(name, "0"))


def _name(paint: str | None) -> str | None:
    found = re.match(r"var\(--sb-([a-z-]+),", paint or "")
    return found[1] if found else None


def _pieces(element: ElementTree.Element) -> Iterator[Piece]:
    if element.tag == "path":
        yield from _pieces_of_path(element.attrib["d"])
    elif element.tag == "circle":
        x, y, r = (_number(element, name) for name in ("cx", "cy", "r"))
        yield Piece([(x - r, y), (x + r, y)], is_round=True)
    else:
        x, y, width, height = (_number(element, name) for name in ("x", "y", "width", "height"))
        yield Piece([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])


def _pieces_of_path(way: str) -> Iterator[Piece]:
    tokens = [letter or float(number) for letter, number in _TOKEN.findall(way)]
    here: Point = (0.0, 0.0)
    piece: Piece | None = None
    command = ""
    while tokens:
        if isinstance(tokens[0], str):
            command = str(tokens.pop(0))
        if command.upper() == "Z":
            continue
        count = _ARGUMENTS[command.upper()]
        arguments, tokens = [float(one) for one in tokens[:count]], tokens[count:]
        from_x, from_y = here if command.islower() else (0.0, 0.0)
        if command.upper() == "H":
            here = (from_x + arguments[0], here[1])
        elif command.upper() == "V":
            here = (here[0], from_y + arguments[0])
        else:
            here = (from_x + arguments[-2], from_y + arguments[-1])
        if command.upper() == "M":
            if piece:
                yield piece
            piece = Piece([here])
            continue
        assert piece is not None
        if command.upper() == "Q":
            piece.points.append((from_x + arguments[0], from_y + arguments[1]))
            continue
        piece.is_round |= command.upper() == "A"
        piece.points.append(here)
    if piece:
        yield piece


def from_figure(figure: Any) -> list[Drawing]:
    """Every picture of a figure, in pixels from its top left corner."""
    names = {colour: name for name, colour in colours().items() if not name.endswith("-dark")}
    height = figure.bbox.height
    found = []
    for axes in figure.axes:
        box = axes.get_window_extent()

        def place(point: Point, box: Any = box, axes: Any = axes) -> Point:
            x, y = axes.transData.transform(point)
            return float(x - box.x0), float(height - y)

        shapes = [
            Seen(
                [
                    Piece([place(point) for point in points], is_round=is_round)
                    for points, is_round in _pieces_of_outline(patch.get_path())
                ],
                _named(patch.get_facecolor(), names), _named(patch.get_edgecolor(), names),
                patch.get_linestyle() not in ("solid", "-"),
            )
            for patch in axes.patches
        ]  # fmt: skip
        texts = [Words(text.get_text(), *place(text.get_position())) for text in axes.texts]
        found.append(Drawing(box.width, shapes, texts))
    return found


def _named(colour: Any, names: dict[str, str]) -> str | None:
    from matplotlib.colors import to_hex

    return names[to_hex(colour)] if colour[3] else None


def _pieces_of_outline(outline: Any) -> Iterator[tuple[list[Point], bool]]:
    points: list[Point] = []
    is_round = False
    bends = 0
    for vertex, code in zip(
        outline.vertices, outline.codes if outline.codes is not None else _straight(outline),
        strict=True,
    ):  # fmt: skip
        if code == outline.MOVETO:
            if points:
                yield points, is_round
            points, is_round = [], False
        if code == outline.CLOSEPOLY:
            continue
        is_round |= code == outline.CURVE4
        bends = bends + 1 if code == outline.CURVE3 else 0
        # Of a bend, the first of two vertices is what it bends around.
        if bends % 2 == 0 and code == outline.CURVE3:
            continue
        points.append((float(vertex[0]), float(vertex[1])))
    if points:
        yield points, is_round


def _straight(outline: Any) -> list[int]:
    return [outline.MOVETO, *[outline.LINETO] * (len(outline.vertices) - 1)]


def _middle_of_circle(piece: Piece) -> float:
    ys = [y for _, y in piece.points]
    return (min(ys) + max(ys)) / 2
