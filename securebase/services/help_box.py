"""Help in three lines: whom to call in danger, for one's mind today, and to talk at any hour."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from securebase.data.support_services import Service
from securebase.services.service import all_services, services_for
from securebase.services.table import render

_DANGER = "uk-999"
_MIND = ("england-111", "wales-111", "scotland-111")
_TALK = "samaritans"
_FOLDED = ("northern-ireland-lifeline", "shout", "find-a-helpline")


@dataclass(frozen=True)
class HelpNow:
    """The services of a help box, each from its row of the table.

    ``also`` are those of some groups, of which a box speaks first; ``folded`` those for whom the
    three lines are not.
    """

    danger: Service
    mind: tuple[Service, ...]
    talk: Service
    folded: tuple[Service, ...]
    also: tuple[Service, ...] = ()

    @property
    def services(self) -> tuple[Service, ...]:
        """All of them."""
        return (self.danger, *self.also, *self.mind, self.talk, *self.folded)

    def what_to_press(self) -> str:
        """How to reach the mental health option in each nation, nations with one way together."""
        nations: dict[str, list[str]] = {}
        for service in self.mind:
            nations.setdefault(service.note, []).append(service.nation)
        return " ".join(
            f"In {' and '.join(names)}, {way[:1].lower()}{way[1:]}"
            for way, names in nations.items()
        )

    def html(self) -> str:
        """The lines: danger, and those of the groups or else for one's mind and to talk."""
        return render("help-now.html.jinja", help=self)

    def rest_html(self, find_help: str = "") -> str:
        """What folds below the lines; ``find_help`` is the address of that page."""
        return render(
            "help-rest.html.jinja",
            help=self,
            find_help=find_help,
            gathered_by=max(service.gathered_on for service in self.services),
        )

    def signs_markdown(self) -> str:
        """A question, and below it the signs of an illness that needs help the same day."""
        return render("help-signs.md.jinja", help=self)

    def first_two_html(self) -> str:
        """The lines for danger and for one's mind, and nothing else."""
        return render("help-first-two.html.jinja", help=self)

    def quiet_html(self, find_help: str = "") -> str:
        """One line, for pages on which little can hurt."""
        return render("help-quiet.html.jinja", help=self, find_help=find_help)


def help_now(for_whom: Sequence[str] = ()) -> HelpNow:
    """The services of a help box, and those for some groups of people besides.

    Args:
        for_whom: names of :data:`securebase.services.GROUPS`.

    Raises:
        ValueError: a row of the table that every box needs is missing or has no number, or those
            of the mental health option have several; or there is no such group. Says what to write.
    """
    danger, *mind, talk, lifeline, text, elsewhere = _rows()
    if len({service.phones for service in mind}) > 1:
        raise ValueError(
            f"the rows {', '.join(_MIND)} have different numbers, and a help box shows one; write "
            "the same phone in each"
        )
    also = services_for(for_whom, urgent=False) if for_whom else []
    return HelpNow(danger, tuple(mind), talk, (lifeline, text, elsewhere), tuple(also))


def _rows() -> Iterator[Service]:
    known = {service.id: service for service in all_services()}
    for name in (_DANGER, *_MIND, _TALK, *_FOLDED):
        service = known.get(name)
        if service is None:
            raise ValueError(f"support_services.csv has no row {name!r}, which help boxes need")
        if not service.numbers and service.id != _FOLDED[-1]:
            raise ValueError(
                f"the row {name!r} of support_services.csv has no number, and help boxes show it"
            )
        yield service
