"""The index that a page loads when somebody turns to the search: all that can be found, small.

A script of a page that is opened from a folder may load no data but another script. So the index is
one, which puts an object into ``window.secureBaseSearch``. MiniSearch is filled with it.
"""

import bisect
import functools
import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from securebase.publishing.course_list import MOST_PAGES
from securebase.publishing.search.page_entries import TERM, Entry, shortened, words_of
from securebase.publishing.search.word_forms import ONE_WORD, RULES, STOP_WORDS, WORD, plain

LARGEST_INDEX: Final = 58_500
"""Bytes, compressed, that the index may weigh; with a host that compresses less well, 60 kB.

Of a course too large to be listed on each page it may weigh more, as much for each of its pages.
"""

# How many places of a word are noted, and how many words of a section are shown: from all down.
_STEPS: Final = (
    (1_000_000, 22),
    (60, 22),
    (40, 20),
    (30, 18),
    (24, 16),
    (20, 14),
    (16, 12),
    (14, 10),
    (12, 10),
    (11, 10),
    (10, 10),
    (9, 10),
    (8, 10),
    (8, 8),
    (7, 8),
    (6, 8),
    (5, 8),
    (4, 8),
    (3, 8),
    (2, 8),
    (1, 8),
)
_LETTERS: Final = re.compile(r"[a-z0-9]+")
_KINDS: Final = ("page", "section", "activity", "service", "term")
_OFTEN: Final = 3
_YEAR: Final = 4
_FEW_DIGITS: Final = 2
_AS_HOSTS_DO: Final = 6
_WORDS_A_STEP: Final = 8
"""Longer and shorter places are told apart by steps of so many words."""
_DIGITS: Final = "".join(chr(code) for code in range(32, 127) if chr(code) not in ',"\\<')
"""In a script each is one letter, and none ends it; a comma stands between numbers' lists."""
_LAST: Final = 46
"""A number ends with one of so many first digits; those after them say that more follow."""


@dataclass(frozen=True)
class FoundPage:
    """A page of the book with what of it can be found, and the part of the course it is in."""

    address: str
    title: str
    part: str
    entries: Sequence[Entry]


def index_script(
    pages: Sequence[FoundPage], help_topics: Sequence[dict[str, Any]], find_help: str = ""
) -> str:
    """The text of the script.

    The more a book has, the fewer places are noted for a word that is in many, those that have it
    most often, and the shorter are the lines that are shown. A title is always noted whole.

    Args:
        pages: in the order in which they are listed; each entry's ``words`` are forms.
        help_topics: as the page shows them.
        find_help: the address of the page that says whom to turn to, if there is one.

    Raises:
        ValueError: the index is too large even so; says by how much.
    """

    words = _Words(pages)
    largest = LARGEST_INDEX * max(MOST_PAGES, len(pages)) // MOST_PAGES

    @functools.cache
    def written(step: int) -> str:
        data = {**words.data(*_STEPS[step]), "help": list(help_topics), "findHelp": find_help}
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        # Nowhere may it look like the end of a script.
        return "window.secureBaseSearch=" + text.replace("</", "<\\/") + ";\n"

    def is_small(step: int) -> bool:
        return len(gzip.compress(written(step).encode(), _AS_HOSTS_DO)) <= largest

    first = bisect.bisect_left(range(len(_STEPS)), True, key=is_small)
    if first < len(_STEPS):
        return written(first)
    size = len(gzip.compress(written(first - 1).encode(), _AS_HOSTS_DO))
    raise ValueError(
        f"the search's index weighs {size} bytes, compressed, and may weigh {largest}; show "
        "fewer words of each section (securebase/publishing/search/index.py)"
    )


