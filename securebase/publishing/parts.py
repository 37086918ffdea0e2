"""The parts of a lesson: two to four minutes each, with a good place to stop at its end.

Every section of a lesson up to its key points is a part. Its minutes are reckoned from its words
and its activities, so that nobody has to keep them right by hand. A lab is done in one sitting,
and has no parts.
"""

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path, PurePosixPath

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from securebase.activities import KINDS
from securebase.content.wording import IN_PYTHON as WORDS
from securebase.content.wording import say, say_count, translation
from securebase.labs.lab_files import FOLDER as LABS
from securebase.publishing.book_scripts import kinds_in
from securebase.publishing.page_templates import note_templates, rendered
from securebase.publishing.problems import warn
from securebase.publishing.written_html import folds

AFTER_THE_PARTS = ("Key points", "Sources", "Next")
"""What a lesson ends with: these sections are no parts."""
IN_PYTHON = "For students: in Python"
"""The last section of a lesson: code that a student changes, in a box that only they open."""
WORDS_A_MINUTE = 180
"""Somewhat slower than grown-ups read for pleasure: this is read by tired people."""

_GO_ON = "<sb-go-on hidden></sb-go-on>"
_FOR_STUDENTS = "tag_for-students"
_STUDENTS_BOX = ["for-students", "dropdown"]
_TITLE = re.compile(r'<p class="sb-title"><strong>(.+?)</strong>')
_ACTIVITY = re.compile(r"<sb-[a-z-]+(?= id=)")
_PARTS = "securebase_parts"
_WORD = re.compile(r"\w[\w'’-]*")


@dataclass(frozen=True)
class Part:
    """A part of a lesson: where it begins in the page, what it is called, how long it takes."""

    anchor: str
    title: str
    minutes: int

    @property
    def time(self) -> str:
        """Its minutes in words."""
        return say_count("1 minute", "{count} minutes", self.minutes)


@dataclass(frozen=True)
class Lesson:
    """A lesson: ``name`` is that of its file, by which the reader's place in it is kept."""

    name: str
    title: str
    parts: tuple[Part, ...]

    @property
    def minutes(self) -> int:
        """What all parts take together."""
        return sum(part.minutes for part in self.parts)


def lesson_of(env: BuildEnvironment, docname: str) -> Lesson | None:
    """The lesson that a page is, if it is one."""
    found = env.metadata[docname].get(_PARTS)
    return (
        Lesson(PurePosixPath(docname).name, env.titles[docname].astext(), found) if found else None
    )


def lessons_of(env: BuildEnvironment) -> dict[str, Lesson]:
    """All lessons by the names of their pages, in no order that means anything."""
    found = {docname: lesson_of(env, docname) for docname in sorted(env.found_docs)}
    return {docname: lesson for docname, lesson in found.items() if lesson}


class GoOnDirective(SphinxDirective):
    """Leads a reader who comes back to the part that they read last::

    ```{go-on}
    ```
    """

    def run(self) -> list[nodes.Node]:
        """Nothing to be seen, until a script finds a place on the reader's device."""
        return [nodes.raw("", _GO_ON, format="html")]


