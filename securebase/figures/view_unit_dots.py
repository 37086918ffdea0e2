"""A mark for each child, as a still picture and as a matplotlib figure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from markupsafe import Markup

from securebase.activities.explorer.spec_counted import UnitDotsSpec
from securebase.figures.colours import colours, css
from securebase.figures.picture import FONT, MATPLOTLIB_MARKS, WIDTH, mark_path, picture
from securebase.figures.svg import element

_FEW: Final = 150
"""Up to so many children in a group the marks are large."""
ACROSS_FEW: Final = 20
_APART: Final = 9.0  # from one of many marks to the next
_SIZE: Final = 0.31  # radius of a mark, in parts of that
_FIGURE_ACROSS: Final = 70


def unit_dots_svg(layout: UnitDotsSpec, series: list[list[int]]) -> Markup:
    """Each group below the other: its name, its marks, and its numbers in words."""
    across, apart = _grid(series, WIDTH)
    drawn = []
    for group, counts in zip(layout.groups, series, strict=True):
        told = [
            f"{part.label} {number}" for part, number in zip(layout.parts, group.told, strict=True)
        ]
        marks = [
            element(
                "path",
                d="".join(
                    mark_path(
                        part.mark, x * apart + apart / 2, y * apart + apart / 2, apart * _SIZE
                    )
                    for x, y in places
                ),
                fill=css(part.colour) if part.full else "none",
                stroke=css(part.colour),
                stroke_width=1,
            )
            for part, places in zip(layout.parts, _places(counts, across), strict=True)
        ]
        rows = -(-sum(counts) // across)
        name = element("strong", group.label)
        detail = element("span", f" {group.detail}" if group.detail else "")
        drawn.append(
            element(
                "div",
                element("p", name, detail, style="margin:.9rem 0 .3rem"),
                picture(rows * apart, f"{group.label}: {', '.join(told)}", *marks),
                element("p", *_key(layout, told), style="margin:.4rem 0 0"),
                style="break-inside:avoid",
            )
        )
    return element("div", *drawn)


def _key(layout: UnitDotsSpec, told: list[str]) -> Iterator[Markup]:
    """Each number behind its mark; it breaks between two, and never within one."""
    for part, words in zip(layout.parts, told, strict=True):
        shape = element(
            "path",
            d=mark_path(part.mark, 8, 8, 5),
            fill=css(part.colour) if part.full else "none",
            stroke=css(part.colour),
            stroke_width=1.5,
        )
        icon = element(
            "svg", shape, viewBox="0 0 16 16", width=FONT + 2, height=FONT + 2, aria_hidden="true",
            style="vertical-align:-.15em",
        )  # fmt: skip
        yield element(
            "span", icon, f" {words}", style="display:inline-block;margin-inline-end:1.1rem"
        )


def _grid(series: list[list[int]], width: float) -> tuple[int, float]:
    """How many marks stand in a row, and how far apart, the same for every group."""
    if max(sum(counts) for counts in series) <= _FEW:
        return ACROSS_FEW, width / ACROSS_FEW
    across = int(width // _APART)
    return across, width / across


def _places(counts: list[int], across: int) -> Iterator[list[tuple[int, int]]]:
    """Column and row of each mark, a list for each part, one part after another."""
    first = 0
    for count in counts:
        yield [(place % across, place // across) for place in range(first, first + count)]
        first += count


def unit_dots_height(series: list[list[int]]) -> float:
    """How tall the figure is, inches."""
    across = _figure_across(series)
    return sum(0.54 + 7.0 / across * -(-sum(counts) // across) for counts in series)


def draw_unit_dots(axes: Any, layout: UnitDotsSpec, series: list[list[int]]) -> None:
    """Draws into the axes of a matplotlib figure."""
    across = _figure_across(series)
    size = (0.62 * 7.0 / across * 72) ** 2
    line = across / 7.0 * 0.36  # two lines of words, in marks
    top = 0.0
    for group, counts in zip(layout.groups, series, strict=True):
        told = ", ".join(
            f"{part.label} {number}" for part, number in zip(layout.parts, group.told, strict=True)
        )
        words = axes.text(
            -0.4, -top, f"{group.label}: {group.detail}\n{told}", va="top", fontsize=8,
            color=colours()["ink"],
        )  # fmt: skip
        # Long words must not shrink the picture.
        words.set_in_layout(False)
        top += line
        for part, places in zip(layout.parts, _places(counts, across), strict=True):
            colour = colours()[part.colour]
            axes.scatter(
                [x for x, _ in places], [-(top + y + 0.5) for _, y in places], s=size * 0.7,
                marker=MATPLOTLIB_MARKS[part.mark], edgecolors=colour, linewidths=0.6,
                facecolors=colour if part.full else "none",
            )  # fmt: skip
        top += -(-sum(counts) // across) + line / 2
    axes.set_xlim(-0.6, across - 0.4)
    axes.set_ylim(-top, 0.2)
    axes.set_aspect("equal", anchor="NW")
    axes.axis("off")


def _figure_across(series: list[list[int]]) -> int:
    return ACROSS_FEW if max(sum(counts) for counts in series) <= _FEW else _FIGURE_ACROSS
