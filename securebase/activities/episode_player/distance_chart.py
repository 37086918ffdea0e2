"""The child's distance from the carer and from the toys through all episodes, as a still chart."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from markupsafe import Markup

from securebase.activities.episode_player import spec as specs
from securebase.content.wording import say
from securebase.figures.svg import svg_of
from securebase.views.axis import Axis
from securebase.views.contract import AxisSpec
from securebase.views.shapes import Path, Picture, Point, Rect, Shape, Text

_WIDTH: Final = 420.0
_LEFT: Final = 26.0
_TOP: Final = 38.0
_TALL: Final = 92.0
_BOTTOM: Final = _TOP + _TALL


def distances_axis(patterns: list[specs.ShownPatternSpec]) -> AxisSpec:
    """The axis of all patterns' charts: no distance is off it, and a metre above them for words."""
    tellings = [telling for pattern in patterns for telling in pattern.tellings]
    tenths = [one for each in tellings for one in (*each.from_carer, *each.from_toys) if one]
    most = -(-max(tenths, default=0) // 10) + 1
    ticks = {float(metres): f"{metres} m" for metres in range(0, most + 1, 2)}
    return Axis(say("Distance"), 0, most, unit="m", decimals=1, ticks=ticks).spec(quantum=0.1)


def distance_chart(spec: specs.EpisodePlayerSpec, pattern: specs.ShownPatternSpec) -> Markup:
    """The picture; the table beside it gives the mean of each episode."""
    wide = (_WIDTH - _LEFT) / sum(episode.seconds for episode in spec.episodes)
    drawn: list[Shape] = []
    left = _LEFT
    for episode, telling in zip(spec.episodes, pattern.tellings, strict=True):
        right = left + episode.seconds * wide
        drawn += _episode(episode, left, right)
        for values, colour, dash in (
            (telling.from_toys, "ink-soft", "4 4"),
            (telling.from_carer, pattern.id, ""),
        ):
            places = [
                None if value is None else (
                    left + place * spec.distance_seconds * wide,
                    _BOTTOM - spec.distances.part(value / 10) * _TALL,
                )
                for place, value in enumerate(values)
            ]  # fmt: skip
            drawn.append(Path(_pieces(places), stroke=colour, thick=2.4, dash=dash))
        left = right
    for tick in spec.distances.ticks:
        height = _BOTTOM - spec.distances.part(tick.at) * _TALL
        drawn.append(Text(tick.text, 0, height + 4, size=12))
    label = say(
        "{pattern} pattern: distance from the carer (full line) and from the toys "
        "(broken line) through the eight episodes; the table below gives the means",
        pattern=pattern.name,
    )
    height = _BOTTOM + 20
    picture = Picture(width=_WIDTH, height=height, label=label, shapes=tuple(drawn), font=13)
    return svg_of(picture, "34rem")


def _episode(episode: specs.StrangeEpisodeSpec, left: float, right: float) -> Iterator[Shape]:
    middle = (left + right) / 2
    is_out = "carer" not in episode.people
    yield Rect(
        left, _TOP - 4, right - left, _TALL + 4, fill="line" if is_out else None, stroke="line",
        opacity=0.45,
    )  # fmt: skip
    yield Text(str(episode.number), middle, _BOTTOM + 15, "middle")
    if episode.is_reunion:
        if episode.number == 8:
            yield Text(say("Reunion"), right, _TOP - 12, "end", bold=True)
        else:
            yield Text(say("Reunion"), middle, _TOP - 12, "middle", bold=True)
    elif is_out:
        yield Text(say("out"), middle, _TOP + 12, "middle", size=12)


def _pieces(places: Sequence[Point | None]) -> tuple[tuple[Point, ...], ...]:
    """Stretches without a gap."""
    runs = groupby(places, lambda place: place is not None)
    return tuple(tuple(place for place in run if place) for is_there, run in runs if is_there)
