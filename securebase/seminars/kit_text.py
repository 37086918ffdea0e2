"""A seminar kit as Markdown."""

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Final

from securebase.content.bibliography import known_sources
from securebase.content.wording import say
from securebase.seminars.kit import Debate, Interpretation, Question, Reading, SeminarKit

_MARKS: Final = re.compile(r"([\\`*_{}\[\]<>#$])")
_KINDS: Final = {
    "classic": say("A classic"),
    "critical": say("A critical voice"),
    "recent": say("Recent"),
    "method": say("On method"),
}


def kit_parts(kit: SeminarKit, lesson: str) -> Iterator[tuple[str, Iterable[str]]]:
    """The parts of a kit, each with its title and its lines of Markdown."""
    chained = itertools.chain.from_iterable
    yield say("Three questions to discuss"), chained(map(_question, kit.discussion))
    yield say("Two essays"), chained(map(_question, kit.essays))
    yield say("Five works to read"), chained(map(_reading, kit.readings))
    yield say("Two positions to argue"), _debate(kit.debate)
    yield say("One picture to interpret"), _picture(kit.picture, lesson)


def _question(asked: Question) -> Iterator[str]:
    yield f"1. {asked.question}\n"
    lines = _marking(say("What a good answer has"), asked.good)
    lines += [say("**An excellent one:** {excellent}", excellent=asked.excellent), ""]
    yield from _box(
        [*lines, say("**A frequent mistake:** {mistake}", mistake=asked.mistake)], indent="   "
    )


def _reading(reading: Reading) -> Iterator[str]:
    work = known_sources()[reading.work]
    told = _MARKS.sub(r"\\\1", work.unaddressed)
    where = f" [{work.url}]({work.url})" if work.url else ""
    yield f"- **{_KINDS[reading.kind]}.** {told}{where}"
    yield f"\n  *Why:* {reading.why}\n"


def _debate(debate: Debate) -> Iterator[str]:
    for letter, position in zip("AB", debate.positions, strict=True):
        yield f"**{letter}. {position.holds}**\n"
        yield say("*Its best evidence.* {evidence}", evidence=position.evidence) + "\n"
        yield say("*Its weak place.* {weak_place}", weak_place=position.weak_place) + "\n"
    yield say("*What would decide.* {decides}", decides=debate.decides) + "\n"


def _picture(picture: Interpretation, lesson: str) -> Iterator[str]:
    yield f"[{picture.called}]({lesson}.ipynb#{picture.at}). {picture.task}\n"
    lines = _marking(say("What a good reading has"), picture.good)
    yield from _box([*lines, say("**A frequent misreading:** {mistake}", mistake=picture.mistake)])


def _marking(title: str, points: list[str]) -> list[str]:
    head = [f":::{{admonition}} {title}", ":class: dropdown sb-marking", ""]
    return [*head, *(f"- {point}" for point in points), ""]


def _box(lines: list[str], indent: str = "") -> Iterator[str]:
    yield from (f"{indent}{line}" if line else "" for line in [*lines, ":::", ""])
