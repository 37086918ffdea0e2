"""The notebook that an author writes, with solutions, and the learners' one derived from it.

A cell with the tag ``solution`` holds, between two marks, what learners are to find out::

    # >>> solution
    share = alike / children
    # <<<
    check("alike", share)

In the learners' notebook ``share = ...`` stands there instead; or what the lines say that begin
with ``#: ``, where there are such. A cell with the tag ``author-only`` is left out. Only tags
and marks count, never where a cell stands.
"""

import ast
import copy
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from securebase.content.notebook import Notebook, read_notebook
from securebase.content.problems import ContentError, Problem
from securebase.content.text_file import read_text

ENDING = ".solved.ipynb"
"""How the notebooks with solutions end; what stands before it is the name of the lab."""
SOLUTION, AUTHOR_ONLY = "solution", "author-only"
YOUR_TURN = "# ✎ Your turn, in place of the dots:"
"""Stands where a learner writes."""

_BEGIN, _END, _SCAFFOLD = "# >>> solution", "# <<<", "#: "
_COMPARED = re.compile(r"^# NBVAL_CHECK_OUTPUT\n+")


@dataclass(frozen=True)
class SolvedCell:
    """A cell with a solution: what stands before, in and after it, the scaffold left out."""

    before: str
    solution: str
    scaffold: str
    after: str
    checks: tuple[str, ...]
    """The exercises that it checks."""
    line: int

    def for_learners(self) -> str:
        """The cell as learners get it."""
        stub = self.scaffold or _open_names(self.solution, self.after)
        statements = ast.parse(stub).body
        # As the style check wants it: two lines around a function, else one below.
        begins, ends = (isinstance(statements[at], ast.FunctionDef) for at in (0, -1))
        before = f"{self.before.rstrip()}\n\n\n" if begins and self.before.strip() else self.before
        below = "\n\n\n" if ends else "\n\n"
        return f"{before}{YOUR_TURN}\n{stub.rstrip()}{below}{self.after.strip()}"


def solved_cells(path: Path) -> dict[str, SolvedCell]:
    """The cells with solutions in an author's notebook, by their names in the file.

    Raises:
        ContentError: says of each cell that is not well marked what to write.
    """
    notebook, text = read_notebook(path), read_text(path, largest=4_000_000)
    problems: list[Problem] = []
    found = {}
    for number, cell in enumerate(notebook["cells"], 1):
        line = _line_of(text, cell)
        source = "".join(cell["source"])
        has_marks = _BEGIN in source or _END in source
        try:
            if SOLUTION in _tags(cell):
                found[str(cell.get("id", number))] = _solved(source, line)
            elif has_marks:
                raise ValueError(f"has the marks of a solution; give it the tag {SOLUTION!r}")
        except (ValueError, SyntaxError) as error:
            told = f"line {error.lineno}: {error.msg}" if isinstance(error, SyntaxError) else error
        except (RecursionError, MemoryError):
            told = "has code that is nested too deep to be read"
        else:
            continue
        problems.append(Problem(path, line, f"cell {number} {told}"))
    if problems:
        raise ContentError(problems)
    return found


def learners_notebook(path: Path) -> str:
    """The text of the learners' notebook, derived from the author's at ``path``.

    Raises:
        ContentError: a cell is not well marked; says what to write.
    """
    solved = solved_cells(path)
    notebook = copy.deepcopy(read_notebook(path))
    cells = [cell for cell in notebook["cells"] if AUTHOR_ONLY not in _tags(cell)]
    for number, cell in enumerate(notebook["cells"], 1):
        name = str(cell.get("id", number))
        if name not in solved:
            continue
        source = _COMPARED.sub("", solved[name].for_learners())
        cell["source"] = source.splitlines(keepends=True)
        cell["outputs"], cell["execution_count"] = [], None
        kept = [tag for tag in _tags(cell) if tag not in (SOLUTION, "keep_output")]
        cell["metadata"]["tags"] = [*kept, "exercise"]
    notebook["cells"] = cells
    notebook["metadata"]["securebase"] = {"generated_from": path.name}
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


