"""What an author asks of a course: ``securebase check``, or another command.

``python -m securebase check`` is the same. What a command needs is imported when it runs, because
an installation that only shows activities lacks what builds a book.
"""

import argparse
import contextlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from securebase import __version__, commands
from securebase.content.problems import ContentError

_LAST_PORT: Final = 65_535
_DESCRIPTION: Final = "What you ask of a course: begin it, check it, preview it, build it."
_WITHOUT_BOOK: Final = """\
“securebase {command}” needs {missing}, which is not installed. What builds a book comes with
    pip install "securebase[book]\""""


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; 0 when all is right, 1 when something is not."""
    chosen = _parser().parse_args(arguments)
    if not chosen.folder.is_dir():
        told = f"there is no folder {chosen.folder}; name the folder of the course"
        print(told, file=sys.stderr)
        return 2
    run: Callable[[argparse.Namespace], int] = chosen.run
    try:
        return run(chosen)
    except ModuleNotFoundError as error:
        if str(error.name).startswith("securebase"):
            raise
        told = _WITHOUT_BOOK.format(command=chosen.command, missing=error.name)
        print(told, file=sys.stderr)
        return 1
    except ContentError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever reads what is printed has read enough; Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        if error.filename is None:
            raise
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return 1


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= _LAST_PORT):
        raise argparse.ArgumentTypeError(f"a port is a number from 1 to {_LAST_PORT}")
    return int(text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="securebase", description=_DESCRIPTION)
    parser.add_argument("--version", action="version", version=__version__)
    known = parser.add_subparsers(dest="command", required=True)

    def command(
        name: str, run: Callable[[argparse.Namespace], int], told: str, *, elsewhere: bool = False
    ) -> argparse.ArgumentParser:
        added = known.add_parser(name, help=told, description=told)
        if not elsewhere:
            added.add_argument("folder", nargs="?", type=Path, default=Path())
        added.set_defaults(run=run, **({"folder": Path()} if elsewhere else {}))
        return added

    new = command("new", commands.new, "write a working skeleton", elsewhere=True)
    new.add_argument("what", help=f"{', '.join(commands.NEXT)}, or a kind such as sorter")
    new.add_argument("name", help="small letters, digits and hyphens; of a course, its folder")
    new.add_argument("--lesson", type=Path, help="the notebook that a quiz is for")
    new.add_argument("--part", help="the folder in notebooks/ that a lesson belongs to")
    new.add_argument("--work", help="the key of the work that a quiz or lesson of your own cites")
    command("check", commands.check, "check a course's content files, data and sources")
    command("build", commands.build, "build the book of a course into _build/html")
    shown = command("preview", commands.show, "build the book, show it, and again at each change")
    shown.add_argument("--port", type=_port, default=8600, help="first port to try")
    shown.add_argument("--no-browser", action="store_true", help="do not open a browser")
    shown.add_argument("--no-build", action="store_true", help="show it first as it was built last")
    watch = shown.add_mutually_exclusive_group()
    watch.add_argument("--watch", nargs="+", metavar="NAME", help="files and folders, if not all")
    watch.add_argument(
        *("--no-watch",), dest="watch", action="store_const", const=[], help="build it no more"
    )
    brought = command(
        "import", commands.bring_in, "bring in quizzes for jupyterquiz", elsewhere=True
    )
    brought.add_argument("files", nargs="+", type=Path, help="its JSON files")
    brought.add_argument("--into", type=Path, help="the folder to write to, if not the file's own")
    brought.add_argument("--keep-order", action="store_true", help="do not shuffle the answers")
    brought.add_argument("--overwrite", action="store_true", help="write over a quiz that is there")
    export = command("export", commands.export, "write questions for other systems", elsewhere=True)
    export.add_argument("into", type=Path, help="the folder to write in")
    export.add_argument(
        "--course", dest="folder", type=Path, default=Path(), help="the folder of the course"
    )
    export.add_argument("--only", nargs="+", default=[], metavar="FORM", help="some forms")
    second = command(
        "anywidget",
        commands.anywidget,
        "write activities for Jupyter Book 2",
        elsewhere=True,
    )
    second.add_argument("files", nargs="+", type=Path, help="content files, such as *.quiz.yml")
    second.add_argument("--into", type=Path, default=Path("widgets"), help="the folder to write to")
    cited = command("works", commands.works, "print the works that can be cited", elsewhere=True)
    cited.add_argument("word", nargs="?", default="", help="only works that have it")
    said = command("words", commands.words, "print what the elements say", elsewhere=True)
    said.add_argument("element", nargs="?", help="such as quiz; without it, all")
    command("schemas", commands.schemas, "write what an editor checks content files with")
    command("drawings", commands.drawings, "draw the pictures of the lessons anew")
    command("labs", commands.labs, "derive the learners' notebooks of the labs")
    with contextlib.suppress(ModuleNotFoundError):
        from securebase.translation.command import add_command

        add_command(known)
    return parser


if __name__ == "__main__":
    sys.exit(main())
