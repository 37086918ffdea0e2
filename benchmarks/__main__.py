"""Compare this project with the stock way: ``make bench``."""

import argparse
import importlib.metadata
import os
import platform
import sys
from pathlib import Path

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import sync_playwright

from benchmarks import books, measuring, moves, report, third_party
from benchmarks.books import Way
from tools import chromium
from tools.places import say, speak_utf_8
from tools.serving import AS_A_HOST, serving
from tools.trouble import Trouble, explain_error

_WAYS: tuple[Way, Way] = ("ours", "stock")


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--runs", type=_at_least_one, default=7, help="how many (7)")
    parser.add_argument("--only-print", action="store_true", help="leave the README as it is")
    return parser.parse_args(arguments)


def _installed(package: str) -> str:
    try:
        return f"{package} {importlib.metadata.version(package)}"
    except importlib.metadata.PackageNotFoundError:
        raise Trouble(
            f"The stock page needs {package}, which is not installed: "
            "run  make bench,  which installs requirements-dev.txt first."
        ) from None


def _measure(
    path: str, pages: dict[Way, Path], runs: int
) -> tuple[report.Samples, list[float], str]:
    """Alternate between the two; return the samples, the explorer's moves, Chromium's version.

    ``path`` is that of Chromium's program.
    """
    samples: report.Samples = {"ours": [], "stock": []}
    with (
        serving(pages["ours"], AS_A_HOST) as ours,
        serving(pages["stock"], AS_A_HOST) as stock,
        sync_playwright() as playwright,
    ):
        addresses: dict[Way, str] = {"ours": f"{ours}/", "stock": f"{stock}/"}
        browser = playwright.chromium.launch(
            executable_path=path, args=measuring.browser_arguments()
        )
        say("Warming up …")
        for way in _WAYS:
            measuring.take(browser, way, addresses[way])
        for run in range(runs):
            say(f"Run {run + 1} of {runs} …")
            # Neither is always the one that comes second.
            for way in _WAYS if run % 2 == 0 else reversed(_WAYS):
                samples[way].append(measuring.take(browser, way, addresses[way]))
        say("Moving the controls of an explorer …")
        moved = moves.take(browser)
        version = browser.version
        browser.close()
    return samples, moved, version


def _facts(runs: int, chromium_version: str, versions: list[str]) -> str:
    facts = [
        f"Medians of {runs} run{'s' if runs > 1 else ''} (lowest–highest)",
        f"Chromium {chromium_version}",
        f"Python {platform.python_version()}",
        f"{os.cpu_count()} CPU cores",
    ]
    return f"{', '.join(facts)}.  \nStock: {', '.join(versions)}."


def main(arguments: list[str]) -> int:
    """Build, measure, print, and write the README; return the exit code."""
    options = _options(arguments)
    versions = [_installed(name) for name in ("jupyter-book", "ipywidgets", "jupyterquiz")]
    browser = chromium.find()
    if browser is None:
        raise Trouble(chromium.WHAT_TO_INSTALL)
    npm = third_party.needed_npm()
    pages: dict[Way, Path] = {}
    for way in _WAYS:
        say(f"Building the lesson: {'Secure Base' if way == 'ours' else 'the stock way'} …")
        pages[way] = books.build(way)
    versions += third_party.bring_home(npm, pages["stock"])
    samples, moved, chromium_version = _measure(browser, pages, options.runs)
    facts = _facts(options.runs, chromium_version, versions)
    results = f"{report.table(samples)}\n\n{moves.told(moved)}\n\n{facts}"
    say(f"\n{results}\n")
    if not options.only_print:
        report.write(results)
        say("The table is in benchmarks/README.md too.")
    return 0


def _told(error: Exception) -> str:
    if isinstance(error, OSError):
        return explain_error(error)
    if isinstance(error, PlaywrightError):
        return f"Chromium could not take the measures: {error.message.splitlines()[0]}"
    return str(error)


if __name__ == "__main__":
    speak_utf_8()
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
    except (Trouble, OSError, PlaywrightError) as error:
        if os.environ.get("SECUREBASE_DEBUG"):
            raise
        sys.exit(f"\n{_told(error)}")
