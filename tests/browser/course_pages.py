"""The pages of the course, as its table of contents lists them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML

from tools.places import ROOT

# Sphinx adds these; the first only sends the reader on to the root page.
REDIRECT = "index"
_OF_SPHINX = ["search", "genindex"]


def _listed(entry: Any) -> Iterator[str]:
    if isinstance(entry, list):
        for part in entry:
            yield from _listed(part)
    elif isinstance(entry, dict):
        for key, value in entry.items():
            if key in {"root", "file"}:
                yield str(value)
            else:
                yield from _listed(value)


_TOC = YAML(typ="safe").load((ROOT / "_toc.yml").read_text(encoding="utf-8"))
COURSE = [str(name) for name in _listed(_TOC)]
PAGES = COURSE + _OF_SPHINX
ROOT_PAGE = COURSE[0]
LABS = [name for name in COURSE if name.startswith("notebooks/labs/")]
LESSONS = [name for name in COURSE if name.startswith("notebooks/") and name not in LABS]
LESSON = "notebooks/attachment/bonding-and-attachment"
STILL_FACE = "notebooks/still-face/the-still-face-experiment"
PRACTISING_REPAIR = "notebooks/still-face/practising-repair"
REPAIR = "notebooks/still-face/rupture-and-repair"
ANSWERS = "book/your-answers"
EVIDENCE = "book/the-evidence"
# A page of each sort: what is wrong with all pages is wrong with one of these.
ONE_OF_EACH = (
    *(ROOT_PAGE, LESSON, LABS[0], "search", "book/find-help"),
    *("book/small-things/claims", "book/teach/rupture-and-repair"),
)
