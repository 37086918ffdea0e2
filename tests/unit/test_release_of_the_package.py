"""What a release of the package says of itself."""

import json
import re
import tomllib
from pathlib import Path

import securebase
from tools.places import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_version_is_written_once_and_all_that_repeats_it_agrees() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+((a|b|rc)\d+)?", securebase.__version__)
    assert PROJECT["project"]["dynamic"] == ["version"]
    assert PROJECT["tool"]["hatch"]["version"]["path"] == "securebase/__init__.py"
    front_end = json.loads(text_of("frontend/package.json"))["version"]
    extension = json.loads(text_of("securebase/static/labextensions/securebase/package.json"))
    cited = re.search(r"^version: (.+)$", text_of("CITATION.cff"), re.MULTILINE)
    assert cited is not None
    assert {front_end, extension["version"], cited[1]} == {securebase.__version__}


def test_the_changes_begin_with_this_version() -> None:
    [first, *_] = re.findall(r"^## (\S+?),? ", text_of("CHANGELOG.md"), re.MULTILINE)
    assert first == securebase.__version__


def test_types_are_shipped_and_the_page_of_the_package_needs_no_other_file() -> None:
    assert (ROOT / "securebase" / "py.typed").is_file()
    page = ROOT / PROJECT["project"]["readme"]
    assert page.parent == ROOT / "securebase"
    assert re.findall(r"\]\((?!https:)", page.read_text(encoding="utf-8")) == []


def test_no_two_files_that_a_wheel_carries_have_one_name() -> None:
    kinds = ("*.yml", "*.csv", "*.solved.ipynb")
    names = [path.name for kind in kinds for path in Path(ROOT, "notebooks").rglob(kind)]
    assert len(names) == len(set(names))
