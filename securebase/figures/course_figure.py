"""The course's kind of matplotlib figure: it knows its alt text, and how a page shows it.

Imported only where a figure is made: a browser's Python has no matplotlib.
"""

import io
import textwrap
from typing import Any, Final

import matplotlib as mpl
from markupsafe import Markup
from matplotlib.axes import Axes
from matplotlib.colors import get_named_colors_mapping
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.rcsetup import cycler

from securebase.content.publishing_mode import publishing
from securebase.figures.colours import colours, css
from securebase.figures.page_svg import page_svg

_WIDTH: Final = 350.0
"""How wide a figure is, in points; on a phone, where it fills the width, these are pixels."""
_LETTERS: Final = 40
"""Letters of a title in a line, in the picture that is saved; in a page it breaks as words do."""
_LINE: Final = 20.0

# Before any setting names one of them.
get_named_colors_mapping().update({f"course:{name}": value for name, value in colours().items()})

_SOFT: Final = "course:ink-soft"
# Any: the settings' names are types of matplotlib's latest release only.
STYLE: Final[Any] = {
    "axes.axisbelow": True,
    "axes.edgecolor": "course:control-line",
    "axes.facecolor": "none",
    "axes.labelcolor": _SOFT,
    "axes.prop_cycle": cycler(
        color=[f"course:{name}" for name in
               ("accent", "resistant", "avoidant", "repair", "disorganised")]
    ),
    "axes.spines.right": False,
    "axes.spines.top": False,
    "figure.facecolor": "course:paper",
    "font.size": 13,
    "grid.color": "course:line",
    "legend.frameon": False,
    "lines.linewidth": 2,
    "lines.markersize": 7,
    "svg.fonttype": "none",  # words stay words: they are set in the page's own letters
    "svg.hashsalt": "secure-base",  # the same figure is the same text each time
    "text.color": "course:ink",
    "text.parse_math": False,
    "xaxis.labellocation": "right",  # long words may begin left of the axis, and are not cut off
    "xtick.color": "course:control-line",
    "xtick.labelcolor": _SOFT,
    "ytick.color": "course:control-line",
    "ytick.labelcolor": _SOFT,
}  # fmt: skip
_FIGURE: Final = Markup(
    '<figure class="sb-figure">{dark}<p class="sb-figure-title"><strong>{title}</strong></p>'
    "{svg}</figure>"
)
# A notebook may lack the pages' style sheet, which gives each colour its twin for the dark.
_DARK: Final = Markup(
    "<style>.sb-figure{{margin:0}}@media screen{{:is(body[data-jp-theme-light=false],"
    "body.vscode-dark) .sb-figure{{{twins}}}}}</style>"
)


class CourseFigure(Figure):
    """A figure that a notebook or a page shows without pyplot, which would keep it in memory.

    ``alt`` says what it shows to a reader who does not see it. Its title is that of the figure
    (``suptitle``), and takes ``above`` points from the upper edge.
    """

    def __init__(self, *, alt: str, above: float, **settings: Any) -> None:
        use_style()
        super().__init__(**settings)
        self.alt = alt
        self.above = above

    def html(self) -> str:
        """The picture for a page: SVG in the page's own colours and letters, under its title."""
        svg = page_svg(self, self.alt, self.above)
        twins = "" if publishing() else _DARK.format(twins=_twins(svg))
        return str(_FIGURE.format(dark=twins, title=self._title(), svg=svg))

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, Any]:
        bundle: dict[str, Any] = {"text/html": self.html(), "text/plain": repr(self)}
        if not publishing():  # for whatever shows a saved notebook without its HTML
            file = io.BytesIO()
            self.savefig(file, format="png", dpi=150)
            bundle["image/png"] = file.getvalue()
        return bundle

    def _title(self) -> str:
        return " ".join(self.get_suptitle().split())

    def __repr__(self) -> str:
        return f"<Figure {self._title()!r}: {self.alt}>"

    __str__ = __repr__


def course_figure(title: str, alt: str, height: float) -> tuple[CourseFigure, Axes]:
    """What :func:`securebase.new_figure` gives; takes and means the same."""
    words = textwrap.fill(title, _LETTERS)
    above = _LINE * (words.count("\n") + 1) + 10
    whole = height + above
    figure = CourseFigure(
        alt=alt,
        above=above,
        figsize=(_WIDTH / 72, whole / 72),
        layout=ConstrainedLayoutEngine(rect=(0, 0, 1, height / whole)),
    )
    title_text = figure.suptitle(words, x=0.01, y=1 - 4 / whole, ha="left", va="top", weight="bold")
    title_text.set_in_layout(False)
    axes = figure.subplots()
    for axis in (axes.xaxis, axes.yaxis):
        # Letters of a page are narrower than these; so the words keep their middle in both.
        axis.label.set_rotation_mode("anchor")
    return figure, axes


def use_style() -> None:
    """From now on matplotlib's settings are the course's."""
    mpl.rcParams.update(STYLE)


def _twins(svg: Markup) -> Markup:
    used = [name for name in colours() if f"{name}-dark" in colours() and css(name) in svg]
    return Markup(";").join(
        Markup("--sb-{}:{}").format(name, colours()[f"{name}-dark"]) for name in used
    )
