"""What the kinds of question have in common when an answer is graded.

The front end holds the same rules (``frontend/src/kinds/quiz``), because a published page has no
kernel. Both are run on ``tests/cases/questions`` and ``tests/cases/grading.json``.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

Answer = str | float | list[str] | dict[str, str]

# What keyboards write for one apostrophe, quotation mark or hyphen, and what they slip in unseen.
_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u02bc`\u00b4"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"
_HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_AS_TYPED = str.maketrans(
    dict.fromkeys(_QUOTES, "'")
    | dict.fromkeys(_DOUBLE_QUOTES, '"')
    | dict.fromkeys(_HYPHENS, "-")
    | dict.fromkeys(_UNSEEN, "")
)

# A decimal answer such as 0.1 + 0.2 must count as within 0.3: binary fractions are not exact.
ROUNDING = 1e-9


@dataclass(frozen=True)
class Grade:
    """Whether an answer is right, and the feedback on each part of it, by the part's id.

    Choices: the feedback of each chosen option, and for multiple choice of every option. Order
    and match: of every item or pair. Number and short answer: one, under the id ``answer``. A
    feedback is as its author wrote it, with its marks.
    """

    right: bool
    feedback: dict[str, str]


def named_parts(question: str, answer: Answer, known: Iterable[str]) -> list[str]:
    """The answer, if it is a list that names parts of a question.

    Raises:
        ValueError: it is no list, or it names a part twice, or one that the question has not.
    """
    if (
        not isinstance(answer, list)
        or len(set(answer)) != len(answer)
        or not set(known).issuperset(answer)
    ):
        raise ValueError(f"{answer!r} does not name parts of {question!r}, each once at the most")
    return answer


def similarity(one: str, other: str) -> float:
    """1 for equal strings, 0 for wholly different ones: 1 - edit distance / longer length."""
    longest = max(len(one), len(other))
    if not longest:
        return 1.0
    row = list(range(len(other) + 1))
    for index, letter in enumerate(one, start=1):
        above_left, row[0] = row[0], index
        for column, against in enumerate(other, start=1):
            above = row[column]
            row[column] = min(above + 1, row[column - 1] + 1, above_left + (letter != against))
            above_left = above
    return 1 - row[-1] / longest


def normal(text: str, match_case: bool) -> str:
    """The text without what does not count in an answer.

    Spaces, forms of letters, capitals, and which apostrophe, quotation mark or hyphen it is.
    """
    typed = unicodedata.normalize("NFKC", text.translate(_AS_TYPED))
    spaced = " ".join(typed.split())
    return spaced if match_case else spaced.lower()
