"""A figure of one's own in the course's style: matplotlib's, with its takeaway and its alt text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from securebase.figures.course_figure import CourseFigure


def new_figure(title: str, *, alt: str = "", height: float = 240) -> tuple[CourseFigure, Axes]:
    """A matplotlib figure, and the axes to draw into::

        figure, axes = securebase.new_figure(
            "Most children are secure, in all eight countries",
            alt="A dot for each country, from 57 in 100 in China to 75 in Great Britain.",
        )
        axes.plot(shares, countries, "o", color="course:secure")
        axes.set_xlabel("Secure, in 100")
        figure

    A notebook shows the figure where a cell ends with it. Colours of the course are named
    ``course:`` and the name that they have in :func:`securebase.figures.colours.colours`:
    ``course:accent``, ``course:ink-soft``, ``course:line``, ``course:repair``, and the four
    patterns: ``course:secure`` with the marker ``"o"``, ``course:avoidant`` with ``"^"``,
    ``course:resistant`` with ``"s"`` and ``course:disorganised`` with ``"D"``. These turn light in
    the dark; any other colour stays as it is. From the first figure on, matplotlib's own settings
    (its ``rcParams``) are those of the course.

    Args:
        title: the takeaway, as a sentence; it breaks into lines by itself.
        alt: what the picture shows and why, for a reader who does not see it.
        height: of the picture without its title, in units of which words are 13 tall and the
            picture 350 wide: on a phone they are pixels.

    Raises:
        ValueError: there is no title, or no alt text.
    """
    if not title.strip():
        raise ValueError('new_figure needs a title: what the picture shows, "Most are secure"')
    if not alt.strip():
        raise ValueError(
            "new_figure needs an alt text: what a reader who cannot see the picture should know, "
            f'such as new_figure({title!r}, alt="Two bars: 62 in 100, and 24 in 100.")'
        )
    # matplotlib is imported when the first figure is made: not every Python has it.
    from securebase.figures.course_figure import course_figure

    return course_figure(title, alt, height)
