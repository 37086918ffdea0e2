"""Help in three lines: whom to call in danger, for one's mind today, and to talk at any hour."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from securebase.content.wording import listed, say, told, within
from securebase.data.support_services import Service
from securebase.services.service import (
    all_services,
    gathered_by,
    services_for,
    table_of_services,
)
from securebase.services.table import render

_DANGER = "uk-999"
_MIND = ("england-111", "wales-111", "scotland-111")
_TALK = "samaritans"
_FOLDED = ("northern-ireland-lifeline", "shout", "find-a-helpline")


@dataclass(frozen=True)
class HelpLine:
    """A line of a help box: whom to reach, what it asks or is called, and what it tells of that.

    ``tells`` goes on where ``asks`` ends, with the blank or comma between them.
    """

    service: Service
    asks: str
    tells: str = ""


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
            say("In {nations}, {way}", nations=listed([*map(told, names)]), way=within(way))
            for way, names in nations.items()
        )

    @property
    def lines(self) -> list[HelpLine]:
        """Danger, and those of the groups or else for one's mind and to talk."""
        return [self.for_danger, *(self.of_groups or [self.for_mind, self.to_talk])]

    @property
    def for_danger(self) -> HelpLine:
        """Whom to call when somebody is in danger."""
        return HelpLine(self.danger, say("Is anyone in danger now?"), f" {self.danger.note}")

    @property
    def for_mind(self) -> HelpLine:
        """Whom to call for one's mind today."""
        service = self.mind[0]
        asks = say("Do you need help for your mental health today, or think of harming yourself?")
        return HelpLine(service, asks, f" {service.hours}. {self.what_to_press()}")

    @property
    def to_talk(self) -> HelpLine:
        """Who listens to anyone."""
        service = self.talk
        free, _, _ = service.note.partition(".")
        listen = say(
            "{name} listen to anyone, about anything, {hours}. {free}.",
            name=service.name,
            hours=within(service.hours),
            free=free,
        )
        return HelpLine(service, say("Would it help to talk?"), f" {listen}")

    @property
    def by_text(self) -> HelpLine:
        """Where to write instead of calling."""
        service = self.folded[1]
        send = say(
            "Send the word {word} to this number in the {nation}, {hours}.",
            word=service.text_word,
            nation=told(service.nation),
            hours=within(service.hours),
        )
        return HelpLine(service, say("Would you rather text?"), f" {send} {service.note}")

    @property
    def in_northern_ireland(self) -> HelpLine:
        """Whom to call where 111 has no option for mental health."""
        service = self.folded[0]
        tells = f" {service.name}, {within(service.hours)}. {service.note}"
        return HelpLine(service, say("In Northern Ireland:"), tells)

    @property
    def elsewhere(self) -> HelpLine:
        """Where to look in another country."""
        tells = say("This page lists lines near you.")
        return HelpLine(self.folded[2], say("Are you in another country?"), f" {tells}")

    @property
    def of_groups(self) -> list[HelpLine]:
        """Those of the groups of which the box speaks first."""
        return [
            HelpLine(
                service,
                service.name,
                f", {told(service.nation)}. {service.for_whom}."
                + (f" {service.hours}." if service.hours else "")
                + (f" {service.note}" if service.note else ""),
            )
            for service in self.also
        ]

    @property
    def first_two(self) -> list[HelpLine]:
        """The lines for danger and for one's mind, as short as they can be."""
        return [replace(self.for_danger, tells=""), replace(self.for_mind, tells="")]

    @property
    def rest(self) -> list[HelpLine]:
        """What folds below the lines."""
        others = [self.for_mind, self.to_talk] if self.also else []
        return [*others, self.in_northern_ireland, self.by_text, self.elsewhere]

    def html(self) -> str:
        """The lines."""
        return render("help-now.html.jinja", help=self)

    def rest_html(self, find_help: str = "") -> str:
        """What folds below the lines; ``find_help`` is the address of that page."""
        return render(
            "help-rest.html.jinja",
            help=self,
            find_help=find_help,
            gathered_by=gathered_by(),
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
            raise ValueError(f"{_table()} has no row {name!r}, which help boxes need")
        if not service.numbers and service.id != _FOLDED[-1]:
            raise ValueError(
                f"the row {name!r} of {_table()} has no number, and help boxes show it"
            )
        yield service


def _table() -> str:
    return table_of_services().name
