"""What Markdown pages can hold besides words: an activity, and whom to turn to for help."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

from securebase.publishing.lesson_runs import LessonsStoppedError, runs_of
from securebase.publishing.made_from import note


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
        groups = _groups(self.options.get("for", ""))
        options = {
            "urgent": "without-urgent" not in self.options,
            "dated": "without-date" not in self.options,
        }
        code = (
            "from securebase import services\n"
            f"print(services.support_services({groups!r}, **{options!r}).html())"
        )
        return _made_by(self, code)


class HelpNowDirective(SphinxDirective):
    """Help in three lines, for danger, for one's mind today and to talk, and the rest in a fold::

    ```{help-now}
    :title: Before you start

    You can skip what you like. [Find help](../../book/find-help.md) says whom to call.
    ```

    The numbers come from the table of services. The words inside are the author's own and come
    first; in JupyterLab nothing else is seen of it, so they should make sense alone. With ``for``
    the box speaks of the services of some groups first, and ``signs`` adds those of an illness that
    needs help the same day.
    ``first-two`` is the first two lines without a box, ``quiet`` a single line.
    """

    has_content: ClassVar[bool] = True
    option_spec: ClassVar[dict[str, Callable[[str], Any]]] = {
        "title": directives.unchanged_required,
        "for": directives.unchanged_required,
        "signs": directives.flag,
        "first-two": directives.flag,
        "quiet": directives.flag,
    }

    def run(self) -> list[nodes.Node]:
        """The box; a row of the table that it needs and cannot use is an error at this place."""
        told = self.parse_content_to_nodes()
        if "quiet" in self.options:
            aside = [*told, *self._lines("quiet_html({!r})")]
            return [nodes.container("", *aside, classes=["sb-help-aside"])]
        if "first-two" in self.options:
            return [*told, *self._lines("first_two_html()")]
        title = nodes.title("", self.options.get("title", "Help, most urgent first"))
        box = nodes.admonition("", title, *told, *self._lines("html()"), classes=["help"])
        if "signs" in self.options:
            asks, _, signs = self._printed("signs_markdown()").strip().partition("\n\n")
            told = self.parse_text_to_nodes(signs)
            box += nodes.admonition("", nodes.title("", asks), *told, classes=["dropdown"])
        box += self._lines("rest_html({!r})")
        return [box]

    def _lines(self, call: str) -> list[nodes.Node]:
        return [nodes.raw("", self._printed(call), format="html")]

    def _printed(self, call: str) -> str:
        page = self.env.config.html_context.get("help_page", "")
        builder = self.env.app.builder
        is_there = page in self.env.found_docs and page != self.env.docname
        address = builder.get_relative_uri(self.env.docname, page) if is_there else ""
        groups = _groups(self.options.get("for", ""))
        code = (
            "from securebase import services\n"
            f"print(services.help_now({groups!r}).{call.format(address)})"
        )
        # The boxes of all pages are made by the same modules, one after another.
        return _printed_by(self, code, "help-now")


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


def _groups(names: str) -> list[str]:
    return [name.strip() for name in names.split(",") if name.strip()]


def _made_by(directive: SphinxDirective, code: str) -> list[nodes.Node]:
    """The HTML that the code prints."""
    return [nodes.raw("", _printed_by(directive, code), format="html")]


def _printed_by(directive: SphinxDirective, code: str, page: str = "") -> str:
    """What the code prints; it is run as that of a lesson, to know what it was made from.

    What one ``page`` shows is made by modules that are imported once; it is this one if not named.
    """
    env = directive.env
    folder = Path(env.doc2path(env.docname)).parent
    try:
        answer = runs_of(env.app).run_for_page(page or env.docname, code, folder)
    except LessonsStoppedError as error:
        raise directive.error(str(error)) from error
    note(env, env.docname, answer["made_from"])
    if (stopped := answer["stopped"]) is not None:
        raise directive.error(stopped["words"])
    printed: str = "".join(output["text"] for output in answer["outputs"][0])
    return printed.removesuffix("\n")
