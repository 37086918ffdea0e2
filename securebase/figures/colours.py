"""The colours of the course, from the one file that the pages use, or of the own course around."""

import functools
import json
import re
from pathlib import Path
from typing import Any

from securebase.content.own_course import as_told, own_course
from securebase.figures.own_colours import SETTING, long_form, with_own

# Built from frontend/src/theme/tokens.css, so that an installed package has it too.
_TOKENS = Path(__file__).parents[1] / "static" / "jupyter" / "theme.css"
_COLOUR = re.compile(r"(--sb-([a-z-]+):\s*)(#[0-9a-fA-F]{3,8})(?=\s*[;}])")


def colours() -> dict[str, str]:
    """Every colour by its name, such as ``accent``; its twin for the dark is ``accent-dark``.

    Raises:
        ContentError: the colours of an own course cannot be used; says why and what to write.
    """
    return _colours(_own())


def theme_css() -> str:
    """The style that sets all colours and shapes, for a page, a notebook or a form alone.

    Raises:
        ContentError: the colours of an own course cannot be used.
    """
    text, own = _TOKENS.read_text(encoding="utf-8"), _own()
    if not own:
        return text
    found = _colours(own)
    return _COLOUR.sub(lambda token: token[1] + found[token[2]], text)


def css(name: str) -> str:
    """A colour for SVG in a page: the page's own where it has one, as in the dark."""
    return f"var(--sb-{name},{colours()[name]})"


def on_ground(name: str) -> str:
    """How words look on one of the course's grounds: two declarations of a style."""
    return f"background:{css(name)};color:{css('ink')}"


def _own() -> str:
    """What the settings of the course around say of colours, as a text; "" where nothing."""
    course = own_course()
    own: Any = course.settings.get(SETTING) if course else None
    if not own:
        return ""
    told = as_told(own)
    try:
        _colours(told)
    except ValueError as error:
        message, name = error.args
        assert course is not None
        raise course.mistake(SETTING, message, name) from error
    return told


@functools.lru_cache(maxsize=4)
def _colours(own: str) -> dict[str, str]:
    text = _TOKENS.read_text(encoding="utf-8")
    ours = {name: long_form(colour) for _, name, colour in _COLOUR.findall(text)}
    return with_own(ours, json.loads(own)) if own else ours
