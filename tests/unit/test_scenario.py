"""Scenarios: stories that branch, each mistake in them told with its line, and what comes back."""

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from securebase import ContentError, Scenario
from securebase.activities.scenario.scenario import fitting_path
from securebase.activities.scenario.spec import TriedRecord
from securebase.publishing.course_content import course_problems

ROOT = Path(__file__).parents[2]
CASES = json.loads((ROOT / "tests/cases/scenario.json").read_text("utf-8"))
STORIES = sorted((ROOT / "notebooks" / "still-face").glob("*.scenario.yml"))

GOOD = """\
id: small-story
title: A small story
situation: A baby looks away.
start: first
steps:
  - id: first
    choices:
      - text: Wait
        next: She may look back.
        why: She has a rest.
        kind: You waited.
        goto: end
      - text: Sing
        why: She may like it.
        kind: You tried.
        goto: second
  - id: second
    text: A bit later.
    choices:
      - text: Wait now
        why: She has a rest.
        kind: You waited.
        goto: end
ending: She looks at you.
sources: [akhtar2008]
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "small.scenario.yml"
    path.write_text(text, encoding="utf-8")
    return path


def told(path: Path) -> list[str]:
    """What the author reads, without the folder: «line: message»."""
    with pytest.raises(ContentError) as caught:
        Scenario.load(path)
    return [f"{problem.line}: {problem.message}" for problem in caught.value.problems]


def a_story(**changes: object) -> Scenario:
    step = {"why": "w", "kind": "k"}
    fields: dict[str, object] = {
        "id": "small-story",
        "title": "A small story",
        "situation": "She looks away.",
        "start": "one",
        "steps": [
            {
                "id": "one",
                "choices": [
                    {"text": "Wait", "next": "She may peep.", "goto": "end", **step},
                    {"text": "**Sing**", "goto": "two", **step},
                ],
            },
            {"id": "two", "text": "Later.", "choices": [{"text": "Hum", "goto": "end", **step}]},
        ],
        "ending": "There you are.",
        "sources": ["akhtar2008"],
    }
    return Scenario.model_validate({**fields, **changes})


def test_a_file_without_mistakes_is_read(tmp_path: Path) -> None:
    assert [step.id for step in Scenario.load(written(tmp_path, GOOD)).steps] == ["first", "second"]


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ("goto: second", "goto: secnd", 16, "did you mean 'second'?"),
        ("goto: second", "goto: elsewhere", 16, "write one of first, second, end"),
        ("start: first", "start: frist", 4, "did you mean 'first'?"),
        ("goto: second", "goto: end", 17, "no path leads to the step 'second'"),
        (GOOD[GOOD.index("    choices:\n      - text: Wait now") : GOOD.index("ending:")], "",
         17, "the step 'second' is a dead end"),
        ("- id: second", "- id: end", 17, "'end' is the end of the story"),
        ("        goto: second\n", "", 13, "choice 2 of step 1 has no 'goto'"),
        ("        kind: You tried.\n", "", 13, "choice 2 of step 1 has no 'kind'"),
        ("why: She may like it.", "wy: She may like it.", 14, "did you mean 'why'?"),
        ("text: A bit later.", "text: 12", 18, "put it in double quotes"),
        ("- id: second", "- id: first", 17, "the id 'first' is used twice"),
        ("ending: She looks at you.\n", "", 1, "has no 'ending'"),
        ("[akhtar2008]", "[akhtar2009]", 25, "did you mean 'akhtar2008'?"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in GOOD
    messages = told(written(tmp_path, GOOD.replace(right, wrong, 1)))
    assert any(f"{line}: " in message and words in message for message in messages), messages


def test_a_loop_without_an_exit_is_told_at_each_of_its_steps(tmp_path: Path) -> None:
    text = GOOD.replace("goto: end", "goto: second")
    assert told(written(tmp_path, text)) == [
        f"{line}: from the step {name!r} the story goes round for ever; let a choice of the loop "
        "have “goto: end”"
        for line, name in ((6, "first"), (17, "second"))
    ]


def test_a_loop_that_one_can_leave_is_fine() -> None:
    looping = a_story().model_dump(exclude={"instruction"})
    looping["steps"][1]["choices"].append({"text": "Back", "why": "w", "kind": "k", "goto": "one"})
    assert Scenario.model_validate(looping).steps[1].choices[1].goto == "one"


def test_a_slip_is_told_once_and_not_as_an_unreached_step_too(tmp_path: Path) -> None:
    assert len(told(written(tmp_path, GOOD.replace("goto: second", "goto: secnd")))) == 1


def test_mistakes_in_fields_and_in_paths_are_told_together_in_order(tmp_path: Path) -> None:
    text = GOOD.replace("start: first", "start: frist").replace(
        "        why: She may like it.\n", ""
    )
    text = text.replace("goto: second", "goto: nowhere").replace("[akhtar2008]", "[nobody1900]")
    messages = told(written(tmp_path, text))
    assert [message.split(":")[0] for message in messages] == ["4", "13", "15", "16", "24"]
    assert "no path leads to the step 'second'" in messages[3]


def test_a_story_made_in_python_is_checked_too() -> None:
    with pytest.raises(ValidationError, match="no step has the id 'nowhere'"):
        a_story(start="nowhere")


def test_a_file_of_another_form_is_refused_without_a_crash(tmp_path: Path) -> None:
    for text in ("", "- one\n", "steps: 3\n", "steps:\n  - 3\n  - {id: a, choices: {goto: 3}}\n"):
        assert told(written(tmp_path, text))


def test_the_course_check_wants_a_source_for_a_story(tmp_path: Path) -> None:
    written(tmp_path, GOOD.replace("[akhtar2008]", "[]"))
    assert ["has no source" in str(problem) for problem in course_problems(tmp_path)] == [True]


def test_the_page_gets_letters_for_ids_and_runs_for_marked_texts() -> None:
    choices = a_story().spec().steps[0].choices
    assert [choice.id for choice in choices] == ["a", "b"]
    assert choices[1].text[0].strong  # type: ignore[union-attr]
    assert choices[1].next is None


def test_the_fallback_tells_the_whole_story_with_each_choice_folded() -> None:
    story = a_story(help="Call [us](tel:111).", reflection="And you?", cue="A yawn.")
    fallback = story.html().split("<script")[0]
    assert fallback.count('<details class="sb-answer">') == 3
    for words in ("She looks away.", "A yawn.", "She may peep.", "Go on to moment 2.", "And you?"):
        assert words in fallback
    assert "Go on to the end of the story." in fallback
    assert '<a href="tel:111">us</a>' in fallback


def test_no_text_of_a_story_becomes_markup() -> None:
    html = a_story(title="<b>", situation="</script><img src=x>", ending="<i>").html()
    assert html.count("</script>") == 1
    assert not any(tag in html for tag in ("<b>", "<img", "<i>"))


def test_what_was_tried_comes_back_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SECUREBASE_PUBLISHING", raising=False)
    story = a_story()
    assert story.response == []
    path = [{"step": "one", "choice": letter} for letter in "ab"]
    path += [{"step": "two", "choice": "a"}, {"step": "two", "choice": "gone"}]
    record: dict[str, Any] = {"version": 1, "kind": "scenario", "activity": "small-story"}
    story.widget.record = {**record, "path": path}
    assert story.response == [
        {"place": 1, "step": "one", "choice": "a", "text": "Wait"},
        {"place": 2, "step": "one", "choice": "b", "text": "Sing"},
        {"place": 3, "step": "two", "choice": "a", "text": "Hum"},
    ]
    story.widget.record = {"path": "rubbish"}
    assert story.response == []


@pytest.mark.parametrize("case", CASES["paths"], ids=lambda case: case["name"])
def test_a_kept_path_is_walked_as_the_front_end_walks_it(case: dict[str, Any]) -> None:
    told_of = {"text": "t", "why": "w", "kind": "k"}
    story = CASES["story"]
    steps = [
        {"id": step["id"], "choices": [{**choice, **told_of} for choice in step["choices"]]}
        for step in story["steps"]
    ]
    spec = a_story(start=story["start"], steps=steps).spec()
    kept = [TriedRecord(step=one.split()[0], choice=one.split()[1]) for one in case["kept"]]
    assert [f"{one.step} {one.choice}" for one in fitting_path(spec, kept)] == case["fits"]


def test_the_ten_stories_of_the_lesson_are_there() -> None:
    assert len(STORIES) == 10


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.name)
def test_a_story_of_the_lesson_offers_something_else_at_every_step(path: Path) -> None:
    story = Scenario.load(path)
    assert all(len(step.choices) >= 2 for step in story.steps)
    assert all(choice.next for step in story.steps for choice in step.choices)
    assert story.cue


@pytest.mark.parametrize("name", ["04-two-at-once", "06", "08", "09"])
def test_a_hard_story_has_help_beside_it(name: str) -> None:
    [path] = [path for path in STORIES if name in path.name]
    assert Scenario.load(path).help
