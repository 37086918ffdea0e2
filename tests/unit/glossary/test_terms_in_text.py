"""Which words of a sentence are a term, and which only look like one."""

from __future__ import annotations

import pytest

from securebase.glossary.terms_in_text import TermFinder

FINDER = TermFinder(
    {
        "secure-base": ("secure base",),
        "secure-base-provision": ("secure base provision",),
        "q-sort": ("Q-Sort", "AQS"),
        "four-way": ("four-way",),
        "kappa": ("kappa", "κ"),
        "attachment": ("attachment",),
    }
)


def found(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], term) for start, end, term in FINDER.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She was a secure base.", [("secure base", "secure-base")]),
        ("Secure bases matter.", [("Secure bases", "secure-base")]),
        ("a secure\nbase", [("secure\nbase", "secure-base")]),
        ("secure base provision", [("secure base provision", "secure-base-provision")]),
        ("the Q‑Sort and the AQS", [("Q‑Sort", "q-sort"), ("AQS", "q-sort")]),
        ("(four-way coding)", [("four-way", "four-way")]),
        ("κ = .23", [("κ", "kappa")]),
        ("a baby’s attachment’s end", [("attachment", "attachment")]),
    ],
)
def test_a_term_is_found_as_it_is_written(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "insecure based",
        "attachment-in-the-making",
        "pre-attachment",
        "the q-sort of socks",
        "a SECURE BASE",
        "detachments",
    ],
)
def test_no_term_is_found_within_another_word_or_in_other_letters(text: str) -> None:
    assert found(text) == []


def test_a_glossary_without_terms_finds_nothing() -> None:
    assert list(TermFinder({}).find("attachment")) == []
