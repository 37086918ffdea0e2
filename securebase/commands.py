"""The commands of ``securebase``: each gives 0 when all is right, and says what is not.

A mistake in a content file or a setting that one of them raises is told by who runs it.
What a command needs is imported when it runs, because an installation that only shows activities
lacks what builds a book.
"""

import argparse
import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

NEXT: Final = {
    "activity": """\
make frontend
python -m securebase schemas
make test ARGS=--fast""",
    "course": """\
cd {name}
securebase preview""",
    "quiz": """\
show it in a cell of the lesson: quiz = Quiz.load("{name}.quiz.yml")
python -m securebase check""",
    "session": """\
write what you say, and the minutes of each step, in book/teach/{name}.session.yml
make course""",
    "lesson": """\
make course
SECUREBASE_WRITE_GOLDEN=1 make test ARGS=tests/content/test_golden.py""",
    "lab": """\
change notebooks/labs/{name}.solved.ipynb and its exercises
python -m securebase labs
python -m securebase check""",
}
"""What to do once a skeleton is written, by what it is of."""
_NEXT_OF_A_FILE: Final = """\
show it in a page:
```{{activity}} {name}.{kind}.yml
```
securebase preview"""
_NEXT_OF_AN_OWN_LESSON: Final = """\
change the words of {name}.ipynb and {name}.quiz.yml
securebase preview"""


def new(chosen: argparse.Namespace) -> int:
    """Writes a skeleton."""
    from securebase import scaffold

    course, name, work = chosen.folder, chosen.name, chosen.work
    writers: dict[str, Callable[[], list[Path]]] = {
        "course": lambda: scaffold.new_course(Path(name)),
        "activity": lambda: scaffold.new_activity(course, name),
        "quiz": lambda: scaffold.new_quiz(course, name, chosen.lesson),
        "session": lambda: scaffold.new_session(course, name),
        "lab": lambda: scaffold.new_lab(course, name),
        "lesson": lambda: scaffold.new_lesson(course, name, chosen.part or ""),
    }
    following = dict(NEXT)
    reads = {"lesson": {"part"}, "quiz": {"lesson"}}
    if scaffold.is_own(course):
        del writers["lab"]  # a course of one's own has none
        writers["lesson"] = lambda: scaffold.new_page_lesson(course, name, work)
        following["lesson"] = _NEXT_OF_AN_OWN_LESSON
        for kind in scaffold.content_kinds():
            write = partial(scaffold.new_page_content, course, kind, name, work)
            writers[kind], following[kind] = write, _NEXT_OF_A_FILE
        writers["quiz"] = lambda: scaffold.new_page_quiz(course, name, work)
        reads = {what: {"work"} for what in ("lesson", "quiz", *scaffold.content_kinds())}
    if chosen.what not in writers:
        told = f"there is no skeleton called {chosen.what!r}; there are {', '.join(writers)}"
        print(told, file=sys.stderr)
        return 2
    given = [one for one in ("lesson", "part", "work") if getattr(chosen, one) is not None]
    if unread := [one for one in given if one not in reads.get(chosen.what, ())]:
        told = f"--{unread[0]} says nothing of a new {chosen.what} here; leave it out"
        print(f"Nothing was written: {told}.", file=sys.stderr)
        return 2
    try:
        files = writers[chosen.what]()
    except scaffold.ScaffoldError as error:
        print(f"Nothing was written: {error}.", file=sys.stderr)
        return 1
    print(*files, sep="\n")
    print("\nNext:", following[chosen.what].format(name=name, kind=chosen.what), sep="\n")
    return 0


def check(chosen: argparse.Namespace) -> int:
    """Looks at every file of a course."""
    from securebase.content.own_course import has_settings
    from securebase.publishing import course_content

    problems = course_content.course_problems(chosen.folder)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print(f"{len(problems)} to put right.", file=sys.stderr)
        return 1
    kinds = (
        course_content.content_files,
        course_content.seminar_files,
        course_content.session_files,
    )
    count = sum(len(files(chosen.folder)) for files in kinds)
    if not count and not has_settings(chosen.folder):
        told = "There is no course here: no _config.yml or conf.py, and no content file."
        print(f"{told}\nBegin one: securebase new course our-evenings", file=sys.stderr)
        return 1
    print("1 content file is right." if count == 1 else f"{count} content files are right.")
    return 0


def build(chosen: argparse.Namespace) -> int:
    """Builds the book of a course."""
    from securebase.publishing.__main__ import build

    if not (chosen.folder / "_config.yml").is_file():
        told = (
            f"there is no _config.yml in {chosen.folder.resolve()}; name the folder of the course"
        )
        print(told, file=sys.stderr)
        return 1
    code = build(chosen.folder.resolve(), afresh=False)
    if not code:
        print(f"Your course is in {chosen.folder / '_build' / 'html' / 'index.html'}")
    return code


