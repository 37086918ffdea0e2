"""PDFs of handouts, plans and slides on the pages of the book, where ``make exports`` made them.

A build makes none itself: that takes longer than the rest of the book, and needs a library of the
system. It puts those that lie in ``exports/paper`` beside the book. A page leads to one only as
long as the files behind it say what they said when it was made, so that no old PDF is handed out.
"""

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

from securebase.paper.pdf_list import Listed, digest_of, list_in, listed
from securebase.publishing.made_from import note_files

MADE: Final = Path("exports") / "paper"
"""Where ``make exports`` puts them, in the folder of the course."""
_DOWNLOADS: Final = "_static/paper"
_OFFERS: Final = "securebase_offers_pdfs"
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
    env: BuildEnvironment, names: Iterable[str], called: str = "Download"
) -> list[nodes.Node]:
    """A line with a link to each of these PDFs that was made and is up to date, if any is.

    The page being read is read again when one of them is made, or what is in it changes.
    """
    root, made = Path(env.srcdir), _made(env)
    links: list[nodes.Node] = []
    for name in names:
        path = root / MADE / f"{name}.pdf"
        if name not in made or not path.is_file():
            continue
        note_files(env, env.docname, [root / file for file in made[name].made_from])
        if digest_of(root, made[name].made_from) != made[name].words:
            continue
        address = f"{'../' * env.docname.count('/')}{_DOWNLOADS}/{name}.pdf"
        kind = "slides, PDF" if name.startswith("slides/") else "PDF"
        size = f" ({kind}, {max(1, path.stat().st_size // 1000)} kB)"
        links.append(nodes.Text(", " if links else " "))
        links.append(nodes.reference("", made[name].title, refuri=address, internal=True))
        links.append(nodes.Text(size))
    if not links:
        return []
    env.metadata[env.docname][_OFFERS] = True
    return [nodes.paragraph("", "", nodes.strong("", f"{called}:"), *links, classes=["sb-pdfs"])]


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
    if any(app.env.metadata[page].get(_OFFERS) for page in app.env.found_docs):
        for name in listed(folder):
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(folder / f"{name}.pdf", place / f"{name}.pdf")
