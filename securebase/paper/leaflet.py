"""A leaflet for parents, of A5 and two on a sheet, with a code for the address of the course."""

from typing import Final

from markupsafe import Markup

from securebase.drawings.gallery import DRAWINGS, named
from securebase.paper.sheet import templates
from securebase.services import help_now

_PICTURE: Final = "first-looks"


def leaflet_html() -> Markup:
    """Two leaflets for a page of the book; their element asks for the address and draws a code."""
    picture = DRAWINGS[_PICTURE]
    values = {
        "picture": {
            "address": named(picture.name),
            "shows": picture.shows,
            "width": picture.width,
            "height": picture.height,
        },
        "help": help_now(),
    }
    return Markup(templates.get_template("leaflet.html.jinja").render(values))
