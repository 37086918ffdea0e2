"""YAML that remembers on which line each value stands.

Only what an author needs is YAML here: fields, lists, texts, numbers, true and false. A date is a
text as it stands, and so is the name of a field, whatever it looks like.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

from securebase.content.problems import ContentError, Place, Problem
from securebase.content.text_file import read_text

# libyaml reads in a blink what takes the reader in Python seconds; both read the same.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 20
_NUMBER = re.compile(r"[-+]?(\d+|(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?)")
_WHOLE = re.compile(r"[-+]?\d+")
_WORDS: dict[str, Any] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    ".nan": float("nan"),
    ".inf": float("inf"),
    "-.inf": float("-inf"),
}
_FIELD = re.compile(r"^\s*(- )?\{?\w+: ", re.MULTILINE)
_ADVICE = {
    "mapping values are not allowed": (
        "a colon inside a text starts a new field; put the whole text in double quotes"
    ),
    "scanning an alias": "a text that begins with * must stand in double quotes",
    "scanning an anchor": "a text that begins with & must stand in double quotes",
    "a tab": "there is a tab; indent with spaces, two for each step",
    "cannot start any token": "a text that begins with this sign must stand in double quotes",
    "escape": (
        "a “\\” in double quotes begins a sign that there is not, or half a character; write the "
        "sign itself, or “\\\\” for a “\\”"
    ),
    "scanning a simple key": (
        "this line is neither a field (“name: value”) nor part of the text above it; indent it "
        "as far as that text, or put the whole text in double quotes"
    ),
    "parsing a block": (
        "this line is indented differently from its neighbours, or a text with a quotation mark "
        "or a colon in it needs double quotes around the whole"
    ),
}


class LocatedYaml:
    """A YAML file: its ``data``, the line of any place in it, and mistakes that leave it readable.

    Raises:
        ContentError: the file cannot be read, or is not YAML; says the line and what to write.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self._text = read_text(path)
        self._lines: dict[Place, int] = {(): 1}
        self._last: Any = None
        self._swallowing: Any = None
        events = self._nodes()
        try:
            first = next(events, None)
            self.data: Any = None if first is None else self._value(first, events, ())
            if (second := next(events, None)) is not None:
                raise self._refused(second, "a second document begins here; take “---” out")
        except yaml.MarkedYAMLError as error:
            raise ContentError([self._unreadable(error)]) from error
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            # The reader in Python stumbles over an escape past the last sign that there is.
            line = self._last.end_mark.line + 1 if self._last else 1
            raise ContentError([Problem(path, line, _ADVICE["escape"])]) from error

    def line(self, place: Place) -> int:
        """The line, from 1, of the deepest part of ``place`` that the file has.

        Steps that are not in the file (a field that is missing, the tag that a validator puts
        in) are passed over, so that a missing field is reported where its owner begins.
        """
        here: Place = ()
        for step in place:
            if (*here, step) in self._lines:
                here = (*here, step)
        return self._lines[here]

    def _nodes(self) -> Iterator[Any]:
        """The texts, lists and groups of the file, and where lists and groups end."""
        for event in yaml.parse(self._text, Loader=_Loader):
            self._last = event
            if not self._swallowing and _runs_on(event):
                text = self._text[event.start_mark.index : event.end_mark.index]
                self._swallowing = event.start_mark if _FIELD.search(text) else None
            if isinstance(event, yaml.NodeEvent | yaml.CollectionEndEvent):
                yield event

    def _value(self, event: Any, events: Iterator[Any], place: Place) -> Any:
        self._lines.setdefault(place, event.start_mark.line + 1)
        self._refuse_the_unneeded(event, place)
        match event:
            case yaml.SequenceStartEvent():
                items: list[Any] = []
                while not isinstance(inner := next(events), yaml.CollectionEndEvent):
                    items.append(self._value(inner, events, (*place, len(items))))
                return items
            case yaml.MappingStartEvent():
                fields: dict[str, Any] = {}
                while not isinstance(key := next(events), yaml.CollectionEndEvent):
                    self._field(key, events, place, fields)
                return fields
            case _:
                return event.value if event.style else self._plain(event)

    def _field(self, key: Any, events: Iterator[Any], place: Place, into: dict[str, Any]) -> None:
        self._refuse_the_unneeded(key, place)
        if not isinstance(key, yaml.ScalarEvent):
            raise self._refused(key, "a field's name must be one text; put it in double quotes")
        name, line = key.value, key.start_mark.line + 1
        if name in into:
            message = f"the field {name!r} is given twice; keep one of the two"
            self.problems.append(Problem(self.path, line, message))
        self._lines[*place, name] = line
        into[name] = self._value(next(events), events, (*place, name))

    def _plain(self, event: Any) -> Any:
        """What stands in no quotation marks: a number, true, false, nothing, or a text."""
        text = event.value
        if text in _WORDS:
            return _WORDS[text]
        if not _NUMBER.fullmatch(text):
            return text
        try:
            return int(text) if _WHOLE.fullmatch(text) else float(text)
        except ValueError as error:
            message = "a number of so many digits cannot be read; if it is a text, put it in "
            raise self._refused(event, f"{message}double quotes") from error

    def _refuse_the_unneeded(self, event: Any, place: Place) -> None:
        """No text needs anchors, aliases, tags or many steps, and each can exhaust a reader."""
        if len(place) > _DEEPEST:
            message = f"this is nested more than {_DEEPEST} steps deep; take brackets out"
            raise self._refused(event, message)
        if event.anchor:
            sign = "*" if isinstance(event, yaml.AliasEvent) else "&"
            told = f"{sign}{event.anchor[:40]} stands for another part of a file"
        elif getattr(event, "tag", None):
            sign, told = "!", "“!” says what kind of thing a value is"
        else:
            return
        raise self._refused(
            event,
            f"{told}, which is not used here; write the part out, or put a text that begins with "
            f"{sign} in double quotes",
        )

    def _refused(self, event: Any, message: str) -> ContentError:
        return ContentError([Problem(self.path, event.start_mark.line + 1, message)])

    def _unreadable(self, error: yaml.MarkedYAMLError) -> Problem:
        """What breaks the file, told where it begins rather than where the reader gave up."""
        mark = error.problem_mark or error.context_mark
        sign = "a tab" if self._text[mark.index : mark.index + 1] == "\t" else ""
        said = " ".join(part for part in (error.context, error.problem, sign) if part)
        # A mark that is not closed runs to the next one, far below, and is “closed” there: what it
        # holds looks like fields, or what comes right after it breaks the file.
        opened = self._swallowing
        if "end of stream" in said and "quoted" in said:
            opened = opened or error.context_mark
        elif not opened and _runs_on(self._last) and self._last.end_mark.line == mark.line:
            opened = self._last.start_mark
        if opened:
            message = "a quotation mark is opened here and not closed; end the text with the same"
            return Problem(self.path, opened.line + 1, message)
        if "parsing a flow" in said and error.context_mark.line < mark.line:
            message = "a bracket is opened here and not closed; write its “]” or “}”"
            return Problem(self.path, error.context_mark.line + 1, message)
        line = min(mark.line, self._text.rstrip("\n").count("\n")) + 1
        for beginning, advice in _ADVICE.items():
            if beginning in said:
                return Problem(self.path, line, advice)
        message = f"this is not YAML ({said}); compare the line with those around it"
        return Problem(self.path, line, message)


def _runs_on(event: Any) -> bool:
    """Whether this is a text in quotation marks of more than one line."""
    quoted = isinstance(event, yaml.ScalarEvent) and event.style in ("'", '"')
    return quoted and event.start_mark.line < event.end_mark.line
