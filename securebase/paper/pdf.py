"""Sheets as tagged PDFs, through WeasyPrint, which only the exports need."""

from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any, Final

from securebase.drawings.gallery import data_address, with_addresses
from securebase.paper.help_sheet import help_sheet
from securebase.paper.sheet import Sheet
from securebase.paper.sheets import sheets_of

WHAT_TO_INSTALL: Final = (
    "PDFs are made by WeasyPrint, which needs the library Pango: install it (Debian and Ubuntu: "
    "sudo apt install libpango-1.0-0 libpangoft2-1.0-0; macOS: brew install pango; Windows: see "
    "WeasyPrint’s first steps), then run the same command again. What it said: {said}"
)
_STYLES: Final = ("static/jupyter/theme.css", "publishing/theme/static/paper.css")
_ENDINGS: Final = {
    "handouts": (".cue-cards.yml", ".planner.yml", "practising-repair.ipynb"),
    "quizzes": (".quiz.yml",),
    "cards": (".sorter.yml", ".episode-player.yml", ".coding-lab.yml"),
}
_PAGE: Final = """\
<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{title}</title>
<meta name="author" content="Secure Base contributors">
<style>{style}
body {{ margin: 0; font-family: var(--sb-font) }}
:is(h1, h2, h3) {{ font-family: var(--sb-font-heading); font-weight: 600 }}
</style></head><body>
{body}
</body></html>
"""


class PdfsNotMadeError(Exception):
    """What WeasyPrint needs is not on this machine; says what to install."""


def course_sheets(root: Path) -> Iterator[tuple[str, Sheet]]:
    """Every sheet of a course, each with the folder that its PDF goes into."""
    yield "handouts", help_sheet()
    for folder, endings in _ENDINGS.items():
        for path in sorted((root / "notebooks").rglob("*.*")):
            if path.name.endswith(endings) and ".ipynb_checkpoints" not in path.parts:
                yield from ((folder, sheet) for sheet in sheets_of(path))


def write_pdfs(root: Path, folder: Path) -> list[Path]:
    """Writes every sheet of the course at ``root`` as ``FOLDER/KIND/NAME.pdf``; gives the paths.

    Raises:
        PdfsNotMadeError: WeasyPrint or what it needs is not there.
        ContentError: says every mistake in a content file.
    """
    written = []
    for kind, sheet in course_sheets(root):
        path = folder / kind / f"{sheet.name}.pdf"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pdf_of(sheet))
        written.append(path)
    return written


def pdf_of(sheet: Sheet) -> bytes:
    """The sheet as a tagged PDF of A4 pages."""
    # Tagged, and no more is claimed: nobody has checked every rule of PDF/UA.
    made: bytes = _weasyprint().HTML(string=page_of(sheet)).write_pdf(pdf_tags=True)
    return made


def page_of(sheet: Sheet) -> str:
    """The sheet as a page of its own, which asks for nothing else."""
    here = resources.files("securebase")
    style = "\n".join(here.joinpath(name).read_text(encoding="utf-8") for name in _STYLES)
    html = _PAGE.format(title=sheet.title, style=style, body=sheet.html(heading_level=1))
    return with_addresses(html, data_address)


def _weasyprint() -> Any:
    try:
        import weasyprint
    except (ImportError, OSError) as error:
        said = str(error).splitlines()[0]
        raise PdfsNotMadeError(WHAT_TO_INSTALL.format(said=said)) from error
    return weasyprint