def write_learners_notebooks(folder: Path) -> list[Path]:
    """Derives the notebook of every lab below ``folder``; gives the files that were written.

    Raises:
        ContentError: a solved notebook is not well marked.
    """
    written = []
    for path in sorted(folder.rglob(f"*{ENDING}")):
        if ".ipynb_checkpoints" not in path.parts:
            target = learners_path(path)
            target.write_text(learners_notebook(path), encoding="utf-8", newline="\n")
            written.append(target)
    return written


def learners_path(solved: Path) -> Path:
    """Where the learners' notebook of a lab stands: beside the solved one."""
    return solved.with_name(solved.name.removesuffix(ENDING) + ".ipynb")


def _solved(source: str, line: int) -> SolvedCell:
    lines = source.splitlines(keepends=True)
    marks = [text.strip() for text in lines]
    if (
        marks.count(_BEGIN) != 1
        or marks.count(_END) != 1
        or marks.index(_BEGIN) > marks.index(_END)
    ):
        raise ValueError(
            f"has the tag {SOLUTION!r}; write one {_BEGIN!r} and below it one {_END!r}"
        )
    begin, end = marks.index(_BEGIN), marks.index(_END)
    inside = lines[begin + 1 : end]
    scaffold = [text for text in inside if text.startswith(_SCAFFOLD) or text.strip() == "#:"]
    solution = "".join(text for text in inside if text not in scaffold)
    stub = "".join(text.removeprefix(_SCAFFOLD).removeprefix("#:") for text in scaffold)
    before, after = "".join(lines[:begin]), "".join(lines[end + 1 :])
    checks = tuple(checked_in(before + solution + after))
    if not checks:
        raise ValueError('has a solution that nothing checks; end it with check("its-id", answer)')
    if stub and "..." not in stub:
        raise ValueError("has a scaffold (“#: ” lines) without “...” where the learner writes")
    ast.parse(stub)
    if not stub and not _open_names(solution, after):
        raise ValueError(
            "checks no name that its solution sets; set one, or write with “#: ” what learners get"
        )
    return SolvedCell(before, solution.strip("\n") + "\n", stub, after, checks, line)


def checked_in(code: str) -> Iterator[str]:
    """The exercises that are checked in code: the first text of each call of ``check``."""
    for node in ast.walk(ast.parse(code)):
        if (
            isinstance(node, ast.Call)
            and getattr(node.func, "id", getattr(node.func, "attr", "")) == "check"
            and node.args
            and isinstance(node.args[0], ast.Constant)
            and isinstance(node.args[0].value, str)
        ):
            yield node.args[0].value


def _open_names(solution: str, after: str) -> str:
    """What learners complete: each name that the solution sets and the code below it uses."""
    used = {node.id for node in ast.walk(ast.parse(after)) if isinstance(node, ast.Name)}
    opened: dict[str, str] = {}
    for statement in ast.parse(solution).body:
        if isinstance(statement, ast.FunctionDef) and statement.name in used:
            opened[statement.name] = (
                f"def {statement.name}({ast.unparse(statement.args)}):\n    return ...\n"
            )
        elif isinstance(statement, ast.Assign | ast.AnnAssign):
            names = [
                node.id
                for node in ast.walk(statement)
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
            ]
            opened |= {name: f"{name} = ...\n" for name in names if name in used}
    return "".join(opened.values())


def _tags(cell: Notebook) -> list[str]:
    tags: list[str] = cell.get("metadata", {}).get("tags", [])
    return tags


def _line_of(text: str, cell: Notebook) -> int:
    """The line of the file that names a cell."""
    place = text.find(f'"id": "{cell.get("id", "")}"')
    return text.count("\n", 0, place) + 1 if place >= 0 else 1
