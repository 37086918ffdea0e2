"""What a build found out, kept for the next one, so that it looks again only at what changed."""

import functools
import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).parents[1]


def digest_of_files(files: Iterable[Path]) -> str:
    """A short text that changes with the content of any of these files; missing ones count too."""
    digest = hashlib.sha256()
    for path in files:
        content = path.read_bytes() if path.is_file() else b""
        digest.update(f"{path.name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


@functools.cache
def code_digest(folder: Path = _PACKAGE) -> str:
    """The digest of all Python files of the package, or of a folder of it."""
    return digest_of_files(sorted(folder.rglob("*.py")))


class Memory:
    """A JSON file of findings by name, forgotten as a whole when ``made_by`` changes.

    ``made_by`` says what the findings hang on besides the thing itself, such as the code that
    found them.
    """

    def __init__(self, path: Path, made_by: str) -> None:
        self._path = path
        self._made_by = made_by

    @functools.cached_property
    def found(self) -> dict[str, Any]:
        """What is kept; nothing where it was made by something else, or cannot be read."""
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
            found: dict[str, Any] = kept["found"] if kept["made by"] == self._made_by else {}
        except (OSError, ValueError, KeyError, TypeError):
            return {}  # all is looked at again
        return found

    def keep(self, found: dict[str, Any]) -> None:
        """Keep these findings, and no others, for the next build."""
        self.found = found
        self._path.parent.mkdir(parents=True, exist_ok=True)
        kept = {"made by": self._made_by, "found": found}
        unfinished = self._path.with_suffix(".part")
        unfinished.write_text(json.dumps(kept), encoding="utf-8")
        unfinished.replace(self._path)
