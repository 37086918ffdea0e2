"""Ways to spoil tables, bibliographies and JSON at a known place."""

from __future__ import annotations

import csv
import json
import random
import re
from collections.abc import Iterator

from tests.fuzz.spoiling import NUMBERS, Spoilt, Way, put

_CELLS = [
    *NUMBERS,
    "",
    " ",
    "x",
    "x" * 4_000,
    "é",
    "\u200b",
    "=1+1",
    "<b>x</b>",
    "NA",
    "0,5",
    "1;2",
]


def _rows(text: str) -> list[list[str]]:
    return list(csv.reader(text.splitlines()))


def _written(row: list[str]) -> str:
    return ",".join(f'"{cell}"' if "," in cell else cell for cell in row)


def _with_row(text: str, number: int, row: str) -> str:
    lines = text.splitlines()
    lines[number] = row
    return "\n".join(lines) + "\n"


def _some_row(text: str, chance: random.Random) -> tuple[int, list[str]]:
    """The number of a row, from 0 for the head, and its cells."""
    rows = _rows(text)
    number = chance.randrange(1, len(rows))
    return number, rows[number]


def change_a_cell(text: str, chance: random.Random) -> Spoilt:
    number, row = _some_row(text, chance)
    row[chance.randrange(len(row))] = chance.choice(_CELLS)
    # Two rows may now be one, which is told at the later.
    later = frozenset(range(number + 1, len(_rows(text)) + 1))
    return Spoilt(_with_row(text, number, _written(row)), later)


def write_a_cell_that_is_too_long(text: str, chance: random.Random) -> Spoilt:
    number, row = _some_row(text, chance)
    # The module csv stops at 131,072 characters by itself.
    row[chance.randrange(len(row))] = "x" * chance.choice([6_000, 140_000])
    spoilt = _with_row(text, number, _written(row))
    return Spoilt(spoilt, frozenset({number + 1}), must_be_told=True)


def open_a_quotation_mark_in_a_row(text: str, chance: random.Random) -> Spoilt:
    number, row = _some_row(text, chance)
    plain = [place for place, cell in enumerate(row) if "," not in cell]
    place = chance.choice(plain)
    row[place] = chance.choice([f'"{row[place]}', f'{row[place]}"', f'{row[place]}x"y'])
    spoilt = _with_row(text, number, _written(row))
    return Spoilt(spoilt, frozenset({number + 1}), must_be_told=True)


def lose_or_add_a_cell(text: str, chance: random.Random) -> Spoilt:
    number, row = _some_row(text, chance)
    place = chance.randrange(len(row))
    row[place : place + 1] = chance.choice([[], [row[place], "x"], [row[place]] * 500])
    spoilt = _with_row(text, number, _written(row))
    return Spoilt(spoilt, frozenset({number + 1}), must_be_told=True)


def give_a_row_twice(text: str, chance: random.Random) -> Spoilt:
    number, _ = _some_row(text, chance)
    lines = text.splitlines()
    lines[number:number] = [lines[number]]
    return Spoilt("\n".join(lines) + "\n", frozenset({number + 2}), must_be_told=True)


def change_the_head(text: str, chance: random.Random) -> Spoilt:
    """A column renamed, doubled, swapped, left out."""
    head = _rows(text)[0]
    place = chance.randrange(len(head))
    match chance.randrange(5):
        case 0:
            head[place] += "s"
        case 1:
            head[place] = "zzyzx"
        case 2:
            head[place] = ""
        case 3:
            head[place] = head[place - 1] if len(head) > 1 else "x"
        case _:
            head = ["x" * 4_000]
    return Spoilt(_with_row(text, 0, _written(head)), frozenset({1}), must_be_told=True)


def separate_otherwise(text: str, chance: random.Random) -> Spoilt:
    sign = chance.choice([";", "\t", "|", ", "])
    return Spoilt("".join(f"{sign.join(row)}\n" for row in _rows(text)))


def add_two_thousand_rows(text: str, _chance: random.Random) -> Spoilt:
    rows = text.splitlines()
    return Spoilt(text + f"{rows[-1]}\n" * 2_000, must_be_told=True)


IN_TABLES: list[Way] = [
    change_a_cell,
    change_a_cell,
    change_a_cell,
    write_a_cell_that_is_too_long,
    open_a_quotation_mark_in_a_row,
    lose_or_add_a_cell,
    give_a_row_twice,
    change_the_head,
    separate_otherwise,
    add_two_thousand_rows,
]

_FIELD = re.compile(r"^( *\w+ *= *)\{(.*)\}(,?)$", re.MULTILINE)


def _entry_of(text: str, place: int) -> frozenset[int]:
    """The lines of the entry that holds a place."""
    begins = text.rfind("@", 0, place)
    ends = text.find("\n@", place)
    ends = len(text) if ends < 0 else ends
    first = text.count("\n", 0, begins) + 1
    return frozenset(range(first, text.count("\n", 0, ends) + 2))


