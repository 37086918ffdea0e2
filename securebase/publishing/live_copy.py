"""The way from a lesson or a lab to its live copy, where ``make live`` made one beside the book."""

from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders import Builder

from securebase.content.templates import templates_of
from securebase.labs.lab_files import FOLDER as LABS
from securebase.publishing.release.book_files import LIVE

_ABOUT: Final = "live.json"
_TITLE: Final = "</h1>"
_WORDS_END: Final = "</p>"
MEGABYTES: Final = 14
"""What a reader fetches for a first live copy, at the most."""
_templates: Final = templates_of("securebase.publishing.theme")


def has_live_copy(builder: Builder) -> bool:
    """Whether one lies beside the book that is built."""
    return (Path(builder.outdir) / LIVE / _ABOUT).is_file()


def offer_live_copy(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Gives each lesson the button at its end, and each lab at its beginning: it is there to run.

    A handler of Sphinx's ``html-page-context``.
    """
    if doctree is None or not has_live_copy(app.builder):
        return
    path = Path(app.env.doc2path(pagename))
    if path.suffix != ".ipynb":
        return
    place = path.relative_to(app.srcdir)
    is_lab = place.parent.name == LABS.name
    address = f"{LIVE}/notebooks/index.html?path={quote(place.as_posix())}"
    offer = _templates.get_template("secure-base/live-copy.html").render(
        address=context["pathto"](address, 1),
        page="lab" if is_lab else "lesson",
        megabytes=MEGABYTES,
    )
    if is_lab:
        # Below the first words: who comes to a page wants to know first what it is about.
        title, end, text = context["body"].partition(_TITLE)
        context["body"] = title + end + text.replace(_WORDS_END, f"{_WORDS_END}\n{offer}", 1)
    else:
        context["live_copy"] = offer
