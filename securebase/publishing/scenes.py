"""What a page can show to a class: its sections, activities and explorers, by id, with titles.

They are found in the sources of the page, so that a plan which names one that is gone is told of
it, file and line, before anything is built.
"""

import re
from pathlib import Path
from typing import Final

from docutils import nodes

from securebase.content.located_yaml import LocatedYaml
from securebase.content.notebook import read_notebook
from securebase.content.problems import ContentError
from securebase.content.text_file import read_text

_SECTION: Final = re.compile(
    r"(?:^\((?P<label>[a-z0-9-]+)\)=\n+)?"
    r"^(?:(?P<hashes>#{1,4})|:{3,}\{admonition\}) (?P<title>.+)$",
    re.MULTILINE,
)
_LABEL: Final = re.compile(r"^\((?P<label>[a-z0-9-]+)\)=\n+(?!#|:{3,}\{admonition\})", re.MULTILINE)
_EXPLORER: Final = re.compile(r"\bid=\"(?P<id>[a-z0-9-]+)\",\s+title=\"(?P<title>[^\"]+)\"")
_FILE: Final = re.compile(r"(?<![\w./-])[\w./-]+\.[a-z-]+\.yml")


def page_file(course: Path, page: str) -> Path | None:
    """The source of a page, or ``None`` where the book has no such page."""
    contents = course / "_toc.yml"
    if contents.exists():
        listed = re.compile(rf"^\W*(?:file|root): {re.escape(page)}$", re.MULTILINE)
        if not listed.search(read_text(contents)):
            return None
    found = (course / f"{page}{suffix}" for suffix in (".ipynb", ".md"))
    return next((path for path in found if path.is_file()), None)


def scenes_in(path: Path) -> dict[str, str]:
    """The title of each scene of a page, by its id; a section goes by its label or its heading.

    Raises:
        ContentError: the page cannot be read.
    """
    prose, code = _prose_and_code(path)
    found = {}
    for section in _SECTION.finditer(prose):
        if section["hashes"]:
            found[nodes.make_id(section["title"])] = section["title"]
        if section["label"]:
            found[section["label"]] = section["title"]
    found |= {one["id"]: one["title"] for one in _EXPLORER.finditer(code)}
    for name in _FILE.findall(code or prose):
        try:
            data = LocatedYaml(path.parent / name).data
        except ContentError:
            continue  # what is wrong with an activity's file is told of that file
        if isinstance(data, dict) and "id" in data and "title" in data:
            found[str(data["id"])] = str(data["title"])
    return found


def parts_in(path: Path) -> dict[str, str]:
    """The title of the section in which each labelled paragraph or list stands, by its label.

    Raises:
        ContentError: the page cannot be read.
    """
    prose, _ = _prose_and_code(path)
    begins = [
        (section.start(), section["title"])
        for section in _SECTION.finditer(prose)
        if section["hashes"]
    ]
    return {
        part["label"]: next((title for at, title in reversed(begins) if at < part.start()), "")
        for part in _LABEL.finditer(prose)
    }


def _prose_and_code(path: Path) -> tuple[str, str]:
    if path.suffix != ".ipynb":
        return read_text(path), ""
    cells = read_notebook(path)["cells"]
    prose, code = (
        "\n\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == kind)
        for kind in ("markdown", "code")
    )
    return prose, code
