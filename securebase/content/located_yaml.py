"""YAML that remembers on which line each value stands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode
from ruamel.yaml.reader import ReaderError

from securebase.content.problems import ContentError, Problem

_ADVICE = {
    "mapping values are not allowed here": (
        "a colon inside a text starts a new field; put the whole text in double quotes"
    ),
    "found character '\\t' that cannot start any token": (
        "there is a tab; indent with spaces, two for each step"
    ),
    "while scanning an alias": "a text that begins with * must stand in double quotes",
    "found undefined alias": "a text that begins with * must stand in double quotes",
    "while scanning an anchor": "a text that begins with & must stand in double quotes",
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


class LocatedYaml:
    """A YAML file: its ``data``, and the line of any place in it.

    Raises:
        ContentError: the file cannot be read, or is not YAML; says the line and what to write.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        text = _read(path)
        yaml = YAML(typ="safe", pure=True)
        try:
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


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        message = "there is no such file; check the name and the folder it is called from"
        raise ContentError([Problem(path, 1, message)]) from error
    except UnicodeDecodeError as error:
        line = path.read_bytes().count(b"\n", 0, error.start) + 1
        message = "this line is not UTF-8 text; save the file with the encoding UTF-8"
        raise ContentError([Problem(path, line, message)]) from error
    except OSError as error:
        message = (
            f"the file cannot be read ({error.strerror}); check what it is and who may read it"
        )
        raise ContentError([Problem(path, 1, message)]) from error


def _line_of(error: MarkedYAMLError) -> int:
    mark = error.problem_mark or error.context_mark
    return mark.line + 1 if mark is not None else 1


def _advice(error: MarkedYAMLError) -> str:
    said = f"{error.context or ''} {error.problem or ''}"
    for beginning, advice in _ADVICE.items():
        if beginning in said:
            return advice
    return f"this is not YAML ({said.strip()}); compare the line with those around it"
