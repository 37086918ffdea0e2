"""Shows a seminar kit on a page of the book: questions, readings, two positions, a picture."""

from pathlib import Path
from typing import ClassVar

from docutils import nodes
from markupsafe import escape
from sphinx.util.docutils import SphinxDirective

from securebase.content.authored import read
from securebase.content.bibliography import bibliography_paths
from securebase.content.problems import ContentError
from securebase.content.wording import say
from securebase.publishing.course_content import SEMINAR_ENDING
from securebase.publishing.made_from import note_files
from securebase.publishing.scenes import page_file, scenes_in
from securebase.publishing.session_plans import run_address
from securebase.seminars import SeminarKit, kit_id, kit_parts


class SeminarKitDirective(SphinxDirective):
    """Shows the seminar kit of a lesson; the path of its file starts at the page::

        ```{seminar-kit} ../../notebooks/attachment/a-secure-base.seminar.yml
        ```

    Marking points are folded, and are printed by *Print it with the answers* alone. The class view
    of the lesson runs the kit as a session, with these points in its notes.
    """

    required_arguments: ClassVar[int] = 1
    final_argument_whitespace: ClassVar[bool] = True

    def run(self) -> list[nodes.Node]:
        """The kit; a mistake in the file is an error at this place in the page."""
        name, path = self.env.relfn2path(self.arguments[0])
        lesson = name.removesuffix(SEMINAR_ENDING)
        source = page_file(Path(self.env.srcdir), lesson)
        made_from = [Path(path), *bibliography_paths(), *([source] if source else [])]
        note_files(self.env, self.env.docname, made_from)
        try:
            kit = read(SeminarKit, Path(path))
        except ContentError as error:
            raise self.error(str(error)) from error
        up = "../" * self.env.docname.count("/")
        # Written for students, so that authors and years stand in the text and not behind a mark.
        shown = nodes.container(classes=["sb-kit", "for-students"])
        shown += self._button(lesson, next(iter(scenes_in(source).values()), "") if source else "")
        for number, (title, lines) in enumerate(kit_parts(kit, f"{up}{lesson}"), 1):
            anchor = f"{kit_id(lesson)}-{number}"
            part = nodes.section("", nodes.title("", title), ids=[anchor])
            part += self.parse_text_to_nodes("\n".join(lines))
            shown += part
        return [shown]

    def _button(self, lesson: str, title: str) -> nodes.Node:
        """The way to the wall; ``title`` tells those who hear the page of which lesson."""
        page = self.env.app.builder.get_relative_uri(self.env.docname, lesson)
        address = escape(run_address(page, kit_id(lesson)))
        heard = say("on {title}", title=escape(title))
        told = f'{say("Run this seminar")}<span class="sb-hidden"> {heard}</span>'
        link = f'<p class="sb-run"><a class="sb-button" href="{address}">{told}</a></p>'
        return nodes.raw("", link, format="html")
