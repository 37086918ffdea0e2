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
    "house/late.py": "from house.kinds import\\\n",
    "house/kinds/__init__.py": "",
    "house/kinds/sorter.py": "if TYPE_CHECKING:\n    from house.round import one\n",
    "house/kinds/card.py": "from . import sorter\nfrom ..round import one\n",
    "house/round.py": "from house.kinds.sorter import Sorter\n",
    "house/all/__init__.py": "for module in pkgutil.iter_modules(__path__):\n    ...\n",
    "house/all/deep/one.py": "",
    "tests/test_all.py": "import house.all, house.round\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    imported.forget()
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


KINDS = {"house/kinds/__init__.py", "house/kinds/sorter.py", "house/round.py"}


@pytest.mark.parametrize(
    ("file", "others"),
    [
        ("tests/test_one.py", {*KINDS, "tests/helper.py", "house/late.py"}),
        ("tests/test_named.py", {*KINDS, "house/kinds/card.py"}),
        ("tests/test_folder.py", {*KINDS, "house/kinds/card.py"}),
        (
            "tests/test_all.py",
            {
                *("house/all/__init__.py", "house/all/deep/one.py"),
                *("house/round.py", "house/kinds/sorter.py"),
            },
        ),
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


def test_what_the_code_itself_starts_does_not_count(root: Path) -> None:
    (root / "house/late.py").write_text("import subprocess\n", encoding="utf-8")
    assert not imported.runs_programs(root, "tests/helper.py", "house/late.py")
