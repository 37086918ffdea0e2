"""A table of support services: who each is for, how to reach it, when, and how old this is."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from securebase.content.publishing_mode import publishing
from securebase.content.templates import templates_of
from securebase.content.wording import day_told as day_told
from securebase.content.wording import say, told
from securebase.data.support_services import GROUPS, Service
from securebase.services.service import dialled, gathered_by, services_for

if TYPE_CHECKING:
    import jinja2

FRESH_DAYS = 180
"""Days for which gathered details are shown without a word of warning."""

# JupyterLab sets numbers, so it sets every table to the right; and what names a cell on the cards
# of a small screen would stand there twice.
_STYLE_IN_JUPYTER = (
    "<style>.sb-services.sb-services table :is(caption, th, td)"
    " { text-align: start; vertical-align: top }"
    " .sb-services .sb-label { display: none } .sb-services .sb-reach > span { display: block }"
    "</style>"
)


def render(template: str, **values: Any) -> str:
    """A template of this package, filled in."""
    return _templates().get_template(template).render(values)


@functools.cache
def _templates() -> jinja2.Environment:
    templates = templates_of("securebase.services")
    templates.filters |= {"dialled": dialled, "day": day_told, "told": told}
    return templates


@dataclass(frozen=True)
class SupportServices:
    """The services of some groups as a table, the urgent ones first."""

    services: tuple[Service, ...]
    caption: str
    dated: bool = True

    @property
    def gathered_by(self) -> datetime.date:
        """The day by which all of the details were gathered, the same for every table."""
        return gathered_by()

    @property
    def oldest(self) -> datetime.date:
        """The day from which the oldest of the details are."""
        return min(service.gathered_on for service in self.services)

    def html(self, today: datetime.date | None = None) -> str:
        """The table. In a page, a script shows the warning once the details are old.

        Args:
            today: where no script of ours runs, the day by which to decide this at once.
        """
        is_old = today is not None and (today - self.oldest).days > FRESH_DAYS
        parts = [
            ("urgent", say("If it is urgent"), [one for one in self.services if one.is_urgent]),
            ("more", say("More help"), [one for one in self.services if not one.is_urgent]),
        ]
        return render(
            "support-services.html.jinja",
            table=self,
            parts=[part for part in parts if part[2]],
            fresh_days=FRESH_DAYS,
            is_old=is_old,
            names_elsewhere=not any("elsewhere" in one.groups for one in self.services),
        )

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, str]:
        if publishing():
            # A published page must be the same whenever it is built, and has its own style.
            return {"text/html": self.html(), "text/plain": repr(self)}
        # In Jupyter none of the book's scripts runs, so the day is looked at here.
        today = datetime.datetime.now(datetime.UTC).date()
        return {"text/html": _STYLE_IN_JUPYTER + self.html(today), "text/plain": repr(self)}

    def __repr__(self) -> str:
        count = len(self.services)
        return f"<SupportServices {count} services, gathered by {day_told(self.gathered_by)}>"


def support_services(
    for_whom: Sequence[str] | None = None, *, urgent: bool = True, dated: bool = True
) -> SupportServices:
    """A table of the services for some groups of people.

    Args:
        for_whom: names of :data:`securebase.services.GROUPS`; all services when left out.
        urgent: with urgent help first, whoever is asked for; leave it out only where it already
            stands above.
        dated: say under the table by when the details were gathered, and warn once they are old.

    Raises:
        ValueError: there is no such group, says which there are; or no service is left.
    """
    found = services_for(for_whom, urgent=urgent)
    caption = say("Support services")
    if for_whom:
        called = "; ".join(told(GROUPS[group]) for group in for_whom)
        caption = say("Support services: {called}", called=called)
    return SupportServices(tuple(found), caption, dated)
