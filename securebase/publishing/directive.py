"""What Markdown pages can hold besides words: an activity, and a table of support services."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

from securebase.content.problems import ContentError
from securebase.publishing.course_content import activity_class
from securebase.publishing.dependencies import made_from
from securebase.services import support_services


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


class SupportServicesDirective(SphinxDirective):
    """Shows the services for some groups of people, urgent help first::

    ```{support-services}
    :for: crying, parents
    ```

    ``without-urgent`` leaves the urgent ones out where they stand above already, and
    ``without-date`` what is said of the day the details were gathered, where another table of the
    page says it.
    """

    has_content: ClassVar[bool] = False
    option_spec: ClassVar[dict[str, Callable[[str], Any]]] = {
        "for": directives.unchanged_required,
        "without-urgent": directives.flag,
        "without-date": directives.flag,
    }

    def run(self) -> list[nodes.Node]:
        """The table as HTML; a group that is not there is an error at this place in the page."""
        for path in made_from(Path(self.env.srcdir)):
            if "services" in path.stem or "services" in path.parts:
                self.env.note_dependency(str(path))
        groups = [name.strip() for name in self.options.get("for", "").split(",") if name.strip()]
        try:
            table = support_services(
                groups,
                urgent="without-urgent" not in self.options,
                dated="without-date" not in self.options,
            )
        except ValueError as error:
            raise self.error(str(error)) from error
        return [nodes.raw("", table.html(), format="html")]
