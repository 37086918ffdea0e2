"""A drawing that an author names."""

import difflib
from typing import Annotated

from pydantic import AfterValidator, PlainSerializer, WithJsonSchema

from securebase.content.page_data import PageData
from securebase.content.wording import told
from securebase.drawings.gallery import DRAWINGS, named


class Drawing(PageData):
    """A drawing as a page is given it: where it is, what it shows in words, and its size."""

    address: str
    shows: str
    width: int
    height: int


def _drawn(name: str) -> str:
    if name not in DRAWINGS:
        near = difflib.get_close_matches(name, DRAWINGS, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"write one of {', '.join(DRAWINGS)}"
        raise ValueError(f"there is no drawing {name!r}; {hint}")
    return name


def _for_page(name: str) -> Drawing:
    drawing = DRAWINGS[name]
    return Drawing(
        address=named(name), shows=told(drawing.shows), width=drawing.width, height=drawing.height
    )


DrawingName = Annotated[
    str,
    AfterValidator(_drawn),
    PlainSerializer(_for_page, return_type=Drawing),
    WithJsonSchema({"type": "string", "enum": [*DRAWINGS]}, mode="validation"),
]
"""The name of a drawing; a page is given it as a :class:`Drawing`."""
