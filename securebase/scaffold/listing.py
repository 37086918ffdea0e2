"""One page more in a table of contents, whose other lines stay as their author wrote them."""

import copy
import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import yaml  # type: ignore[import-untyped]

from securebase.content.located_yaml import LocatedYaml
from securebase.content.problems import ContentError
from securebase.content.text_file import read_text

_LISTS: Final = {"jb-book": "chapters", "jb-article": "sections"}
_LIST: Final = "entries"
"""What the pages after the first are called, by the format of the file, and in the usual one."""
_PARTS: Final = ("parts", "subtrees")


def lines_of(contents: Path) -> list[str]:
    """The lines of a table of contents; none where there is no such file.

    Raises:
        ContentError: it cannot be read.
    """
    return read_text(contents).splitlines() if contents.exists() else []


def listed_after(lines: Sequence[str], place: int, page: str) -> str:
    """The text of a table of contents with one page more, after the entry that begins in a line."""
    indent = lines[place][: lines[place].index("-")]
    # What else an entry says, its own pages among it, stands below its first line and further in.
    told = [*itertools.takewhile(lambda line: _is_within(line, indent), lines[place + 1 :])]
    while told and _is_no_entry(told[-1]):
        told.pop()
    end = place + 1 + len(told)
    return _text([*lines[:end], f"{indent}- file: {page}", *lines[end:]])


def listed_last(contents: Path, page: str) -> str | None:
    """The text of a table of contents with one page more at its end.

    None where the file is written in a way in which no line can be added: in brackets, or as
    something else than a list of pages.

    Raises:
        ContentError: it cannot be read; says the line and what to write.
    """
    located = LocatedYaml(contents)
    if located.problems:
        raise ContentError(located.problems)
    lines = lines_of(contents)
    before = _read("\n".join(lines))
    if not isinstance(before, dict) or "root" not in before:
        return None
    wanted = copy.deepcopy(before)
    if (place := _last_list(before)) is None:
        name = _LISTS.get(str(before.get("format")), _LIST)
        after = _text([*lines, f"{name}:", f"  - file: {page}"])
        wanted[name] = [{"file": page}]
    else:
        entries: Any = wanted
        for step in place:
            entries = entries[step]
        begins = located.line((*place, len(entries) - 1)) - 1
        if not lines[begins].lstrip().startswith("- "):
            return None
        after = listed_after(lines, begins, page)
        entries.append({"file": page})
    return after if _read(after) == wanted else None


def is_listed(text: str, before: Sequence[str], page: str) -> bool:
    """Whether a text lists what the lines before did, and one page more."""
    return sorted(_pages(_read(text))) == sorted([*_pages(_read("\n".join(before))), page])


def _last_list(contents: dict[str, Any]) -> tuple[str | int, ...] | None:
    """Where the last pages of the whole stand, if some are listed at all."""
    for name in _PARTS:
        if isinstance(parts := contents.get(name), list) and parts and isinstance(parts[-1], dict):
            inner = _last_list(parts[-1])
            return inner and (name, len(parts) - 1, *inner)
    for name in (*_LISTS.values(), _LIST):
        if isinstance(pages := contents.get(name), list) and pages:
            return (name,)
    return None


def _is_within(line: str, indent: str) -> bool:
    return _is_no_entry(line) or line.startswith(f"{indent} ")


def _is_no_entry(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _text(lines: Sequence[str]) -> str:
    """Lines as a text that ends with one line end, as an editor saves it."""
    return "\n".join(lines).rstrip("\n") + "\n"


def _read(text: str) -> Any:
    """What stands in the text, each value as it is written; None where it is no YAML."""
    try:
        return yaml.load(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return None


def _pages(contents: Any) -> Iterator[str]:
    if isinstance(contents, dict):
        if "file" in contents:
            yield str(contents["file"])
        contents = [*contents.values()]
    for one in contents if isinstance(contents, list) else []:
        yield from _pages(one)
