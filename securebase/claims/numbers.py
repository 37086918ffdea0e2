"""Numbers in a text: those that claim something, and those that only tell an age or a year.

Signs count (−.12 is not .12), and so does nothing else of how a number is written: 0.30 is .3, and
«six in ten» is 60%.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

_SMALL: Final = dict(
    zip(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ],
        range(1, 20),
        strict=True,
    )
)
_TENS: Final = dict(
    zip(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        range(20, 100, 10),
        strict=True,
    )
)
_LARGE: Final = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_PARTS: Final = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10
}  # fmt: skip

_TEN: Final = "|".join(_TENS)
_LITTLE: Final = "|".join(_SMALL)
_LARGE_WORD: Final = (
    rf"(?:(?:{_TEN})(?:[- ](?:{_LITTLE}))?|(?:(?:a|{_LITTLE}|{_TEN}) )?(?:{'|'.join(_LARGE)})(?!s))"
)
_WORD: Final = rf"\b(?:{_LARGE_WORD}|{_LITTLE})\b"
_DIGITS: Final = (
    r"(?<![A-Za-z\d])(?<!\d[.,])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?![A-Za-z\d])"
    r"|(?<![\w.])\.\d+"
)
_SIGNED: Final = rf"(?:(?<![\w.])[-−])?(?:{_DIGITS})"
_ANY: Final = rf"(?:{_DIGITS}|{_WORD})"

_UNIT: Final = r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)"
_JOIN: Final = r"(?:-? ?(?:,|and|or|to|v|–|-|, and|, or) ?)"
_SEVERAL: Final = rf"{_ANY}(?:{_JOIN}{_ANY})*"
_NOT_COUNTED: Final = re.compile(
    "|".join(
        (
            # Ages and durations, but not «117 minutes a day», which is a finding.
            rf"(?:{_SEVERAL}|half an?|a few)[- ]{_UNIT}\b(?! (?:a|per|each) )(?:[- ]olds?\b)?",
            rf"\b(?:age[sd]?(?: of)?|aged|{_UNIT}|[Ee]pisodes?|parts?|steps?|questions?|cards?"
            rf"|waves?|[Ff]igures?|[Tt]ables?|pages?|phases?|stages?|grades?|lessons?|version"
            rf"|ICD|DSM|WCAG)(?:[- ]){_SEVERAL}",
            # What is counted by, where nothing is counted yet.
            r"\bmany (?:out of|in|of)(?: every)? (?:10|100|1,000|ten|a hundred|a thousand)\b",
            # Years, and days of them.
            r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October"
            r"|November|December)\b",
            r"(?<![\d.,])(?:18|19|20)\d\d(?:[–-]\d\d(?:\d\d)?)?s?(?![\d%]|,\d|\.\d)",
            # How an interval is called, and what a number is dialled by.
            r"\b(?:95|99|90)% (?:CI|confidence|interval|credible)",
            r"\b999\b|\b(?:NHS|[Cc]all(?:ing)?|[Rr]ing|[Dd]ial|on|text) (?:111|112|116 123)\b",
            r"\b0800[\d ]{4,}|\b0808[\d ]{4,}|\b0[12357]\d{2,}[\d ]{5,}",
            r"\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b",
        )
    )
)
_RATIO: Final = re.compile(
    rf"(?P<some>{_ANY}) (?:out of|in|of)(?: the| every| each| those)? (?P<all>{_ANY})",
    re.IGNORECASE,
)
_PART: Final = re.compile(
    rf"\b(?P<some>an?|{_LITTLE})[ -](?P<part>(?:third|quarter|fifth|sixth|eighth|tenth)s?)\b"
    r"(?= (?:of|as|were|was|are|had|did|have)\b|[^\w ]|$)",
    re.IGNORECASE,
)
_HALF: Final = re.compile(
    r"\bhalf\b(?= (?:of(?! (?:it|them|the pair)\b)|the|as|were|was|are|had|did|have)\b|[^\w -]|$)"
    r"(?<!other half)",
    re.IGNORECASE,
)
_TIMES: Final = re.compile(
    rf"(?P<some>{_WORD})(?= (?:per cent|times (?:as|more|less|the)))|\b(?P<twice>twice)(?= (?:as|the))",
    re.IGNORECASE,
)
_LARGE_ALONE: Final = re.compile(rf"\b{_LARGE_WORD}\b", re.IGNORECASE)
_SIGNED_DIGITS: Final = re.compile(_SIGNED)
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
    text = _NOT_COUNTED.sub(lambda found: "\0" * len(found[0]), words)
    return sorted(_found(text, _LARGE_ALONE), key=lambda number: number.start)


def values(words: str) -> frozenset[Decimal]:
    """Every value that a text holds, in whatever form: what a number elsewhere is held against."""
    found = (form for number in _found(words, _ANY_WORD) for form in number.forms)
    return frozenset(value for form in found for value in form)


def _found(text: str, words: re.Pattern[str]) -> Iterator[Number]:
    taken: set[int] = set()

    def made(found: re.Match[str], *forms: set[Decimal]) -> Iterator[Number]:
        span = range(*found.span())
        if taken.isdisjoint(span):
            taken.update(span)
            yield Number(found.start(), found.end(), found[0], tuple(map(frozenset, forms)))

    for found in _RATIO.finditer(text):
        some, whole = _value(found["some"]), _value(found["all"])
        # «one of the two» singles one out, and «30% of 22» is two numbers.
        if some < whole and (some != 1 or found[0].lower().startswith(("one in", "one out", "1 "))):
            yield from made(found, {some, whole}, *_shares(some, whole))
    for found in _PART.finditer(text):
        some = _SMALL.get((found["some"] or "one").lower(), 1)
        part = Decimal(_PARTS[found["part"].lower().rstrip("s")])
        yield from made(found, *_shares(Decimal(some), part))
    for found in _HALF.finditer(text):
        yield from made(found, *_shares(Decimal(1), Decimal(2)))
    for found in _TIMES.finditer(text):
        yield from made(found, {Decimal(2) if found["twice"] else _value(found["some"])})
    for found in _SIGNED_DIGITS.finditer(text):
        yield from made(found, {_value(found[0])})
    for found in words.finditer(text):
        yield from made(found, {_value(found[0])})


def _shares(some: Decimal, whole: Decimal) -> Iterator[set[Decimal]]:
    share = some / whole
    yield {share.quantize(Decimal("0.0001")).normalize()}
    if (share * 100) % 1 == 0:
        yield {(share * 100).normalize()}


def _value(written: str) -> Decimal:
    text = written.lower().replace("−", "-").replace(",", "")
    if re.fullmatch(r"-?(?:\d+\.?\d*|\.\d+)", text):
        return Decimal(text).normalize()
    value = 0
    for word in re.split(r"[- ]", text):
        if word in _LARGE:
            value = max(value, 1) * _LARGE[word]
        else:
            value += _SMALL.get(word, 0) + _TENS.get(word, 0)
    return Decimal(value).normalize()
