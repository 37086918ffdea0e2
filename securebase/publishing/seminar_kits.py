"""Shows a seminar kit on a page of the book: questions, readings, two positions, a picture."""

from pathlib import Path, PurePosixPath
from typing import ClassVar

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from securebase.content.authored import read
from securebase.content.bibliography import bibliography_paths
from securebase.content.problems import ContentError
from securebase.publishing.course_content import SEMINAR_ENDING
from securebase.publishing.made_from import note_files
from securebase.seminars import SeminarKit, kit_parts


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
        made_from = [Path(path), *bibliography_paths()]
        note_files(self.env, self.env.docname, made_from)
        try:
            kit = read(SeminarKit, Path(path))
        except ContentError as error:
            raise self.error(str(error)) from error
        up = "../" * self.env.docname.count("/")
        lesson = f"{up}{PurePosixPath(name).parent}/{Path(path).name.removesuffix(SEMINAR_ENDING)}"
        # Written for students, so that authors and years stand in the text and not behind a mark.
        shown = nodes.container(classes=["sb-kit", "for-students"])
        for number, (title, lines) in enumerate(kit_parts(kit, lesson), 1):
            anchor = f"{kit_anchor(PurePosixPath(name))}-{number}"
            part = nodes.section("", nodes.title("", title), ids=[anchor])
            part += self.parse_text_to_nodes("\n".join(lines))
            shown += part
        return [shown]


def kit_anchor(file: PurePosixPath) -> str:
    """Where the kit of a file begins on its page."""
    return f"kit-{file.name.removesuffix(SEMINAR_ENDING)}"
