"""The trace of a dyad player's run, as a still picture: in step, joy and upset over time."""

import re
from typing import Final

from markupsafe import Markup

from securebase.activities.dyad_player.spec import DyadPlayerSpec
from securebase.content.wording import say, told
from securebase.figures.svg import svg_of
from securebase.views.shapes import Picture, Rect, Shape, Text, line

_WIDTH: Final = 400.0
_TOP: Final = 42.0  # below the names of the phases
_TALL: Final = 100.0  # the lines of joy and upset
_BAND: Final = 20.0  # the bars of matched seconds
_BAND_TOP: Final = _TOP + _TALL + 26.0
_HEIGHT: Final = _BAND_TOP + _BAND + 20.0


def clock(second: int) -> str:
    """A time as minutes and seconds: 72 is ``1:12``."""
    return f"{second // 60}:{second % 60:02d}"


def trace_svg(spec: DyadPlayerSpec) -> Markup:
    """The picture; the words and the table beside it say the same."""
    # As in the page: from the first second to the last, a bar half a second to either side.
    last = len(spec.matched) - 1
    wide = _WIDTH / last
    drawn: list[Shape] = []
    for phase in spec.phases:
        left, right = phase.start * wide, min(phase.end, last) * wide
        if phase.name == "still face":
            drawn.append(Rect(left, 0, right - left, _HEIGHT, fill="line", opacity=0.45))
        name = told(phase.name.capitalize())
        drawn.append(_words(name, left + 4, 16, "ink-soft", bold=True))
        drawn.append(_words(clock(phase.start), left + 4, _HEIGHT - 4, "ink-soft"))
    for name, values, colour, dash in (
        (say("Joy"), spec.joy, "repair", ""),
        (say("Upset"), spec.upset, "help", "6 4"),
    ):
        points = [
            (place * wide, _TOP + _TALL * (1 - value / 100)) for place, value in enumerate(values)
        ]
        drawn.append(line(points, colour, thick=2.2, dash=dash))
        x, y = min(points, key=lambda point: point[1])
        # A name stands by the highest point of its line, and inside the picture.
        drawn.append(_words(name, min(max(x - 20, 4), _WIDTH - 48), max(y - 6, _TOP + 10), colour))
    drawn.append(_words(say("In step"), 4, _BAND_TOP - 5, "accent"))
    for run in re.finditer("1+", spec.matched):
        left, right = max(run.start() - 0.5, 0) * wide, min(run.end() - 0.5, last) * wide
        drawn.append(Rect(left, _BAND_TOP, right - left, _BAND, fill="accent"))
    label = say("Joy, upset and moments in step over time; the table below gives them")
    picture = Picture(width=_WIDTH, height=_HEIGHT, label=label, shapes=tuple(drawn), font=15)
    return svg_of(picture, "32rem")


def _words(words: str, x: float, y: float, colour: str, *, bold: bool = False) -> Text:
    return Text(words, x, y, fill=colour, bold=bold)
