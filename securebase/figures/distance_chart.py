"""The child's distance from the carer and from the toys through all episodes, as a still chart."""

from __future__ import annotations

from typing import Final

from markupsafe import Markup

from securebase.activities.episode_player import spec as specs
from securebase.figures.colours import css
from securebase.figures.svg import element, path, text

_WIDTH: Final = 420.0
_LEFT: Final = 26.0
_TOP: Final = 38.0
_TALL: Final = 92.0
_MOST: Final = 5.0  # metres


def distance_chart(spec: specs.EpisodePlayerSpec, pattern: specs.ShownPatternSpec) -> Markup:
    """The picture; the table beside it gives the mean of each episode."""
    total = sum(episode.seconds for episode in spec.episodes)
    wide = (_WIDTH - _LEFT) / total
    bottom = _TOP + _TALL
    parts: list[Markup] = []
    start = 0
    for episode, telling in zip(spec.episodes, pattern.tellings, strict=True):
        left, right = _LEFT + start * wide, _LEFT + (start + episode.seconds) * wide
        parts.append(_episode(episode, left, right, bottom))
        for values, colour, dashes in (
            (telling.from_toys, css("ink-soft"), "4 4"),
            (telling.from_carer, css(pattern.id), "none"),
        ):
            style = f"fill:none;stroke:{colour};stroke-width:2.4;stroke-dasharray:{dashes}"
            for first, run in _runs(values):
                points = [
                    (
                        left + (first + place) * spec.distance_seconds * wide,
                        bottom - value / 10 / _MOST * _TALL,
                    )
                    for place, value in enumerate(run)
                ]
                parts.append(element("path", d=path(points), style=style))
        start += episode.seconds
    parts += [
        text(f"{metres} m", 0, bottom - metres / _MOST * _TALL + 4, style="font-size:12px")
        for metres in (0, 2, 4)
    ]
    return element(
        "svg",
        *parts,
        viewBox=f"0 0 {_WIDTH:g} {bottom + 20:g}",
        role="img",
        aria_label=f"{pattern.name} pattern: distance from the carer (full line) and from the toys "
        "(broken line) through the eight episodes; the table below gives the means",
        style=f"display:block;width:100%;max-width:34rem;fill:{css('ink')};font-size:13px",
    )


def _episode(episode: specs.StrangeEpisodeSpec, left: float, right: float, bottom: float) -> Markup:
    middle = (left + right) / 2
    is_out = "carer" not in episode.people
    ground = element(
        "rect", x=left, y=_TOP - 4, width=right - left, height=_TALL + 4,
        style=f"fill:{css('line') if is_out else 'none'};fill-opacity:.45;stroke:{css('line')}",
    )  # fmt: skip
    number = text(str(episode.number), middle, bottom + 15, text_anchor="middle")
    words = "Reunion" if episode.is_reunion else "out" if is_out else ""
    if not words:
        return ground + number
    anchor, at = ("end", right) if episode.number == 8 else ("middle", middle)
    weight = "font-weight:600" if episode.is_reunion else "font-size:12px"
    height = _TOP - 12 if episode.is_reunion else _TOP + 12
    return ground + number + text(words, at, height, text_anchor=anchor, style=weight)


def _runs(values: list[int | None] | list[int]) -> list[tuple[int, list[int]]]:
    """Stretches without a gap, each with the place of its first number."""
    found: list[tuple[int, list[int]]] = []
    for place, value in enumerate(values):
        if value is None:
            continue
        if found and found[-1][0] + len(found[-1][1]) == place:
            found[-1][1].append(value)
        else:
            found.append((place, [value]))
    return found
