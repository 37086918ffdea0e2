"""Writes the scripts of sessions that the class view runs: of plans, and of seminar kits."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from sphinx.application import Sphinx

from securebase.activities.activity import script_json
from securebase.content.authored import read
from securebase.publishing.course_content import SEMINAR_ENDING, seminar_files, session_files
from securebase.seminars import SeminarKit, running_kit
from securebase.sessions import SessionPlan, running

_SCRIPTS: Final = "_static/plans"


def write_sessions(app: Sphinx, problem: Exception | None) -> None:
    """Writes a classic script for each session: module scripts do not load from a folder."""
    if problem is not None or app.builder.format != "html":
        return
    folder = Path(app.outdir) / _SCRIPTS
    shutil.rmtree(folder, ignore_errors=True)
    for session in _sessions(app):
        folder.mkdir(parents=True, exist_ok=True)
        script = f"window.secureBasePlan({script_json(session)});\n"
        (folder / f"{session['id']}.js").write_text(script, encoding="utf-8", newline="\n")


def _sessions(app: Sphinx) -> Iterator[dict[str, Any]]:
    course = Path(app.srcdir)
    for path in session_files(course):
        yield from running(read(SessionPlan, path))
    for path in seminar_files(course):
        lesson = path.relative_to(course).as_posix().removesuffix(SEMINAR_ENDING)
        if title := app.env.titles.get(lesson):
            yield running_kit(read(SeminarKit, path), lesson, title.astext())
