"""The outputs of lessons, kept from build to build: whoever mends their words waits for no code."""

import functools
import os
import sys
import sysconfig
from collections.abc import Callable, Sequence
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

    def of(self, name: str, cells: Sequence[str], run: Callable[[], Answer]) -> Answer:
        """The answer of the lesson ``name``: the one that is kept, or what ``run`` gives.

        A lesson that stopped is run again each time, until it is mended.
        """
        memory = Memory(self._folder / f"{name}.json", self._made_by)
        if memory.found.get("cells") == list(cells):
            kept: Answer = memory.found["answer"]
            files = kept["made_from"].items()
            if all(self._digest_now(path) == digest for path, digest in files):
                return kept
        answer = run()
        if answer["stopped"] is None:
            memory.keep({"cells": list(cells), "answer": answer})
        return answer
