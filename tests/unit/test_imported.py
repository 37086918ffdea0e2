"""What a file of tests imports, in turn and by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import imported

FILES = {
    "tests/test_one.py": "from house.kinds import sorter\nfrom tests import helper\n",
    "tests/helper.py": "import os\n\n\ndef late():\n    import house.late as late\n",
    "tests/test_named.py": 'importlib.import_module(f"house.kinds.{kind}")\n',
    "tests/test_folder.py": "from house.kinds import (\n    sorter,\n    card as a_card,\n)\n",
    "house/__init__.py": "from house import never\n",
    "house/never.py": "",
    "house/late.py": "from house.kinds import \\\n    sorter\n",
    "house/kinds/__init__.py": "",
    "house/kinds/sorter.py": "if TYPE_CHECKING:\n    from house.round import one\n",
    "house/kinds/card.py": "from . import sorter\nfrom ..round import one\n",
    "house/round.py": "from house.kinds.sorter import Sorter\n",
    "house/all/__init__.py": "for module in pkgutil.iter_modules(__path__):\n    ...\n",
    "house/all/deep/one.py": "",
    "tests/test_all.py": "import house.all, house.round\n",
    "tests/test_handed_on.py": "from house.rooms import Door as Gate, walls\n",
    "tests/test_defined.py": "from house.rooms import HEIGHT\n",
    "tests/test_star.py": "from house.rooms import *\n",
    "house/rooms/__init__.py": "from . import walls\nfrom .doors import Door\nHEIGHT = 3\n",
    "house/rooms/walls.py": "",
    "house/rooms/doors.py": "from house.round import Sorter as Door\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    imported.forget()
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


HELPER = {"tests/helper.py", "house/late.py", "house/kinds/__init__.py"}
KINDS = {"house/kinds/sorter.py", "house/round.py"}
ROOMS = {
    *(f"house/rooms/{name}.py" for name in ("__init__", "walls", "doors")),
    *("house/round.py", "house/kinds/sorter.py"),
}


@pytest.mark.parametrize(
    ("file", "others"),
    [
        ("tests/test_one.py", {*KINDS, *HELPER}),
        ("tests/test_named.py", {*KINDS, "house/kinds/__init__.py", "house/kinds/card.py"}),
        ("tests/test_folder.py", {*KINDS, "house/kinds/card.py"}),
        (
            "tests/test_all.py",
            {
                *("house/all/__init__.py", "house/all/deep/one.py"),
                *("house/round.py", "house/kinds/sorter.py"),
            },
        ),
        (
            "tests/test_handed_on.py",
            {
                *("house/rooms/walls.py", "house/rooms/doors.py"),
                *("house/round.py", "house/kinds/sorter.py"),
            },
        ),
        *((f"tests/test_{name}.py", ROOMS) for name in ("defined", "star")),
        ("tests/gone.py", set()),
    ],
)
def test_files_are_followed_wherever_they_are_imported(
    root: Path, file: str, others: set[str]
) -> None:
    assert {*imported.imported(root, file)} == {file, *others}


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("import subprocess\n", True),
        ("from tools.places import PYTHON, ROOT\n", True),
        ("Popen([sys.executable])\n", True),
        ("from tools.places import ROOT\n", False),
    ],
)
def test_tests_that_start_programs_are_told(root: Path, text: str, starts: bool) -> None:
    (root / "tests/helper.py").write_text(text, encoding="utf-8")
    assert imported.runs_programs(root, "tests/helper.py", "house/late.py") is starts


def test_what_is_left_out_leaves_out_what_only_it_imports(root: Path) -> None:
    files = imported.imported(root, "tests/test_one.py", without=("tests/helper.py",))
    assert {*files} == {"tests/test_one.py", *KINDS}


def test_what_the_code_itself_starts_does_not_count(root: Path) -> None:
    (root / "house/late.py").write_text("import subprocess\n", encoding="utf-8")
    assert not imported.runs_programs(root, "tests/helper.py", "house/late.py")