class _Words:
    """Where the words of all entries stand; the same however much of it the index then holds."""

    def __init__(self, pages: Sequence[FoundPage]) -> None:
        self._pages = pages
        self._entries = [(number, one) for number, page in enumerate(pages) for one in page.entries]
        self._texts: dict[str, list[tuple[int, int]]] = {}
        self._names: dict[str, list[int]] = {}
        self._lengths: list[int] = []
        for place, (number, entry) in enumerate(self._entries):
            count = Counter(f"{entry.words} {words_of(pages[number].title)}".split())
            self._lengths.append(count.total())
            # What stands in the title, the page reads from there.
            in_title = set(words_of(entry.title).split())
            for word, times in count.items():
                if word not in in_title and _is_looked_for(word):
                    self._texts.setdefault(word, []).append((times, place))
            for word in dict.fromkeys(entry.names.split()):
                if word not in in_title:
                    self._names.setdefault(word, []).append(place)
        self._vocabulary = sorted({*self._texts, *self._names})

    def data(self, most: int, shown: int) -> dict[str, Any]:
        """The index with at most so many places for a word, and lines of so many words."""
        known = self._vocabulary
        return {
            "pages": [[page.address, page.title, page.part] for page in self._pages],
            "entries": [
                [number, _KINDS.index(entry.kind), _anchor(entry), entry.title, _line(entry, shown)]
                for number, entry in self._entries
            ],
            "lengths": packed(-(-length // _WORDS_A_STEP) for length in self._lengths),
            "words": in_short(known),
            "inText": ",".join(packed(_often(self._texts.get(word, []), most)) for word in known),
            "inNames": ",".join(packed(_steps(self._names.get(word, []))) for word in known),
            "forms": {
                "word": WORD,
                "oneWord": ONE_WORD,
                "rules": RULES,
                "stopWords": " ".join(sorted(STOP_WORDS)),
            },
        }


def _is_looked_for(word: str) -> bool:
    """Whether somebody may look for it: no letter alone, and of numbers hardly any but years."""
    digits = sum(letter.isdigit() for letter in word)
    if word.isdigit():
        return digits == _YEAR
    return len(word) > 1 and digits <= _FEW_DIGITS


def _line(entry: Entry, most: int) -> str:
    """What is shown of an entry: of a term and of a service, all of it."""
    return entry.says if entry.kind in ("term", "service") else shortened(entry.says, most)


def _anchor(entry: Entry) -> str | int:
    """The anchor of an entry; 0 where it can be told from the title."""
    before = TERM if entry.kind == "term" else ""
    told = before + "-".join(_LETTERS.findall(plain(entry.title)))
    return 0 if entry.anchor == told else entry.anchor


def packed(numbers: Iterable[int]) -> str:
    """Whole numbers in as few letters as may be, the small ones in one."""
    return "".join(map(_in_digits, numbers))


@functools.cache
def _in_digits(number: int) -> str:
    number, last = divmod(number, _LAST)
    written = _DIGITS[last]
    while number:
        number, digit = divmod(number - 1, len(_DIGITS) - _LAST)
        written = _DIGITS[_LAST + digit] + written
    return written


def in_short(words: Iterable[str]) -> str:
    """Words in small letters, in order, each without the letters it shares with the one before."""
    return "".join(_shared_beginnings(words))


def _shared_beginnings(words: Iterable[str]) -> Iterator[str]:
    """Each word with a sign for how many of its letters are those of the one before: A for none."""
    before = ""
    for word in words:
        shared = 0
        while shared < min(len(word), len(before), 25) and word[shared] == before[shared]:
            shared += 1
        yield chr(ord("A") + shared) + word[shared:]
        before = word


def _often(found: list[tuple[int, int]], most: int) -> list[int]:
    """The places with a word, each twice its step from the one before, and one more if often."""
    most_often = sorted(found, key=lambda one: -one[0])[:most]
    many = {place for times, place in most_often if times >= _OFTEN}
    places = sorted(place for _, place in most_often)
    return [2 * step + (place in many) for step, place in zip(_steps(places), places, strict=True)]


def _steps(places: Sequence[int]) -> list[int]:
    """Each place as its step from the one before, which makes small numbers."""
    return [place - before for before, place in zip([0, *places], places, strict=False)]
