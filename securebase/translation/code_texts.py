"""The texts that a lesson's code hands to an activity: its title, what to do, what its controls do."""

import ast
import json
from collections.abc import Callable, Iterator
from typing import Final

from securebase.content.notebook import parsed

_NAMED: Final = ("title", "instruction", "caption")
_CONTROLS: Final = ("Slider", "Choice", "Choices")


def code_texts(code: str) -> list[str]:
    """The texts of a cell, in the order in which they stand there."""
    return [node.value for node in _texts(code)]


def code_with_texts(code: str, told: Callable[[str], str]) -> str:
    """The code with each of these texts as ``told`` gives it."""
    lines = code.splitlines(keepends=True)
    for node in reversed(list(_texts(code))):
        text = told(node.value)
        if text == node.value:
            continue
        first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
        # Where something stands in a line is counted in bytes.
        before = lines[first].encode()[: node.col_offset].decode()
        after = lines[last].encode()[node.end_col_offset :].decode()
        lines[first : last + 1] = [before + json.dumps(text, ensure_ascii=False) + after]
    return "".join(lines)


def _texts(code: str) -> Iterator[ast.Constant]:
    module = parsed(code)
    calls = [node for node in ast.walk(module) if isinstance(node, ast.Call)] if module else []
    found: list[ast.Constant] = []
    for call in calls:
        named = [one.value for one in call.keywords if one.arg in _NAMED]
        is_control = isinstance(call.func, ast.Name) and call.func.id in _CONTROLS
        for node in [*named, *(call.args[:1] if is_control else [])]:
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.append(node)
    yield from sorted(found, key=lambda node: (node.lineno, node.col_offset))
