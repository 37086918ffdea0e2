"""Shows a seminar kit on a page of the book: questions, readings, two positions, a picture."""

import itertools
import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import ClassVar, Final

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from securebase.content.authored import read
from securebase.content.bibliography import bibliography_path, known_sources
from securebase.content.problems import ContentError
from securebase.publishing.course_content import SEMINAR_ENDING
from securebase.publishing.lesson_runner import digest_of
from securebase.publishing.made_from import note
from securebase.seminars import Debate, Interpretation, Question, Reading, SeminarKit

_MARKS: Final = re.compile(r"([\\`*_{}\[\]<>#$])")
# A work's address is told as a link.
_ADDRESS: Final = re.compile(r" (?:doi:|URL: )\S+$")
_KINDS: Final = {
    "classic": "A classic",
    "critical": "A critical voice",
    "recent": "Recent",
    "method": "On method",
}


class SeminarKitDirective(SphinxDirective):
    """Shows the seminar kit of a lesson; the path of its file starts at the page::

        ```{seminar-kit} ../../notebooks/attachment/a-secure-base.seminar.yml
        ```

    Marking points are folded, and are printed by *Print it with the answers* alone.
    """

    required_arguments: ClassVar[int] = 1
    final_argument_whitespace: ClassVar[bool] = True

    def run(self) -> list[nodes.Node]:
        """The kit; a mistake in the file is an error at this place in the page."""
        name, path = self.env.relfn2path(self.arguments[0])
        made_from = [Path(path), bibliography_path()]
        note(self.env, self.env.docname, {str(one): digest_of(one) for one in made_from})
        try:
            kit = read(SeminarKit, Path(path))
        except ContentError as error:
            raise self.error(str(error)) from error
        up = "../" * self.env.docname.count("/")
        lesson = f"{up}{PurePosixPath(name).parent}/{Path(path).name.removesuffix(SEMINAR_ENDING)}"
        # Written for students, so that authors and years stand in the text and not behind a mark.
        shown = nodes.container(classes=["sb-kit", "for-students"])
        for number, (title, lines) in enumerate(_parts(kit, lesson), 1):
            anchor = f"{kit_anchor(PurePosixPath(name))}-{number}"
            part = nodes.section("", nodes.title("", title), ids=[anchor])
            part += self.parse_text_to_nodes("\n".join(lines))
            shown += part
        return [shown]


def _parts(kit: SeminarKit, lesson: str) -> Iterator[tuple[str, Iterable[str]]]:
    """The parts of a kit, each with its title and its lines of Markdown."""
    chained = itertools.chain.from_iterable
    yield "Three questions to discuss", chained(map(_question, kit.discussion))
    yield "Two essays", chained(map(_question, kit.essays))
    yield "Five works to read", chained(map(_reading, kit.readings))
    yield "Two positions to argue", _debate(kit.debate)
    yield "One picture to interpret", _picture(kit.picture, lesson)


def _question(asked: Question) -> Iterator[str]:
    yield f"1. {asked.question}\n"
    lines = _marking("What a good answer has", asked.good)
    lines += [f"**An excellent one:** {asked.excellent}", ""]
    yield from _box([*lines, f"**A frequent mistake:** {asked.mistake}"], indent="   ")


def _reading(reading: Reading) -> Iterator[str]:
    work = known_sources()[reading.work]
    told = _MARKS.sub(r"\\\1", _ADDRESS.sub("", work.full))
    where = f" [{work.url}]({work.url})" if work.url else ""
    yield f"- **{_KINDS[reading.kind]}.** {told}{where}"
    yield f"\n  *Why:* {reading.why}\n"


def _debate(debate: Debate) -> Iterator[str]:
    for letter, position in zip("AB", debate.positions, strict=True):
        yield f"**{letter}. {position.holds}**\n"
        yield f"*Its best evidence.* {position.evidence}\n"
        yield f"*Its weak place.* {position.weak_place}\n"
    yield f"*What would decide.* {debate.decides}\n"


def _picture(picture: Interpretation, lesson: str) -> Iterator[str]:
    yield f"[{picture.called}]({lesson}.ipynb#{picture.at}). {picture.task}\n"
    lines = _marking("What a good reading has", picture.good)
    yield from _box([*lines, f"**A frequent misreading:** {picture.mistake}"])


def _marking(title: str, points: list[str]) -> list[str]:
    head = [f":::{{admonition}} {title}", ":class: dropdown sb-marking", ""]
    return [*head, *(f"- {point}" for point in points), ""]


def _box(lines: list[str], indent: str = "") -> Iterator[str]:
    yield from (f"{indent}{line}" if line else "" for line in [*lines, ":::", ""])


def kit_anchor(file: PurePosixPath) -> str:
    """Where the kit of a file begins on its page."""
    return f"kit-{file.name.removesuffix(SEMINAR_ENDING)}"
