"""The question bank on a page of the book: its files, to be downloaded."""

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar, Final

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from securebase.content.bibliography import bibliography_paths
from securebase.content.wording import say
from securebase.exports import (
    DOORS,
    WHOLE,
    Door,
    quiz_files,
    read_bank,
    write_downloads,
    zip_of,
)
from securebase.publishing.made_from import note_files
from securebase.publishing.memory import Memory, code_digest, digest_of_files

_DOWNLOADS: Final = "_static/downloads/question-bank"
_OFFERS: Final = "securebase_offers_questions"
_WORDS: Final = {"whole": "all questions", "lessons": "by lesson and level (zip)"}


class QuestionBankDirective(SphinxDirective):
    """Links to the files of the question bank that a door has::

        ```{question-bank} moodle
        ```

    A form of file whose package is not here is told to be missing.
    """

    required_arguments: ClassVar[int] = 1

    def run(self) -> list[nodes.Node]:
        """A line of links."""
        page = self.env.docname
        self.env.metadata[page][_OFFERS] = True
        note_files(self.env, page, _made_from(Path(self.env.srcdir)))
        name = self.arguments[0]
        door = next((door for door in DOORS if door.name == name), None)
        if door is None:
            known = ", ".join(door.name for door in DOORS)
            raise self.error(f"the question bank has no form {name!r}; write one of {known}")
        if not door.is_open():
            told = say(
                "This copy of the book was made without them: {needs} was not there.",
                needs=door.needs,
            )
            return [nodes.paragraph("", told)]
        return [
            nodes.paragraph("", "", nodes.strong("", say("Download:") + " "), *self._links(door))
        ]

    def _links(self, door: Door) -> Iterator[nodes.Node]:
        up = "../" * self.env.docname.count("/")
        files = {"whole": f"{WHOLE}{door.ending}", "lessons": zip_of(door)}
        for place, one in enumerate(door.fetched):
            address = f"{up}{_DOWNLOADS}/{files[one]}"
            yield nodes.Text(", " if place else "")
            yield nodes.reference("", _WORDS[one], refuri=address, internal=True)


def _made_from(root: Path) -> list[Path]:
    """The files that the bank is made from: quizzes, their lessons, and the course's own lists."""
    quizzes = quiz_files(root)
    lessons = [path.with_name(f"{path.name.split('.')[0]}.ipynb") for path in quizzes]
    return [*quizzes, *lessons, root / "_toc.yml", *bibliography_paths()]


def write_question_bank(app: Sphinx, problem: Exception | None) -> None:
    """Puts the files into a book that has a page for them, unless they are there already.

    A handler of ``build-finished``.
    """
    offered = any(app.env.metadata[page].get(_OFFERS) for page in app.env.found_docs)
    if problem or app.builder.format != "html" or not offered:
        return
    root = Path(app.srcdir)
    folder = Path(app.outdir) / _DOWNLOADS
    doors = [door for door in DOORS if door.is_open()]
    made_by = code_digest() + " ".join(door.name for door in doors)
    memory = Memory(Path(app.doctreedir) / "question-bank.json", made_by)
    # First by the files, which is quickly told; then by what is read in them: most of what is
    # written into a lesson is no question.
    files = digest_of_files(_made_from(root))
    if memory.found.get("files") == files and folder.is_dir():
        return
    bank = read_bank(root)
    told = repr(bank) + digest_of_files(bibliography_paths())
    questions = hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()
    if memory.found.get("questions") != questions or not folder.is_dir():
        shutil.rmtree(folder, ignore_errors=True)
        write_downloads(folder, bank, doors)
    memory.keep({"files": files, "questions": questions})
