"""Anki: a deck for each lesson, whose cards keep their schedule when a question is edited."""

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from securebase.activities.quiz.questions import Question
from securebase.activities.quiz.questions.match import MatchQuestion
from securebase.activities.quiz.questions.number import NumberQuestion
from securebase.activities.quiz.questions.options import ChoiceQuestion
from securebase.activities.quiz.questions.order import OrderQuestion
from securebase.activities.quiz.questions.short_answer import WordsQuestion
from securebase.activities.quiz.questions.true_false import TrueFalseQuestion
from securebase.exports.bank import BankQuestion, by_lesson
from securebase.exports.moodle import tags_of
from securebase.exports.packing import packed, unpacked
from securebase.exports.wording import COURSE, html, sources_html, stem_html, why_html

_FIELDS: Final = ("Id", "Question", "Choices", "Answer", "Sources")
_MODEL: Final = 1_732_665_600  # never another: notes of another type are not the same notes
# When cards were written is nobody's business; the same questions make the same file.
_WRITTEN: Final = 1_767_225_600.0
_FRONT: Final = '<div class="question">{{Question}}</div><div class="choices">{{Choices}}</div>'
_BACK: Final = (
    '{{FrontSide}}<hr id="answer"><div class="answer">{{Answer}}</div>'
    '<div class="sources">{{Sources}}</div>'
)
_STYLE: Final = """\
.card { font: 20px/1.5 system-ui, sans-serif; color: #23303b; background: #fffdf9;
  max-width: 34em; margin: 0 auto; padding: 1em; text-align: start; }
.card a { color: #0f6b6b; overflow-wrap: anywhere; }
.answer strong { color: #24745a; }
.sources { margin-top: 1.5em; font-size: 0.8em; }
hr { border: 0; border-top: 1px solid #d9d0c0; }
li { margin: 0.4em 0; }
.nightMode.card { color: #e9e4d8; background: #1b2228; }
.nightMode .answer strong { color: #7cc6a5; }
.nightMode.card a { color: #7cc7c7; }
"""


def write_anki(bank: Sequence[BankQuestion], path: Path) -> None:
    """Writes a package of decks.

    A note is known by the id of its question, so that to import it again after an edit changes
    the card and keeps what the learner has done with it.
    """
    import genanki

    model = genanki.Model(
        _MODEL,
        f"{COURSE}: question",
        fields=[{"name": name} for name in _FIELDS],
        templates=[{"name": "Question", "qfmt": _FRONT, "afmt": _BACK}],
        css=_STYLE,
    )
    decks = []
    for lesson, questions in by_lesson(bank).items():
        names = [name for name in (COURSE, lesson.part, lesson.title) if name]
        deck = genanki.Deck(_number_of(f"deck {lesson.name}"), "::".join(names))
        for note in _notes(genanki, model, questions):
            deck.add_note(note)
        decks.append(deck)
    genanki.Package(decks).write_to_file(str(path), timestamp=_WRITTEN)
    packed(path, unpacked(path))  # genanki compresses nothing


def _notes(genanki: Any, model: Any, questions: Iterable[BankQuestion]) -> list[Any]:
    return [
        genanki.Note(
            model=model,
            guid=genanki.guid_for(one.id),
            tags=[tag.replace(" ", "-") for tag in tags_of(one)],
            fields=[
                one.id,
                stem_html(one.question),
                _choices(one.question),
                why_html(one.question),
                sources_html(one),
            ],
        )
        for one in questions
    ]


def _choices(question: Question) -> str:
    """What there is to choose from, to match or to put in order."""
    match question:
        case NumberQuestion() | WordsQuestion():
            return ""
        case OrderQuestion():
            texts = {item.id: item.text for item in question.items}
            return _list(texts[one] for one in question.starting_order)
        case MatchQuestion():
            left = _list(pair.left for pair in question.pairs)
            return f"{left}<p>with one of these:</p>{_list(c.text for c in question.choices)}"
        case ChoiceQuestion() | TrueFalseQuestion():
            return _list(option.text for option in question.options)


def _list(texts: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{html(text)}</li>' for text in texts)}</ul>"


def _number_of(name: str) -> int:
    """A number that Anki knows a deck by: the same for the same name, and above 2**30."""
    return (1 << 30) + int.from_bytes(hashlib.sha256(name.encode()).digest()[:4]) % (1 << 30)
