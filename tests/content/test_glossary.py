"""The course's glossary: its words can be read by parents, and every lesson has its terms in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from securebase.glossary import Term, read_glossary
from securebase.glossary.lesson_text import lesson_sections
from securebase.glossary.terms_in_text import TermFinder
from tests.content import reading_age
from tools.places import ROOT

GLOSSARY = read_glossary(ROOT)
TERMS = GLOSSARY.terms
PLAIN = reading_age.read_terms(Path(__file__).with_name("plain_terms.txt"))
LESSONS = sorted(path for path in ROOT.glob("notebooks/*/*.ipynb") if "labs" not in path.parts)
every_term = pytest.mark.parametrize("term", TERMS, ids=lambda term: term.id)


def test_the_plain_words_can_be_read_at_the_age_of_eleven() -> None:
    assert reading_age.grade([term.plain for term in TERMS], PLAIN) <= reading_age.HARDEST_GRADE


@every_term
def test_no_sentence_of_plain_words_is_long(term: Term) -> None:
    hardest = reading_age.sentences([term.plain], PLAIN)
    assert max(sentence.words for sentence in hardest) <= reading_age.LONGEST_SENTENCE


@every_term
def test_a_term_says_more_than_its_own_name(term: Term) -> None:
    assert term.plain.endswith((".", "”"))
    assert term.exact.endswith(".")
    assert term.plain != term.exact
    names = [name.casefold() for name in term.other_names]
    assert term.term.casefold() not in names
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)
def test_every_lesson_teaches_some_terms_and_uses_more(lesson: Path) -> None:
    page = lesson.relative_to(ROOT).with_suffix("").as_posix()
    taught = {
        term for term, places in GLOSSARY.places.items() for one in places if one.page == page
    }
    finder = TermFinder(GLOSSARY.marked_forms)
    text = "".join(part.text + part.for_students for part in lesson_sections(lesson)[1:])
    used = {term for _, _, term in finder.find(text)}
    assert len(taught) >= 2
    assert len(used) >= 6


@pytest.mark.parametrize(
    ("searched", "identifier"),
    [
        ("SSP", "strange-situation"),
        ("disorganized attachment", "disorganised"),
        ("RAD", "reactive-attachment-disorder"),
        ("feeling numb", "postnatal-depression"),
        ("not bonding", "bonding"),
        ("birth trauma", "ptsd"),
        ("Cohen’s d", "effect-size"),
        ("love hormone", "oxytocin"),
    ],
)
def test_a_term_is_found_by_what_people_call_it(searched: str, identifier: str) -> None:
    assert [term.id for term in TERMS if searched in term.other_names] == [identifier]
