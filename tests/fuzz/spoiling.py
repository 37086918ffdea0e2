"""What spoils a file: the ways of editors, spreadsheets, bad disks and people in a hurry.

A way gives the spoilt file and, where it knows them, the lines on which a mistake may be told.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Spoilt:
    """A spoilt file; without ``lines``, a mistake may be told anywhere in it.

    What ``must_be_told`` cannot be right. Where ``others_miss_it``, parts elsewhere that refer to
    what was spoilt may be told, too.
    """

    content: str | bytes
    lines: frozenset[int] | None = None
    must_be_told: bool = False
    others_miss_it: bool = False

    @property
    def bytes(self) -> bytes:
        """As it lies on the disk."""
        written = self.content
        return written if isinstance(written, bytes) else written.encode("utf-8", "surrogatepass")


Way = Callable[[str, random.Random], "Spoilt | None"]
"""Gives nothing where the file has no place to be spoilt in this way."""

# Signs that mean something in one of the forms, or that look like something else.
SIGNS = [*"\"'[]{}*&!|#%@`,\\=~$<>/:;?-()_^\n\r\t", ": ", "- ", "? ", "---\n", "<<: ", "{{", '\\"']
SIGNS += ["\\U00110000", "\\ud800", "\u200b", "\u202e", "\u0301", "é", "👶", "\ufffd", "'''", "${"]
SIGNS += ["true", "null", "~", ".nan", "1e999", "-0", "2024-01-02", "0x1F", "1_000", "٣", "½", "\\"]
NEVER_IN_A_TEXT = ["\0", "\x07", "\x0c", "\x1b", "\x7f", "\x85", "\u2028", "\u2029", "\ufeff"]
MARKS = [
    *"*_`[]{}()\"'<>&!|#\\/:,;.-+=~^$% \t\n",
    "[a](",
    "![",
    "<b>",
    "**a",
    "- ",
    "{{",
    "a\u0301",
]
NUMBERS = ["9" * 400, "9" * 5000, "1e999", "-1e999", "1e-999", ".nan", "-.inf", "NaN", "Infinity"]
NUMBERS += ["-1", "0", "0.0000001", "1.5", "2024-01-02", "1e5", "1_000", "0o17", "true", "1" * 25]
OPENED = ["[", "{", '{"a":', "- ", "{a: ", "[{", "(", "{{", "? ", "> ", "*", "_", "\\{", "!["]
_NUMBER = re.compile(r"(?<![\w.])-?\d+(\.\d+)?(?![\w.])")


def lines_in(content: bytes) -> int:
    """How many lines an editor shows."""
    return len(re.split(rb"\r\n|\r|\n", content))


def put(text: str, place: int, what: str, instead_of: int = 0) -> str:
    """The text with something put in."""
    return text[:place] + what + text[place + instead_of :]


def somewhere(text: str, chance: random.Random) -> int:
    """A place in a text, its end among them."""
    return chance.randint(0, len(text))


def flip_bits(text: str, chance: random.Random) -> Spoilt:
    raw = bytearray(text.encode())
    for _ in range(chance.choice([1, 1, 2, 8])):
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    return Spoilt(bytes(raw))


def change_bytes(text: str, chance: random.Random) -> Spoilt:
    raw = bytearray(text.encode())
    for _ in range(chance.choice([1, 2, 8])):
        raw[chance.randrange(len(raw))] = chance.randrange(256)
    return Spoilt(bytes(raw))


def cut_short(text: str, chance: random.Random) -> Spoilt:
    raw = text.encode()
    return Spoilt(raw[: chance.randrange(len(raw))])


def lose_the_beginning(text: str, chance: random.Random) -> Spoilt:
    return Spoilt(text[somewhere(text, chance) :])


def lose_a_piece(text: str, chance: random.Random) -> Spoilt:
    return Spoilt(put(text, somewhere(text, chance), "", chance.choice([1, 2, 5, 20, 200])))


def change_lines(text: str, chance: random.Random) -> Spoilt:
    """Taken out, doubled, moved, joined, indented."""
    lines = text.splitlines(keepends=True)
    at, other = (chance.randrange(len(lines)) for _ in range(2))
    match chance.randrange(7):
        case 0:
            del lines[at : at + chance.choice([1, 1, 2, 5])]
        case 1:
            lines[at:at] = lines[at : at + chance.choice([1, 1, 2, 5])]
        case 2:
            lines[at], lines[other] = lines[other], lines[at]
        case 3:
            lines[at] = lines[at].rstrip("\n")
        case 4:
            lines[at] = " " * chance.choice([1, 2, 4]) + lines[at]
        case 5:
            lines[at] = lines[at].lstrip()
        case _:
            lines[at:at] = lines[other : other + 5]
    return Spoilt("".join(lines))


def put_signs_in(text: str, chance: random.Random) -> Spoilt:
    for _ in range(chance.choice([1, 1, 2, 5])):
        what = chance.choice(SIGNS) * chance.choice([1, 1, 2, 50])
        text = put(text, somewhere(text, chance), what, chance.choice([0, 0, 1, 20]))
    return Spoilt(text)


def repeat_a_mark(text: str, chance: random.Random) -> Spoilt:
    """Fifty kilobytes of one mark."""
    mark = chance.choice(MARKS)
    return Spoilt(put(text, somewhere(text, chance), mark * (50_000 // len(mark))))


def nest_deep(text: str, chance: random.Random) -> Spoilt:
    opened = chance.choice(OPENED)
    deep = chance.choice([30, 400, 5_000, 50_000]) // len(opened)
    closed = "".join({"[": "]", "{": "}", "(": ")"}.get(sign, "") for sign in reversed(opened))
    what = opened * deep + (closed * deep if chance.random() < 0.5 else "")
    return Spoilt(put(text, somewhere(text, chance), what))


def change_a_number(text: str, chance: random.Random) -> Spoilt | None:
    if not (found := [*_NUMBER.finditer(text)]):
        return None
    one = chance.choice(found)
    return Spoilt(put(text, one.start(), chance.choice(NUMBERS), len(one[0])))


def double_the_file(text: str, chance: random.Random) -> Spoilt:
    return Spoilt(text * chance.choice([2, 3, 10]))


def make_it_huge(text: str, chance: random.Random) -> Spoilt:
    """Past what is read, by lines, by one line, or by spaces."""
    more = chance.choice([text, "x", "x\n", "\n", " ", "- a\n", "a: b\n", "a,b\n", "\u200b", "\\"])
    return Spoilt(
        text + more * (chance.choice([200_000, 300_000, 300_000, 1_100_000]) // len(more))
    )


def write_otherwise(text: str, chance: random.Random) -> Spoilt:
    """In the ways of other systems and other times."""
    ways: list[Callable[[], str | bytes]] = [
        lambda: "\ufeff" + text,
        lambda: "\ufeff\ufeff" + text,
        lambda: text.replace("\n", "\r\n"),
        lambda: text.replace("\n", "\r"),
        lambda: text.replace("\n", "\n\r"),
        lambda: text.encode("utf-16"),
        lambda: text.encode("utf-16-le"),
        lambda: text.encode("utf-16-be"),
        lambda: text.encode("utf-32"),
        lambda: text.encode("latin-1", "replace"),
        lambda: text.encode("utf-8")[: len(text) // 2] + b"\xed\xa0\x80" + text.encode("utf-8"),
        lambda: text.encode("utf-8").replace(b" ", b"\xc2\xa0"),
        lambda: text.replace(" ", "\u2003"),
        lambda: text.replace("'", "’").replace('"', "”"),
        lambda: text.upper(),
        lambda: text.replace(" ", "\t"),
        lambda: text.rstrip("\n"),
        lambda: "\n\n\n" + text,
    ]
    return Spoilt(chance.choice(ways)())


def keep_nothing(_text: str, chance: random.Random) -> Spoilt:
    """Something else altogether."""
    others = [
        "",
        "\n",
        " ",
        "null",
        "[]",
        "{}",
        '""',
        "0",
        "---\n",
        "- \n",
        "a",
        ",",
        "@",
        "%PDF-1.7",
    ]
    others += [
        "\0" * 1000,
        "PK\x03\x04",
        "<!doctype html>",
        "<<<<<<< HEAD\n",
        "#" * 1000,
        "é",
        "\ufeff",
    ]
    return Spoilt(chance.choice(others))


def put_a_sign_that_no_text_may_hold(text: str, chance: random.Random) -> Spoilt:
    place = somewhere(text, chance)
    line = text.count("\n", 0, place) + 1
    # A mark of the byte order is none at the beginning.
    sign = chance.choice(NEVER_IN_A_TEXT[: -1 if place == 0 else None])
    return Spoilt(put(text, place, sign), frozenset({line}), must_be_told=True)


def put_bytes_that_are_no_text(text: str, chance: random.Random) -> Spoilt:
    place = somewhere(text, chance)
    line = text.count("\n", 0, place) + 1
    bad = chance.choice([b"\xff", b"\x80", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf5\x80\x80\x80"])
    raw = text[:place].encode() + bad + text[place:].encode()
    return Spoilt(raw, frozenset({line}), must_be_told=True)


ANYWHERE: list[Way] = [
    flip_bits,
    change_bytes,
    cut_short,
    lose_the_beginning,
    lose_a_piece,
    change_lines,
    change_lines,
    put_signs_in,
    put_signs_in,
    repeat_a_mark,
    nest_deep,
    change_a_number,
    double_the_file,
    make_it_huge,
    write_otherwise,
    keep_nothing,
    put_a_sign_that_no_text_may_hold,
    put_bytes_that_are_no_text,
]
