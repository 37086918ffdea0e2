"""Build the book where something changed."""

import subprocess
from pathlib import Path
from typing import NamedTuple

from tools import fingerprint, stamps
from tools.places import BUILD, HTML, PYTHON, ROOT, child_environment, say

SOURCES = (
    *("_config.yml", "_toc.yml", "book", "notebooks", "securebase", "exports/paper"),
    "_build/html/live/live.json",
)
"""What the book is made from, besides the packages of the environment.

PDFs and a live copy need not be there: pages lead to those that are.
"""
_PACKAGES = ("pyproject.toml", "requirements.txt")
_BUILT_FROM = BUILD / "built-from.json"


class Sources(NamedTuple):
    """Two fingerprints: of what the book is made from, and of the packages that make it."""

    files: str
    packages: str


def sources_now(root: Path = ROOT) -> Sources:
    """The fingerprints of the book's sources as they are on the disk."""
    return Sources(fingerprint.of_files(root, SOURCES), fingerprint.of_files(root, _PACKAGES))


def is_fresh() -> bool:
    """Whether the built book is what the sources give, and what was built here last."""
    if not (HTML / "index.html").exists() or _built_from() != sources_now():
        return False
    # A preview builds too, and does not tell.
    log = BUILD / "build.log"
    return not log.exists() or log.stat().st_mtime_ns <= _BUILT_FROM.stat().st_mtime_ns


def build(*, afresh: bool) -> int:
    """Build the book into ``_build/html`` where something changed; return the exit code.

    The program that builds tells how far it is and what is wrong, and knows by itself which pages
    hang on what changed; other packages may change any of them.
    """
    if not afresh and is_fresh():
        say("The book is up to date.")
        return 0
    now, before = sources_now(), _built_from()
    BUILD.mkdir(exist_ok=True)
    say("Building the book …")
    is_afresh = afresh or before is None or before.packages != now.packages
    # A failed build leaves the book as it was, but it is no longer what the sources give.
    _keep(Sources("", before.packages if before else now.packages))
    if code := _run(*(["--afresh"] if is_afresh else [])):
        return code
    _keep(now)
    say("The book is in _build/html.")
    return 0


def _run(*options: str) -> int:
    """Run the program that builds; return its exit code."""
    return subprocess.run(
        [PYTHON, "-m", "securebase.publishing", *options],
        cwd=ROOT,
        env=child_environment(),
        stdin=subprocess.DEVNULL,
    ).returncode


def _built_from() -> Sources | None:
    """What the last build was made from; None where there was none."""
    try:
        return Sources(**stamps.read(_BUILT_FROM))
    except TypeError:
        return None


def _keep(sources: Sources) -> None:
    stamps.write(_BUILT_FROM, sources._asdict())
