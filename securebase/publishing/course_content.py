"""All content files of the course, checked together."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from securebase.activities import AUTHORED, Activity
from securebase.claims import FOLDER, read_register
from securebase.content.authored import read
from securebase.content.bibliography import bibliography_paths, bibliography_problems
from securebase.content.located_yaml import LocatedYaml
from securebase.content.own_course import files_below, own_course, within
from securebase.content.problems import ContentError, Problem
from securebase.data.checks import data_problems
from securebase.figures import own_colours
from securebase.figures.colours import colours
from securebase.glossary import read_glossary
from securebase.glossary.glossary import glossary_files
from securebase.labs.lab_files import FOLDER as LABS
from securebase.labs.lab_files import lab_problems
from securebase.publishing import own_words
from securebase.publishing.memory import Memory, code_digest, digest_of_files
from securebase.publishing.page_problems import page_problems
from securebase.publishing.session_checks import SESSION_ENDING, session_problems
from securebase.seminars import SeminarKit
from securebase.services import all_services, service
from securebase.services.help_words import HELP_WORDS, help_words

_OWN: dict[str, Callable[[], object]] = {
    own_colours.SETTING: colours,
    service.SETTING: all_services,
    own_words.SETTING: own_words.check_own_words,
}
"""What makes use of each setting of an own course."""
_DATA = Path("securebase", "data")
_TABLES = "tables"
_REGISTER = "register"
_SESSIONS = "sessions"
_HELP_WORDS = "help words"
_GLOSSARY = "glossary"
_LABS = "labs"
SEMINAR_ENDING = ".seminar.yml"
"""How the file of a seminar kit ends; it begins like the lesson that it lies beside."""


def content_files(root: Path) -> list[Path]:
    """Every activity's file below ``root``: ``*.quiz.yml``, ``*.sorter.yml`` …"""
    return files_below(root, tuple(_endings()))


def seminar_files(root: Path) -> list[Path]:
    """Every seminar kit below ``root``: ``*.seminar.yml``."""
    return files_below(root, (SEMINAR_ENDING,))


def session_files(root: Path) -> list[Path]:
    """Every plan of a session below ``root``: ``*.session.yml``."""
    return files_below(root, (SESSION_ENDING,))


def activity_class(path: Path) -> type[Activity]:
    """The kind of activity that a file describes, by its name.

    Raises:
        ContentError: the name does not end in a known kind.
    """
    for ending, activity in _endings().items():
        if path.name.endswith(ending):
            return activity
    message = f"an activity's file must end in one of {', '.join(_endings())}; rename it"
    raise ContentError([Problem(path, 1, message)])


def shown(path: str | Path, heading_level: int = 3) -> str:
    """The HTML of the activity that a file describes, with a title of a level that fits its place.

    Raises:
        ContentError: says every mistake in the file with its line and what to write.
    """
    html = activity_class(Path(path)).load(path).html()
    return html.replace(" id=", f' heading-level="{heading_level}" id=', 1)


def course_problems(root: Path, kept: Path | None = None) -> list[Problem]:
    """Every mistake in pages, works, tables, claims, glossary, labs and other files, in order.

    Beyond what one file can tell, an activity's id is used once in the whole course: saved
    answers hang on it.

    With ``kept``, a file in which to keep what was right, files that have not changed since are
    not read again.
    """
    try:
        with within(root):
            return _problems(root, kept)
    except ContentError as error:
        return error.problems  # the settings cannot be read


