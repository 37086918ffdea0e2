"""A whole class at once, and what it met and took."""

import asyncio
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import NamedTuple

from benchmarks.hub import memory
from benchmarks.hub.installing import WORK, Programs
from benchmarks.hub.lab import Lab
from benchmarks.hub.running import Hub, running
from benchmarks.hub.student import Day, student


class Class(NamedTuple):
    """A class that was measured.

    Attributes:
        days: what each student met, by name.
        taken: what each student's programs took when all had answered, and all still ran.
        hub: what the hub and its proxy took.
    """

    days: Mapping[str, Day]
    taken: Mapping[str, memory.Taken]
    hub: memory.Taken


def measured(programs: Programs, students: int, lab: Lab) -> Class:
    """A class of so many on a hub of its own."""
    WORK.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="class-", dir=WORK))
    with running(programs, folder) as hub:
        found = asyncio.run(attended(hub, students, lab))
    # Left in place where something failed: it holds what the hub said.
    shutil.rmtree(folder)
    return found


async def attended(hub: Hub, students: int, lab: Lab) -> Class:
    """All students at once go through a lab.

    Raises:
        Trouble: one of them could not.
    """
    async with AsyncExitStack() as browsers:
        names = [f"student-{number:03}" for number in range(1, students + 1)]
        present = [await browsers.enter_async_context(student(name, hub)) for name in names]
        days = await asyncio.gather(*(one.attend(lab) for one in present))
        taken = memory.of_students(hub.process)
        return Class(dict(zip(names, days, strict=True)), taken, memory.of_the_hub(hub.process))
