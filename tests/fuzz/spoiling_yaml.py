"""Ways to spoil YAML at a known place; where things stand is found by a reader that is not ours."""

from __future__ import annotations

import functools
import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from tests.fuzz.spoiling import Spoilt, Way, put

# None of these can be a text, a number or a list of them.
_NO_VALUE = [
    "{a: {b: c}}",
    "[[[1]]]",
    "[{}]",
    "{}",
    "&x y",
    "*x",
    "!!python/name:os.system",
    "!x y",
]
_NO_VALUE += ['"\\UFFFFFFFF"', '"\\ud800"', "9" * 5000, "[" * 60, "{a: " * 60, '"\\x"', "@x", "`x`"]
_ODD_VALUE = ["", "~", "true", "12", "-1", "1e999", ".nan", "2024-01-02", '"\\u200b"', "'  '", "[]"]
_ODD_VALUE += [
    "x" * 6000,
    "*" * 50_000 + "x",
    "'" + "[" * 50_000 + "'",
    "9" * 400,
    "<b>x</b>",
    "word " * 900,
]
_LAUGHS = "{0}: &{0} [{1}]\n"


@dataclass(frozen=True)
class Field:
    """A simple value of a field or of a list, and the line of each part that holds it."""

    value: yaml.ScalarNode
    holders: frozenset[int]
    name: yaml.ScalarNode | None
    in_block: bool

    @property
    def line(self) -> int:
        """Where it stands, from 1."""
        return int(self.value.start_mark.line) + 1

    @property
    def is_on_one_line(self) -> bool:
        """Whether it ends where it begins."""
        return bool(self.value.start_mark.line == self.value.end_mark.line)


@functools.cache
def fields_of(text: str) -> tuple[Field, ...]:
    """All simple values, in the order of the file."""
    return tuple(_fields(yaml.compose(text, Loader=yaml.SafeLoader), frozenset(), None, True))


def _fields(
    node: yaml.Node, holders: frozenset[int], name: yaml.ScalarNode | None, in_block: bool
) -> Iterator[Field]:
    line = node.start_mark.line + 1
    match node:
        case yaml.ScalarNode():
            yield Field(node, holders, name, in_block)
        case yaml.SequenceNode():
            for item in node.value:
                yield from _fields(item, holders | {line}, None, in_block and not node.flow_style)
        case yaml.MappingNode():
            for key, value in node.value:
                held = holders | {line, key.start_mark.line + 1}
                yield from _fields(value, held, key, in_block and not node.flow_style)


def _replaced(text: str, field: Field, what: str) -> str:
    begins, ends = field.value.start_mark.index, field.value.end_mark.index
    return put(text, begins, what, ends - begins)


def _some_field(text: str, chance: random.Random, **wanted: bool) -> Field | None:
    found = [
        one
        for one in fields_of(text)
        if all(getattr(one, name) == value for name, value in wanted.items())
    ]
    return chance.choice(found) if found else None


def give_what_is_no_value(text: str, chance: random.Random) -> Spoilt | None:
    if (field := _some_field(text, chance, is_on_one_line=True)) is None:
        return None
    return Spoilt(
        _replaced(text, field, chance.choice(_NO_VALUE)),
        field.holders | {field.line},
        must_be_told=True,
        others_miss_it=text.count(field.value.value) > 1,
    )


def give_an_odd_value(text: str, chance: random.Random) -> Spoilt | None:
    if (field := _some_field(text, chance, is_on_one_line=True)) is None:
        return None
    # What others refer to may be missed by them.
    is_referred_to = text.count(field.value.value) > 1
    lines = None if is_referred_to else field.holders | {field.line}
    return Spoilt(_replaced(text, field, chance.choice(_ODD_VALUE)), lines)


def open_a_quotation_mark(text: str, chance: random.Random) -> Spoilt | None:
    found = [
        one
        for one in fields_of(text)
        if one.value.style is None
        and one.value.value[:1].isalpha()
        and one.in_block
        and one.name is not None
    ]
    if not found:
        return None
    field = chance.choice(found)
    spoilt = put(text, field.value.start_mark.index, chance.choice("\"'"))
    return Spoilt(spoilt, frozenset({field.line}), must_be_told=True)


def add_a_field_that_is_not_known(text: str, chance: random.Random) -> Spoilt | None:
    if (field := _block_field(text, chance)) is None or field.name is None:
        return None
    begins = text.rindex("\n", 0, field.name.start_mark.index) + 1 if field.line > 1 else 0
    after = text.find("\n", field.value.end_mark.index) + 1
    column = field.name.start_mark.index - begins
    line = text.count("\n", 0, after) + 1
    name = chance.choice(["zzyzx", "2026-01-01", "1", "true", "null", "'a b'", "é", "x" * 300])
    what = f"{' ' * column}{name}: {chance.choice(['1', 'a', '[]', '{}', ''])}\n"
    return Spoilt(put(text, after, what), frozenset({line}), must_be_told=True)


def give_a_field_twice(text: str, chance: random.Random) -> Spoilt | None:
    if (field := _block_field(text, chance)) is None or field.name is None:
        return None
    begins = text.rindex("\n", 0, field.name.start_mark.index) + 1 if field.line > 1 else 0
    column = field.name.start_mark.index - begins
    after = text.find("\n", field.value.end_mark.index) + 1
    line = text.count("\n", 0, after) + 1
    again = " " * column + text[field.name.start_mark.index : field.value.end_mark.index] + "\n"
    return Spoilt(put(text, after, again), frozenset({line}), must_be_told=True)


def _block_field(text: str, chance: random.Random) -> Field | None:
    """A field that stands on one line of its own."""
    found = [
        one
        for one in fields_of(text)
        if one.name is not None
        and one.in_block
        and one.is_on_one_line
        and one.name.start_mark.line == one.value.start_mark.line
        and text[one.value.end_mark.index : one.value.end_mark.index + 1] == "\n"
    ]
    return chance.choice(found) if found else None


def indent_with_a_tab(text: str, chance: random.Random) -> Spoilt | None:
    lines = text.splitlines(keepends=True)
    indented = [number for number, line in enumerate(lines) if line.startswith("  ")]
    if not indented:
        return None
    at = chance.choice(indented)
    lines[at] = "\t" + lines[at].lstrip(" ")
    return Spoilt("".join(lines))


def add_twenty_thousand_fields(text: str, _chance: random.Random) -> Spoilt:
    first = text.count("\n") + 1
    more = "".join(f"x{number}: 1\n" for number in range(20_000))
    return Spoilt(text + more, frozenset(range(first, first + 20_000)), must_be_told=True)


def laugh_a_billion_times(text: str, chance: random.Random) -> Spoilt:
    names = [f"l{number}" for number in range(chance.choice([3, 9, 30]))]
    laughs = [_LAUGHS.format(names[0], "ha")]
    laughs += [
        _LAUGHS.format(name, ", ".join([f"*{before}"] * 10))
        for before, name in itertools.pairwise(names)
    ]
    first = text.count("\n") + 1
    lines = frozenset(range(first, first + len(laughs)))
    return Spoilt(text + "".join(laughs), lines, must_be_told=True)


IN_YAML: list[Way] = [
    give_what_is_no_value,
    give_what_is_no_value,
    give_an_odd_value,
    give_an_odd_value,
    open_a_quotation_mark,
    add_a_field_that_is_not_known,
    give_a_field_twice,
    indent_with_a_tab,
    add_twenty_thousand_fields,
    laugh_a_billion_times,
]
