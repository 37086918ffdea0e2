"""What an activity is in a page and in Jupyter."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from securebase import Quiz, Sorter
from securebase.activities import KINDS, Activity
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from tests.unit.activities.authors_file import LAMB, ROBSON, told, written
from tools.places import ROOT

HOSTILE = (
    "</script><script>alert(1)</script><!-- \u2028 \u2029 & ‘quoted’ <img src=x onerror=alert(1)>"
)


def a_quiz(**changes: object) -> Quiz:
    fields: dict[str, object] = {
        "id": "small-quiz",
        "title": "A small quiz",
        "questions": [
            {
                "id": "choose",
                "kind": "single-choice",
                "prompt": "Which?",
                "options": [
                    {"text": "This", "right": True, "feedback": "Yes."},
                    {"text": "That", "feedback": "No."},
                ],
                "sources": ["robson1980", "lamb1982"],
            },
            {
                "id": "order",
                "kind": "order",
                "prompt": "In what order?",
                "items": [{"text": text, "feedback": "so"} for text in ("One", "Two", "Three")],
                "sources": ["robson1980"],
            },
            {
                "id": "match",
                "kind": "match",
                "prompt": "Which goes with which?",
                "pairs": [
                    {"left": "a", "right": "vowel", "feedback": "so"},
                    {"left": "b", "right": "consonant", "feedback": "so"},
                    {"left": "e", "right": "vowel", "feedback": "so"},
                ],
                "sources": ["robson1980"],
            },
        ],
    }
    return Quiz.model_validate({**fields, **changes})


def a_sorter(text: str = "A", pile: str = "One") -> Sorter:
    return Sorter.model_validate(
        {
            "id": "small-sorter",
            "title": "Whose?",
            "piles": [{"id": "one", "name": pile}, {"id": "two", "name": "Two"}],
            "cards": [
                {"id": "a", "text": text, "pile": "one", "why": "so", "sources": ["robson1980"]},
                {"id": "b", "text": "B", "pile": "two", "why": "so", "sources": ["lamb1982"]},
                {"id": "c", "text": "C", "pile": "two", "why": "so", "sources": ["robson1980"]},
            ],
        }
    )


@pytest.mark.parametrize("activity", [a_quiz(), a_sorter()], ids=lambda each: each.kind)
def test_a_page_gets_the_element_its_fallback_and_its_spec(activity: Activity) -> None:
    html = activity.html()
    assert html.startswith(f'<sb-{activity.kind} id="{activity.id}"')
    assert 'class="sb-fallback"' in html
    found = re.search(r'<script type="application/json" class="sb-spec">(.*?)</script>', html)
    assert found is not None
    assert json.loads(found[1]) == activity.spec()


def test_no_text_of_an_author_becomes_markup() -> None:
    for html in (a_quiz(title=HOSTILE).html(), a_sorter(HOSTILE).html()):
        assert "<script>alert" not in html
        assert "<img" not in html
        assert html.count("</script>") == 1


@pytest.mark.parametrize("name", ["</script>", "<!-- <script>", "\u2028", "\u2029", '\\"'])
def test_a_name_that_a_page_could_misread_is_escaped_in_the_spec_and_comes_out_whole(
    name: str,
) -> None:
    sorter = a_sorter(pile=f"a{name}b")
    script = sorter.html().split('class="sb-spec">')[1].removesuffix("</script>\n</sb-sorter>")
    assert not set(script) & {"<", "\u2028", "\u2029"}
    assert json.loads(script)["piles"][0]["name"] == f"a{name}b"


def test_the_fallback_holds_every_question_and_its_folded_answer() -> None:
    fallback = a_quiz().html().split("<script")[0]
    assert fallback.count('<details class="sb-answer">') == 3
    for words in ("Which?", "This", "In what order?", "Three", "consonant"):
        assert words in fallback


def test_what_is_shuffled_is_the_same_at_every_build_and_never_in_the_right_order() -> None:
    order = a_quiz().spec()["questions"][1]
    assert order["kind"] == "order"
    assert sorted(order["starting_order"]) == ["a", "b", "c"]
    assert order["starting_order"] != ["a", "b", "c"]
    assert a_quiz().spec() == a_quiz().spec()


def test_two_pairs_with_the_same_right_hand_side_share_one_choice() -> None:
    match = a_quiz().spec()["questions"][2]
    assert match["kind"] == "match"
    assert [pair["right_choice"] for pair in match["pairs"]] == ["a", "b", "a"]
    assert {choice["text"] for choice in match["choices"]} == {"vowel", "consonant"}


def test_every_source_that_is_cited_is_told_once() -> None:
    assert a_quiz().spec()["sources"] == [LAMB, ROBSON]


def test_publishing_gives_html_and_creates_no_widget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PUBLISHING_VARIABLE, "1")
    quiz = a_quiz()
    bundle = quiz._repr_mimebundle_()
    assert set(bundle) == {"text/html", "text/plain"}
    assert bundle["text/plain"] == "<Quiz 'small-quiz'>"
    assert "widget" not in vars(quiz)


@pytest.mark.parametrize("activity", [a_quiz(), a_sorter()], ids=lambda each: each.kind)
def test_jupyter_gets_a_widget_that_carries_the_spec(
    activity: Activity, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    bundle, _metadata = activity._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert bundle["text/plain"] == repr(activity)
    assert activity.widget.spec == activity.spec()
    assert "--sb-accent" in activity.widget._css


def test_answers_that_come_back_are_graded_in_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    quiz = a_quiz()
    assert [row["state"] for row in quiz.response] == ["open", "open", "open"]
    quiz.widget.record = {
        "version": 1,
        "kind": "quiz",
        "activity": "small-quiz",
        "current": None,
        "answers": {
            "choose": {"answer": "a", "attempts": 2, "state": "right"},
            "order": {"answer": ["a", "b", "c"], "attempts": 1, "state": "shown"},
            "match": {"answer": {"a": "gone"}, "attempts": 1, "state": "right"},
        },
    }
    assert [(row["question"], row["right"], row["attempts"]) for row in quiz.response] == [
        ("choose", True, 2),
        ("order", False, 1),
        ("match", False, 1),
    ]
    assert quiz.score.questions == 3


@pytest.mark.parametrize(
    "record", [{"version": 2}, {"answers": 3}, {"version": 1, "kind": "sorter"}]
)
def test_a_record_of_another_form_counts_as_no_answers(
    record: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    quiz = a_quiz()
    quiz.widget.record = record
    assert {row["state"] for row in quiz.response} == {"open"}


def test_every_activity_has_a_built_front_end_and_a_fallback() -> None:
    package = ROOT / "securebase"
    for kind in KINDS:
        assert (package / "static" / "jupyter" / f"{kind}.js").is_file()
        folder = package / "activities" / kind.replace("-", "_")
        assert (folder / "fallback.html.jinja").is_file()


@pytest.mark.parametrize(
    ("lists", "words"), [(20, "must be one text"), (21, "nested more than 20")]
)
def test_lists_may_lie_twenty_deep_and_no_deeper(tmp_path: Path, lists: int, words: str) -> None:
    text = f"id: deep\ntitle: {'[' * lists}{']' * lists}\n"
    messages = told(written(tmp_path, text, "quiz"))
    assert any(one.startswith("2: ") and words in one for one in messages), messages


def test_importing_the_package_needs_no_numpy_pandas_or_matplotlib() -> None:
    # A browser-run kernel has none of them; Sphinx must not be needed to answer a quiz either.
    code = (
        "import sys\n"
        "for name in ('numpy', 'pandas', 'matplotlib', 'sphinx'): sys.modules[name] = None\n"
        "from securebase import Quiz, Sorter, icon_arrays\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
