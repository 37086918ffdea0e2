"""The outputs of lessons, kept from build to build: whoever mends their words waits for no code."""

import functools
import os
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from securebase.content.own_course import TOLD
from securebase.publishing.lesson_runner import digest_of
from securebase.publishing.memory import Memory, code_digest

FOLDER = "outputs"
"""Where they lie, beside what Sphinx keeps of the pages."""

Answer = dict[str, Any]


class KeptOutputs:
    """What running each lesson gave, as long as its cells and all that they read stay the same."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # What is installed is told by the names of its folders, which hold the versions.
        installed = digest_of(Path(sysconfig.get_path("purelib")))
        code, course = code_digest(Path(__file__).parent), os.environ.get(TOLD, "")
        self._made_by = f"{code} {installed} {sys.version} {course}"
        self._digest_now = functools.cache(lambda path: digest_of(Path(path)))

    def find(self, name: str, cells: Sequence[str]) -> Answer | None:
        """The answer of the lesson ``name`` to these cells, if it is kept and still right."""
        found = self._memory(name).found
        if found.get("cells") != list(cells):
            return None
        kept: Answer = found["answer"]
        files = kept["made_from"].items()
        return kept if all(self._digest_now(path) == digest for path, digest in files) else None

    def keep(self, name: str, cells: Sequence[str], answer: Answer) -> None:
        """Keep the answer, unless the lesson stopped: it is run again, until it is mended."""
        if answer["stopped"] is None:
            self._memory(name).keep({"cells": list(cells), "answer": answer})

    def _memory(self, name: str) -> Memory:
        return Memory(self._folder / f"{name}.json", self._made_by)
