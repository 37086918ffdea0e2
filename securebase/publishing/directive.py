"""An activity in a Markdown page."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from securebase.content.problems import ContentError
from securebase.publishing.course_content import activity_class


class ActivityDirective(SphinxDirective):
    """Shows the activity of a content file, whose path starts at the page::

    ```{activity} lesson.quiz.yml
    ```
    """

    required_arguments = 1
    final_argument_whitespace = True
    has_content: ClassVar[bool] = False

    def run(self) -> list[nodes.Node]:
        """The activity as HTML; a mistake in the file is an error at this place in the page."""
        _, name = self.env.relfn2path(self.arguments[0])
        path = Path(name)
        self.env.note_dependency(str(path))
        try:
            html = activity_class(path).load(path).html()
        except ContentError as error:
            raise self.error(str(error)) from error
        return [nodes.raw("", html, format="html")]
