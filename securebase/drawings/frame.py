"""A picture: its ground, its shapes, its words, and its colours by day and in the dark."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import escape

from securebase.drawings.line import LINE
from securebase.drawings.palette import DAY, NIGHT

WIDTH = 640
_CLASSES = re.compile(r'class="([^"]+)"')


@dataclass(frozen=True)
class Picture:
    """Something drawn, with what it shows in words."""

    name: str
    title: str
    shows: str
    """What can be seen, for those who do not see it."""
    draw: Callable[[], str]
    ground: str = "peach"
    height: int = 480
    width = WIDTH

    def svg(self) -> str:
        """The picture as a file: sharp at any size, and dim where its page is dark."""
        shapes = _ground(self.ground, self.height) + self.draw()
        names = sorted({name for found in _CLASSES.findall(shapes) for name in found.split()})
        day = "".join(_rule(name, DAY) for name in names)
        night = "".join(_rule(name, NIGHT) for name in names)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {self.height}"'
            f' width="{WIDTH}" height="{self.height}" role="img" aria-labelledby="title about">'
            f'<title id="title">{escape(self.title)}</title>'
            f'<desc id="about">{escape(self.shows)}</desc>'
            f"<style>{day}@media screen and (prefers-color-scheme:dark){{{night}}}</style>"
            f'<clipPath id="card"><rect width="{WIDTH}" height="{self.height}" rx="28"/></clipPath>'
            f'<g clip-path="url(#card)" fill="none" stroke-width="{LINE}"'
            f' stroke-linecap="round" stroke-linejoin="round">{shapes}</g></svg>\n'
        )


def _rule(name: str, colours: dict[str, str]) -> str:
    if name == "ink":
        return f".ink{{stroke:{colours['ink']}}}"
    what, colour = name.split("-", 1)
    return f".{name}{{{'fill' if what == 'f' else 'stroke'}:{colours[colour]}}}"


def _ground(name: str, height: int) -> str:
    """A quiet ground with light on it, as in the drawing of the first page."""
    right, bottom = WIDTH - 70, height * 0.95
    return (
        f'<path class="f-{name}" d="M0 0L{WIDTH} 0L{WIDTH} {height}L0 {height}Z"/>'
        f'<path class="f-{name}-light" d="M320 {height * 0.06:.0f}C{right - 60} {height * 0.05:.0f} '
        f"{right + 10} {height * 0.3:.0f} {right} {height * 0.56:.0f}C{right - 8} {height * 0.86:.0f} "
        f"{right - 130} {bottom:.0f} 320 {bottom:.0f}C150 {bottom:.0f} 70 {height * 0.84:.0f} "
        f'72 {height * 0.54:.0f}C72 {height * 0.26:.0f} 170 {height * 0.07:.0f} 320 {height * 0.06:.0f}Z"/>'
    )
