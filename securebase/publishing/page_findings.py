"""What is found in the built pages, read again only where a page changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from securebase.publishing.activity_ids import id_problems, specs_in
from securebase.publishing.memory import Memory, code_digest
from securebase.publishing.page_check import css_problems, html_problems


class PageFindings:
    """Checks pages and style sheets; remembers those in which nothing was wrong."""

    def __init__(self, kept: Path, built: Path) -> None:
        self._memory = Memory(kept, code_digest(Path(__file__).parent))
        self._built = built
        self._right: dict[str, Any] = {}

    def problems(self, pages: Mapping[str, Path]) -> Iterator[tuple[str, str]]:
        """What is wrong: the name of a file, and a line of text; ``pages`` are files by name."""
        specs: dict[str, list[tuple[str, str]]] = {}
        for name, path in sorted(pages.items()):
            text = path.read_text(encoding="utf-8")
            wrong, specs[f"{name}.html"] = self._of_page(f"{name}.html", text)
            yield from ((f"{name}.html", problem) for problem in wrong)
        for path in sorted(self._built.rglob("*.css")):
            name = path.relative_to(self._built).as_posix()
            yield from ((name, problem) for problem in css_problems(path.read_text("utf-8")))
        yield from id_problems(specs)

    def keep(self) -> None:
        """Remember what was found, now that the pages are in their places."""
        self._memory.keep(self._right)

    def _of_page(self, name: str, text: str) -> tuple[list[str], list[tuple[str, str]]]:
        """The problems of a page; the id of each activity in it, with a digest of the activity."""
        digest = hashlib.sha256(text.encode()).hexdigest()
        known = self._memory.found.get(name)
        if known is not None and known[0] == digest:
            specs = [(identifier, spec) for identifier, spec in known[1]]
            self._right[name] = known
            return [], specs
        wrong, specs = html_problems(text), specs_in(text)
        if not wrong:
            self._right[name] = [digest, specs]
        return wrong, specs
