"""Pages that go back over what was read: the review, and the record of what one went through.

The review asks questions of the lessons' quizzes again. A page that is opened from a folder may
load no data but a script, so those of each lesson are one, which is loaded when they are asked.
"""

import hashlib
import json
import posixpath
import shutil
from pathlib import Path
from typing import Any, ClassVar, Final

from docutils import nodes
from markupsafe import escape
from sphinx.addnodes import pending_xref
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from securebase.activities.activity import script_json
from securebase.activities.quiz import Quiz
from securebase.activities.quiz.questions.question import BaseQuestion
from securebase.content.bibliography import bibliography_paths
from securebase.publishing.assets import kinds_on, page_with
from securebase.publishing.book_scripts import scripts_for
from securebase.publishing.made_from import note_files
from securebase.publishing.page_context import course_parts
from securebase.publishing.parts import Lesson, lesson_of

_SCRIPTS: Final = "_static/review"
_QUIZ: Final = "securebase_questions_again"
_GO_ON: Final = '<sb-go-on class="sb-go-on"'
_PARTS: Final = "<sb-parts"
_LESSONS: Final = '<script type="application/json" class="sb-lessons"></script>'


class ReviewDirective(SphinxDirective):
    """A few questions from lessons that were read; its content is shown where there is no script::

    ```{review}
    Here questions come back from the lessons that you have read.
    ```
    """

    element: ClassVar[str] = "sb-review"
    has_content: ClassVar[bool] = True

    def run(self) -> list[nodes.Node]:
        """The element; it is told of the lessons when all are read."""
        start, end = (
            f'<{self.element}><div class="sb-fallback">',
            f"</div>{_LESSONS}</{self.element}>",
        )
        return [
            nodes.raw("", start, format="html"),
            *self.parse_content_to_nodes(),
            nodes.raw("", end, format="html"),
        ]


class WentThroughDirective(ReviewDirective):
    """A record on paper of the lessons that were read, and on which days::

    ```{went-through}
    Here you can print a list of the lessons that you have read.
    ```
    """

    element: ClassVar[str] = "sb-went-through"


def note_questions(app: Sphinx, doctree: nodes.document) -> None:
    """Notes the quiz beside a lesson, without the questions that are about distressing matter.

    A handler of ``doctree-read`` that comes after the lesson's parts are marked.
    """
    env = app.env
    file = Path(env.doc2path(env.docname)).with_suffix(".quiz.yml")
    lesson = lesson_of(env, env.docname)
    if not lesson or not file.exists():
        return
    note_files(env, env.docname, [file, *bibliography_paths()])
    quiz = Quiz.load(file)
    asked = {one.id: one for one in quiz.questions if not one.sensitive}
    spec = _seen_from_a_folder(quiz.spec(), posixpath.dirname(env.docname))
    spec["questions"] = [one for one in spec["questions"] if one["id"] in asked]
    parts = _sources_of_parts(doctree, lesson)
    told = [
        {
            "id": one.id,
            "asks": one.asks,
            "kind": one.kind,
            "part": _part_about(one, parts),
            "level": one.level,
        }
        for one in asked.values()
    ]
    env.metadata[env.docname][_QUIZ] = {"spec": spec, "questions": told}


def _sources_of_parts(doctree: nodes.document, lesson: Lesson) -> dict[str, set[str]]:
    """The works that each part of a lesson cites, by the part's anchor."""
    anchors = {part.anchor for part in lesson.parts}
    return {
        section["ids"][0]: {
            key.strip()
            for cited in section.findall(pending_xref)
            if cited.get("refdomain") == "cite"
            for key in cited["reftarget"].split(",")
        }
        for section in doctree.findall(nodes.section)
        if section["ids"][0] in anchors
    }


def _part_about(question: BaseQuestion, parts: dict[str, set[str]]) -> str:
    """The one part that cites more of a question's sources than any other; else nothing."""
    shared = {part: len(sources.intersection(question.sources)) for part, sources in parts.items()}
    most = max(shared.values(), default=0)
    best = [part for part, count in shared.items() if count == most > 0]
    return best[0] if len(best) == 1 else ""


def _seen_from_a_folder(part: Any, folder: str) -> Any:
    """A part of a spec whose links start at a page that lies one folder deep."""
    if isinstance(part, list):
        return [_seen_from_a_folder(one, folder) for one in part]
    if not isinstance(part, dict):
        return part
    seen = {name: _seen_from_a_folder(one, folder) for name, one in part.items()}
    if (link := seen.get("href")) and ":" not in link:
        seen["href"] = posixpath.normpath(f"../{folder}/{link}")
    return seen


