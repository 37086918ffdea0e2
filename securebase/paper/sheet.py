"""A sheet of paper: its title, and what fills its template."""

from dataclasses import dataclass
from typing import Any, Final

import jinja2
from markupsafe import Markup

from securebase.content.numbers_shown import number_shown
from securebase.content.templates import templates_of
from securebase.services.service import dialled

LETTERS: Final = "ABCDEFGHIJKL"
"""What options and choices are called on paper."""

templates: Final = templates_of("securebase.paper")
# How the course writes marked text stands with the activities.
templates.loader = jinja2.ChoiceLoader(
    [
        jinja2.PackageLoader("securebase.paper", "templates"),
        jinja2.PackageLoader("securebase.activities", ""),
    ]
)
templates.filters |= {"dialled": dialled, "number": number_shown}


@dataclass(frozen=True)
class Sheet:
    """One thing to print, of one or more pages, which begins on a page of its own.

    ``name`` is its file's name and its anchor in a page; ``kind`` names its template and its look,
    and ``values`` fill the template. ``for_leader`` says that it tells the answers, so that it is
    not handed out.
    """

    name: str
    title: str
    kind: str
    values: dict[str, Any]
    for_leader: bool = False

    def html(self, heading_level: int = 2) -> Markup:
        """The sheet with its title as a heading of that level; its parts are one level below."""
        template = templates.get_template("sheet.html.jinja")
        return Markup(
            template.render(sheet=self, level=heading_level, below=heading_level + 1, **self.values)
        )

    def folded_html(self) -> Markup:
        """The sheet for a page that shows it only when asked: it tells answers."""
        return Markup(templates.get_template("folded.html.jinja").render(sheet=self))
