"""A view shown where a cell ends, with its numbers as a table: no script, no matplotlib."""

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from securebase.content.wording import say
from securebase.figures.colours import css, on_ground
from securebase.figures.svg import element, html_of
from securebase.views import View
from securebase.views.contract import Table

_CARD = "margin:.5rem 0;padding:.2rem 0;max-width:44rem"
_SUMMARY = "cursor:pointer;min-height:44px;display:flex;align-items:center"


@dataclass(frozen=True)
class DrawnView:
    """A picture of the course, drawn in SVG in the page's own colours."""

    view: View

    def html(self) -> str:
        """The takeaway, the picture, the note, and the table folded below."""
        view = self.view
        layout, series = view.layout(), view.series()
        note = element("p", view.note, style="margin:.5rem 0") if view.note else Markup("")
        tables = Markup("").join(_table(view.title, *told) for told in layout.tables_of(series))
        folded = element(
            "details", element("summary", say("Show as table"), style=_SUMMARY), tables
        )
        takeaway = element("p", element("strong", view.title), style="margin:.2rem 0 .6rem")
        inside = (takeaway, html_of(view.pictures()), note, folded if tables else "")
        card = f"{on_ground('paper')};{_CARD}"
        return element("figure", *inside, class_="sb-view", style=card)

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, str]:
        return {"text/html": self.html(), "text/plain": repr(self)}

    def __repr__(self) -> str:
        return f"<{type(self.view).__name__} {self.view.title!r}>"


def draw(view: View) -> DrawnView:
    """Shows a view of :mod:`securebase.views` in a notebook and in a page, without a slider.

    End a cell with it::

        draw(Bars(title="B is higher", ...))

    Raises:
        TypeError: this is no view.
    """
    if not isinstance(view, View):
        raise TypeError(
            f"draw shows a view of securebase.views, such as Bars or Ranges, and not {view!r}"
        )
    return DrawnView(view)


def _table(title: str, heading: str, table: Table) -> Markup:
    first, *rows = table
    style = f"text-align:start;padding:.25rem .8rem .25rem 0;border-bottom:1px solid {css('line')}"
    head = element("tr", *(element("th", cell, scope="col", style=style) for cell in first))
    body = [
        element(
            "tr",
            element("th", row[0], scope="row", style=style),
            *(element("td", cell, style=style) for cell in row[1:]),
        )
        for row in rows
    ]
    caption = element("caption", heading, style="text-align:start") if heading else ""
    inside = element(
        "table", caption, element("thead", head), element("tbody", *body),
        style="border-collapse:collapse;font-size:.9em",
    )  # fmt: skip
    # A page may show several, and each region needs a name of its own.
    name = say("The numbers of “{title}”", title=title) + (f": {heading}" if heading else "")
    return element(
        "div", inside, role="region", aria_label=name, tabindex="0",
        style="overflow-x:auto",
    )  # fmt: skip
