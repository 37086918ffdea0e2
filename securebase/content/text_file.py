"""Reading a text file that a person wrote."""

import re
from pathlib import Path

from securebase.content.problems import ContentError, Problem

LARGEST_FILE = 256 * 1024
"""Bytes: ten times the course's largest file. What is larger could take minutes to check."""

# Signs that no keyboard writes: a broken file, or a line that an editor does not count as one.
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def read_text(path: Path, largest: int = LARGEST_FILE, *, unseen_too: bool = False) -> str:
    """The text of ``path``, without the mark that some editors put before UTF-8.

    Every line ends with one ``\\n``, whichever way the file ends its lines. A file that comes from
    elsewhere may hold ``unseen_too``: signs that no text needs.

    Raises:
        ContentError: the file cannot be read, holds more than ``largest`` bytes, is not UTF-8, or
            holds a sign that no text needs; says where and what to do.
    """
    try:
        with path.open("rb") as file:
            content = file.read(largest + 1)
        if len(content) > largest:
            message = f"the file is larger than {largest // 1024} kB; split it into several"
            raise ContentError([Problem(path, 1, message)])
        text = content.decode("utf-8-sig")
    except FileNotFoundError as error:
        message = "there is no such file; check the name and the folder it is called from"
        raise ContentError([Problem(path, 1, message)]) from error
    except UnicodeDecodeError as error:
        line = _one_line_end(content[: error.start].decode("latin-1")).count("\n") + 1
        message = (
            "this line is not UTF-8 text; save the file with the encoding UTF-8 (in a spreadsheet: "
            "“CSV UTF-8”)"
        )
        raise ContentError([Problem(path, line, message)]) from error
    except OSError as error:
        message = (
            f"the file cannot be read ({error.strerror}); check what it is and who may read it"
        )
        raise ContentError([Problem(path, 1, message)]) from error
    text = _one_line_end(text)
    if not unseen_too and (unseen := _UNSEEN.search(text)):
        line = text.count("\n", 0, unseen.start()) + 1
        message = f"the character {unseen[0]!r} cannot stand in a text; take it out"
        raise ContentError([Problem(path, line, message)])
    return text


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
