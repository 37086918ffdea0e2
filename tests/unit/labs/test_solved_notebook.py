"""The learners' notebook is derived from the solved one by tags and marks alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from securebase.__main__ import main
from securebase.content.problems import ContentError
from securebase.labs.solved_notebook import YOUR_TURN, learners_notebook, solved_cells

WORDS = {"cell_type": "markdown", "id": "words", "metadata": {}, "source": ["# A lab"]}
SHOWN = {
    "cell_type": "code",
    "id": "shown",
    "execution_count": 3,
    "metadata": {"tags": ["keep_output"]},
    "outputs": [{"name": "stdout", "output_type": "stream", "text": ["3\n"]}],
    "source": ["# NBVAL_CHECK_OUTPUT\n", "print(3)"],
}


def code(name: str, source: str, *tags: str) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "id": name,
        "execution_count": None,
        "metadata": {"tags": [*tags]},
        "outputs": [],
        "source": source.splitlines(keepends=True),
    }


SHARE = code(
    "share",
    "films = 20\n# >>> solution\nalike = 13\nshare = alike / films\n# <<<\ncheck('alike', share)",
    "solution",
)
FUNCTION = code(
    "function",
    "# >>> solution\ndef double(x: float, *, by=2):\n    return by * x\n# <<<\n"
    "check('double', double(4))",
    "solution",
    "keep_output",
)
SCAFFOLD = code(
    "scaffold",
    "# NBVAL_CHECK_OUTPUT\n# >>> solution\n#: def kappa(observed, expected):\n"
    "#:     above_chance = ...\n#:\n#:     return above_chance\n"
    "def kappa(observed, expected):\n    return (observed - expected) / (1 - expected)\n# <<<\n"
    "check('kappa', kappa(0.8, 0.4))",
    "solution",
)


def solved(folder: Path, *cells: dict[str, Any], name: str = "coders") -> Path:
    path = folder / f"{name}.solved.ipynb"
    kernel = {"kernelspec": {"name": "python3"}}
    notebook = {"cells": [*cells], "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
    path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False), encoding="utf-8")
    return path


def sources(path: Path) -> dict[str, str]:
    cells = json.loads(learners_notebook(path))["cells"]
    return {cell["id"]: "".join(cell["source"]) for cell in cells}


def test_learners_get_the_names_that_are_checked_and_a_mark_where_they_write(
    tmp_path: Path,
) -> None:
    path = solved(tmp_path, SHARE, FUNCTION, SCAFFOLD)
    assert sources(path) == {
        "share": f"films = 20\n{YOUR_TURN}\nshare = ...\n\ncheck('alike', share)",
        "function": (
            f"{YOUR_TURN}\ndef double(x: float, *, by=2):\n    return ...\n\n\n"
            "check('double', double(4))"
        ),
        "scaffold": (
            f"{YOUR_TURN}\ndef kappa(observed, expected):\n    above_chance = ...\n\n"
            "    return above_chance\n\n\ncheck('kappa', kappa(0.8, 0.4))"
        ),
    }


def test_all_else_is_the_same_and_says_where_it_comes_from(tmp_path: Path) -> None:
    note = code("note", "1 / 0", "author-only")
    path = solved(tmp_path, WORDS, SHOWN, note, FUNCTION)
    notebook = json.loads(learners_notebook(path))
    words, shown, function = notebook["cells"]
    assert words == WORDS
    assert shown == SHOWN
    assert function["metadata"]["tags"] == ["exercise"]
    assert function["outputs"] == []
    assert notebook["metadata"] == {
        "kernelspec": {"name": "python3"},
        "securebase": {"generated_from": "coders.solved.ipynb"},
    }


def test_a_moved_or_copied_cell_changes_nothing_but_its_place(tmp_path: Path) -> None:
    straight = sources(solved(tmp_path, WORDS, SHARE, FUNCTION, SCAFFOLD))
    again = {**SHARE, "id": "copy"}
    moved = sources(solved(tmp_path, SCAFFOLD, again, SHARE, WORDS, FUNCTION))
    assert moved.pop("copy") == straight["share"]
    assert moved == straight


def test_the_author_s_code_is_what_is_shown_as_the_solution(tmp_path: Path) -> None:
    cells = solved_cells(solved(tmp_path, SHARE, SCAFFOLD))
    assert cells["share"].solution == "alike = 13\nshare = alike / films\n"
    assert cells["scaffold"].solution.startswith("def kappa(observed, expected):\n    return (")
    assert [cell.checks for cell in cells.values()] == [("alike",), ("kappa",)]


@pytest.mark.parametrize(
    ("source", "tags", "told"),
    [
        ("check('a', 1)", ["solution"], "write one '# >>> solution' and below it one '# <<<'"),
        (
            "# <<<\na = 1\n# >>> solution\ncheck('a', a)",
            ["solution"],
            "write one '# >>> solution' and",
        ),
        ("# >>> solution\na = 1\n# <<<", ["solution"], 'end it with check("its-id", answer)'),
        ("# >>> solution\na = 1\n# <<<\ncheck('a', 2)", ["solution"], "checks no name that its"),
        (
            "# >>> solution\n#: a = 2\na = 1\n# <<<\ncheck('a', a)",
            ["solution"],
            "without “...” where the learner writes",
        ),
        (
            "# >>> solution\n#: a ... 1\na = 1\n# <<<\ncheck('a', a)",
            ["solution"],
            "line 1: invalid",
        ),
        ("# >>> solution\na = 1\n# <<<\ncheck('a', a)", [], "give it the tag 'solution'"),
        ("# >>> solution\na = = 1\n# <<<\ncheck('a', a)", ["solution"], "line 1: invalid syntax"),
    ],
)
def test_a_cell_that_is_not_well_marked_is_told_with_its_line(
    tmp_path: Path, source: str, tags: list[str], told: str
) -> None:
    path = solved(tmp_path, WORDS, code("bad", source, *tags))
    with pytest.raises(ContentError) as error:
        learners_notebook(path)
    [problem] = error.value.problems
    line = path.read_text(encoding="utf-8").splitlines()[problem.line - 1]
    assert '"id": "bad"' in line
    assert problem.message.startswith("cell 2 ")
    assert told in problem.message


def test_what_is_no_notebook_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.solved.ipynb"
    said = {"no JSON": "this is not JSON", "[]": "no notebook", '{"cells": 3}': "no notebook"}
    for text, told in said.items():
        path.write_text(text, encoding="utf-8")
        with pytest.raises(ContentError, match=f":1: .*{told}"):
            learners_notebook(path)


def test_the_command_derives_the_labs_of_a_course(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "notebooks" / "labs"
    folder.mkdir(parents=True)
    (tmp_path / "_config.yml").write_text("title: Ours\n", encoding="utf-8")
    path = solved(folder, SHARE)
    assert main(["labs", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == [str(folder / "coders.ipynb")]
    assert (folder / "coders.ipynb").read_text(encoding="utf-8") == learners_notebook(path)
    solved(folder, {**SHARE, "metadata": {}})
    assert main(["labs", str(tmp_path)]) == 1
    assert "give it the tag 'solution'" in capsys.readouterr().err