def show(chosen: argparse.Namespace) -> int:
    """Previews a course."""
    # What is missing is told here, and not by the process that builds.
    import sphinx  # noqa: F401

    from securebase.preview import NoPortError, preview

    if _is_no_course(chosen.folder):
        return 1
    try:
        return preview(
            chosen.folder.resolve(),
            chosen.port,
            is_built=chosen.no_build,
            watched=["."] if chosen.watch is None else chosen.watch,
            open_browser=not chosen.no_browser,
            say=lambda text: print(text, flush=True),
        )
    except NoPortError as error:
        print(error, file=sys.stderr)
        return 1


def bring_in(chosen: argparse.Namespace) -> int:
    """Makes quizzes of files for jupyterquiz."""
    from securebase.activities.quiz.jupyterquiz import read_jupyterquiz, written_quiz
    from securebase.content.problems import ContentError

    missed = 0
    for path in chosen.files:
        target = (chosen.into or path.parent) / f"{path.stem}.quiz.yml"
        try:
            imported = read_jupyterquiz(path, shuffle_answers=not chosen.keep_order)
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open(
                "w" if chosen.overwrite else "x", encoding="utf-8", newline="\n"
            ) as file:
                file.write(written_quiz(imported))
        except ContentError as error:
            print(error, file=sys.stderr)
            missed += 1
        except FileExistsError:
            told = f"{target} is there already; nothing was written. Say --overwrite, or --into."
            print(told, file=sys.stderr)
            missed += 1
        else:
            print(imported.report, f"Written: {target}", sep="\n")
    return 1 if missed else 0


def export(chosen: argparse.Namespace) -> int:
    """Writes the question bank."""
    from securebase.exports import DOORS, ExportError, write_all

    names = [door.name for door in DOORS]
    if unknown := [name for name in chosen.only if name not in names]:
        told = f"there is no form {unknown[0]!r}; write some of {', '.join(names)}"
        print(told, file=sys.stderr)
        return 2
    try:
        written = write_all(chosen.into, chosen.folder, chosen.only)
    except ExportError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(written)} files are in {chosen.into}; what they lose stands in losses.md there.")
    return 0


def anywidget(chosen: argparse.Namespace) -> int:
    """Writes activities for Jupyter Book 2."""
    from securebase.exports.jupyter_book_2 import write_for_jupyter_book_2
    from securebase.publishing.course_content import activity_class

    activities = [(path.stem, activity_class(path).load(path)) for path in chosen.files]
    return _told(write_for_jupyter_book_2(activities, chosen.into))


def works(chosen: argparse.Namespace) -> int:
    """Prints the works that can be cited, each by its key."""
    from securebase.content.bibliography import known_sources

    word = chosen.word.lower()
    told = [f"{key}: {work.full}" for key, work in sorted(known_sources().items())]
    found = [line for line in told if word in line.lower()]
    if not found:
        told_why = f"no work has {chosen.word!r} in it; “securebase works” alone prints all"
        print(told_why, file=sys.stderr)
        return 1
    print(*found, sep="\n")
    return 0


def words(chosen: argparse.Namespace) -> int:
    """Prints what the elements say, as a file of own words would."""
    from securebase.publishing.own_words import words_of_elements

    said = words_of_elements()
    elements = list(dict.fromkeys(at.partition(".")[0] for at in said))
    if chosen.element and chosen.element not in elements:
        told = f"no element is called {chosen.element!r}; there are {', '.join(elements)}"
        print(told, file=sys.stderr)
        return 2
    for at, text in said.items():
        if not chosen.element or at.startswith(f"{chosen.element}."):
            print(f"{at}: {json.dumps(text, ensure_ascii=False)}")
    return 0


def schemas(chosen: argparse.Namespace) -> int:
    """Writes the schemas of content files."""
    from securebase.activities.authors_schema import write_authors_schemas

    if _is_no_course(chosen.folder):
        return 1
    return _told(write_authors_schemas(chosen.folder))


def drawings(chosen: argparse.Namespace) -> int:
    """Draws the pictures of the lessons."""
    from securebase.drawings.gallery import write_files
    from securebase.drawings.lesson_pictures import LESSONS

    if _is_no_course(chosen.folder):
        return 1
    return _told(write_files(chosen.folder / "book" / "drawings", LESSONS))


def labs(chosen: argparse.Namespace) -> int:
    """Derives the learners' notebooks."""
    from securebase.labs.lab_files import FOLDER
    from securebase.labs.solved_notebook import write_learners_notebooks

    if _is_no_course(chosen.folder):
        return 1
    return _told(write_learners_notebooks(chosen.folder / FOLDER))


def _is_no_course(folder: Path) -> bool:
    """Whether there is no course in a folder, which is then told."""
    from securebase.content.own_course import has_settings

    if is_none := not has_settings(folder):
        told = f"there is no _config.yml or conf.py in {folder.resolve()}"
        print(f"{told}; name the folder of the course", file=sys.stderr)
    return is_none


def _told(files: Any) -> int:
    for path in files:
        print(path)
    return 0
