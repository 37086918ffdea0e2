"""The lessons and labs of the course, as its table of contents has them."""

from __future__ import annotations

import functools
import itertools
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

from securebase.claims.paragraph import words_alone

_CONTENTS = "_toc.yml"
_NOTEBOOKS = "notebooks/"
_FENCED = re.compile(r"^(:{3,}|`{3,})\{.*?^\1\s*$", re.DOTALL | re.MULTILINE)
_LOADED = re.compile(r'\.load\(\s*"([^"]+\.yml)"')
_EXPLORED = re.compile(r'\bid="([^"]+)",\s*title="([^"]+)"')
_PLACE = re.compile(r"^\(([\w-]+)\)=$", re.MULTILINE)
_CITES = re.compile(r"\{cite(?::\w+)?\}`([^`]+)`")


def lessons_and_labs(course: Path, folder: Path) -> str:
    """A list in Markdown of all notebooks of the course; links begin at ``folder``."""
    return "\n".join(_lines(course, folder))


def notebooks(course: Path) -> list[Path]:
    """All lessons and labs, in the order of the course."""
    return [*itertools.chain.from_iterable(_parts(course).values())]


def cited_in(path: Path) -> list[str]:
    """The keys of the works that a notebook or page cites, each once; none where there is none."""
    if not path.is_file():
        return []
    found = (key.strip() for keys in _CITES.findall(_markdown(path)) for key in keys.split(","))
    return list(dict.fromkeys(found))


def places(course: Path) -> dict[str, dict[str, str]]:
    """Where each activity of the notebooks stands, by its id.

    Addresses begin at the top of the course.
    """
    found: dict[str, dict[str, str]] = {}
    for path in notebooks(course):
        page, href = _opening(path)[0], f"/{path.relative_to(course).as_posix()}"
        code = _sources(path, "code")
        named = _EXPLORED.findall(code)
        for name in _LOADED.findall(code):
            file = path.parent / name
            if file.exists():
                content = _read_yaml(file)
                named.append((content["id"], content["title"]))
        for identifier, title in named:
            found.setdefault(identifier, {"title": title, "page": page, "href": href})
    return found


def elsewhere(path: Path, course: Path, name: str) -> str | None:
    """The address of a place that is in another document of the course, or None."""
    if path.is_file() and name in _places_in(path):
        return None
    for other in [*notebooks(course), *_pages(course)]:
        if name in _places_in(other):
            return f"{Path(os.path.relpath(other, path.parent)).as_posix()}#{name}"
    return None


def _pages(course: Path) -> list[Path]:
    return sorted((course / "book").rglob("*.md"))


def _places_in(path: Path) -> frozenset[str]:
    return _places_read(path, path.stat().st_mtime_ns)


@functools.lru_cache(maxsize=200)
def _places_read(path: Path, _changed: int) -> frozenset[str]:
    return frozenset(_PLACE.findall(_markdown(path)))


def _parts(course: Path) -> dict[str, list[Path]]:
    """The notebooks of each part of the course that has any, by the caption of the part."""
    if not (course / _CONTENTS).exists():
        return {}
    contents: dict[str, Any] = _read_yaml(course / _CONTENTS)
    parts = {
        part["caption"]: [
            path
            for name in (chapter["file"] for chapter in part["chapters"])
            if name.startswith(_NOTEBOOKS) and (path := course / f"{name}.ipynb").exists()
        ]
        for part in contents["parts"]
    }
    return {caption: paths for caption, paths in parts.items() if paths}


def _lines(course: Path, folder: Path) -> Iterator[str]:
    for caption, paths in _parts(course).items():
        yield f"## {caption}\n"
        for path in paths:
            title, told = _opening(path)
            address = Path(os.path.relpath(path, folder)).as_posix()
            yield f"- **[{title}]({address})**  \n  {told}"
        yield ""


def _opening(path: Path) -> tuple[str, str]:
    """The title of a notebook and its first paragraph that stands in no box, in words alone."""
    title, _, rest = _FENCED.sub("", _markdown(path)).lstrip().partition("\n")
    paragraph = re.split(r"\n\s*\n", rest.strip(), maxsplit=1)[0]
    return title.lstrip("# "), words_alone(" ".join(paragraph.split()))


def _markdown(path: Path) -> str:
    if path.suffix != ".ipynb":
        return path.read_text(encoding="utf-8")
    return _sources(path, "markdown")


def _read_yaml(path: Path) -> Any:
    # libyaml reads in a blink what takes the reader in Python seconds.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(path.read_text(encoding="utf-8"), loader)


def _sources(path: Path, kind: str) -> str:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return "\n\n".join("".join(cell["source"]) for cell in cells if cell["cell_type"] == kind)
