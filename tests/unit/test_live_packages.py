"""Packages as the browser's Python gets them, and the licences that go along."""

from __future__ import annotations

import hashlib
import re
import shutil
import zipfile
from pathlib import Path

import pytest

from securebase.publishing.live_copy import MEGABYTES
from tools import live
from tools.live.licences import all_licences
from tools.live.making import put_in_place
from tools.live.python_files import packages
from tools.places import ROOT
from tools.trouble import Trouble


def wheel(folder: Path, name: str, files: dict[str, str], needs: str = "") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}-1.0-py3-none-any.whl"
    about = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{needs}"
    with zipfile.ZipFile(path, "w") as packed:
        for place, text in {f"{name}-1.0.dist-info/METADATA": about, **files}.items():
            packed.writestr(place, text)
    return path


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """An environment with the two packages that are compiled in part."""
    folder = tmp_path / "installed"
    for name, package in (("markupsafe", "markupsafe"), ("pyyaml", "yaml")):
        (folder / package).mkdir(parents=True)
        (folder / package / "__init__.py").write_text(name, encoding="utf-8")
        (folder / package / "_fast.so").write_bytes(b"machine code")
        about = folder / f"{name}-3.0.dist-info"
        (about / "licenses").mkdir(parents=True)
        (about / "METADATA").write_text(f"Name: {name}\nVersion: 3.0\n", encoding="utf-8")
        (about / "licenses" / "LICENSE.txt").write_text(f"{name} is free", encoding="utf-8")
    lite = folder / "jupyterlite_core-0.8.6.dist-info" / "licenses"
    lite.mkdir(parents=True)
    (lite / "LICENSE").write_text("JupyterLite is free", encoding="utf-8")
    return folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "pyodide"
    folder.mkdir()
    return folder


def names_in(path: Path) -> set[str]:
    with zipfile.ZipFile(path) as packed:
        return set(packed.namelist())


def test_a_package_is_named_with_its_file_its_hash_and_its_modules(
    tmp_path: Path, installed: Path, target: Path
) -> None:
    small = wheel(tmp_path / "wheels", "Small.Thing", {"small/__init__.py": "", "one.py": ""})
    made = packages([small], installed, target)["small-thing"]
    assert made == {
        "name": "Small.Thing",
        "version": "1.0",
        "file_name": small.name,
        "install_dir": "site",
        "sha256": hashlib.sha256((target / small.name).read_bytes()).hexdigest(),
        "package_type": "package",
        "imports": ["one", "small"],
        "depends": [],
        "unvendored_tests": False,
    }


def test_what_a_browser_never_reads_is_left_out(
    tmp_path: Path, installed: Path, target: Path
) -> None:
    ours = wheel(
        tmp_path / "wheels",
        "securebase",
        {
            **dict.fromkeys(("securebase/activities/quiz.py", "securebase/course/a.quiz.yml"), ""),
            **dict.fromkeys(("securebase/static/jupyter/quiz.js",), ""),
            **dict.fromkeys(("securebase/static/book/quiz.js", "securebase/paper/pdf.py"), ""),
            **dict.fromkeys(("securebase-1.0.data/data/share/x.json", "securebase/tests/t.py"), ""),
        },
    )
    packages([ours], installed, target)
    assert names_in(target / ours.name) == {
        *("securebase/activities/quiz.py", "securebase/course/a.quiz.yml"),
        *("securebase/static/jupyter/quiz.js", "securebase-1.0.dist-info/METADATA"),
    }


def test_of_what_has_no_wheel_for_a_browser_only_its_python_goes_along(
    installed: Path, target: Path
) -> None:
    made = packages([], installed, target)
    assert made["pyyaml"]["imports"] == ["yaml"]
    assert names_in(target / made["pyyaml"]["file_name"]) == {
        *("yaml/__init__.py", "pyyaml-3.0.dist-info/METADATA"),
        "pyyaml-3.0.dist-info/licenses/LICENSE.txt",
    }


def test_a_package_that_another_needs_is_missed_by_name(
    tmp_path: Path, installed: Path, target: Path
) -> None:
    needs = "Requires-Dist: MarkupSafe>=2\nRequires-Dist: lost.one (>1)\nRequires-Dist: x; extra"
    small = wheel(tmp_path / "wheels", "small", {"small.py": ""}, needs)
    told = r"The browser's Python lacks lost-one \(for small\): pin it in tools/live/wheels.txt"
    with pytest.raises(Trouble, match=told):
        packages([small], installed, target)


def test_the_same_wheels_give_the_same_bytes(tmp_path: Path, installed: Path, target: Path) -> None:
    small = wheel(tmp_path / "wheels", "small", {"small.py": "1", "b.py": "2"})
    first = packages([small], installed, target)
    small.unlink()
    again = wheel(tmp_path / "wheels", "small", {"b.py": "2", "small.py": "1"})
    assert packages([again], installed, target) == first


def test_each_licence_goes_along_and_a_package_without_one_is_refused(
    tmp_path: Path, installed: Path, target: Path
) -> None:
    files = {"small.py": "", "small-1.0.dist-info/licenses/LICENSE": "Small is free"}
    packages([wheel(tmp_path / "wheels", "small", files)], installed, target)
    text = all_licences(target, installed)
    for told in ("Small is free", "pyyaml is free", "markupsafe is free", "JupyterLite is free"):
        assert told in text
    assert "Mozilla Public License Version 2.0" in text
    assert "PYTHON SOFTWARE FOUNDATION LICENSE VERSION 2" in text
    packages([wheel(tmp_path / "more", "bare", {"bare.py": ""})], installed, target)
    with pytest.raises(Trouble, match=r"bare-1\.0-py3-none-any\.whl came without its licence"):
        all_licences(target, installed)


def test_a_copy_that_was_put_there_in_part_counts_as_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site, book = tmp_path / "site", tmp_path / "book"
    site.mkdir()
    (site / "a.js").write_text("a()", encoding="utf-8")
    put_in_place(site, book / "live", "sources of yesterday")
    assert live.is_there(book)

    copy = shutil.copytree

    def stop_at_the_last_file(source: Path, target: Path) -> None:
        copy(source, target)
        raise KeyboardInterrupt

    monkeypatch.setattr("tools.live.making.shutil.copytree", stop_at_the_last_file)
    with pytest.raises(KeyboardInterrupt):
        put_in_place(site, book / "live", "sources of today")
    assert (book / "live" / "a.js").exists()
    assert not live.is_there(book)


def test_while_it_comes_a_reader_is_told_what_the_button_told() -> None:
    shown = (ROOT / "tools/live/notebooks.html").read_text(encoding="utf-8")
    told = ROOT / "securebase/publishing/theme/templates/secure-base/live-copy.html"
    [seconds] = re.findall(r"about \d+ seconds", told.read_text(encoding="utf-8"))
    assert f"It fetches {MEGABYTES} MB the first time" in shown
    assert f"That takes {seconds}." in shown
