"""YAML that remembers on which line each value stands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.constructor import ConstructorError, DuplicateKeyError, SafeConstructor
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode
from ruamel.yaml.reader import ReaderError

from securebase.content.problems import ContentError, Problem
from securebase.content.text_file import read_text

_DEEPEST = 20
_ADVICE = {
    "mapping values are not allowed here": (
        "a colon inside a text starts a new field; put the whole text in double quotes"
    ),
    "found character '\\t' that cannot start any token": (
        "there is a tab; indent with spaces, two for each step"
    ),
    "while scanning an alias": "a text that begins with * must stand in double quotes",
    "while scanning an anchor": "a text that begins with & must stand in double quotes",
    "found a value that is no number": (
        "this looks like a number or a date and cannot be read as one; put it in double quotes"
    ),
    "while scanning a quoted scalar": (
        "a quotation mark is opened and not closed; end the text with the same mark"
    ),
    "while scanning a simple key": (
        "this line is neither a field (“name: value”) nor part of the text above it; indent it "
        "as far as that text, or put the whole text in double quotes"
    ),
    "expected <block end>": (
        "this line is indented differently from its neighbours, or a text with a quotation mark "
        "or a colon in it needs double quotes around the whole"
    ),
}


class _LocatingConstructor(SafeConstructor):
    """Says where a value stands that cannot be made, such as a number of thousands of digits."""

    def construct_object(self, node: Node, deep: bool = False) -> Any:
        try:
            return super().construct_object(node, deep)
        except (ValueError, ArithmeticError, LookupError) as error:
            problem = "found a value that is no number, date or other thing that YAML knows"
            raise ConstructorError(problem=problem, problem_mark=node.start_mark) from error


class LocatedYaml:
    """A YAML file: its ``data``, and the line of any place in it.

    Raises:
        ContentError: the file cannot be read, or is not YAML; says the line and what to write.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        text = read_text(path)
        yaml = YAML(typ="safe", pure=True)
        yaml.Constructor = _LocatingConstructor
        try:
            self._refuse_the_unneeded(yaml, text)
            self.data: Any = yaml.load(text)
            self._root: Node | None = yaml.compose(text)
        except DuplicateKeyError as error:
            key = str(error.problem or "").partition('"')[2].partition('"')[0]
            advice = f"the field {key!r} is given twice; keep one of the two"
            raise ContentError([Problem(path, _line_of(error), advice)]) from error
        except MarkedYAMLError as error:
            raise ContentError([Problem(path, _line_of(error), _advice(error))]) from error
        except ReaderError as error:
            line = text.count("\n", 0, error.position) + 1
            message = f"the character {error.character!r} cannot stand in YAML; take it out"
            raise ContentError([Problem(path, line, message)]) from error

    def _refuse_the_unneeded(self, yaml: YAML, text: str) -> None:
        """No text needs anchors, aliases or many steps, and each can exhaust what reads it."""
        depth = 0
        for event in yaml.parse(text):
            if isinstance(event, MappingStartEvent | SequenceStartEvent):
                depth += 1
            elif isinstance(event, MappingEndEvent | SequenceEndEvent):
                depth -= 1
            if depth > _DEEPEST:
                message = f"this is nested more than {_DEEPEST} steps deep; take brackets out"
            elif isinstance(event, NodeEvent) and event.anchor is not None:
                sign = "*" if isinstance(event, AliasEvent) else "&"
                message = (
                    f"{sign}{event.anchor} stands for another part of a file, which is not used "
                    f"here; write the part out, or put a text that begins with {sign} in double "
                    "quotes"
                )
            else:
                continue
            raise ContentError([Problem(self.path, event.start_mark.line + 1, message)])

    def line(self, place: Sequence[str | int]) -> int:
        """The line, from 1, of the deepest part of ``place`` that the file has.

        Steps that are not in the file (a field that is missing, the tag that a validator puts
        in) are passed over, so that a missing field is reported where its owner begins.
        """
        node, line = self._root, 1
        if node is not None:
            line = node.start_mark.line + 1
        for step in place:
            if isinstance(node, MappingNode):
                for key, value in node.value:
                    if key.value == str(step):
                        node, line = value, key.start_mark.line + 1
                        break
            elif (
                isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value)
            ):
                node = node.value[step]
                line = node.start_mark.line + 1
        return line

    def problem(self, place: Sequence[str | int], message: str) -> Problem:
        """A problem at ``place``."""
        return Problem(self.path, self.line(place), message)


def _line_of(error: MarkedYAMLError) -> int:
    mark = error.problem_mark or error.context_mark
    return mark.line + 1 if mark is not None else 1


def _advice(error: MarkedYAMLError) -> str:
    said = f"{error.context or ''} {error.problem or ''}"
    for beginning, advice in _ADVICE.items():
        if beginning in said:
            return advice
    return f"this is not YAML ({said.strip()}); compare the line with those around it"