def lessons_read(env: BuildEnvironment, page: str, root: str) -> list[dict[str, Any]]:
    """What a page that goes back over lessons is told of each, in their order; else nothing."""
    if not {"review", "went-through", "go-on"}.intersection(kinds_on(env, page)):
        return []
    up = "../" * page.count("/")
    told = []
    for name in [one.name for part in course_parts(env, root) for one in part.pages]:
        lesson, quiz = lesson_of(env, name), env.metadata[name].get(_QUIZ)
        if lesson:
            told.append(
                {
                    "lesson": lesson.name,
                    "title": lesson.title,
                    "href": f"{up}{name}.html",
                    "parts": [part.anchor for part in lesson.parts],
                    "quiz": quiz["spec"]["id"] if quiz else "",
                    "questions": quiz["questions"] if quiz else [],
                    "script": f"{up}{_address(lesson.name, quiz)}" if quiz else "",
                }
            )
    return told


def tell_of_lessons(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Tells a page that goes back over lessons of them, now that they are read.

    A handler of ``doctree-resolved``, after the line that leads back has its lessons.
    """
    lessons = lessons_read(app.env, docname, app.config.root_doc)
    if not lessons:
        return
    needed = scripts_for(kinds_on(app.env, docname))
    up = "../" * docname.count("/")
    scripts = [f"{up}_static/{one}" for one in scripts_for(["quiz"]) if one not in needed]
    course = script_json({"lessons": lessons, "scripts": scripts})
    offer = _offer(app, docname, lessons)
    for raw in list(doctree.findall(nodes.raw)):
        text = raw.astext().replace(_LESSONS, _LESSONS.replace("></", f">{course}</"))
        text = text.replace(_GO_ON, f"{_GO_ON}{offer}")
        raw.replace_self(nodes.raw("", text, format="html"))


def _offer(app: Sphinx, docname: str, lessons: list[dict[str, Any]]) -> str:
    """What the line that leads back needs to know of the review, where there is one."""
    env = app.env
    found = page_with(env, "review")
    if found is None:
        return ""
    asked = {
        one["lesson"]: [one["quiz"], *_ids(one["questions"])] for one in lessons if one["questions"]
    }
    href = app.builder.get_relative_uri(docname, found)
    told = json.dumps({"href": href, "asked": asked}, separators=(",", ":"))
    return f' data-review="{escape(told)}"'


def _ids(questions: list[dict[str, Any]]) -> tuple[str, str]:
    """The names of the questions for everyone, and of those for students."""
    everyone, students = (
        " ".join(one["id"] for one in questions if one["level"] == level)
        for level in ("everyone", "students")
    )
    return everyone, students


def tell_lesson(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Tells a lesson which of its questions come back, and where.

    A handler of ``doctree-resolved``, when all pages are read.
    """
    quiz, found = app.env.metadata[docname].get(_QUIZ), page_with(app.env, "review")
    if not quiz or not quiz["questions"] or found is None:
        return
    everyone, students = _ids(quiz["questions"])
    told = (
        f'{_PARTS} data-review="{escape(app.builder.get_relative_uri(docname, found))}"'
        f' data-quiz="{escape(quiz["spec"]["id"])}" data-everyone="{everyone}"'
        f' data-students="{students}"'
    )
    for raw in list(doctree.findall(nodes.raw)):
        if _PARTS in raw.astext():
            text = raw.astext().replace(_PARTS, told)
            raw.replace_self(nodes.raw("", text, format="html"))


def write_questions(app: Sphinx, problem: Exception | None) -> None:
    """Writes a classic script for each lesson: module scripts do not load from a folder."""
    if problem is not None or app.builder.format != "html":
        return
    folder = Path(app.outdir) / _SCRIPTS
    shutil.rmtree(folder, ignore_errors=True)
    env = app.env
    if page_with(env, "review") is None:
        return
    folder.mkdir(parents=True)
    for page in sorted(env.found_docs):
        lesson, quiz = lesson_of(env, page), env.metadata[page].get(_QUIZ)
        if lesson and quiz:
            script = _script(lesson.name, quiz)
            (folder / f"{lesson.name}.js").write_text(script, encoding="utf-8", newline="\n")


def _script(lesson: str, quiz: dict[str, Any]) -> str:
    return f"window.secureBaseReview({json.dumps(lesson)},{script_json(quiz['spec'])});\n"


def _address(lesson: str, quiz: dict[str, Any]) -> str:
    """Where the script of a lesson lies; another address whenever it holds another thing."""
    digest = hashlib.sha256(_script(lesson, quiz).encode()).hexdigest()[:8]
    return f"{_SCRIPTS}/{lesson}.js?v={digest}"
