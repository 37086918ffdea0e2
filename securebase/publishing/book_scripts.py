"""Which of the built scripts an activity in a page needs.

``make frontend`` writes them: those that kinds share, and one for each kind.
"""

import functools
import gzip
import json
import re
from collections.abc import Iterable
from pathlib import Path

_STATIC = Path(__file__).parents[1] / "static"
FOLDER = _STATIC / "book"
CORE = "securebase.js"
"""What every page with an activity loads first."""

SEARCH = "securebase-search.js"
"""What a page loads when somebody turns to the search."""

LISTEN = "securebase-listen.js"
"""What a lesson loads when somebody wants it read to them."""

_ELEMENT = re.compile(r"<sb-([a-z][a-z0-9-]*)")


def kinds_in(html: str) -> set[str]:
    """The kinds of activity whose elements stand in this HTML: ``quiz`` for ``<sb-quiz>``."""
    return set(_ELEMENT.findall(html))


def scripts_for(kinds: Iterable[str]) -> list[str]:
    """File names of the scripts that these kinds need, in the order in which a page loads them.

    Raises:
        ValueError: a kind has no script; the message says how to give it one.
    """
    by_kind = _scripts_by_kind()
    wanted = sorted(kinds)
    for kind in wanted:
        if kind not in by_kind:
            raise ValueError(
                f"no script defines <sb-{kind}>: write frontend/src/kinds/{kind}/index.js, which "
                "defines it, and run make frontend; or correct the element's name "
                f"(there are {', '.join(by_kind)})"
            )
    return list(dict.fromkeys(script for kind in wanted for script in by_kind[kind]))


def class_scripts_for(kinds: Iterable[str]) -> dict[str, list[str]]:
    """File names of what the class view loads for each of these kinds, in the order of loading."""
    by_kind: dict[str, list[str]] = json.loads((_STATIC / "class-scripts.json").read_text("utf-8"))
    return {kind: by_kind[kind] for kind in sorted(kinds) if kind in by_kind}


def weight_of(scripts: Iterable[str]) -> int:
    """Bytes that these scripts weigh together as a host sends them, compressed."""
    return sum(_weight(script) for script in scripts)


@functools.cache
def _weight(script: str) -> int:
    return len(gzip.compress((FOLDER / script).read_bytes()))


@functools.cache
def _scripts_by_kind() -> dict[str, list[str]]:
    built: dict[str, list[str]] = json.loads((_STATIC / "book-scripts.json").read_text("utf-8"))
    return built
