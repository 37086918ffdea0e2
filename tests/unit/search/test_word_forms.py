"""However a word is written, the index has it in one form; the page has the same cases."""

from __future__ import annotations

import json

import pytest

from securebase.publishing.search.page_entries import words_of
from securebase.publishing.search.word_forms import forms
from tools.places import ROOT

CASES = json.loads((ROOT / "tests/cases/word-forms.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["written"])
def test_a_word_has_one_form_however_it_is_written(case: dict[str, list[str]]) -> None:
    assert forms(str(case["written"])) == case["forms"]


def test_words_that_are_everywhere_are_left_out() -> None:
    assert words_of("How do I find the babies, and what is it?") == "find baby"