def spoil_an_entry(text: str, chance: random.Random) -> Spoilt:
    """A field of a work that is broken: no other work may be told of."""
    field = chance.choice([*_FIELD.finditer(text)])
    whole = [
        f"{field[1]}{{{field[2]}{field[3]}",
        f"{field[1]}{field[2]}}}{field[3]}",
        f"{field[1]}{field[2]}{field[3]}",
        f"{field[1]}{{}}{field[3]}",
        f"{field[1]}{{{field[2]}}}",
        f"{field[1]}{{{'{' * 900}{'}' * 900}}}{field[3]}",
        f"{field[1]}{{{'x' * 50_000}}}{field[3]}",
        f"{field[1]}{{{'a and ' * 5_000}b}}{field[3]}",
        f"{field[1]}{{{', ' * 5_000}}}{field[3]}",
        f'{field[1]}"{field[2]}{field[3]}',
        f"{field[1]}{{\\x}}{field[3]}",
        f"{field[1]}{{$\\frac{{}}${field[2]}}}{field[3]}",
        f"{field[1]}{field[1]}{{{field[2]}}}{field[3]}",
        f"{field[0]}\n{field[0]}",
        "",
    ]
    spoilt = put(text, field.start(), chance.choice(whole), len(field[0]))
    more = spoilt.count("\n") - text.count("\n")
    lines = _entry_of(text, field.start())
    return Spoilt(spoilt, lines | {max(lines) + more})


def spoil_a_head(text: str, chance: random.Random) -> Spoilt:
    """The first line of a work: its form and its key."""
    head = chance.choice([*re.finditer(r"^@(\w+)\{(\S+),$", text, re.MULTILINE)])
    heads = [f"@{head[1]}{{,", f"@{head[1]}{{{head[2]}", f"@{{{head[2]},", f"{head[2]},", "@", "@@"]
    heads += [
        f"@{head[1]}({head[2]},",
        f"@zzyzx{{{head[2]},",
        f"@{head[1]}{{a b,",
        f"@string{{{head[2]},",
    ]
    heads += [f"@{head[1]}{{{'x' * 50_000},", f"@comment{{{head[2]},", f"@preamble{{{head[2]},"]
    return Spoilt(put(text, head.start(), chance.choice(heads), len(head[0])))


def give_a_work_twice(text: str, chance: random.Random) -> Spoilt:
    entries = re.split(r"^(?=@)", text, flags=re.MULTILINE)
    again = chance.choice([one for one in entries if one.startswith("@")])
    first = text.count("\n") + 1
    lines = frozenset(range(first, first + again.count("\n") + 1))
    return Spoilt(text + again, lines, must_be_told=True)


IN_BIBLIOGRAPHIES: list[Way] = [spoil_an_entry, spoil_an_entry, spoil_a_head, give_a_work_twice]

_OTHERS = [None, True, 0, -1, 1.5, 10**400, "", " ", "x", "\u200b", "\ud800", [], {}, [[]], [{}]]
_OTHERS += [
    {"a": {"b": 1}},
    "<img src=x onerror=alert(1)>",
    "x" * 5_000,
    "*" * 50_000,
    ["x"] * 1_000,
]
_OTHERS += [
    float("nan"),
    float("inf"),
    "__proto__",
    "\0",
    "$" * 999,
    "\\(" * 999,
    [1] * 20,
    "1e999",
]


def _places(value: object) -> Iterator[tuple[object, object]]:
    """Each container within a value, with each name or number in it."""
    entries = value.items() if isinstance(value, dict) else []
    entries = enumerate(value) if isinstance(value, list) else entries
    for key, part in entries:
        yield value, key
        yield from _places(part)


def _spoilt_json(change: object) -> Spoilt:
    return Spoilt(json.dumps(change, indent=1, ensure_ascii=False))


def give_another_value(text: str, chance: random.Random) -> Spoilt:
    data = json.loads(text)
    held, key = chance.choice([*_places(data)])
    held[key] = chance.choice(_OTHERS)  # type: ignore[index]
    return _spoilt_json(data)


def move_a_value(text: str, chance: random.Random) -> Spoilt:
    """The value of another place, or all of it within itself."""
    data, other = json.loads(text), json.loads(text)
    held, key = chance.choice([*_places(data)])
    taken, name = chance.choice([*_places(other)])
    held[key] = chance.choice([taken[name], other])  # type: ignore[index]
    return _spoilt_json(data)


def lose_a_value(text: str, chance: random.Random) -> Spoilt:
    data = json.loads(text)
    held, key = chance.choice([*_places(data)])
    del held[key]  # type: ignore[attr-defined]
    return _spoilt_json(data)


def add_a_name(text: str, chance: random.Random) -> Spoilt:
    data = json.loads(text)
    held = [value for value, _ in _places(data) if isinstance(value, dict)]
    if not held:
        return Spoilt(text)
    name = chance.choice(["zzyzx", "", "__proto__", "constructor", "x" * 5_000, "\ud800", "é", "1"])
    chance.choice(held)[name] = chance.choice(_OTHERS)
    return _spoilt_json(data)


def write_many_names(text: str, chance: random.Random) -> Spoilt:
    data = json.loads(text)
    held = [value for value, _ in _places(data) if isinstance(value, dict)] or [{}]
    chance.choice(held).update({f"x{number}": 1 for number in range(20_000)})
    return _spoilt_json(data)


IN_JSON: list[Way] = [
    give_another_value,
    give_another_value,
    give_another_value,
    move_a_value,
    lose_a_value,
    lose_a_value,
    add_a_name,
    write_many_names,
]
