"""Predictions: a guess, then what was found; their mistakes, their spec and what comes back."""

import json
from pathlib import Path
from typing import Any

import pytest

from securebase import Predict
from securebase.activities.predict import predict
from tests.unit.activities.authors_file import (
    FROM_LAMB,
    FROM_LAMB_AND_ROBSON,
    LAMB,
    ROBSON,
    carried_spec,
    static_form,
    told,
    written,
)
from tools.places import ROOT

CASES = json.loads((ROOT / "tests/cases/predict.json").read_text("utf-8"))

WRITTEN = """\
id: small-bars
title: Small bars
prompt: How many looks?
form: bars
minimum: 0
maximum: 10
step: 0.5
unit: looks
tolerance: 1
labels: [Play, Still face, Reunion]
truth: [6, 2.5, 4]
truth_label: In one study
reveal: Looks fall.
sources: [lamb1982]
"""
# What a page must be given of it.
SPEC = {
    "schema_version": 1,
    "kind": "predict",
    "id": "small-bars",
    "title": "Small bars",
    "instruction": "Make a guess first. Any guess will do: it helps you remember what comes next.",
    "form": "bars",
    "prompt": "How many looks?",
    "minimum": 0,
    "maximum": 10,
    "step": 0.5,
    "unit": "looks",
    "truth_label": "In one study",
    "tolerance": 1,
    "people_say": None,
    "reveal": "Looks fall.",
    "sources": [LAMB],
    "shares": None,
    "parts": [
        {
            "label": "Play",
            "truth": 6,
        },
        {
            "label": "Still face",
            "truth": 2.5,
        },
        {
            "label": "Reunion",
            "truth": 4,
        },
    ],
    "assumptions": [],
}
FORM = f"""\
<sb-predict id="small-bars" class="sb-activity">
<div class="sb-fallback">
<p class="sb-title"><strong>Small bars</strong></p>
<p>Make a guess first. Any guess will do: it helps you remember what comes next.</p>
<p class="sb-prompt">How many looks?</p>
<ul class="sb-blanks">
<li>Play: <span class="sb-line"></span></li>
<li>Still face: <span class="sb-line"></span></li>
<li>Reunion: <span class="sb-line"></span></li>
</ul>
<p>Choose from 0 looks to 10 looks.</p>
<details class="sb-answer"><summary>See what was found</summary>
<p><strong>In one study</strong></p>
<ul>
<li>Play: 6 looks</li>
<li>Still face: 2.5 looks</li>
<li>Reunion: 4 looks</li>
</ul>
<p>Looks fall.</p></details>
{FROM_LAMB}
</div>
<script type="application/json" class="sb-spec"></script>
</sb-predict>
"""

LINE = """\
id: small-guess
title: A small guess
prompt: How much?
form: number-line
minimum: 0
maximum: 100
unit: "%"
truth: 30
people_say:
  value: 70
  text: Most people say more.
  sources: [robson1980]
reveal: It is less than you may think.
sources: [lamb1982]
"""
# What a page must be given of it.
LINE_SPEC = {
    "schema_version": 1,
    "kind": "predict",
    "id": "small-guess",
    "title": "A small guess",
    "instruction": "Make a guess first. Any guess will do: it helps you remember what comes next.",
    "form": "number-line",
    "prompt": "How much?",
    "minimum": 0,
    "maximum": 100,
    "step": 1,
    "unit": "%",
    "truth_label": "The data: 30%",
    "tolerance": 0,
    "people_say": {
        "value": 70,
        "text": "Most people say more.",
    },
    "reveal": "It is less than you may think.",
    "sources": [LAMB, ROBSON],
    "shares": None,
    "parts": [
        {
            "label": "",
            "truth": 30,
        }
    ],
    "assumptions": [],
}
LINE_FORM = f"""\
<sb-predict id="small-guess" class="sb-activity">
<div class="sb-fallback">
<p class="sb-title"><strong>A small guess</strong></p>
<p>Make a guess first. Any guess will do: it helps you remember what comes next.</p>
<p class="sb-prompt">How much?</p>
<p class="sb-blank">My guess: <span class="sb-line"></span></p>
<p>Choose from 0% to 100%.</p>
<details class="sb-answer"><summary>See what was found</summary>
<p><strong>The data: 30%</strong></p>
<p>Most people say more.</p>
<p>It is less than you may think.</p></details>
{FROM_LAMB_AND_ROBSON}
</div>
<script type="application/json" class="sb-spec"></script>
</sb-predict>
"""


