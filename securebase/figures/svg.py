"""Draws pictures as SVG in the page's own colours: right without script, in the dark and in print.

It knows shapes and nothing of kinds of picture.
"""

import itertools
import re
from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from securebase.figures.colours import css
from securebase.views.shapes import (
    FONT,
    Mark,
    Marks,
    Meaning,
    Path,
    Picture,
    Point,
    Rect,
    Shape,
    Text,
    mark_path,
)

Number = float | int
_NUMBER = re.compile(r"-?[\d.]+")
_SIDE_BY_SIDE = "display:flex;flex-wrap:wrap;gap:1.5rem 2.5rem"


def html_of(pictures: Sequence[Picture]) -> Markup:
    """Pictures with their words; those that may stand beside one another do."""
    drawn = []
    for beside, group in itertools.groupby(pictures, lambda picture: picture.beside):
        parts = list(group)
        if beside:
            row = element("div", *map(_with_words, parts), style=_SIDE_BY_SIDE)
            drawn.append(_above(parts[0]) + row)
        else:
            drawn += [_above(picture) + _with_words(picture) for picture in parts]
    return Markup("").join(drawn)


def svg_of(picture: Picture, widest: str = "") -> Markup:
    """The shapes alone, named by the picture's label; ``widest`` is a width of CSS."""
    return element(
        "svg",
        *map(_shape, picture.shapes),
        viewBox=f"0 0 {picture.width:g} {picture.height:g}",
        role="img",
        aria_label=picture.label,
        style="display:block;width:100%;font-family:inherit;"
        f"max-width:{widest or f'{picture.width * 1.1:g}px'};"
        f"font-size:{picture.font:g}px;fill:{css('ink')}",
    )


def _above(picture: Picture) -> Markup:
    if not picture.above:
        return Markup("")
    name = element("strong", picture.above)
    return element("p", name, style="margin:1rem 0 .5rem;break-after:avoid")


def _with_words(picture: Picture) -> Markup:
    if not picture.key:
        return svg_of(picture)
    heading = ""
    if picture.heading:
        words = element("strong", picture.heading), element("span", f" {picture.detail}".rstrip())
        heading = element("p", *words, style="margin:.9rem 0 .3rem")
    apart = {} if picture.beside else {"style": "margin:.4rem 0 0"}
    key = element("p", *map(_meaning, picture.key), **apart)
    style = "flex:1 1 9rem;max-width:13rem" if picture.beside else "break-inside:avoid"
    return element("div", heading, svg_of(picture), key, style=style)


def _meaning(meaning: Meaning) -> Markup | str:
    """Words behind their sample; a key breaks between two, and never within one."""
    if meaning.sample is None:
        return meaning.words
    icon = element(
        "svg", _shape(meaning.sample), viewBox="0 0 16 16", width=FONT + 2, height=FONT + 2,
        aria_hidden="true", style="vertical-align:-.15em",
    )  # fmt: skip
    return element(
        "span", icon, f" {meaning.words}", style="display:inline-block;margin-inline-end:1.1rem"
    )


def _shape(shape: Shape) -> Markup:
    match shape:
        case Rect(x=x, y=y, width=width, height=height, corner=corner):
            more = {"rx": corner} if corner else {}
            return element("rect", x=x, y=y, width=width, height=height, **more, **_paint(shape))
        case Path(pieces=pieces, closed=closed, rounded=rounded):
            way = "".join(
                _rounded(piece) if rounded else path(piece, closed=closed) for piece in pieces
            )
            return element("path", d=way, **_paint(shape))
        case Marks(mark=mark, places=places, radius=radius):
            if not places:
                return Markup("")
            return element("path", d=marks_path(mark, places, radius), **_paint(shape))
        case Text():
            return _text(shape)
    raise TypeError(f"no shape: {shape!r}")


def _paint(shape: Shape) -> dict[str, Number | str]:
    paint: dict[str, Number | str] = {"fill": css(shape.fill) if shape.fill else "none"}
    if shape.opacity != 1:
        paint["fill_opacity"] = f"{shape.opacity:g}"
    if shape.stroke:
        paint["stroke"] = css(shape.stroke)
        if isinstance(shape, Path) and not shape.closed:
            paint["stroke_linejoin"] = "round"
        if shape.thick != 1:
            paint["stroke_width"] = f"{shape.thick:g}"
        if shape.dash:
            paint["stroke_dasharray"] = shape.dash
    return paint


def _text(text: Text) -> Markup:
    more: dict[str, Number | str] = {}
    if text.anchor != "start":
        more["text_anchor"] = text.anchor
    if text.bold:
        more["font_weight"] = "600"
    if text.fill:
        more["fill"] = css(text.fill)
    if text.size:
        more["font_size"] = text.size
    return element("text", text.words, x=text.x, y=text.y, **more)


def element(name: str, *inside: Markup | str, **attributes: Number | str) -> Markup:
    """An element; an underscore in an attribute's name stands for a hyphen."""
    told = Markup("").join(
        Markup(' {}="{}"').format(key.rstrip("_").replace("_", "-"), _told(value))
        for key, value in attributes.items()
    )
    content = Markup("").join(escape(part) for part in inside)
    return Markup("<{0}{1}>{2}</{0}>").format(Markup(name), told, content)


def path(points: Iterable[Point], *, closed: bool = False) -> str:
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


def marks_path(mark: Mark, places: Iterable[Point], radius: float) -> str:
    """The ``d`` of a mark around each place, the same but for where it begins."""
    # Rounded before it is doubled: two arcs make a circle only where both ends agree.
    r = round(radius, 1)
    one = mark_path(mark)

    def around(x: float, y: float) -> str:
        middle = iter((x, y))
        return _NUMBER.sub(lambda part: _told(float(part[0]) * r + next(middle, 0.0)), one)

    return "".join(around(x, y) for x, y in places)


def _rounded(points: Sequence[Point]) -> str:
    """A path straight halfway to each point, with a bend around it."""
    bends = [
        f"Q{x:.1f} {y:.1f} {(x + after_x) / 2:.1f} {(y + after_y) / 2:.1f}"
        for (x, y), (after_x, after_y) in itertools.pairwise(points[1:])
    ]
    (x, y), (last_x, last_y) = points[0], points[-1]
    return f"M{x:.1f} {y:.1f}{''.join(bends)}L{last_x:.1f} {last_y:.1f}"


def _short(tenths: int) -> str:
    return f"{tenths / 10:g}".replace("0.", ".", 1) if abs(tenths) < 10 else f"{tenths / 10:g}"


def _told(value: Number | str) -> str:
    return value if isinstance(value, str) else f"{round(value, 1):g}"
