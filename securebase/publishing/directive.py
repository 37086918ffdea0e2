"""What Markdown pages can hold besides words: activities, and tables of whom to turn to."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

from securebase.publishing.lesson_process import LessonsStoppedError
from securebase.publishing.lesson_runs import printed_in, runs_of
from securebase.publishing.made_from import note
from securebase.publishing.pdf_downloads import pdfs_of_sheets
from securebase.publishing.release.page_edits import OFFER


class ActivityDirective(SphinxDirective):
    """Shows the activity of a content file, whose path starts at the page::

    ```{activity} lesson.quiz.yml
    ```

    ``heading-level`` is 2 where it stands right under the title of the page; otherwise it is 3.
    """

    required_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[dict[str, Callable[[str], Any]]] = {
        "heading-level": lambda argument: directives.choice(argument, ("2", "3")),
    }

    def run(self) -> list[nodes.Node]:
        """The activity as HTML; a mistake in the file is an error at this place in the page."""
        _, name = self.env.relfn2path(self.arguments[0])
        level = int(self.options.get("heading-level", 3))
        code = (
            "from securebase.publishing.course_content import shown\n"
            f"print(shown({name!r}, heading_level={level}))"
        )
        return _made_by(self, code)


class SmallThingDirective(SphinxDirective):
    """One small thing to do, folded behind its name: a card of a deck, or a moment of a planner::

        ```{small-thing} One small thing, one minute
        :cards: lesson.cue-cards.yml
        :moments: lesson.planner.yml
        ```

    Without a script it is the first card, with its answer folded.
    """

    required_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[dict[str, Callable[[str], Any]]] = {
        "cards": directives.unchanged_required,
        "moments": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """The fold as HTML; a mistake in a file is an error at this place in the page."""
        files = [self.env.relfn2path(self.options[name])[1] for name in ("cards", "moments")]
        code = (
            "from securebase.publishing.small_thing import small_thing\n"
            f"print(small_thing({self.arguments[0]!r}, *{files!r}))"
        )
        return _made_by(self, code)


class SupportServicesDirective(SphinxDirective):
    """Shows the services for some groups of people, urgent help first::

    ```{support-services}
    :for: crying, parents
    ```

    ``without-urgent`` leaves the urgent ones out where they stand above already, and
    ``without-date`` what is said of the day the details were gathered, where another table of the
    page says it.
    """

    option_spec: ClassVar[dict[str, Callable[[str], Any]]] = {
        "for": directives.unchanged_required,
        "without-urgent": directives.flag,
        "without-date": directives.flag,
    }

    def run(self) -> list[nodes.Node]:
        """The table as HTML; a group that is not there is an error at this place in the page."""
        groups = groups_in(self.options.get("for", ""))
        options = {
            "urgent": "without-urgent" not in self.options,
            "dated": "without-date" not in self.options,
        }
        code = (
            "from securebase import services\n"
            f"print(services.support_services({groups!r}, **{options!r}).html())"
        )
        return _made_by(self, code)


class PaperDirective(SphinxDirective):
    """Shows what is printed on paper, from content files whose paths start at the page::

        ```{paper}
        ../../notebooks/attachment/a-secure-base.quiz.yml
        ```

    Without a file it is the page of where to get help.
    """

    has_content = True

    def run(self) -> list[nodes.Node]:
        """The sheets as HTML; a mistake in a file is an error at this place in the page."""
        names = [self.env.relfn2path(line.strip())[1] for line in self.content if line.strip()]
        code = (
            "from pathlib import Path\nfrom securebase import paper\n"
            f"files = {names!r}\n"
            "sheets = [sheet for name in files for sheet in paper.sheets_of(Path(name))]\n"
            "print(paper.sheets_html(sheets or [paper.help_sheet()]))"
        )
        html = printed_by(self, code)
        return [*pdfs_of_sheets(self.env, html), nodes.raw("", html, format="html")]


class LeafletDirective(SphinxDirective):
    """Two leaflets to print, with a code for the address that whoever prints them types."""

    def run(self) -> list[nodes.Node]:
        """The leaflets as HTML."""
        return _made_by(self, "from securebase import paper\nprint(paper.leaflet_html())")


class HelpFinderDirective(SphinxDirective):
    """Two questions that find the three services of the page that fit best."""

    def run(self) -> list[nodes.Node]:
        """The questions as HTML."""
        return _made_by(self, "from securebase import services\nprint(services.finder_html())")


class WhatIsKeptDirective(SphinxDirective):
    """Tells what activities keep on a reader's device, kind by kind::

    ```{what-is-kept}
    ```
    """

    def run(self) -> list[nodes.Node]:
        """A list as HTML."""
        code = "from securebase.activities import record\nprint(record.what_is_kept())"
        return _made_by(self, code)


class CourseFileDirective(SphinxDirective):
    """Offers the course in one file, where a release or the file itself holds the page::

    ```{course-file}
    ```
    """

    def run(self) -> list[nodes.Node]:
        """How to make the file, until it is there."""
        told = (
            "This copy of the course has no such file to give. Whoever gave it to you can make one "
            "where the course is installed: <code>make zip</code>."
        )
        return [nodes.raw("", f"{OFFER[0]}<p>{told}</p>{OFFER[1]}", format="html")]


def groups_in(names: str) -> list[str]:
    """The groups of people that an option names, between commas."""
    return [name.strip() for name in names.split(",") if name.strip()]


def _made_by(directive: SphinxDirective, code: str) -> list[nodes.Node]:
    """The HTML that the code prints."""
    return [nodes.raw("", printed_by(directive, code), format="html")]


def printed_by(directive: SphinxDirective, code: str) -> str:
    """What the code prints; it is run as that of a lesson, to know what it was made from."""
    env = directive.env
    folder = Path(env.doc2path(env.docname)).parent
    try:
        answer = runs_of(env.app).run_for_page(env.docname, code, folder)
    except LessonsStoppedError as error:
        raise directive.error(str(error)) from error
    note(env, env.docname, answer["made_from"])
    if (stopped := answer["stopped"]) is not None:
        raise directive.error(stopped["words"])
    return printed_in(answer["outputs"][0])
