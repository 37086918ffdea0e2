"""The course as a server of one's own gives it: released, compressed, by nginx and by Caddy."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from securebase.publishing.release import write_release, write_served
from tools import servers
from tools.places import in_continuous_integration

# What a live notebook would be: its pages stand there, whether or not its files were made.
_LIVE_PAGE = "<!doctype html><title>A live notebook</title><script>document.title = 'runs'</script>"


class Served(NamedTuple):
    """A server that runs: what it is, where it answers, and the folder that it serves."""

    name: servers.Name
    address: str
    course: Path

    @property
    def has_brotli(self) -> bool:
        """Whether it sends brotli: nginx where Debian's module is there."""
        return self.name == "caddy" or servers.BROTLI.exists()


@pytest.fixture(scope="session")
def served_folder(book: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What ``make served`` writes of the book."""
    folder = tmp_path_factory.mktemp("served")
    write_release(book, folder / "release", datetime.date(2026, 11, 27))
    live = folder / "release" / "live" / "lab"
    if not live.exists():
        live.mkdir(parents=True)
        (live / "standard-library.zip").write_bytes(bytes(1000))
        (live / "index.html").write_text(_LIVE_PAGE, encoding="utf-8")
        (live / "engine.wasm").write_bytes(b"\0asm" + bytes(1000))
        (live / "engine.mjs").write_text("export default 1;\n" * 100, encoding="utf-8")
    write_served(folder / "release", folder / "served")
    return folder / "served"


def _running(name: servers.Name, served: Path, own: Path) -> Iterator[Served]:
    if not servers.ensure([name]):
        (pytest.fail if in_continuous_integration() else pytest.skip)(servers.what_is_missing(name))
    with servers.running(name, served, own) as address:
        yield Served(name, address, served / "course")


@pytest.fixture(scope="session")
def nginx(served_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    yield from _running("nginx", served_folder, tmp_path_factory.mktemp("nginx"))


@pytest.fixture(scope="session")
def caddy(served_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    yield from _running("caddy", served_folder, tmp_path_factory.mktemp("caddy"))


@pytest.fixture(params=servers.NAMES)
def server(request: pytest.FixtureRequest) -> Served:
    """Each server in turn."""
    served: Served = request.getfixturevalue(request.param)
    return served
