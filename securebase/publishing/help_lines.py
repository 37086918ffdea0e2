"""Help in three lines, in the pages that name it: filled in when all pages are read.

Most pages of the course say whom to call. What the lines say comes from the table of services; so
when that changes, no page need be read again.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar, Final

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from securebase.content.wording import say
from securebase.publishing.directive import groups_in, printed_by
from securebase.publishing.lesson_process import LessonsStoppedError
from securebase.publishing.lesson_runs import printed_in, runs_of
from securebase.publishing.problems import warn

HELP_LINES: Final = "help-lines"
"""The name under which what they say is kept."""

_ASKED: Final = "securebase_help_asked"
_TOLD: Final = "securebase_help_told"


class help_lines(nodes.General, nodes.Element):  # noqa: N801  docutils names nodes so
    """Stands for what its ``code`` prints, until that is run."""


class HelpNowDirective(SphinxDirective):
    """Help in three lines, for danger, for one's mind today and to talk, and the rest in a fold::

    ```{help-now}
    :title: Before you start

    You can skip what you like. [Find help](../../book/find-help.md) says whom to call.
    ```

    The numbers come from the table of services. The words inside are the author's own and come
    first; a website that shows notebooks shows nothing else, so they make sense alone. With ``for``
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
        """The box, with room for its lines."""
        told = self.parse_content_to_nodes()
        if "quiet" in self.options:
            aside = [*told, self._lines("quiet_html({!r})")]
            return [nodes.container("", *aside, classes=["sb-help-aside"])]
        if "first-two" in self.options:
            return [*told, self._lines("first_two_html()")]
        title = nodes.title("", self.options.get("title", say("Help, most urgent first")))
        box = nodes.admonition("", title, *told, self._lines("html()"), classes=["help"])
        if "signs" in self.options:
            printed = printed_by(self, self._code("signs_markdown()"))
            asks, _, signs = printed.strip().partition("\n\n")
            told = self.parse_text_to_nodes(signs)
            box += nodes.admonition("", nodes.title("", asks), *told, classes=["dropdown"])
        box += self._lines("rest_html({!r})")
        return [box]

    def _lines(self, call: str) -> help_lines:
        code = self._code(call)
        asked = self.env.metadata[self.env.docname].setdefault(_ASKED, {})
        asked.setdefault(code, self.get_source_info())
        return help_lines(code=code)

    def _code(self, call: str) -> str:
        page = self.env.config.html_context.get("help_page", "")
        builder = self.env.app.builder
        is_there = page in self.env.found_docs and page != self.env.docname
        address = builder.get_relative_uri(self.env.docname, page) if is_there else ""
        groups = groups_in(self.options.get("for", ""))
        return (
            "from securebase import services\n"
            f"print(services.help_now({groups!r}).{call.format(address)})"
        )


def make_help_lines(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """All pages are read: makes the lines of them all, unless they are those of the last build.

    A row of the table that is needed and cannot be used is a mistake at the box that needs it.
    A handler of Sphinx's ``env-updated``.
    """
    asked = sorted({code for page in env.found_docs for code in _asked(env, page)})
    told: dict[str, str] = {}
    if asked:
        try:
            answer = runs_of(app).run_for_book(HELP_LINES, asked)
        except LessonsStoppedError as error:
            warn(str(error))
            return []
        for code, outputs in zip(asked, answer["outputs"], strict=False):
            told[code] = printed_in(outputs)
        if (stopped := answer["stopped"]) is not None:
            for path, line in _places(env, asked[stopped["cell"]]):
                warn(stopped["words"], path, line)
    setattr(env, _TOLD, told)
    return []


def help_told_on(env: BuildEnvironment, docname: str) -> list[str]:
    """What the boxes of a page say."""
    return [_told(env).get(code, "") for code in _asked(env, docname)]


def put_help_lines(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Puts the lines into a page. A handler of ``doctree-resolved``."""
    for node in list(doctree.findall(help_lines)):
        node.replace_self(nodes.raw("", _told(app.env).get(node["code"], ""), format="html"))


def _asked(env: BuildEnvironment, docname: str) -> dict[str, tuple[str, int]]:
    asked: dict[str, tuple[str, int]] = env.metadata[docname].get(_ASKED, {})
    return asked


def _told(env: BuildEnvironment) -> dict[str, str]:
    told: dict[str, str] = getattr(env, _TOLD, {})
    return told


def _places(env: BuildEnvironment, code: str) -> Iterator[tuple[Path, int]]:
    for page in sorted(env.found_docs):
        if code in _asked(env, page):
            _, line = _asked(env, page)[code]
            yield Path(env.doc2path(page)), line