def _problems(root: Path, kept: Path | None) -> list[Problem]:
    memory = kept and Memory(kept, code_digest() + digest_of_files(bibliography_paths()))
    known = memory.found if memory else {}
    problems = [] if known else bibliography_problems()
    problems += [*_settings_problems()]
    right: dict[str, Any] = {}
    tables = digest_of_files(sorted((root / _DATA).glob("*.csv")))
    if known.get(_TABLES) != tables and (root / _DATA).is_dir():
        problems += data_problems(root / _DATA)
    if not problems:
        right[_TABLES] = tables
    labs = root / LABS
    parts: dict[str, tuple[Iterable[Path], Callable[[], Iterable[Problem]]]] = {
        _REGISTER: (sorted((root / FOLDER).glob("*.yml")), lambda: _mistakes(read_register, root)),
        _GLOSSARY: (glossary_files(root), lambda: _mistakes(read_glossary, root)),
        _HELP_WORDS: ([root / HELP_WORDS], lambda: _mistakes(help_words, root)),
        _LABS: (sorted(labs.glob("*.*")), lambda: lab_problems(labs)),
    }
    for name, (files, found_in) in parts.items():
        digest = digest_of_files(files)
        found = [] if known.get(name) == digest else [*found_in()]
        problems += found
        right[name] = "" if found else digest
    first_with_id: dict[str, Path] = {}
    for path in content_files(root):
        name, digest = path.relative_to(root).as_posix(), digest_of_files([path])
        try:
            identifier = known[name][1] if known.get(name, [""])[0] == digest else _id_in(path)
        except ContentError as error:
            problems += error.problems
            continue
        other = first_with_id.setdefault(identifier, path)
        if other is path:
            right[name] = [digest, identifier]
        else:
            told = f"the id {identifier!r} is that of {other.relative_to(root)} too"
            line = LocatedYaml(path).line(("id",))
            problems.append(Problem(path, line, f"{told}; give this one another"))
    problems += page_problems(root, known, right)
    problems += _kits_problems(root, known, right)
    problems += _plans_problems(root, known, right)
    if memory:
        memory.keep(right if right.get(_TABLES) else {})
    # A file that is not there is told by each quiz that cites something.
    return sorted(set(problems))


def _settings_problems() -> Iterator[Problem]:
    """What is wrong with the settings of an own course, and in the files that they name."""
    course = own_course()
    for setting, used in _OWN.items():
        try:
            if course and setting in course.settings:
                used()
        except ContentError as error:
            yield from error.problems


def _mistakes(read: Callable[[Path], object], root: Path) -> list[Problem]:
    """What is wrong with what is read from a course."""
    try:
        read(root)
    except ContentError as error:
        return error.problems
    return []


def _kits_problems(root: Path, known: Any, right: dict[str, Any]) -> list[Problem]:
    """Every mistake in seminar kits; those that are right are noted with their digest."""
    problems: list[Problem] = []
    for path in seminar_files(root):
        name, digest = path.relative_to(root).as_posix(), [digest_of_files([path])]
        found = [] if known.get(name) == digest else [*_seminar_problems(path)]
        problems += found
        if not found:
            right[name] = digest
    return problems


def _plans_problems(root: Path, known: Any, right: dict[str, Any]) -> list[Problem]:
    """Every mistake in plans of sessions; when all are right, that is noted with a digest."""
    plans = session_files(root)
    # A plan hangs on the pages and activities that it shows.
    shown = [*files_below(root, (".ipynb", ".md")), *content_files(root), root / "_toc.yml"]
    digest = digest_of_files([*plans, *shown]) if plans else ""
    found = [] if known.get(_SESSIONS) == digest else [*session_problems(root, plans)]
    if not found:
        right[_SESSIONS] = digest
    return found


def _seminar_problems(path: Path) -> Iterator[Problem]:
    """The mistakes in the file of a seminar kit."""
    try:
        read(SeminarKit, path)
    except ContentError as error:
        yield from error.problems
    lesson = path.with_name(path.name.removesuffix(SEMINAR_ENDING) + ".ipynb")
    if not lesson.exists():
        told = f"there is no lesson {lesson.name} beside it; call the kit like its lesson"
        yield Problem(path, 1, told)


def _id_in(path: Path) -> str:
    """The id of the activity in a file, which is read whole."""
    return activity_class(path).load(path).id


def _endings() -> dict[str, type[Activity]]:
    """How the files of each kind of activity end: ``.quiz.yml``."""
    return {f".{kind}.yml": activity for kind, activity in AUTHORED.items()}
