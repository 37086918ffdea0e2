"""All that there is to translate in a course, and what of it belongs to a page."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import yaml  # type: ignore[import-untyped]

from securebase.content.notebook import read_notebook
from securebase.content.text_file import read_text
from securebase.content.wording import IN_PYTHON
from securebase.translation.blocks import Block, blocks
from securebase.translation.code_texts import code_texts
from securebase.translation.content_files import file_units, kind_of
from securebase.translation.package_words import STRUCTURAL, package_units
from securebase.translation.unit import Unit

SETTINGS: Final = "_config.yml"
CONTENTS: Final = "_toc.yml"
TRANSLATED_SETTINGS: Final = ("tagline", "licence_line")
"""What of a book's ``html_context`` is said to readers."""
TRANSLATED_PROMPTS: Final = ("nb_code_prompt_show", "nb_code_prompt_hide")
"""And what of its other settings."""
FOLDERS: Final = ("book", "notebooks")
"""The folders of a course that hold texts."""
_ENDINGS: Final = (".md", ".ipynb", ".yml")
_FILE_IN_CODE: Final = re.compile(r"[\w./-]+\.yml\b")


def course_units(course: Path) -> Iterator[Unit]:
    """Every text of a course and of the package, in the order in which they stand there."""
    yield from settings_units(course)
    for path in course_files(course):
        yield from units_of(path, course)
    yield from package_units()


def course_files(course: Path) -> list[Path]:
    """The files of a course that hold texts: pages, notebooks, content files."""
    found = [path for folder in FOLDERS for path in (course / folder).rglob("*")]
    return sorted(path for path in found if _has_texts(path))


def units_of(path: Path, course: Path) -> Iterator[Unit]:
    """The texts of a file of the course.

    Raises:
        ContentError: it cannot be read; says every mistake with its line and what to write.
    """
    name = path.relative_to(course).as_posix()
    if path.suffix == ".ipynb":
        for cell in read_notebook(path)["cells"]:
            source, at = "".join(cell["source"]), place_of_cell(name, cell)
            if cell["cell_type"] == "markdown":
                yield from _block_units(source, at, name)
            elif cell["cell_type"] == "code":
                yield from (Unit(at, text, file=name) for text in code_texts(source))
    elif path.suffix == ".md":
        yield from _block_units(read_text(path), name, name)
    else:
        yield from file_units(path, name)


def settings_units(course: Path) -> Iterator[Unit]:
    """What the settings and the table of contents say to readers."""
    config = _read(course / SETTINGS).get("sphinx", {}).get("config", {})
    said = {name: config.get("html_context", {}).get(name) for name in TRANSLATED_SETTINGS}
    said |= {name: config.get(name) for name in TRANSLATED_PROMPTS}
    for name, text in said.items():
        if text:
            yield Unit(f"{SETTINGS}:{name}", text, file=SETTINGS)
    for part in _read(course / CONTENTS).get("parts", []):
        if caption := part.get("caption"):
            yield Unit(CONTENTS, caption, file=CONTENTS)


def files_shown_on(path: Path) -> list[Path]:
    """The content files that a page or notebook names, which are shown on it."""
    text = path.read_text(encoding="utf-8")
    named = {(path.parent / name).resolve() for name in _FILE_IN_CODE.findall(text)}
    return sorted(file for file in named if file.is_file() and kind_of(file))


def place_of_cell(name: str, cell: dict[str, Any]) -> str:
    """Where the blocks of a notebook's cell stand in a catalogue."""
    return f"{name}:{cell.get('id', '')}"


def pages_listed(contents: dict[str, Any]) -> list[str]:
    """The pages of a table of contents, without their endings."""
    chapters: Iterable[dict[str, str]] = [
        *contents.get("chapters", []),
        *(chapter for part in contents.get("parts", []) for chapter in part.get("chapters", [])),
    ]
    return [contents["root"], *(chapter["file"] for chapter in chapters)]


def _block_units(source: str, at: str, name: str) -> Iterator[Unit]:
    for piece in blocks(source):
        if isinstance(piece, Block):
            place = IN_PYTHON if piece.text in STRUCTURAL else at
            yield Unit(place, piece.text, file=name, line=piece.line)


def _has_texts(path: Path) -> bool:
    if path.suffix not in _ENDINGS or ".ipynb_checkpoints" in path.parts:
        return False
    if path.suffix == ".yml":
        return bool(kind_of(path))
    return not path.name.endswith(".solved.ipynb")


def _read(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    read: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    return read
