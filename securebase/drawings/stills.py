"""Two people face to face, in the three moments of the Still-Face procedure.

The front end draws them, because it moves them too; its build writes them for pages without
script and for paper.
"""

import functools
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_STATIC: Final = Path(__file__).parents[1] / "static"
_DRAWN: Final = _STATIC / "figures" / "dyad-stills.json"
_THEME: Final = _STATIC / "jupyter" / "theme.css"
BUILT: Final = (_DRAWN, _THEME)
"""The built files that the stills are made of."""
_OPENING: Final = re.compile(
    r'<svg [^>]*width="(?P<width>\d+)" height="(?P<height>\d+)"[^>]*aria-label="(?P<shows>[^"]+)"'
    r"[^>]*>"
)
_TOKEN: Final = re.compile(r"--sb-(drawing[a-z-]*): *([^;}]+)")


@dataclass(frozen=True)
class Still:
    """A drawing of a pair; ``drawn`` is its SVG, in which the page's own shades are not set."""

    name: str
    drawn: str

    @property
    def shows(self) -> str:
        """What can be seen, for those who do not see it."""
        return self._opening["shows"]

    @property
    def width(self) -> int:
        """In the units of the picture, as is the height."""
        return int(self._opening["width"])

    @property
    def height(self) -> int:
        """How high it is."""
        return int(self._opening["height"])

    def svg(self) -> str:
        """The picture as a file: dim where its page is dark."""
        opening = self._opening[0]
        return self.drawn.replace(opening, opening + _shades(), 1)

    @property
    def _opening(self) -> re.Match[str]:
        found = _OPENING.match(self.drawn)
        assert found is not None, self.name
        return found


@functools.cache
def stills() -> dict[str, dict[str, Still]]:
    """Of each pair of people its drawings, by the name of the phase."""
    drawn: dict[str, dict[str, str]] = json.loads(_DRAWN.read_text(encoding="utf-8"))
    return {
        people: {
            phase: Still(f"face-to-face-{people}-{phase.replace(' ', '-')}", svg)
            for phase, svg in phases.items()
        }
        for people, phases in drawn.items()
    }


@functools.cache
def _shades() -> str:
    """The shades of drawings, by day and in the dark, from the one file of all colours."""
    theme = _THEME.read_text(encoding="utf-8")
    # Those that come first are the tokens; rules for the dark set them anew further down.
    tokens = dict(reversed(_TOKEN.findall(theme)))
    day = {name: value for name, value in tokens.items() if f"{name}-dark" in tokens}
    by_day = ";".join(f"--sb-{name}:{value}" for name, value in day.items())
    in_the_dark = ";".join(f"--sb-{name}:{tokens[f'{name}-dark']}" for name in day)
    return (
        f"<style>svg{{{by_day}}}@media screen and (prefers-color-scheme:dark)"
        f"{{svg{{{in_the_dark}}}}}</style>"
    )
