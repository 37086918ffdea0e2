"""The colours of the course, from the one file that the pages use."""

import functools
import re
from pathlib import Path

# Built from frontend/src/theme/tokens.css, so that an installed package has it too.
_TOKENS = Path(__file__).parents[1] / "static" / "jupyter" / "theme.css"
_COLOUR = re.compile(r"--sb-([a-z-]+):\s*(#[0-9a-fA-F]{3,8})\s*[;}]")


@functools.cache
def colours() -> dict[str, str]:
    """Every colour by its name, such as ``accent``; its twin for the dark is ``accent-dark``."""
    found = dict(_COLOUR.findall(_TOKENS.read_text(encoding="utf-8")))
    return {name: _long(colour) for name, colour in found.items()}


def css(name: str) -> str:
    """A colour for SVG in a page: the page's own where it has one, as in the dark."""
    return f"var(--sb-{name},{colours()[name]})"


def _long(colour: str) -> str:
    """``#abc`` as ``#aabbcc``, which is what a comparison needs."""
    digits = colour.lower().removeprefix("#")
    return "#" + ("".join(digit * 2 for digit in digits) if len(digits) in (3, 4) else digits)
