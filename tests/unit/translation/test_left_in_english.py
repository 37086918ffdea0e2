"""What is English in every language is found in the code, and counted by the report."""

import pytest

from securebase.explorations import proximity
from securebase.translation.left_in_english import texts_in_code, units_left_in_english

# All texts of the course take some seconds.
pytestmark = [pytest.mark.not_for_mutants, pytest.mark.lasts]

CODE = '''\
"""A module says what it is for."""
import re
from functools import partial

__all__ = ["Explorer"]
WORD = re.compile("A [a-z]+ more")
TITLE = say("Two hearts, one beat")
LATER = partial(say, "In about {count} of 100 pairs")
NOTE = "Each mark is one child."
HEADS = {"Country here": "Sample"}


def told(count, name="Nobody is here"):
    """Says how many."""
    if name == "A name that is known":
        raise ValueError(f"there is no {name}; write another")
    raise NoAnswerError(f"This is {name}. Answer with a word.")
    return f"<p>Of these, {count} are secure</p>"
'''

DONE = ("explorations", "views", "labs", "paper", "seminars", "sessions", "claims/claim.py")
"""Of these folders everything that readers see is in the catalogue."""


def test_a_text_for_readers_that_is_not_said_is_found_with_its_line():
    assert sorted(texts_in_code(CODE), key=lambda one: one[1]) == [
        ("Each mark is one child.", 9),
        ("Sample", 10),
        ("Nobody is here", 13),
        ("This is {}. Answer with a word.", 17),
        ("<p>Of these, {} are secure</p>", 18),
    ]


def test_what_explorers_labs_plans_and_paper_say_is_in_the_catalogue():
    done = tuple(f"securebase/{folder}" for folder in DONE)
    told = [
        f"{unit.file}:{unit.line}: {unit.text}"
        for unit in units_left_in_english()
        if unit.file.startswith(done) and "references.bib" not in unit.text
    ]
    assert told == []


def test_what_is_left_is_named_and_not_what_a_table_or_a_template_has():
    left = {(unit.file, unit.text) for unit in units_left_in_english()}
    assert ("securebase/exports/wording.py", "Give the number alone; it is in: {}") in left
    # The days of a week stand in a table, and a question's text in a template of its own.
    assert not any("Choose all that fit" in text or text == "Monday" for _, text in left)
    assert not any(text in proximity.CAPTION for _, text in left)
