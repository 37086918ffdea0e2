"""A cloud of children on two scales, and a line that can be moved through it."""

import dataclasses
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from pydantic.dataclasses import dataclass

from securebase.views.axis import Axis
from securebase.views.checks import same_length, some, told
from securebase.views.contract import CLOSED, AxisSpec, Colour, Layout, Series, Table
from securebase.views.shapes import FONT, Mark, Marks, Picture, Point, Rect, Shape, Text, line
from securebase.views.view import View

_LEFT: Final = 26.0
_TOP: Final = 28.0
_LEAST, _MOST = 230.0, 308.0  # height of a plot
_LINE: Final = 18.0  # from one line of words to the next
_MARK: Final = 4.0
_RING: Final = 7.0


@dataclass(frozen=True, config=CLOSED)
class Side:
    """One side of the line: its name, and the mark of the children there."""

    label: str
    mark: Mark
    colour: Colour


class ScatterSpec(Layout):
    """Children on two scales and an upright line. Six series: across and up (in quanta), 1 for
    those beyond the line, 1 for those whose side has changed, where the line stands, and where
    it stood."""

    kind: Literal["scatter"] = "scatter"
    across: AxisSpec
    value: AxisSpec
    sides: list[Side]
    changed: str
    line: str
    was: str
    table: list[list[str]]

    @property
    def series_count(self) -> int:
        """Across, up, beyond, changed, the line, and where it was."""
        return 6

    def pictures(self, series: Series, title: str, width: float) -> list[Picture]:
        """The cloud, with what each mark means in words below it."""
        plot = max(_LEAST, min(0.4 * width, _MOST))
        right, bottom = width - 8, _TOP + plot

        def x(value: float) -> float:
            return _LEFT + (right - _LEFT) * self.across.part(value)

        def y(value: float) -> float:
            return bottom - plot * self.value.part(value)

        across, up = self.across.decoded(series[0]), self.value.decoded(series[1])
        places = [(x(one), y(other)) for one, other in zip(across, up, strict=True)]
        (cut,), (was,) = (self.across.decoded(numbers) for numbers in series[4:])
        drawn: list[Shape] = [
            Rect(_LEFT, _TOP, right - _LEFT, plot, stroke="line"),
            *(Text(tick.text, x(tick.at), bottom + 18, "middle") for tick in self.across.ticks),
            *(Text(tick.text, _LEFT - 8, y(tick.at) + 5, "end") for tick in self.value.ticks),
            Text(self.value.label, 0, _TOP - 10),
            Text(self.across.label, (_LEFT + right) / 2, bottom + 38, "middle"),
            line([(x(was), _TOP), (x(was), bottom)], "ink", thick=1.5, dash="3 4"),
            line([(x(cut), _TOP), (x(cut), bottom)], "ink", thick=2.5),
        ]
        for place, beyond, changed in zip(places, *series[2:4], strict=True):
            if changed:
                drawn.append(Marks("circle", (place,), _RING, stroke="help", thick=1.75))
            drawn.append(self._mark(beyond, place, _MARK, 1.25))
        drawn += self._legend(bottom + 44)
        height = bottom + 44 + 5 * _LINE + 6
        return [Picture(width=width, height=height, label=title, shapes=tuple(drawn))]

    def _mark(self, beyond: int, place: Point, radius: float, thick: float) -> Marks:
        side = self.sides[beyond]
        fill = side.colour if beyond else None
        return Marks(side.mark, (place,), radius, fill=fill, stroke=side.colour, thick=thick)

    def _legend(self, top: float) -> Iterator[Shape]:
        names = [*(side.label for side in self.sides), self.changed, self.line, self.was]
        for place, name in enumerate(names):
            y = top + _LINE * place + FONT
            yield Text(name, 24, y)
            middle, ends = (8.0, y - 5), [(0.0, y - 5), (16.0, y - 5)]
            yield (
                self._mark(0, middle, 5, 1.5),
                self._mark(1, middle, 5, 1.5),
                Marks("circle", (middle,), 6.5, stroke="help", thick=1.75),
                line(ends, "ink", thick=2.5),
                line(ends, "ink", thick=1.5, dash="3 4"),
            )[place]

    def table_of(self, series: Series) -> Table:  # noqa: ARG002
        """As the view tells it."""
        return self.table


@dataclasses.dataclass(frozen=True, kw_only=True)
class Scatter(View):
    """A mark for each child at ``xs`` and ``ys``; ``cut`` is where an upright line stands.

    Children whose side is another than with the line at ``was`` get a ring, called ``changed``.
    ``cells`` is *Show as table*.

    Raises:
        ValueError: a label is missing, there is no child, ``xs`` and ``ys`` differ in length, or
            a number is off its axis.
    """

    across: Axis
    value: Axis
    xs: Sequence[float]
    ys: Sequence[float]
    cut: float
    was: float
    before: Side
    beyond: Side
    changed: str
    line_name: str
    was_name: str
    cells: Sequence[Sequence[str]]

    def __post_init__(self) -> None:
        super().__post_init__()
        some("the cloud", self.xs)
        for name in ("changed", "line_name", "was_name"):
            told(f"the text {name!r} of the cloud", getattr(self, name))
        for side in (self.before, self.beyond):
            told("the label of a side", side.label)
        object.__setattr__(self, "xs", self.across.checked("xs", self.xs))
        object.__setattr__(self, "ys", self.value.checked("ys", self.ys))
        same_length([("xs", len(self.xs)), ("ys", len(self.ys))])
        self.across.checked("the line", (self.cut, self.was))

    def is_beyond(self, cut: float) -> list[int]:
        """1 for each child on the far side of a line at ``cut``."""
        return [int(x >= cut) for x in self.xs]

    def layout(self) -> ScatterSpec:
        """Axes, sides and names, and the table."""
        return ScatterSpec(
            across=self.across.spec(),
            value=self.value.spec(),
            sides=[self.before, self.beyond],
            changed=self.changed,
            line=self.line_name,
            was=self.was_name,
            table=[list(row) for row in self.cells],
        )

    def series(self) -> Series:
        """Across, up, beyond, changed, the line, and where it was."""
        across = self.across.spec()
        now, before = self.is_beyond(self.cut), self.is_beyond(self.was)
        return [
            across.whole(self.xs),
            self.value.spec().whole(self.ys),
            now,
            [int(a != b) for a, b in zip(now, before, strict=True)],
            across.whole([self.cut]),
            across.whole([self.was]),
        ]