@pytest.mark.parametrize(
    ("text", "spec", "form"),
    [(WRITTEN, SPEC, FORM), (LINE, LINE_SPEC, LINE_FORM)],
    ids=["bars", "number-line"],
)
def test_a_page_and_its_static_form_hold_the_truths_of_the_author(
    tmp_path: Path, text: str, spec: Any, form: str
) -> None:
    activity = Predict.load(written(tmp_path, text, "predict"))
    assert carried_spec(activity) == activity.spec() == spec
    assert static_form(activity) == form


@pytest.mark.parametrize(
    ("good", "right", "wrong", "line", "words"),
    [
        (LINE, "truth: 30", "truth: thirty", 8, "'truth' must be a number without a unit"),
        (LINE, "truth: 30", "truth: 130", 8, "130 does not lie on the line from 0 to 100"),
        (LINE, "truth: 30", "truth: .nan", 8, "out of range"),
        (LINE, "truth: 30", "truth: [30, 40]", 8, "a number line has one truth"),
        (LINE, "truth: 30", "truth: 30\nlabels: [a]", 9, "only bars have labels"),
        (LINE, "maximum: 100", "maximum: 0", 6, "'maximum' must be more than 'minimum'"),
        (LINE, "maximum: 100", "maximum: 100\nstep: 0", 7, "'step' is out of range"),
        (LINE, "maximum: 100", "maximum: 100\nstep: 200", 7, "wider than the whole line"),
        (LINE, "maximum: 100", "maximum: 100\ntolerance: -1", 7, "'tolerance' is out of range"),
        (LINE, "form: number-line", "form: number line", 4, "must be 'number-line' or 'bars'"),
        (LINE, "form: number-line\n", "", 1, "has no 'form'"),
        (LINE, "value: 70", "value: 700", 10, "700 does not lie on the line"),
        (LINE, "sources: [robson1980]", "sources: []", 12, "this has no source; write the key"),
        (LINE, "reveal:", "reveel:", 13, "did you mean 'reveal'?"),
        (WRITTEN, "[6, 2.5, 4]", "[6]", 11, "give 2 to 5 bars"),
        (WRITTEN, "[6, 2.5, 4]", "[6, 2, 4, 1, 3, 5]", 11, "give 2 to 5 bars"),
        (WRITTEN, "[6, 2.5, 4]", "[6, 4]", 10, "there are 2 truths and 3 labels; give one label"),
        (
            WRITTEN,
            "tolerance: 1\n",
            "people_say: { value: 5, text: More., sources: [lamb1982] }\n",
            9,
            "only a number line can show what people say; take it out",
        ),
        (WRITTEN, "[6, 2.5, 4]", "[6, 11, 4]", 11, "11 does not lie on the line from 0 to 10"),
        (
            WRITTEN,
            "[Play, Still face, Reunion]",
            "[Play, Reunion]",
            10,
            "give one label for each bar",
        ),
        (
            WRITTEN,
            "[Play, Still face, Reunion]",
            "[Play, 3, Reunion]",
            10,
            "label 2 must be a text",
        ),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, good: str, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in good
    messages = told(written(tmp_path, good.replace(right, wrong, 1), "predict"))
    assert any(f"{line}: " in message and words in message for message in messages), messages


def test_four_published_shares_can_stand_under_the_guesses_of_a_class(tmp_path: Path) -> None:
    text = LINE.replace("truth: 30", "truth: 51.6\nfour_way: madigan2023")
    assert Predict.load(written(tmp_path, text, "predict")).spec()["shares"] == {
        "label": "20,720 pairs, placed in four groups, as published",
        "parts": [
            {"pattern": "secure", "share": 51.6},
            {"pattern": "avoidant", "share": 14.7},
            {"pattern": "resistant", "share": 10.2},
            {"pattern": "disorganised", "share": 23.5},
        ],
    }


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ("truth: 30", "truth: 30\nfour_way: madigan2023", 8, "51.6% of these pairs were secure"),
        # Its shares are of three groups, so that they do not make up a whole of four.
        ("truth: 30", "truth: 30\nfour_way: spieker1988", 9, "has no four shares of 'spieker1988'"),
        ("maximum: 100", "maximum: 90\nfour_way: madigan2023", 7, "a line from 0 to 100%"),
    ],
)
def test_shares_that_do_not_belong_to_the_question_are_a_mistake(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in LINE
    messages = told(written(tmp_path, LINE.replace(right, wrong, 1), "predict"))
    assert any(message.startswith(f"{line}: ") and words in message for message in messages), (
        messages
    )


@pytest.mark.parametrize(
    ("good", "right", "wrong"),
    [
        (LINE, "truth: 30", "truth: 0"),
        (LINE, "truth: 30", "truth: 100"),
        (LINE, "value: 70", "value: 0"),
        (LINE, "value: 70", "value: 100"),
        (LINE, "maximum: 100", "maximum: 100\nstep: 100"),
        (
            WRITTEN,
            "[Play, Still face, Reunion]\ntruth: [6, 2.5, 4]",
            "[Play, Reunion]\ntruth: [6, 4]",
        ),
        (
            WRITTEN,
            "[Play, Still face, Reunion]\ntruth: [6, 2.5, 4]",
            "[a, b, c, d, e]\ntruth: [6, 4, 1, 2, 10]",
        ),
    ],
)
def test_what_lies_on_the_very_end_is_right(
    tmp_path: Path, good: str, right: str, wrong: str
) -> None:
    assert right in good
    Predict.load(written(tmp_path, good.replace(right, wrong, 1), "predict"))


def test_several_mistakes_are_told_together(tmp_path: Path) -> None:
    text = WRITTEN.replace("[6, 2.5, 4]", "[16]").replace("[Play, Still face, Reunion]", "[]")
    assert [message.split(":")[0] for message in told(written(tmp_path, text, "predict"))] == [
        "10",
        "11",
        "11",
    ]


def test_what_was_found_is_folded_away(tmp_path: Path) -> None:
    before, after = static_form(Predict.load(written(tmp_path, WRITTEN, "predict"))).split(
        '<details class="sb-answer">'
    )
    assert "2.5" not in before
    assert "2.5" in after


def test_it_can_be_made_in_python_as_in_a_file() -> None:
    made = Predict(
        id="guess",
        title="Guess",
        prompt="How much?",
        form="number-line",
        minimum=0,
        maximum=10,
        truth=4,
        reveal="So.",
        sources=["mesman2009"],
    )
    assert made.spec()["form"] == "number-line"


def test_the_guess_comes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SECUREBASE_PUBLISHING", raising=False)
    bars = Predict.load(written(tmp_path, WRITTEN, "predict"))
    assert [row["guess"] for row in bars.response] == [None, None, None]
    record: dict[str, Any] = {"version": 1, "kind": "predict", "activity": "small-bars"}
    bars.widget.record = {**record, "guess": [6, 1, 6]}
    assert bars.response == [
        {"part": "Play", "guess": 6.0, "truth": 6.0, "distance": 0.0, "closeness": "near"},
        {"part": "Still face", "guess": 1.0, "truth": 2.5, "distance": 1.5, "closeness": "below"},
        {"part": "Reunion", "guess": 6.0, "truth": 4.0, "distance": 2.0, "closeness": "above"},
    ]
    bars.widget.record = {**record, "guess": [6]}
    assert [row["closeness"] for row in bars.response] == [None, None, None]


@pytest.mark.parametrize("case", CASES["closeness"], ids=str)
def test_nearness_is_judged_as_in_the_front_end(case: dict[str, Any]) -> None:
    assert predict.closeness(case["guess"], case["truth"], case["tolerance"]) == case["is"]
    assert predict.distance(case["guess"], case["truth"]) == case["distance"]


@pytest.mark.parametrize("case", CASES["told"], ids=str)
def test_a_number_is_written_as_in_the_front_end(case: dict[str, Any]) -> None:
    assert predict.told(case["value"], case["unit"]) == case["is"]


@pytest.mark.parametrize("case", CASES["kept"], ids=str)
def test_a_kept_guess_fits_as_in_the_front_end(case: dict[str, Any]) -> None:
    bars = {"form": "bars", "labels": ["part"] * case["parts"], "truth": [0] * case["parts"]}
    line = {"form": "number-line", "truth": 0}
    made = Predict.model_validate(
        {
            "id": "guess",
            "title": "Guess",
            "prompt": "How much?",
            "reveal": "So.",
            "sources": ["robson1980"],
            "minimum": case["minimum"],
            "maximum": case["maximum"],
            **(line if case["parts"] == 1 else bars),
        }
    )
    assert predict.fitting_guess(made, case["guess"]) == case["fits"]
