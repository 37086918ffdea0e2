"""The course's documents as tagged PDFs, through WeasyPrint, which only the exports need."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from securebase.paper.documents import Document, course_documents
from securebase.paper.pdf_list import Listed, digest_of, listed, write_list

WHAT_TO_INSTALL: Final = (
    "PDFs are made by WeasyPrint, which needs the library Pango: install it (Debian and Ubuntu: "
    "sudo apt install libpango-1.0-0 libpangoft2-1.0-0; macOS: brew install pango; Windows: see "
    "WeasyPrint’s first steps), then run the same command again. What it said: {said}"
)


class PdfsNotMadeError(Exception):
    """A PDF cannot be made; says what to install, or what to change."""


def write_pdfs(
    root: Path, folder: Path, book: Path, tell: Callable[[str], None] = lambda _: None
) -> list[Path]:
    """Writes the documents of the course at ``root`` below ``folder``; gives the paths.

    One whose page is the same as last time is not made again, and one that the course no longer
    has is removed. ``tell`` is called with the name of each that is made, before it is made.

    Raises:
        PdfsNotMadeError: WeasyPrint or what it needs is not there, or a document is too long.
        ContentError: says every mistake in a content file.
        SceneMissingError: the book was not built, or before a plan was written.
    """
    before, now = listed(folder), dict[str, Listed]()
    try:
        for document in course_documents(root, book):
            path = folder / f"{document.name}.pdf"
            page = hashlib.sha256(document.html.encode("utf-8")).hexdigest()
            kept = before.get(document.name)
            if not kept or kept.page != page or not path.exists():
                tell(document.name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(pdf_of(document))
            made_from = [one.relative_to(root).as_posix() for one in document.made_from]
            words = digest_of(root, made_from)
            now[document.name] = Listed(document.title, made_from, words, page)
    except PdfsNotMadeError:
        write_list(folder, before | now)
        raise
    for gone in before.keys() - now:
        (folder / f"{gone}.pdf").unlink(missing_ok=True)
    write_list(folder, now)
    return [folder / f"{name}.pdf" for name in now]


def pdf_of(document: Document) -> bytes:
    """The document as a tagged PDF."""
    rendered = _weasyprint().HTML(string=document.html).render(pdf_tags=True)
    if document.most_pages and len(rendered.pages) > document.most_pages:
        raise PdfsNotMadeError(
            f"{document.name} has {len(rendered.pages)} pages and may have {document.most_pages}: "
            f"something in {document.made_from[0].name} has too many words for its page"
        )
    # Tagged, and no more is claimed: nobody has checked every rule of PDF/UA.
    made: bytes = rendered.write_pdf(pdf_tags=True)
    return made


def _weasyprint() -> Any:
    try:
        import weasyprint
    except (ImportError, OSError) as error:
        said = str(error).splitlines()[0]
        raise PdfsNotMadeError(WHAT_TO_INSTALL.format(said=said)) from error
    return weasyprint
