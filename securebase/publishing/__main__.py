"""``python -m securebase.publishing [--afresh]``: build the book of this folder into ``_build``.

With ``--wait`` it gets ready, and begins when it is sent a line. With ``--language pl`` it builds
the book in Polish from ``translations/pl.po``, into ``_build/pl``.
Tells which page is read, and each mistake once with its place. All that Sphinx says goes to
``build.log`` there.
"""

import importlib
import os
import re
import shutil
import sys
import traceback
from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any, Final

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError, SphinxError
from sphinx.util.docutils import docutils_namespace, patch_docutils

from securebase.content.problems import ContentError, Problem
from securebase.content.wording import WORDS_VARIABLE
from securebase.publishing import IS_CHECKED, ContentMistakes
from securebase.publishing.course_content import course_problems
from securebase.publishing.lesson_process import start_ahead
from securebase.publishing.problems import PROBLEMS
from securebase.translation.translated_course import write_translated_course

_SETTINGS, _CONTENTS = "_config.yml", "_toc.yml"
_COLOUR: Final = re.compile(r"\x1b\[[0-9;]*m")
# What Sphinx would import as extensions, when the build has begun.
_IMPORTED_AHEAD = (
    *("jupyter_book.config", "myst_nb.sphinx_", "sphinx_book_theme", "sphinx_design"),
    *("sphinx_external_toc.collectors", "sphinx_thebe", "sphinx_togglebutton"),
    *("sphinxcontrib.bibtex.domain", "sphinx.builders.html"),
)


def build(root: Path, *, afresh: bool, folder: Path | None = None) -> int:
    """Build the book of a course into a folder, if not into its ``_build``; give the exit code."""
    folder = folder or root / "_build"
    said = folder / "build.log"
    try:
        folder.mkdir(exist_ok=True)
        log = said.open("w", encoding="utf-8", buffering=1)
    except OSError as error:
        _say(f"Nothing can be written to {folder} ({error.strerror}): move away what is there.")
        return 1
    if afresh:
        shutil.rmtree(folder / ".doctrees", ignore_errors=True)
    PROBLEMS.begin(root)
    PROBLEMS.show = lambda told: _say(told.replace("\n", "\n    "))
    with log:
        try:
            # What Sphinx would stumble over, it could not tell as an author needs it.
            _tell_all(course_problems(root, folder / ".doctrees" / "content.json"))
            log.writelines(f"{told}\n" for told in PROBLEMS.found)
            if not PROBLEMS.found:
                _run_sphinx(root, folder, log)
        except ContentMistakes:
            pass  # each was told
        except Exception as error:
            log.write("\n" + "".join(traceback.format_exception(error)))
            _tell(error)
    if not PROBLEMS.found:
        return 0
    count = len(PROBLEMS.found)
    counted = "1 problem is" if count == 1 else f"{count} problems are"
    _say(f"\nThe book was not built: {counted} shown above.")
    told = said.relative_to(Path.cwd()) if said.is_relative_to(Path.cwd()) else said
    _say(f"All that the build said is in {told}.")
    return 1


def build_in(root: Path, language: str, *, afresh: bool) -> int:
    """Build the book of a course in another language; give the exit code."""
    folder = root / "_build" / language
    try:
        words = write_translated_course(root, language, folder / "course")
    except (ContentError, ValueError) as error:
        _say(str(error))
        return 1
    # Processes that run lessons are told by it as well.
    os.environ[WORDS_VARIABLE] = str(words)
    return build(folder / "course", afresh=afresh, folder=folder)


def import_ahead() -> None:
    """Import now what a build would import once it has begun."""
    for name in _IMPORTED_AHEAD:
        importlib.import_module(name)


def wait_and_build(root: Path) -> int:
    """Get ready, and build the book when there is a line to read; none follows if it ends first."""
    import_ahead()
    start_ahead(root)
    return build(root, afresh=False) if sys.stdin.readline() else 0


def _run_sphinx(root: Path, folder: Path, log: IO[str]) -> None:
    from jupyter_book.config import get_final_config  # type: ignore[import-untyped]

    settings, _ = get_final_config(
        user_yaml=root / _SETTINGS,
        cli_config={"external_toc_path": _CONTENTS, "latex_individualpages": False},
        sourcedir=root,
    )
    # Before all others, so that nothing that these say is missed.
    settings["extensions"].insert(0, "securebase.publishing.problems")
    if "securebase.publishing" in settings["extensions"]:
        settings[IS_CHECKED] = True
    with patch_docutils(None), docutils_namespace():
        app = Sphinx(
            *(root, None, folder / "html", folder / ".doctrees", "html"),
            confoverrides=settings,
            status=log,
            warning=log,
            keep_going=True,
        )
        _Progress(app)
        app.build()


class _Progress:
    """Tells how far the build is."""

    def __init__(self, app: Sphinx) -> None:
        self._pages = self._read = 0
        app.connect("env-before-read-docs", self._count)
        app.connect("source-read", self._tell_page)
        app.connect("write-started", lambda *_: _say("  writing the pages …"))

    def _count(self, app: Sphinx, env: Any, docnames: list[str]) -> None:
        self._pages = len(docnames)

    def _tell_page(self, app: Sphinx, docname: str, source: list[str]) -> None:
        self._read += 1
        _say(f"  [{self._read * 100 // self._pages:3}%] {docname}")


def _tell(error: Exception) -> None:
    """Tell an error that ended the build; what lies under it says more than its wrapping."""
    if isinstance(error, ExtensionError) and error.orig_exc is not None:
        error = error.orig_exc
    if isinstance(error, ContentError):
        _tell_all(error.problems)
        return
    said = str(error) if isinstance(error, SphinxError) else f"{type(error).__name__}: {error}"
    PROBLEMS.tell(_COLOUR.sub("", said), PROBLEMS.page_being_read())


def _tell_all(problems: Iterable[Problem]) -> None:
    for problem in problems:
        PROBLEMS.tell(problem.message, problem.path, problem.line)


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    if "--wait" in sys.argv[1:]:
        sys.exit(wait_and_build(Path.cwd()))
    if "--language" in sys.argv[1:-1]:
        named = sys.argv[sys.argv.index("--language") + 1]
        sys.exit(build_in(Path.cwd(), named, afresh="--afresh" in sys.argv[1:]))
    sys.exit(build(Path.cwd(), afresh="--afresh" in sys.argv[1:]))
