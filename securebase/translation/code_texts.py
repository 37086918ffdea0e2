"""The texts that a lesson's code hands to an activity: its title, what to do, its controls."""

import ast
import json
from collections.abc import Callable, Iterator
from typing import Final

from securebase.content.notebook import parsed

_NAMED: Final = ("title", "instruction", "caption")
_CONTROLS: Final = ("Slider", "Choice", "Choices")


def code_texts(code: str) -> list[str]:
    """The texts of a cell, in the order in which they stand there."""
    return [text for _, text in _texts(code)]


def code_with_texts(code: str, told: Callable[[str], str]) -> str:
    """The code with each of these texts as ``told`` gives it."""
    lines = code.splitlines(keepends=True)
    for node, english in reversed(list(_texts(code))):
        text = told(english)
        if text == english:
            continue
        first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
        # Where something stands in a line is counted in bytes.
        before = lines[first].encode()[: node.col_offset].decode()
        after = lines[last].encode()[node.end_col_offset :].decode()
        lines[first : last + 1] = [before + json.dumps(text, ensure_ascii=False) + after]
    return "".join(lines)


def _texts(code: str) -> Iterator[tuple[ast.Constant, str]]:
    module = parsed(code)
    calls = [node for node in ast.walk(module) if isinstance(node, ast.Call)] if module else []
    found = [
        (node, node.value)
        for call in calls
        for node in _handed_over(call)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    yield from sorted(found, key=lambda one: (one[0].lineno, one[0].col_offset))


def _handed_over(call: ast.Call) -> Iterator[ast.expr]:
    yield from (one.value for one in call.keywords if one.arg in _NAMED)
    if isinstance(call.func, ast.Name) and call.func.id in _CONTROLS:
        yield from call.args[:1]
        # What can be chosen stands beside its value: {0.5: "some"}.
        yield from (
            told for one in call.args[1:2] if isinstance(one, ast.Dict) for told in one.values
        )
