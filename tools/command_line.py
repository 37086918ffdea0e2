"""The commands and their options."""

import argparse
import os
import sys
from collections.abc import Callable

from tools import (
    bill,
    book,
    checks,
    cleaning,
    environment,
    exports,
    frontend,
    lab,
    live,
    mutants,
    releases,
    requirements,
)
from tools.places import say, speak_utf_8
from tools.trouble import Trouble, explain_error

Command = Callable[[argparse.Namespace], int]

# What follows these is for another program: pytest, JupyterLab, the exports, the benchmarks.
_PASSES_ON = ("test", "lab", "exports", "bench")


def _course(options: argparse.Namespace) -> int:
    environment.ensure("course")
    if code := book.build(afresh=options.afresh):
        return code
    given = ["--no-build", f"--port={options.port}"]
    given += ["--no-browser"] if options.no_browser else []
    given += ["--no-watch"] if options.no_watch else ["--watch", *book.SOURCES]
    return environment.run("-m", "securebase", "preview", *given)


def _book(options: argparse.Namespace) -> int:
    environment.ensure("course")
    return book.build(afresh=options.afresh)


def _lab(options: argparse.Namespace) -> int:
    environment.ensure("course")
    return lab.open_lessons(options.rest)


# A new command is a line here, its options in _parser, and a target in the Makefile.
_COMMANDS: dict[str, tuple[Command, str]] = {
    "course": (_course, "build the course and open it in your browser"),
    "book": (_book, "build the course into _build/html"),
    "test": (
        lambda given: checks.test(given.rest),
        f"run the checks and tests ({checks.FAST}: a minute, {checks.THOROUGH}: long ones too)",
    ),
    "lint": (
        lambda given: checks.lint(staged=given.staged),
        "run the quick checks: code style, types and content files",
    ),
    "lab": (_lab, "open the lessons in JupyterLab; its options can follow"),
    "frontend": (
        lambda _: frontend.build(),
        "build securebase/static from frontend/ (needs Node)",
    ),
    "npm": (lambda given: frontend.run(*given.script), "run a script of frontend/package.json"),
    "exports": (
        lambda given: exports.write(given.rest),
        "write the question bank, PDFs, slides, an EPUB and packages of SCORM into exports/",
    ),
    "zip": (releases.course_file, "write the course into one file that opens from a folder"),
    "live": (
        lambda given: live.build(afresh=given.afresh),
        "make a copy of the lessons that runs in a reader's browser, beside the book (needs Node)",
    ),
    "release": (releases.release, "make of the book what is published, into _build/release"),
    "served": (releases.served, "make what a server of your own is given, into _build/served"),
    "bill": (bill.write, "write the bill of materials (CycloneDX), into _build/bill-of-materials"),
    "bench": (
        lambda given: checks.bench(given.rest),
        "compare weight and speed with the stock way; its options can follow",
    ),
    "mutants": (
        lambda given: mutants.run(given.part),
        "spoil a copy of the code on purpose, and see whether the tests notice (20 minutes)",
    ),
    "lock": (
        lambda given: requirements.compile_all(upgrade=given.upgrade),
        "compile the requirements files from pyproject.toml",
    ),
    "clean": (
        lambda given: cleaning.clean(everything=given.all),
        "remove the built book and all caches",
    ),
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools", description="The commands of Secure Base."
    )
    commands = parser.add_subparsers(metavar="command", required=True)
    parsers = {}
    for name, (command, summary) in _COMMANDS.items():
        parsers[name] = commands.add_parser(name, help=summary, description=summary)
        parsers[name].set_defaults(command=command)

    def flag(name: str, option: str, summary: str) -> None:
        parsers[name].add_argument(option, action="store_true", help=summary)

    flag("book", "--afresh", "build every page again")
    flag("course", "--afresh", "build every page again")
    flag("live", "--afresh", "make it again, whatever changed")
    flag("course", "--no-browser", "open no browser")
    flag("course", "--no-watch", "do not build again when a file changes")
    parsers["course"].add_argument("--port", type=int, default=8000, help="first port to try")
    flag("lint", "--staged", "check only what is about to be committed")
    parsers["npm"].add_argument(
        "script", nargs="+", help="its name, and after -- its options: spec-types -- --check"
    )
    parsers["mutants"].add_argument(
        "part", nargs="*", help=f"{', '.join(mutants.PARTS)}; without one, all of them"
    )
    flag("lock", "--upgrade", "take the newest releases allowed")
    flag("clean", "--all", "remove .venv and frontend/node_modules too")
    return parser


def _options(arguments: list[str]) -> argparse.Namespace:
    """The command and its options; ``rest`` holds those that belong to another program."""
    name, *rest = arguments or ["--help"]
    passes_on = name in _PASSES_ON and not {"-h", "--help"} & set(rest)
    options = _parser().parse_args([name] if passes_on else [name, *rest])
    options.rest = rest if passes_on else []
    return options


def main(arguments: list[str]) -> int:
    """Carry out one command; return the exit code.

    With ``SECUREBASE_DEBUG=1`` an error shows where it came from instead of its sentence.
    """
    speak_utf_8()
    options = _options(arguments)
    try:
        code: int = options.command(options)
    except KeyboardInterrupt:
        say("\nStopped.")
        return 130
    except (Trouble, OSError) as error:
        if os.environ.get("SECUREBASE_DEBUG"):
            raise
        sentence = explain_error(error) if isinstance(error, OSError) else str(error)
        print(f"\n{sentence}", file=sys.stderr, flush=True)
        return 1
    return code
