"""What a wheel carries besides the package's code: the course's works and content files."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_CONTENT = ("*.yml", "*.csv", "*.solved.ipynb")
_GUIDES = "contributing"  # whose examples “securebase new” writes
_FOR_TEACHERS = ".seminar.yml"  # no notebook reads these


class CarriedFiles(BuildHookInterface):
    """Puts into a wheel what a checkout has elsewhere; an editable install reads it there."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Adds the files."""
        if version == "editable":
            return
        root = Path(self.root)
        carried = build_data["force_include"]
        notebooks = root / "notebooks"
        for path in sorted(path for kind in _CONTENT for path in notebooks.rglob(kind)):
            if not path.name.endswith(_FOR_TEACHERS):
                place = path.relative_to(notebooks).as_posix()
                carried[str(path)] = f"securebase/course/{place}"
        for path in sorted((root / _GUIDES).glob("*.md")):
            carried[str(path)] = f"securebase/scaffold/guides/{path.name}"
        self._folder = tempfile.TemporaryDirectory()
        works = Path(self._folder.name, "references.json")
        works.write_text(_works(root), encoding="utf-8")
        carried[str(works)] = "securebase/data/references.json"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Takes away what was made for it."""
        if version != "editable":
            self._folder.cleanup()


def _works(root: Path) -> str:
    """The works as they are shown, so that nobody needs to read BibTeX for that."""
    sys.path.insert(0, str(root))
    from securebase.content.cited_work import CitedWorks
    from securebase.content.works import ready_json

    return ready_json(CitedWorks(root / "book" / "references.bib"))
