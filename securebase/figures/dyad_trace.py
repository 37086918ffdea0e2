"""The trace of a dyad player's run, as a still picture: in step, joy and upset over time."""

from __future__ import annotations

import re
from typing import Final

from markupsafe import Markup

from securebase.activities.dyad_player.spec import DyadPlayerSpec
from securebase.figures.colours import css
from securebase.figures.svg import element, path, text

_WIDTH: Final = 400.0
_TOP: Final = 42.0  # below the names of the phases
_TALL: Final = 100.0  # the lines of joy and upset
_BAND: Final = 20.0  # the bars of matched seconds
_GAP: Final = 26.0


def clock(second: int) -> str:
    """A time as minutes and seconds: 72 is ``1:12``."""
    return f"{second // 60}:{second % 60:02d}"


def trace_svg(spec: DyadPlayerSpec) -> Markup:
    """The picture; the words and the table beside it say the same."""
    seconds = len(spec.matched)
    wide = _WIDTH / seconds
    band_top = _TOP + _TALL + _GAP
    height = band_top + _BAND + 20
    parts: list[Markup] = []
    for phase in spec.phases:
        left, right = phase.start * wide, phase.end * wide
        if phase.name == "still face":
            shading = f"fill:{css('line')};opacity:.45"
            parts.append(
                element("rect", x=left, y=0, width=right - left, height=height, style=shading)
            )
        parts.append(text(phase.name.capitalize(), left + 4, 16, style="font-weight:600"))
        parts.append(text(clock(phase.start), left + 4, height - 4))
    for name, values, colour, dashes in (
        ("Joy", spec.joy, "repair", "none"),
        ("Upset", spec.upset, "help", "6 4"),
    ):
        points = [
            ((place + 0.5) * wide, _TOP + _TALL * (1 - value / 100))
            for place, value in enumerate(values)
        ]
        style = f"fill:none;stroke:{css(colour)};stroke-width:2.2;stroke-dasharray:{dashes}"
        parts.append(element("path", d=path(points), style=style))
        highest = max(range(seconds), key=values.__getitem__)
        x, y = points[highest]
        # A name stands by the highest point of its line, and inside the picture.
        place = min(max(x - 20, 4), _WIDTH - 48)
        parts.append(text(name, place, max(y - 6, _TOP + 10), style=f"fill:{css(colour)}"))
    parts.append(text("In step", 4, band_top - 5, style=f"fill:{css('accent')}"))
    parts.append(
        element(
            "path",
            d="".join(
                f"M{run.start() * wide:.1f} {band_top:g}h{len(run[0]) * wide:.1f}v{_BAND:g}H"
                f"{run.start() * wide:.1f}z"
                for run in re.finditer("1+", spec.matched)
            ),
            style=f"fill:{css('accent')}",
        )
    )
    return element(
        "svg",
        *parts,
        viewBox=f"0 0 {_WIDTH:g} {height:g}",
        role="img",
        aria_label="Joy, upset and moments in step over time; the table below gives them",
        style=f"display:block;width:100%;max-width:32rem;fill:{css('ink-soft')};font-size:15px",
    )
