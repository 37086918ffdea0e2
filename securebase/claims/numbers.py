"""Numbers in a text: those that claim something, and those that only tell an age or a year.

Signs count (−.12 is not .12), and so does nothing else of how a number is written: 0.30 is .3, and
«six in ten» is 60%.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

_LITTLE: Final = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen"
)
_TEN: Final = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_LARGE: Final = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_WORTH: Final = {
    **{word: worth for worth, word in enumerate(_LITTLE.split("|"), 1)},
    **{word: 10 * tens for tens, word in enumerate(_TEN.split("|"), 2)},
}
_PARTS: Final = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}

_MANY: Final = (
    rf"(?:(?:{_TEN})(?:[- ](?:{_LITTLE}))?"
    rf"|(?:(?:a|{_LITTLE}|{_TEN}) )?(?:{'|'.join(_LARGE)})(?!s))"
)
_WORD: Final = rf"\b(?:{_MANY}|{_LITTLE})\b"
_DIGITS: Final = (
    r"(?:(?<![A-Za-z\d])(?<!\d[.,])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?![A-Za-z\d])"
    r"|(?<![\w.])\.\d+)"
)
_ANY: Final = rf"(?:{_DIGITS}|{_WORD})"
_SEVERAL: Final = rf"{_ANY}(?:-? ?(?:,|and|or|to|v|–|-|, and|, or) ?{_ANY})*"
_UNIT: Final = r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)"
_MONTH: Final = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_NUMBERED: Final = (
    r"(?:age[sd]?(?: of)?|[Ee]pisodes?|parts?|steps?|questions?|cards?|waves?|[Ff]igures?"
    r"|[Tt]ables?|pages?|phases?|stages?|grades?|lessons?|[Ll]abs?|seeds?|versions?|ICD|DSM|WCAG)"
)
_CALLED: Final = "(?:NHS|[Cc]all(?:ing)?|[Rr]ing|[Dd]ial|on|text)"

# Stretches that hold no number which claims something.
_NO_CLAIM: Final = re.compile(
    "|".join(
        f"(?:{one})"
        for one in [
            # Ages and durations; but «117 minutes a day» is a finding.
            rf"(?:{_SEVERAL}|half an?|a few)[- ]{_UNIT}\b(?! (?:a|per|each) )(?:[- ]olds?\b)?",
            rf"\b(?:{_NUMBERED}|{_UNIT})[- ]{_SEVERAL}",
            # What is counted by, where nothing is counted yet.
            r"\bmany (?:out of|in|of)(?: every)? (?:10|100|1,000|ten|a hundred|a thousand)\b",
            # The number of an exercise.
            r"^\d{1,2}\. (?=[A-Z])",
            # Days and years.
            rf"\b\d{{1,2}} {_MONTH}\b",
            r"(?<![\d.,])(?:18|19|20)\d\d(?:[–-]\d\d(?:\d\d)?)?s?(?![\d%]|,\d|\.\d)",
            # How an interval is called, what is dialled, and the time of day.
            r"\b(?:95|99|90)% (?:CI|confidence|interval|credible|range)",
            rf"\b999\b|\b{_CALLED} (?:111|112|116 123)\b|\b0[\d ]{{8,}}\d\b",
            r"\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b",
        ]
    )
)
_RATIO: Final = re.compile(
    rf"(?P<some>{_ANY}) (?:out of|in|of)(?: the| every| each| those)? (?P<all>{_ANY})",
    re.IGNORECASE,
)
_FOLLOWS: Final = (
    r"(?= (?:of(?! (?:it|what|the pair)\b)|the|as|were|was|are|had|did|have)\b|[^\w -]|$)"
)
_PART: Final = re.compile(
    rf"\b(?P<some>an?|{_LITTLE})[- ](?P<part>{'|'.join(_PARTS)})s?\b{_FOLLOWS}", re.IGNORECASE
)
_HALF: Final = re.compile(rf"(?<!other )\bhalf\b{_FOLLOWS}", re.IGNORECASE)
_TIMES: Final = re.compile(
    rf"(?P<some>{_WORD})(?= (?:per cent|times (?:as|more|less|the)))|\btwice(?= (?:as|the))",
    re.IGNORECASE,
)
_SIGNED: Final = re.compile(rf"(?:(?<![\w.])[-−])?{_DIGITS}")
_ONLY_MANY: Final = re.compile(rf"\b{_MANY}\b", re.IGNORECASE)
_ANY_WORD: Final = re.compile(_WORD, re.IGNORECASE)


@dataclass(frozen=True)
class Number:
    """A number as it is written, from ``start`` to ``end`` of a text.

    It may be told in several ways: all values of one of its ``forms`` say the same.
    """

    start: int
    end: int
    written: str
    forms: tuple[frozenset[Decimal], ...]

    def stands_among(self, values: frozenset[Decimal]) -> bool:
        """Whether one of its forms is there whole."""
        return any(form <= values for form in self.forms)


def counted(words: str) -> list[Number]:
    """The numbers of a text that claim something, in order.

    Ages, plain durations, years, telephone numbers and small numbers in words do not, but «two in
    five», «two thirds», «half of» and «three times as» do.
    """
    text = _NO_CLAIM.sub(lambda found: "\0" * len(found[0]), words)
    return sorted(_numbers(text, _ONLY_MANY), key=lambda number: number.start)


def values(words: str) -> frozenset[Decimal]:
    """Every value that a text holds, in whatever form: what a number elsewhere is held against."""
    found = (form for number in _numbers(words, _ANY_WORD) for form in number.forms)
    return frozenset(value for form in found for value in form)


def _numbers(text: str, words: re.Pattern[str]) -> Iterator[Number]:
    taken: set[int] = set()
    for found, forms in _found(text, words):
        span = range(*found.span())
        if taken.isdisjoint(span):
            taken.update(span)
            yield Number(found.start(), found.end(), found[0], tuple(map(frozenset, forms)))


def _found(text: str, words: re.Pattern[str]) -> Iterator[tuple[re.Match[str], list[set[Decimal]]]]:
    """Whatever is a number, with its forms; what is longer comes first."""
    for found in _RATIO.finditer(text):
        some, whole = _value(found["some"]), _value(found["all"])
        # «One of the two» singles one out.
        if some < whole and (some > 1 or not re.match(r"one of", found[0], re.IGNORECASE)):
            yield found, [{some, whole}, *_shares(some / whole)]
    for found in _PART.finditer(text):
        some = Decimal(_WORTH.get(found["some"].lower(), 1))
        yield found, _shares(some / _PARTS[found["part"].lower()])
    for found in _HALF.finditer(text):
        yield found, _shares(Decimal("0.5"))
    for found in _TIMES.finditer(text):
        yield found, [{_value(found["some"] or "two")}]
    for found in _SIGNED.finditer(text):
        yield found, [{_value(found[0])}]
    for found in words.finditer(text):
        yield found, [{_value(found[0])}]


def _shares(share: Decimal) -> list[set[Decimal]]:
    """A share as itself, and as a percentage where that is whole."""
    shares = [{share.quantize(Decimal("0.0001")).normalize()}]
    return [*shares, {(share * 100).normalize()}] if (share * 100) % 1 == 0 else shares


def _value(written: str) -> Decimal:
    text = written.lower().replace("−", "-").replace(",", "")
    if re.search(r"\d", text):
        return Decimal(text).normalize()
    value = 0
    for word in re.split(r"[- ]", text):
        if word in _LARGE:
            value = max(value, 1) * _LARGE[word]
        else:
            value += _WORTH.get(word, 0)
    return Decimal(value).normalize()
