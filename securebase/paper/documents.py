"""Everything of the course that is given out as a PDF, as pages of HTML that hold all they show."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Final

from securebase.content.authored import read
from securebase.content.wording import direction, language
from securebase.content.written_styles import STYLE_SHEET, declared_in, rules_for
from securebase.drawings.gallery import data_address, with_addresses
from securebase.paper.help_sheet import help_sheet
from securebase.paper.plan_sheet import plan_sheet
from securebase.paper.sheet import Sheet
from securebase.paper.sheets import sheets_of
from securebase.paper.slides import slides_html, slides_of
from securebase.sessions import SessionPlan

_THEME: Final = "static/jupyter/theme.css"
_SHEETS: Final = (_THEME, "publishing/theme/static/paper.css")
_SLIDE_STYLES: Final = (_THEME, "paper/styles/slides.css")
_PLAN: Final = "paper/styles/plan.css"
_SERVICES: Final = "securebase/data/support_services.csv"
_ENDINGS: Final = {
    "handouts": (".cue-cards.yml", ".planner.yml", "practising-repair.ipynb"),
    "quizzes": (".quiz.yml",),
    "cards": (".sorter.yml", ".episode-player.yml", ".coding-lab.yml"),
}
_PAGE: Final = """\
<!doctype html>
<html lang="{language}" dir="{direction}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="author" content="Secure Base contributors">
<style>{style}
body {{ margin: 0; font-family: var(--sb-font) }}
:is(h1, h2, h3) {{ font-family: var(--sb-font-heading); font-weight: 600 }}
</style></head><body>
{body}
</body></html>
"""


@dataclass(frozen=True)
class Document:
    """A PDF to be made."""

    name: str
    """Its folder and file, without an ending: ``slides/rupture-and-repair``."""
    title: str
    html: str
    made_from: tuple[Path, ...]
    """The files whose words are in it."""
    most_pages: int | None = None
    """How many pages it may have, where a page more says that something did not fit."""


def course_documents(root: Path, book: Path) -> Iterator[Document]:
    """Every document of the course at ``root``, whose built book is in ``book``.

    Raises:
        ContentError: says every mistake in a content file.
        SceneMissingError: the book was not built, or before a plan was written.
    """
    for kind, path, sheet in course_sheets(root):
        yield Document(f"{kind}/{sheet.name}", sheet.title, page_of(sheet), (path,))
    for path in sorted((root / "book").rglob("*.session.yml")):
        plan = read(SessionPlan, path)
        yield plan_document(plan, path)
        yield slides_document(plan, path, root, book)


def course_sheets(root: Path) -> Iterator[tuple[str, Path, Sheet]]:
    """Every sheet of a course, with the folder that its PDF goes into and the file behind it."""
    yield "handouts", root / _SERVICES, help_sheet()
    for folder, endings in _ENDINGS.items():
        for path in sorted((root / "notebooks").rglob("*.*")):
            if path.name.endswith(endings) and ".ipynb_checkpoints" not in path.parts:
                yield from ((folder, path, sheet) for sheet in sheets_of(path))


def page_of(sheet: Sheet, styles: tuple[str, ...] = _SHEETS) -> str:
    """The sheet as a page of its own, which asks for nothing else."""
    html = _page(sheet.title, sheet.html(heading_level=1), styles)
    return with_addresses(html, data_address)


def plan_document(plan: SessionPlan, path: Path) -> Document:
    """The plan in the file ``path``, to be held while leading."""
    html = page_of(plan_sheet(plan), (*_SHEETS, _PLAN))
    return Document(f"plans/{plan.id}", plan.title, html, (path,), most_pages=3)


def slides_document(plan: SessionPlan, path: Path, root: Path, book: Path) -> Document:
    """The slides of the plan in the file ``path``, as a document."""
    shown = {step.show.page for step in plan.steps if step.show}
    # Beside a lesson lie its activities, which are called like it.
    folders = [(root / page).parent for page in sorted(shown)]
    patterns = [f"{Path(page).name}.*" for page in sorted(shown)]
    made_from = [
        one
        for folder, pattern in zip(folders, patterns, strict=True)
        for one in sorted(folder.glob(pattern))
    ]
    slides = slides_of(plan, book)
    # What the pages of the book say of their looks stands in its style sheet.
    sheet = (book / "_static" / STYLE_SHEET).read_text(encoding="utf-8")
    of_pages = rules_for(declared_in(sheet))
    html = _page(plan.title, slides_html(plan, slides), _SLIDE_STYLES, of_pages)
    return Document(f"slides/{plan.id}", plan.title, html, (path, *made_from), len(slides))


def _page(title: str, body: str, styles: tuple[str, ...], *rules: str) -> str:
    here = resources.files("securebase")
    sheets = [here.joinpath(name).read_text(encoding="utf-8") for name in styles]
    style = "\n".join([*sheets, *rules])
    told = {"language": language(), "direction": direction()}
    return _PAGE.format(title=title, style=style, body=body, **told)
