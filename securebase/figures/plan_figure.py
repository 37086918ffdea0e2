"""A plan on matplotlib's axes, as the page draws it."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.patches import FancyBboxPatch

from securebase.activities.explorer.spec_plan import PlanSpec
from securebase.figures.colours import colours
from securebase.views.plan_path import (
    arrows_of,
    marks_of,
    numbers_told,
    points_of,
    stretches_of,
)


def draw_plan(axes: Axes, layout: PlanSpec, series: list[list[int]]) -> None:
    """The place, the path with arrows and numbers, a scale, and what the lines mean."""
    colour = colours()
    axes.set_aspect("equal")
    axes.set_xlim(-0.1, layout.width + 0.1)
    axes.set_ylim(-0.1, layout.depth + 0.1)
    axes.set_xticks([])
    axes.set_yticks([])
    ground = FancyBboxPatch(
        (0.4, 0.4), layout.width - 0.8, layout.depth - 0.8, boxstyle="round,pad=0.4",
        facecolor=colour["accent-soft"], edgecolor=colour["line"],
    )  # fmt: skip
    axes.add_patch(ground)
    points = points_of(layout, series)
    for is_dashed, stretch in stretches_of(points, series[2]):
        axes.plot(
            *zip(*stretch, strict=True), color=colour["ink"], linewidth=1.6,
            linestyle=(0, (3, 2)) if is_dashed else "solid",
        )  # fmt: skip
    for (x, y), angle in arrows_of(layout, points):
        axes.plot(x, y, marker=(3, 0, angle - 90), markersize=8, color=colour["ink"])
    last = len(layout.numbered) - 1
    for (x, y), numbers in marks_of(layout, points):
        axes.text(
            x, y, numbers_told(numbers), ha="center", va="center", weight="bold", size=9,
            color=colour["paper" if 0 in numbers else "ink"],
            bbox={
                "boxstyle": "round,pad=0.35,rounding_size=0.9",
                "facecolor": colour["accent" if 0 in numbers else "paper"],
                "edgecolor": colour["accent"],
                "linewidth": 3.5 if last in numbers else 1.5,
            },
        )  # fmt: skip
    _base_and_scale(axes, layout)
    axes.set_xlabel(
        f"solid: {layout.states[0]}; dashed: {layout.states[1]}; numbers: {layout.numbers}",
        color=colour["ink-soft"], size=9,
    )  # fmt: skip


def _base_and_scale(axes: Axes, layout: PlanSpec) -> None:
    colour = colours()
    x, y = layout.base.x, layout.base.y
    axes.plot([x - 0.9, x + 0.9], [y, y], color=colour["accent"], linewidth=5)
    axes.text(x + 1.2, y, layout.base.label, va="center", weight="bold", color=colour["ink"])
    left, right = 0.6, 0.6 + layout.scale_bar
    axes.plot([left, right], [0.5, 0.5], color=colour["ink-soft"], linewidth=1.5, marker="|")
    axes.text(
        (left + right) / 2, 0.65, f"{layout.scale_bar:g} {layout.unit}", ha="center", va="bottom",
        color=colour["ink-soft"], size=9,
    )  # fmt: skip
