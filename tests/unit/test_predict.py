"""Predictions: a guess, then what was found; their mistakes, their spec and what comes back."""

import json
from pathlib import Path
from typing import Any

import pytest

from securebase import ContentError, Predict
from securebase.activities.predict import predict

ROOT = Path(__file__).parents[2]
CASES = json.loads((ROOT / "tests/cases/predict.json").read_text("utf-8"))

LINE = """\
id: small-guess
title: A small guess
prompt: How much?
kind: number-line
minimum: 0
maximum: 100
unit: "%"
truth: 30
people_say:
  value: 70
  text: Most people say more.
  sources: [cos30blog]
reveal: It is less than you may think.
sources: [tronickgold2020]
"""
BARS = """\
id: small-bars
title: Small bars
prompt: How much?
kind: bars
minimum: 0
maximum: 10
labels: [Play, Still face]
truth: [6, 2.5]
reveal: Looks fall.
sources: [mesman2009]
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "small.predict.yml"
    path.write_text(text, encoding="utf-8")
    return path


def told(path: Path) -> list[str]:
    with pytest.raises(ContentError) as caught:
        Predict.load(path)
    return [f"{problem.line}: {problem.message}" for problem in caught.value.problems]


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
        (LINE, "kind: number-line", "kind: number line", 4, "must be 'number-line' or 'bars'"),
        (LINE, "kind: number-line\n", "", 1, "has no 'kind'"),
        (LINE, "value: 70", "value: 700", 10, "700 does not lie on the line"),
        (LINE, "sources: [cos30blog]", "sources: []", 12, "this has no source; write the key"),
        (LINE, "reveal:", "reveel:", 13, "did you mean 'reveal'?"),
        (BARS, "[6, 2.5]", "[6]", 8, "give 2 to 5 bars"),
        (BARS, "[6, 2.5]", "[6, 11]", 8, "11 does not lie on the line from 0 to 10"),
        (BARS, "[Play, Still face]", "[Play]", 7, "give one label for each bar"),
        (BARS, "[Play, Still face]", "[Play, 3]", 7, "'labels' must be a text"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, good: str, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in good
    messages = told(written(tmp_path, good.replace(right, wrong, 1)))
    assert any(f"{line}: " in message and words in message for message in messages), messages


def test_several_mistakes_are_told_together(tmp_path: Path) -> None:
    text = BARS.replace("[6, 2.5]", "[16]").replace("[Play, Still face]", "[]")
    assert [message.split(":")[0] for message in told(written(tmp_path, text))] == ["7", "8", "8"]


def test_a_number_line_has_one_part_and_says_what_was_found(tmp_path: Path) -> None:
    spec = Predict.load(written(tmp_path, LINE)).spec()
    assert [(part.label, part.truth) for part in spec.parts] == [("", 30.0)]
    assert spec.truth_label == "The data: 30%"
    assert spec.people_say is not None
    assert spec.people_say.value == 70
    assert [work.key for work in spec.sources] == ["cos30blog", "tronickgold2020"]


def test_bars_have_a_part_each(tmp_path: Path) -> None:
    spec = Predict.load(written(tmp_path, BARS)).spec()
    assert [(part.label, part.truth) for part in spec.parts] == [("Play", 6.0), ("Still face", 2.5)]


def test_the_fallback_folds_what_was_found_away(tmp_path: Path) -> None:
    fallback = Predict.load(written(tmp_path, BARS)).html().split("<script")[0]
    before, after = fallback.split('<details class="sb-answer">')
    assert "How much?" in before
    assert "2.5" not in before
    assert "Still face: 2.5" in after
    assert "Looks fall." in after


def test_it_can_be_made_in_python_as_in_a_file() -> None:
    made = Predict(
        id="guess",
        title="Guess",
        prompt="How much?",
        kind="number-line",
        minimum=0,
        maximum=10,
        truth=4,
        reveal="So.",
        sources=["mesman2009"],
    )
    assert made.spec().form == "number-line"


def test_the_guess_comes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SECUREBASE_PUBLISHING", raising=False)
    bars = Predict.load(written(tmp_path, BARS))
    assert [row["guess"] for row in bars.response] == [None, None]
    record: dict[str, Any] = {"version": 1, "kind": "predict", "activity": "small-bars"}
    bars.widget.record = {**record, "guess": [6, 1]}
    assert bars.response == [
        {"part": "Play", "guess": 6.0, "truth": 6.0, "distance": 0.0, "closeness": "near"},
        {"part": "Still face", "guess": 1.0, "truth": 2.5, "distance": 1.5, "closeness": "below"},
    ]
    bars.widget.record = {**record, "guess": [6]}
    assert [row["closeness"] for row in bars.response] == [None, None]


@pytest.mark.parametrize("case", CASES["closeness"], ids=str)
def test_nearness_is_judged_as_in_the_front_end(case: dict[str, Any]) -> None:
    assert predict.closeness(case["guess"], case["truth"], case["tolerance"]) == case["is"]
    assert predict.distance(case["guess"], case["truth"]) == case["distance"]


@pytest.mark.parametrize("case", CASES["told"], ids=str)
def test_a_number_is_written_as_in_the_front_end(case: dict[str, Any]) -> None:
    assert predict.told(case["value"], case["unit"]) == case["is"]


@pytest.mark.parametrize("case", CASES["kept"], ids=str)
def test_a_kept_guess_fits_as_in_the_front_end(case: dict[str, Any]) -> None:
    bars = {"kind": "bars", "labels": ["part"] * case["parts"], "truth": [0] * case["parts"]}
    line = {"kind": "number-line", "truth": 0}
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
    assert predict.fitting_guess(made.spec(), case["guess"]) == case["fits"]
