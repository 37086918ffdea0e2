"""What an author asks of the course: ``python -m securebase check``, or another command."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from securebase.activities.authors_schema import write_authors_schemas
from securebase.activities.quiz.jupyterquiz import read_jupyterquiz, written_quiz
from securebase.content.problems import ContentError
from securebase.drawings.gallery import write_files
from securebase.drawings.lesson_pictures import LESSONS
from securebase.exports import DOORS, ExportError, write_all
from securebase.labs.lab_files import FOLDER as LABS
from securebase.labs.solved_notebook import write_learners_notebooks
from securebase.publishing.course_content import (
    content_files,
    course_problems,
    seminar_files,
    session_files,
)
from securebase.scaffold import (
    ScaffoldError,
    new_activity,
    new_lab,
    new_lesson,
    new_quiz,
    new_session,
)
from securebase.translation.command import add_command

# What to do once a skeleton is written. Golden files hold a lesson as it is, once it is done.
_NEXT = {
    "activity": """\
make frontend
python -m securebase schemas
make test ARGS=--fast""",
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


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; 0 when all is right, 1 when something is not."""
    parser = argparse.ArgumentParser(prog="python -m securebase", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="check the course's content files, data and sources")
    check.add_argument("folder", nargs="?", type=Path, default=Path())
    check.set_defaults(run=_check)
    schemas = commands.add_parser("schemas", help="write what an editor checks content files with")
    schemas.add_argument("folder", nargs="?", type=Path, default=Path())
    schemas.set_defaults(run=_schemas)
    drawings = commands.add_parser("drawings", help="draw the pictures of the lessons anew")
    drawings.add_argument("folder", nargs="?", type=Path, default=Path())
    drawings.set_defaults(run=_drawings)
    labs = commands.add_parser("labs", help="derive the learners' notebooks of the labs")
    labs.add_argument("folder", nargs="?", type=Path, default=Path())
    labs.set_defaults(run=_labs)
    brought = commands.add_parser("import", help="bring in quizzes made for jupyterquiz")
    brought.add_argument("files", nargs="+", type=Path, help="its JSON files")
    brought.add_argument("--into", type=Path, help="the folder to write to, if not the file's own")
    brought.add_argument("--keep-order", action="store_true", help="do not shuffle the answers")
    brought.add_argument("--overwrite", action="store_true", help="write over a quiz that is there")
    brought.set_defaults(run=_import, folder=Path())
    export = commands.add_parser("export", help="write the questions for Moodle and other systems")
    export.add_argument("into", type=Path, help="the folder to write in")
    export.add_argument(
        "--course", dest="folder", type=Path, default=Path(), help="the folder of the course"
    )
    export.add_argument(
        "--only", nargs="+", default=[], choices=[door.name for door in DOORS], help="some forms"
    )
    export.set_defaults(run=_export)
    new = commands.add_parser("new", help="write a working skeleton, to be made your own")
    new.add_argument("what", choices=_NEXT)
    new.add_argument("name", help="small letters, digits and hyphens")
    new.add_argument("--lesson", type=Path, help="the notebook that a quiz is for")
    new.add_argument("--part", help="the folder in notebooks/ that a lesson belongs to")
    new.set_defaults(run=_new, folder=Path())
    add_command(commands)
    chosen = parser.parse_args(arguments)
    if not chosen.folder.is_dir():
        parser.error(f"there is no folder {chosen.folder}; name the folder of the course")
    run: Callable[[argparse.Namespace], int] = chosen.run
    return run(chosen)


def _check(chosen: argparse.Namespace) -> int:
    problems = course_problems(chosen.folder)
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print(f"{len(problems)} to put right.", file=sys.stderr)
        return 1
    kinds = (content_files, seminar_files, session_files)
    print(f"{sum(len(files(chosen.folder)) for files in kinds)} content files are right.")
    return 0


def _schemas(chosen: argparse.Namespace) -> int:
    for path in write_authors_schemas(chosen.folder):
        print(path)
    return 0


def _drawings(chosen: argparse.Namespace) -> int:
    for path in write_files(chosen.folder / "book" / "drawings", LESSONS):
        print(path)
    return 0


def _labs(chosen: argparse.Namespace) -> int:
    try:
        for path in write_learners_notebooks(chosen.folder / LABS):
            print(path)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _import(chosen: argparse.Namespace) -> int:
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


def _export(chosen: argparse.Namespace) -> int:
    try:
        written = write_all(chosen.into, chosen.folder, chosen.only)
    except (ContentError, ExportError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(written)} files are in {chosen.into}; what they lose stands in losses.md there.")
    return 0


def _new(chosen: argparse.Namespace) -> int:
    try:
        match chosen.what:
            case "activity":
                files = new_activity(chosen.folder, chosen.name)
            case "quiz":
                files = new_quiz(chosen.folder, chosen.name, chosen.lesson)
            case "session":
                files = new_session(chosen.folder, chosen.name)
            case "lab":
                files = new_lab(chosen.folder, chosen.name)
            case _:
                files = new_lesson(chosen.folder, chosen.name, chosen.part or "")
    except ScaffoldError as error:
        print(f"Nothing was written: {error}.", file=sys.stderr)
        return 1
    print(*files, sep="\n")
    print("\nNext:", _NEXT[chosen.what].format(name=chosen.name), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
