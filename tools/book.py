"""Build the book, and tell how it goes in lines that a person can read."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tools import build_log, fingerprint
from tools.child import python_output
from tools.places import BUILD, HTML, ROOT, say

# A change in one of these can show on any page (a menu, a colour), in the others only on some.
_SHOWN_EVERYWHERE = (
    "_config.yml",
    "_toc.yml",
    "pyproject.toml",
    "requirements.txt",
    "securebase/publishing",
    "securebase/static",
)
_SOURCES = (*_SHOWN_EVERYWHERE, "book", "notebooks", "securebase")
_BUILT_FROM = BUILD / "built-from.json"
_LOG = BUILD / "build.log"
_JUPYTER_BOOK = "from jupyter_book.cli.main import main; main()"


class Sources(NamedTuple):
    """Two fingerprints: of all that the book is made from, and of what shows on every page."""

    all: str
    everywhere: str


@dataclass
class _Told:
    """What a running build has said so far."""

    lines: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    raised: list[str] = field(default_factory=list)
    explained: bool = False
    writing: bool = False
    latest: str = ""  # the kind of the problem that a line may go on with


def sources_now(root: Path = ROOT) -> Sources:
    """The fingerprints of the book's sources as they are on the disk."""
    return Sources(
        fingerprint.of_files(root, _SOURCES), fingerprint.of_files(root, _SHOWN_EVERYWHERE)
    )


def is_fresh() -> bool:
    """Whether the built book is what the sources give."""
    return _built_from() == sources_now() and (HTML / "index.html").exists()


def build(*, afresh: bool) -> int:
    """Build the book into ``_build/html`` where something changed; return the exit code."""
    if not afresh and is_fresh():
        say("The book is up to date.")
        return 0
    now, before = sources_now(), _built_from()
    # A page that was read is not read again, so its warnings would be lost after a failed build.
    every_page = afresh or before is None or before.everywhere != now.everywhere
    _BUILT_FROM.unlink(missing_ok=True)
    BUILD.mkdir(exist_ok=True)
    say("Building the book …")
    code, problems = _run_jupyter_book(every_page=every_page)
    if code:
        counted = f"{problems} problem{'' if problems == 1 else 's'}" if problems else "the reason"
        say(f"\nThe book was not built: {counted} {'are' if problems > 1 else 'is'} shown above.")
        say(f"All that the build said is in {_LOG.relative_to(ROOT).as_posix()}.")
        return code
    _BUILT_FROM.write_text(json.dumps(now._asdict(), indent=1), encoding="utf-8")
    say("The book is in _build/html.")
    return 0


def _built_from() -> Sources | None:
    """What the last successful build was made from; None after a failed one or none."""
    try:
        return Sources(**json.loads(_BUILT_FROM.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _run_jupyter_book(*, every_page: bool) -> tuple[int, int]:
    """Run the build; return its exit code and how many problems it told."""
    arguments = ["-c", _JUPYTER_BOOK, "build", ".", "--warningiserror", "--keep-going"]
    if every_page:
        arguments.append("--all")
    with python_output(arguments, PYTHONUNBUFFERED="1") as (jupyter_book, output):
        told = _follow(output)
    if jupyter_book.returncode and not told.explained:
        say("\n".join(told.raised or [line.rstrip() for line in told.lines[-30:]]))
    return jupyter_book.returncode, len(told.problems)


def _follow(output: Iterable[str]) -> _Told:
    """Show the lines that matter as they come; keep them all in the log."""
    told = _Told()
    with _LOG.open("w", encoding="utf-8") as log:
        for raw in output:
            line = build_log.plain(raw)
            log.write(line)
            told.lines.append(line)
            _show(*build_log.read_line(line, ROOT), told)
    return told


def _show(kind: build_log.Kind, text: str, told: _Told) -> None:
    """Show a line if it matters and is new, and note what it told."""
    opens = kind in ("problem", "fatal")
    if kind == "reading":
        say(f"  {text}")
    elif kind == "writing" and not told.writing:
        told.writing = True
        say("  writing the pages …")
    elif kind == "problem" and text not in told.problems:
        told.problems.append(text)
        say(text)
    elif kind == "fatal" and text:
        say(text)
    elif kind == "report":
        _show_report(Path(text))
    elif kind == "raised" and text not in told.raised:
        told.raised.append(text)
    elif kind == "more" and told.latest and text.strip():
        say(f"    {text}" if told.latest == "problem" else text)
        opens = True
    told.explained = told.explained or opens
    if kind in ("problem", "fatal"):
        told.latest = kind
    elif not opens:
        told.latest = ""


def _show_report(report: Path) -> None:
    """Show why a notebook stopped: the last error of the traceback that was saved."""
    if report.exists():
        text = build_log.plain(report.read_text(encoding="utf-8"))
        for line in build_log.last_error(text):
            say(f"    {line}")
