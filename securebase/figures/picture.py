"""The frame of a still picture: its width, its words, and the marks of the patterns."""

from __future__ import annotations

from markupsafe import Markup

from securebase.activities.explorer.spec_counted import Mark
from securebase.figures.colours import css
from securebase.figures.svg import element

WIDTH = 360
FONT = 14


def picture(height: float, label: str, *inside: Markup, width: float = WIDTH) -> Markup:
    """An SVG that is named by ``label`` for those who do not see it."""
    return element(
        "svg",
        *inside,
        viewBox=f"0 0 {width:g} {height:g}",
        role="img",
        aria_label=label,
        style=f"display:block;width:100%;max-width:{width * 1.1:g}px;font-family:inherit;"
        f"font-size:{FONT}px;fill:{css('ink')}",
    )


def mark_path(mark: Mark, x: float, y: float, radius: float) -> str:
    """The ``d`` of a mark around a point; marks of one radius cover about the same area."""
    r = round(radius, 1)
    match mark:
        case "circle":
            half = f"a{r:.1f} {r:.1f} 0 1 0 "
            return f"M{x - r:.1f} {y:.1f}{half}{2 * r:.1f} 0{half}{-2 * r:.1f} 0z"
        case "triangle":
            return f"M{x:.1f} {y - 1.2 * r:.1f}l{1.25 * r:.1f} {2.2 * r:.1f}h{-2.5 * r:.1f}z"
        case "square":
            side = 1.76 * r
            return f"M{x - side / 2:.1f} {y - side / 2:.1f}h{side:.1f}v{side:.1f}h{-side:.1f}z"
        case "diamond":
            h = 1.25 * r
            return f"M{x:.1f} {y - h:.1f}l{h:.1f} {h:.1f} {-h:.1f} {h:.1f} {-h:.1f} {-h:.1f}z"


MATPLOTLIB_MARKS: dict[Mark, str] = {
    "circle": "o",
    "triangle": "^",
    "square": "s",
    "diamond": "D",
}
