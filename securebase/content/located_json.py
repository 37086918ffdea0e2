"""JSON whose objects know where they stand, so that what is said of one can name its line."""

import json
import json.scanner
from bisect import bisect_right
from collections import Counter
from pathlib import Path
from typing import Any

from securebase.content.problems import ContentError, Problem


class LocatedObject(dict[str, Any]):
    """An object of a JSON file, its line, and the names that it gives more than once."""

    def __init__(self, pairs: list[tuple[str, Any]], line: int) -> None:
        super().__init__(pairs)
        self.line = line
        uses = Counter(name for name, _ in pairs)
        self.repeated = [name for name, times in uses.items() if times > 1]


class _Decoder(json.JSONDecoder):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.line = 1
        ends = [place for place, sign in enumerate(text) if sign == "\n"]
        plainly: Any = vars(self)["parse_object"]

        def located(begin: tuple[str, int], strict: bool, scan: Any, *others: Any) -> Any:
            line = self.line = bisect_right(ends, begin[1] - 1) + 1

            def made(pairs: list[tuple[str, Any]]) -> LocatedObject:
                return LocatedObject(pairs, line)

            return plainly(begin, strict, scan, None, made, others[-1])

        self.parse_object = located
        self.scan_once = json.scanner.py_make_scanner(self)  # type: ignore[attr-defined]


def read_json(path: Path, text: str) -> Any:
    """The data of a JSON file; its objects are :class:`LocatedObject`.

    Raises:
        ContentError: it is not JSON, or nested too deep to be read; says the line.
    """
    decoder = _Decoder(text)
    try:
        return decoder.decode(text)
    except json.JSONDecodeError as error:
        message = f"this is not JSON ({error.msg}); compare the line with those around it"
        raise ContentError([Problem(path, error.lineno, message)]) from error
    except (RecursionError, ValueError) as error:
        message = (
            "here a number has thousands of digits or brackets are nested hundreds deep, which "
            "cannot be read; write it shorter"
        )
        raise ContentError([Problem(path, decoder.line, message)]) from error
