"""The commands and their options."""

import argparse
import os
import sys
from collections.abc import Callable

from tools import book, checks, cleaning, environment, frontend, requirements, serving
from tools.places import say, speak_utf_8
from tools.trouble import Trouble, explain_error

Command = Callable[[argparse.Namespace], int]

# JupyterLab would ask its own site for news and for newer releases: nothing leaves the device.
_NO_NEWS = (
    "--LabApp.news_url=None",
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
)


def _course(options: argparse.Namespace) -> int:
    environment.ensure("course")
    code = book.build(afresh=options.afresh)
    return code or serving.serve(
        options.port, open_browser=not options.no_browser, watch=not options.no_watch
    )


def _book(options: argparse.Namespace) -> int:
    environment.ensure("course")
    return book.build(afresh=options.afresh)


def _test(options: argparse.Namespace) -> int:
    return checks.test(options.rest)


def _lint(_options: argparse.Namespace) -> int:
    return checks.lint()


def _lab(options: argparse.Namespace) -> int:
    environment.ensure("course")
    # JupyterLab refuses to run as root, which in a container is the only user, unless told.
    as_root = ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return environment.run(
        *("-m", "jupyter", "lab", "--notebook-dir=notebooks", *_NO_NEWS, *as_root, *options.rest)
    )


def _bench(options: argparse.Namespace) -> int:
    return checks.bench(options.rest)


def _frontend(_options: argparse.Namespace) -> int:
    return frontend.build()


def _lock(options: argparse.Namespace) -> int:
    return requirements.compile_all(upgrade=options.upgrade)


def _clean(options: argparse.Namespace) -> int:
    return cleaning.clean(everything=options.all)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools", description="The commands of Secure Base."
    )
    commands = parser.add_subparsers(metavar="command", required=True)

    def add(name: str, command: Command, summary: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=summary, description=summary)
        added.set_defaults(command=command)
        return added

    for name, command, summary in [
        ("course", _course, "build the course and open it in your browser"),
        ("book", _book, "build the course into _build/html"),
    ]:
        added = add(name, command, summary)
        added.add_argument("--afresh", action="store_true", help="build every page again")
        if name == "course":
            added.add_argument("--port", type=int, default=8000, help="first port to try")
            added.add_argument("--no-browser", action="store_true", help="open no browser")
            added.add_argument(
                "--no-watch", action="store_true", help="do not build again when a file changes"
            )
    add("test", _test, "run every check and test; with options of pytest's, only those tests")
    add("lab", _lab, "open the lessons in JupyterLab; its options can follow")
    add("frontend", _frontend, "build securebase/static from frontend/ (needs Node)")
    add("lint", _lint, "check code style, types and content files")
    add("bench", _bench, "compare weight and speed with the stock way; its options can follow")
    add("lock", _lock, "compile the requirements files from pyproject.toml").add_argument(
        "--upgrade", action="store_true", help="take the newest releases allowed"
    )
    add("clean", _clean, "remove the built book and all caches").add_argument(
        "--all", action="store_true", help="remove .venv and frontend/node_modules too"
    )
    return parser


def _options(arguments: list[str]) -> argparse.Namespace:
    """The command and its options; ``rest`` holds those that belong to another program."""
    name, *rest = arguments or ["--help"]
    passes_on = name in ("test", "lab", "bench") and not {"-h", "--help"} & set(rest)
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
