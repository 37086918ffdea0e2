"""PDFs of handouts, plans and slides on the pages of the book, where ``make exports`` made them.

A build makes none itself: that takes longer than the rest of the book, and needs a library of the
system. It puts those that lie in ``exports/paper`` beside the book. A page leads to one only as
long as the files behind it say what they said when it was made, so that no old PDF is handed out.
"""

import functools
import re
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar, Final

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from securebase.content.wording import say
from securebase.paper.pdf_list import Listed, digest_of, list_in, listed
from securebase.publishing.made_from import note_files

MADE: Final = Path("exports") / "paper"
"""Where ``make exports`` puts them, in the folder of the course."""
_DOWNLOADS: Final = "_static/downloads/paper"
_OFFERS: Final = "securebase_pdfs_offered"
_OF_PLANS: Final = ("plans/", "slides/")
_SHEET: Final = re.compile(r'id="paper-([a-z0-9-]+)"')


class PdfListDirective(SphinxDirective):
    """Links to the PDFs of a folder, after what they are called together::

        ```{pdf-list} handouts
        :called: Handouts
        ```

    Where none was made, nothing is shown.
    """

    required_arguments: ClassVar[int] = 1
    option_spec: ClassVar = {"called": directives.unchanged_required}

    def run(self) -> list[nodes.Node]:
        """A line of links."""
        names = [name for name in _made(self.env) if name.startswith(f"{self.arguments[0]}/")]
        return pdf_links(self.env, names, called=self.options["called"])


def pdfs_of_sheets(env: BuildEnvironment, html: str) -> list[nodes.Node]:
    """Links to the PDFs of the sheets that stand in this HTML."""
    sheets = set(_SHEET.findall(html))
    names = [name for name in _made(env) if name.rpartition("/")[2] in sheets]
    # What stands on the page is not what may share its name: a plan, or its slides.
    return pdf_links(env, [name for name in names if not name.startswith(_OF_PLANS)])


def pdf_links(
    env: BuildEnvironment, names: Iterable[str], called: str = say("Download")
) -> list[nodes.Node]:
    """A line with a link to each of these PDFs that was made and is up to date, if any is."""
    root, made = Path(env.srcdir), _made(env)
    links: list[nodes.Node] = []
    for name in names:
        is_offered = _is_up_to_date(root, made.get(name), name)
        env.metadata[env.docname].setdefault(_OFFERS, {})[name] = is_offered
        if not is_offered:
            continue
        address = f"{'../' * env.docname.count('/')}{_DOWNLOADS}/{name}.pdf"
        kind = "slides, PDF" if name.startswith("slides/") else "PDF"
        size = max(1, (root / MADE / f"{name}.pdf").stat().st_size // 1000)
        links.append(nodes.Text(", " if links else " "))
        links.append(nodes.reference("", made[name].title, refuri=address, internal=True))
        links.append(nodes.Text(f" ({kind}, {size} kB)"))
    if not links:
        return []
    return [nodes.paragraph("", "", nodes.strong("", f"{called}:"), *links, classes=["sb-pdfs"])]


def _is_up_to_date(root: Path, pdf: Listed | None, name: str) -> bool:
    if pdf is None or not (root / MADE / f"{name}.pdf").is_file():
        return False
    return digest_of(root, pdf.made_from) == pdf.words


def pages_with_other_pdfs(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """The pages that would offer other PDFs now. A handler of ``env-get-outdated``.

    The files behind a PDF are not noted as files of these pages: whoever looks there for what a
    page says would find the words of whole lessons.
    """
    root = Path(app.srcdir)
    made = listed(root / MADE)

    @functools.cache
    def is_up_to_date(name: str) -> bool:
        return _is_up_to_date(root, made.get(name), name)

    return [
        page
        for page in env.found_docs
        for offered in [env.metadata[page].get(_OFFERS, {})]
        if any(is_up_to_date(name) != is_so for name, is_so in offered.items())
    ]


def _made(env: BuildEnvironment) -> dict[str, Listed]:
    """All that were made; the page being read hangs on which these are."""
    folder = Path(env.srcdir) / MADE
    note_files(env, env.docname, [list_in(folder)])
    return listed(folder)


def copy_pdfs(app: Sphinx, problem: Exception | None) -> None:
    """Puts the PDFs beside a book that leads to them. A handler of ``build-finished``."""
    if problem or app.builder.format != "html":
        return
    folder, place = Path(app.srcdir) / MADE, Path(app.outdir) / _DOWNLOADS
    shutil.rmtree(place, ignore_errors=True)
    if any(True in app.env.metadata[page].get(_OFFERS, {}).values() for page in app.env.found_docs):
        for name in listed(folder):
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(folder / f"{name}.pdf", place / f"{name}.pdf")