def fill_go_on(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Gives the line that leads back all lessons, now that they are read."""
    for line in [raw for raw in doctree.findall(nodes.raw) if raw.astext() == _GO_ON]:
        lessons = [
            {
                "lesson": lesson.name,
                "title": lesson.title,
                "href": app.builder.get_relative_uri(docname, page),
                "parts": [(part.anchor, part.title, part.time) for part in lesson.parts],
            }
            for page, lesson in lessons_of(app.env).items()
        ]
        data = escape(json.dumps(lessons, ensure_ascii=False, separators=(",", ":")))
        text = f'<sb-go-on class="sb-go-on" data-lessons="{data}" hidden></sb-go-on>'
        line.replace_self(nodes.raw("", text, format="html"))


def mark_parts(app: Sphinx, doctree: nodes.document) -> None:
    """Tells of each part where it stands among the others, and where it ends."""
    docname = app.env.docname
    path = Path(app.env.doc2path(docname))
    is_lesson = path.suffix == ".ipynb" and path.parent.name != LABS.name
    sections = _sections(doctree) if is_lesson else []
    if not sections:
        return
    cells = doctree.findall(nodes.container)
    for cell in [cell for cell in cells if _FOR_STUDENTS in cell["classes"]]:
        _fold_for_students(cell)
    parts = tuple(
        Part(section["ids"][0], _title(section).astext(), minutes_of(section))
        for section in sections
    )
    for child in sections[0].parent.children:
        if isinstance(child, nodes.section):
            _fold_if_for_students(child)
    name = PurePosixPath(docname).name
    for other in app.env.metadata:
        if other != docname and PurePosixPath(other).name == name and lesson_of(app.env, other):
            warn(f"{other} has the same name: the name of a lesson must be its own", path)
    app.env.metadata[docname][_PARTS] = parts
    note_templates(app.env, docname, "parts", "part-place", "part-end")
    page = sections[0].parent
    lesson = Lesson(name, _title(page).astext(), parts)
    # Most pictures lie far below what is seen first; not so one that stands before the first part.
    for image in [image for section in sections for image in section.findall(nodes.image)]:
        image["loading"] = "lazy"
    for number, section in enumerate(sections, 1):
        values = {"lesson": lesson, "number": number}
        section.insert(section.index(_title(section)) + 1, _html("part-place", **values))
        section.append(_html("part-end", **values))
    before = page.children[: page.index(sections[0])]
    for raw in [raw for node in before for raw in list(node.findall(nodes.raw))]:
        # Before the first part a title stands right below that of the page (WCAG 1.3.1).
        text = _ACTIVITY.sub(r'\g<0> heading-level="2"', raw.astext())
        raw.replace_self(nodes.raw("", text, format="html"))
    lead = next((node for node in before if isinstance(node, nodes.paragraph)), _title(page))
    page.insert(page.index(lead) + 1, _html("parts", lesson=lesson))


def _title(section: nodes.Element) -> nodes.title:
    return next(child for child in section.children if isinstance(child, nodes.title))


def _fold_for_students(cell: nodes.Element) -> None:
    """Puts what a cell with the tag ``for-students`` shows into a box that only they open."""
    shown = "".join(raw.astext() for raw in cell.findall(nodes.raw))
    named = _TITLE.search(shown)
    title = say("For students: {title}", title=unescape(named[1])) if named else say("For students")
    box = nodes.admonition("", nodes.title("", title), classes=_STUDENTS_BOX)
    cell.replace_self(box)
    box.append(cell)


def _fold_if_for_students(section: nodes.section) -> None:
    """Puts all below the title of a section for students into a box that only they open.

    Whoever follows a link to the title has it opened: theme/static/secure-base-theme.js does it.
    """
    title = _title(section)
    if title.astext() == translation(WORDS, IN_PYTHON):
        words = say("Code to change in JupyterLab, a figure, and the data")
    elif title.astext().startswith(say("For students")):
        words = say("The sum, its numbers, and how to read them")
    else:
        return
    box = nodes.admonition("", nodes.title("", words), classes=_STUDENTS_BOX)
    box.extend(child for child in section.children if child is not title)
    section.children = [title]
    section.append(box)


def minutes_of(section: nodes.Element) -> int:
    """The whole minutes that a part takes: its words, but not those of boxes that fold."""
    words, activities = 0, 0.0
    for text in _seen(section):
        if isinstance(text, nodes.raw):
            activities += sum(
                KINDS[kind].minutes for kind in kinds_in(text.astext()) if kind in KINDS
            )
        else:
            words += len(_WORD.findall(text.astext()))
    return max(1, math.floor(words / WORDS_A_MINUTE + activities + 0.5))


def _seen(node: nodes.Node) -> Iterator[nodes.raw | nodes.Text]:
    """The words and activities below a node that are not folded away."""
    if isinstance(node, nodes.raw | nodes.Text):
        yield node
    elif isinstance(node, nodes.Element) and not (
        isinstance(node, nodes.admonition) and folds(node)
    ):
        for child in node.children:
            yield from _seen(child)


def _sections(doctree: nodes.document) -> list[nodes.section]:
    """The sections that are parts."""
    page = doctree.next_node(nodes.section)
    found = [child for child in page.children if isinstance(child, nodes.section)] if page else []
    titles = [_title(section).astext() for section in found]
    after = [translation(WORDS, title) for title in AFTER_THE_PARTS]
    ends = [titles.index(title) for title in after if title in titles]
    return found[: min(ends)] if ends else []


def _html(template: str, **values: object) -> nodes.raw:
    return nodes.raw("", rendered(template, **values), format="html")
