"""A cloud with a line through it, as a still picture and as a matplotlib figure."""

from __future__ import annotations

from typing import Any, Final

from markupsafe import Markup

from securebase.activities.explorer.spec_counted import ScatterSpec
from securebase.figures.colours import colours, css
from securebase.figures.picture import FONT, MATPLOTLIB_MARKS, WIDTH, mark_path, picture
from securebase.figures.svg import element, text
from securebase.views.tables import decoded

_LEFT: Final = 26
_TOP: Final = 28
_PLOT: Final = 230
_LINE: Final = 18  # from one line of words to the next
_MARK: Final = 4.0
_RING: Final = 7.0


def scatter_svg(layout: ScatterSpec, series: list[list[int]], title: str) -> Markup:
    """The cloud, with what each mark means in words above it."""
    xs, ys, beyond, changed, cut, was = _values(layout, series)
    right, bottom = WIDTH - 8, _TOP + _PLOT

    def x(value: float) -> float:
        axis = layout.across
        return _LEFT + (right - _LEFT) * (value - axis.minimum) / (axis.maximum - axis.minimum)

    def y(value: float) -> float:
        axis = layout.value
        return bottom - _PLOT * (value - axis.minimum) / (axis.maximum - axis.minimum)

    drawn = [
        element(
            "rect",
            x=_LEFT,
            y=_TOP,
            width=right - _LEFT,
            height=_PLOT,
            fill="none",
            stroke=css("line"),
        )
    ]
    drawn += [
        text(tick.text, x(tick.at), bottom + 18, text_anchor="middle")
        for tick in layout.across.ticks
    ]
    drawn += [
        text(tick.text, _LEFT - 8, y(tick.at) + 5, text_anchor="end") for tick in layout.value.ticks
    ]
    drawn += [
        text(layout.value.label, 0, _TOP - 10),
        text(layout.across.label, (_LEFT + right) / 2, bottom + 38, text_anchor="middle"),
        _upright(x(was), bottom, dash="3 4", width=1.5),
        _upright(x(cut), bottom, dash="none", width=2.5),
    ]
    for place, (across, up) in enumerate(zip(xs, ys, strict=True)):
        side = layout.sides[beyond[place]]
        colour = css(side.colour)
        if changed[place]:
            ring = mark_path("circle", x(across), y(up), _RING)
            drawn.append(
                element("path", d=ring, fill="none", stroke=css("help"), stroke_width=1.75)
            )
        shape = mark_path(side.mark, x(across), y(up), _MARK)
        fill = colour if beyond[place] else "none"
        drawn.append(element("path", d=shape, fill=fill, stroke=colour, stroke_width=1.25))
    drawn += _legend(layout, bottom + 44)
    return picture(bottom + 44 + 5 * _LINE + 6, title, *drawn)


def _legend(layout: ScatterSpec, top: float) -> list[Markup]:
    drawn = []
    shapes = [
        element(
            "path",
            d=mark_path(side.mark, 8, 0, 5),
            fill=css(side.colour) if place else "none",
            stroke=css(side.colour),
            stroke_width=1.5,
        )
        for place, side in enumerate(layout.sides)
    ]
    shapes.append(
        element(
            "path",
            d=mark_path("circle", 8, 0, 6.5),
            fill="none",
            stroke=css("help"),
            stroke_width=1.75,
        )
    )
    for dash, wide in (("none", 2.5), ("3 4", 1.5)):
        shapes.append(
            element(
                "path", d="M0 0h16", stroke=css("ink"), stroke_width=wide, stroke_dasharray=dash
            )
        )
    names = [*(side.label for side in layout.sides), layout.changed, layout.line, layout.was]
    for place, (shape, name) in enumerate(zip(shapes, names, strict=True)):
        y = top + _LINE * place + FONT
        drawn.append(element("g", shape, transform=f"translate(0 {y - 5:g})"))
        drawn.append(text(name, 24, y))
    return drawn


def _upright(x: float, bottom: float, *, dash: str, width: float) -> Markup:
    return element(
        "line", x1=x, x2=x, y1=_TOP, y2=bottom, stroke=css("ink"), stroke_width=width,
        stroke_dasharray=dash,
    )  # fmt: skip


def _values(
    layout: ScatterSpec, series: list[list[int]]
) -> tuple[list[float], list[float], list[int], list[int], float, float]:
    xs, ys = decoded(layout.across, series[0]), decoded(layout.value, series[1])
    (cut,), (was,) = decoded(layout.across, series[4]), decoded(layout.across, series[5])
    return xs, ys, series[2], series[3], cut, was


def draw_scatter(axes: Any, layout: ScatterSpec, series: list[list[int]]) -> None:
    """Draws into the axes of a matplotlib figure."""
    xs, ys, beyond, changed, cut, was = _values(layout, series)
    for number, side in enumerate(layout.sides):
        places = [place for place, each in enumerate(beyond) if each == number]
        colour = colours()[side.colour]
        axes.scatter(
            [xs[place] for place in places], [ys[place] for place in places], s=24,
            marker=MATPLOTLIB_MARKS[side.mark], edgecolors=colour, label=side.label,
            facecolors=colour if number else "none",
        )  # fmt: skip
    ringed = [place for place, each in enumerate(changed) if each]
    axes.scatter(
        [xs[place] for place in ringed], [ys[place] for place in ringed], s=95, facecolors="none",
        edgecolors=colours()["help"], label=layout.changed,
    )  # fmt: skip
    axes.axvline(cut, color=colours()["ink"], linewidth=2, label=layout.line)
    axes.axvline(was, color=colours()["ink"], linewidth=1, linestyle=":", label=layout.was)
    for axis, limits, ticks, label in (
        (layout.across, axes.set_xlim, axes.set_xticks, axes.set_xlabel),
        (layout.value, axes.set_ylim, axes.set_yticks, axes.set_ylabel),
    ):
        limits(axis.minimum, axis.maximum)
        ticks([tick.at for tick in axis.ticks], [tick.text for tick in axis.ticks])
        label(axis.label, color=colours()["ink-soft"])
    axes.legend(
        loc="upper left", bbox_to_anchor=(1.01, 1), frameon=False, fontsize=8,
        labelcolor=colours()["ink"],
    )  # fmt: skip
