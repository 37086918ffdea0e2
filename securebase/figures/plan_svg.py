"""A plan as SVG, as ``frontend/src/charts/plan.js`` draws it, at one size for phone and paper."""

from __future__ import annotations

from itertools import pairwise

from markupsafe import Markup

from securebase.activities.explorer.spec_plan import PlanSpec
from securebase.figures.colours import css
from securebase.figures.svg import element, path, text
from securebase.views.plan_path import (
    Point,
    arrows_of,
    marks_of,
    numbers_told,
    points_of,
    stretches_of,
)

_WIDTH = 360
_FONT = 14
_LINE = 19  # from one line of the key to the next
_DASH = "5 4"
_RADIUS = 10.0  # of a numbered mark


def plan_svg(layout: PlanSpec, series: list[list[int]], title: str) -> Markup:
    """The plan, its path with arrows and numbers, a scale, and what the lines mean."""
    scale = (_WIDTH - 2) / layout.width
    height = layout.depth * scale

    def at(point: Point) -> Point:
        return 1 + point[0] * scale, 1 + height - point[1] * scale

    points = points_of(layout, series)
    drawn = [
        element(
            "rect", x=1, y=1, width=_WIDTH - 2, height=height, rx=12,
            fill=css("accent-soft"), stroke=css("line"),
        ),
        _base(layout, at((layout.base.x, layout.base.y)), scale),
        _scale_bar(layout, at((0.6, 0.0)), scale),
    ]  # fmt: skip
    drawn += [
        element(
            "path", d=_rounded([at(point) for point in stretch]), fill="none", stroke=css("ink"),
            stroke_width=2, stroke_linejoin="round", stroke_dasharray=_DASH if dashed else "none",
        )
        for dashed, stretch in stretches_of(points, series[2])
    ]  # fmt: skip
    drawn += [_arrow(at(place), angle) for place, angle in arrows_of(layout, points)]
    last = len(layout.numbered) - 1
    drawn += [
        _mark(at(place), numbers_told(numbers), 0 in numbers, last in numbers)
        for place, numbers in marks_of(layout, points)
    ]
    return element(
        "svg", *drawn, *_key(layout, height + 24),
        viewBox=f"0 0 {_WIDTH} {height + 24 + 3 * _LINE:.0f}", role="img", aria_label=title,
        style=f"display:block;width:100%;max-width:{_WIDTH * 1.1:g}px;font-family:inherit;"
        f"font-size:{_FONT}px;fill:{css('ink')}",
    )  # fmt: skip


def _rounded(points: list[Point]) -> str:
    """A path straight halfway to each point, with a bend around it."""
    bends = [
        f"Q{x:.1f} {y:.1f} {(x + after_x) / 2:.1f} {(y + after_y) / 2:.1f}"
        for (x, y), (after_x, after_y) in pairwise(points[1:])
    ]
    (x, y), (last_x, last_y) = points[0], points[-1]
    return f"M{x:.1f} {y:.1f}{''.join(bends)}L{last_x:.1f} {last_y:.1f}"


def _base(layout: PlanSpec, at: Point, scale: float) -> Markup:
    """A bench from above: a seat with a back, and its name beside it."""
    half = scale * 0.9
    return (
        element(
            "rect", x=at[0] - half, y=at[1] - 4, width=2 * half, height=9, rx=2,
            fill=css("paper"), stroke=css("accent"), stroke_width=2,
        )
        + element(
            "path", d=path([(at[0] - half, at[1] + 9), (at[0] + half, at[1] + 9)]),
            stroke=css("accent"), stroke_width=3,
        )
        + text(layout.base.label, at[0] + half + 8, at[1] + 8, font_weight="600")
    )  # fmt: skip


def _scale_bar(layout: PlanSpec, at: Point, scale: float) -> Markup:
    left, right, height = at[0], at[0] + layout.scale_bar * scale, at[1] - 10
    ends = [(left, height - 4), (left, height), (right, height), (right, height - 4)]
    told = f"{layout.scale_bar:g} {layout.unit}"
    return element(
        "path", d=path(ends), fill="none", stroke=css("ink-soft"), stroke_width=1.5
    ) + text(told, (left + right) / 2, height - 6, text_anchor="middle", fill=css("ink-soft"))


def _arrow(at: Point, angle: float) -> Markup:
    return element(
        "path", d="M6 0L-5 -5L-5 5Z", fill=css("ink"),
        transform=f"translate({at[0]:.1f} {at[1]:.1f}) rotate({-angle:.0f})",
    )  # fmt: skip


def _mark(at: Point, told: str, is_first: bool, is_last: bool) -> Markup:
    """A number in a ring; the start is filled, and the end has a second ring."""
    wide = max(2 * _RADIUS, len(told) * _FONT * 0.55 + 8)
    x = min(max(at[0], wide / 2 + 4), _WIDTH - wide / 2 - 4)
    y = max(at[1], _RADIUS + 4)

    def ring(grown: float, fill: str) -> Markup:
        return element(
            "rect", x=x - wide / 2 - grown, y=y - _RADIUS - grown, width=wide + 2 * grown,
            height=2 * (_RADIUS + grown), rx=_RADIUS + grown, fill=fill, stroke=css("accent"),
            stroke_width=2,
        )  # fmt: skip

    inside = css("accent" if is_first else "paper")
    words = text(
        told, x, y + 5, text_anchor="middle", font_weight="600",
        fill=css("paper" if is_first else "ink"),
    )  # fmt: skip
    return (ring(3.5, css("paper")) if is_last else Markup("")) + ring(0, inside) + words


def _key(layout: PlanSpec, top: float) -> list[Markup]:
    drawn = []
    for row, (dash, name) in enumerate(zip((None, _DASH), layout.states, strict=False)):
        y = top + row * _LINE
        drawn.append(
            element(
                "path", d=path([(2, y - 5), (34, y - 5)]), stroke=css("ink"), stroke_width=2,
                stroke_dasharray=dash or "none",
            )
            + text(name, 42, y)
        )  # fmt: skip
    drawn.append(_mark((18, top + 2 * _LINE - 4), "1", False, False))
    drawn.append(text(layout.numbers, 42, top + 2 * _LINE))
    return drawn
