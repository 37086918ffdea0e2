"""Two questions that find the services that fit best, among those that a page shows."""

from securebase.data.support_services import GROUPS
from securebase.services.service import all_services
from securebase.services.table import render

_IN_THE_UK = ("England", "Scotland", "Wales", "Northern Ireland")
_ANYWHERE = "Any country"
PLACES_ASKED = {"Europe": "Elsewhere in Europe", _ANYWHERE: "Another country"}
"""How places are called that go by another name in the table."""
# Urgent help stands above the questions; where somebody is, and whether she is the mother of a
# child, is no answer to what it is about.
_NOT_ASKED = {"urgent", "elsewhere", "mothers"}


def finder_html() -> str:
    """The questions; a script finds the places among the rows of the page's tables."""
    abroad = [one.nation for one in all_services() if "elsewhere" in one.groups]
    places = [*_IN_THE_UK, *dict.fromkeys(one for one in abroad if one != _ANYWHERE), _ANYWHERE]
    return render(
        "finder.html.jinja",
        places={place: PLACES_ASKED.get(place, place) for place in places},
        topics={name: told for name, told in GROUPS.items() if name not in _NOT_ASKED},
    )
