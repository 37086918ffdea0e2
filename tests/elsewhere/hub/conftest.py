"""A real JupyterHub, installed apart, for all tests of this folder."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import pytest

from benchmarks.hub import installing
from benchmarks.hub.installing import Programs
from benchmarks.hub.lab import read_lab
from benchmarks.hub.measuring import Class, attended
from benchmarks.hub.running import Hub, running
from tools.places import in_continuous_integration
from tools.trouble import Trouble

STUDENTS = 2
T = TypeVar("T")


@pytest.fixture(scope="session")
def programs() -> Programs:
    """The programs of a hub, installed where they are not; a person's machine may lack them."""
    try:
        return installing.ensure()
    except Trouble as trouble:
        if in_continuous_integration():
            raise
        pytest.skip(str(trouble))


@pytest.fixture(scope="session")
def hub(programs: Programs, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    with running(programs, tmp_path_factory.mktemp("hub") / "class") as found:
        yield found


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """What it gives. On a thread of its own: a browser of other tests may have a loop on this."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, coroutine).result()


@pytest.fixture(scope="session")
def attending(hub: Hub) -> Class:
    """Two students at once have gone through a lab."""
    return run(attended(hub, STUDENTS, read_lab()))


@pytest.fixture
def home(hub: Hub, attending: Class) -> Path:
    """The first student's own folder."""
    return hub.homes / next(iter(attending.days))
