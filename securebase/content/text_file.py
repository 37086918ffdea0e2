"""Reading a text file that a person wrote."""

from __future__ import annotations

from pathlib import Path

from securebase.content.problems import ContentError, Problem


def read_text(path: Path) -> str:
    """The text of ``path``, without the mark that some editors put before UTF-8.

    Raises:
        ContentError: the file cannot be read or is not UTF-8; says what to do.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
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
