"""What a class takes of the machine: memory in fair shares, and the processor's time."""

from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

import psutil

_OF_WHOM = "JUPYTERHUB_USER"
_KERNEL = "ipykernel_launcher"


class Taken(NamedTuple):
    """What programs take: bytes and seconds.

    Attributes:
        server: the proportional set size (PSS) of Jupyter's server: a page of memory that n
            programs share counts one nth for each, so all programs' sizes add up to what is taken.
        kernel: that of the kernels that it started.
        private: what would be free again if only these programs ended.
        processor: the time on a core.
    """

    server: int
    kernel: int
    private: int
    processor: float


def of_students(hub: int) -> dict[str, Taken]:
    """What each student's server and kernels take, by the student's name."""
    found: dict[str, Taken] = {}
    for student, taken in _started_by(hub, all_below=True):
        if student:
            found[student] = _sum(found[student], taken) if student in found else taken
    return found


def of_the_hub(hub: int) -> Taken:
    """What the hub itself and its proxy take; all of it counts as ``server``."""
    whole = _of(psutil.Process(hub))
    for student, taken in _started_by(hub, all_below=False):
        if student is None:
            whole = _sum(whole, taken)
    return whole


def _started_by(hub: int, *, all_below: bool) -> Iterator[tuple[str | None, Taken]]:
    """What each program takes that the hub started, or one of those too; and for which student."""
    for process in psutil.Process(hub).children(recursive=all_below):
        # One that ends just now, as a git does, takes nothing.
        with suppress(psutil.NoSuchProcess):
            try:
                found = process.environ().get(_OF_WHOM), _of(process)
            except psutil.AccessDenied:
                # Only root may ask what has ended and is still listed.
                if process.status() == psutil.STATUS_ZOMBIE:
                    continue
                raise
            yield found


def _of(process: psutil.Process) -> Taken:
    memory, times = process.memory_full_info(), process.cpu_times()
    # A git that has ended counts for the server that started it.
    seconds = times.user + times.system + times.children_user + times.children_system
    is_kernel = any(_KERNEL in argument for argument in process.cmdline())
    server, kernel = (0, memory.pss) if is_kernel else (memory.pss, 0)
    return Taken(server, kernel, memory.uss, seconds)


def _sum(one: Taken, other: Taken) -> Taken:
    return Taken(
        one.server + other.server,
        one.kernel + other.kernel,
        one.private + other.private,
        one.processor + other.processor,
    )
