"""Scenarios: stories that branch, each mistake in them told with its line, and what comes back."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from securebase import Scenario
from securebase.activities.scenario.scenario import TriedRecord, fitting_path
from securebase.publishing.course_content import course_problems
from tests.unit.activities.authors_file import (
    FROM_LAMB,
    LAMB,
    carried_spec,
    run,
    static_form,
    told,
    written,
)
from tools.places import ROOT

CASES = json.loads((ROOT / "tests/cases/scenario.json").read_text("utf-8"))
STORIES = sorted((ROOT / "notebooks" / "still-face").glob("*.scenario.yml"))

WRITTEN = """\
id: small-story
title: A small story
help: Call [us](tel:111).
people: Ada and Bo.
situation: Bo looks away.
cue: A yawn.
start: first
steps:
  - id: first
    choices:
      - text: Wait
        next: She may peep.
        why: She has a rest.
        kind_word: You waited.
        goto: end
      - id: song
        text: "**Sing**"
        why: She may like it.
        kind_word: You tried.
        goto: second
  - id: second
    text: A bit later.
    choices:
      - text: Hum
        next: She may smile.
        why: A hum is soft.
        kind_word: You stayed.
        goto: end
ending: There you are.
reflection: And you?
sources: [lamb1982]
"""
# What a page must be given of it.
SPEC = {
    "schema_version": 1,
    "kind": "scenario",
    "id": "small-story",
    "title": "A small story",
    "instruction": (
        "Read the story, then try something. Nothing here is wrong, and you can try it all."
    ),
    "people": "Ada and Bo.",
    "ages": None,
    "situation": "Bo looks away.",
    "cue": "A yawn.",
    "help": [run("Call "), run("us", href="tel:111"), run(".")],
    "start": "first",
    "steps": [
        {
            "id": "first",
            "text": None,
            "scene": None,
            "choices": [
                {
                    "id": "716eca",
                    "text": "Wait",
                    "next": "She may peep.",
                    "why": "She has a rest.",
                    "kind_word": "You waited.",
                    "goto": "end",
                    "scene": None,
                },
                {
                    "id": "song",
                    "text": [run("Sing", strong=True)],
                    "next": None,
                    "why": "She may like it.",
                    "kind_word": "You tried.",
                    "goto": "second",
                    "scene": None,
                },
            ],
        },
        {
            "id": "second",
            "text": "A bit later.",
            "scene": None,
            "choices": [
                {
                    "id": "04fb78",
                    "text": "Hum",
                    "next": "She may smile.",
                    "why": "A hum is soft.",
                    "kind_word": "You stayed.",
                    "goto": "end",
                    "scene": None,
                }
            ],
        },
    ],
    "ending": "There you are.",
    "scene": None,
    "ending_scene": None,
    "reflection": "And you?",
    "sources": [LAMB],
    "assumptions": [],
}
FORM = f"""\
<sb-scenario id="small-story" class="sb-activity">
<div class="sb-fallback">
<p class="sb-title"><strong>A small story</strong></p>
<details class="sb-reveal sb-story">
<summary>Ada and Bo.</summary>
<p>Read the story, then try something. Nothing here is wrong, and you can try it all.</p>
<p class="sb-help"><strong>Before you read on:</strong> Call <a href="tel:111">us</a>.</p>
<p class="sb-situation">Bo looks away.</p>
<p class="sb-cue"><strong>The baby’s cue:</strong> A yawn.</p>
<div class="sb-step">
<p class="sb-step-name"><strong>Moment 1</strong></p>
<p>What you could try:</p>
<ul class="sb-choices">
<li>Wait
<details class="sb-answer"><summary>What may happen then</summary>
<p><strong>Next:</strong> She may peep.</p>
<p><strong>Why:</strong> She has a rest.</p>
<p><strong>A kind word:</strong> You waited.</p>
<p>Go on to the end of the story.</p></details></li>
<li><strong>Sing</strong>
<details class="sb-answer"><summary>What may happen then</summary>
<p><strong>Why:</strong> She may like it.</p>
<p><strong>A kind word:</strong> You tried.</p>
<p>Go on to moment 2.</p></details></li>
</ul>
</div>
<div class="sb-step">
<p class="sb-step-name"><strong>Moment 2</strong></p>
<p>A bit later.</p>
<p>What you could try:</p>
<ul class="sb-choices">
<li>Hum
<details class="sb-answer"><summary>What may happen then</summary>
<p><strong>Next:</strong> She may smile.</p>
<p><strong>Why:</strong> A hum is soft.</p>
<p><strong>A kind word:</strong> You stayed.</p>
<p>Go on to the end of the story.</p></details></li>
</ul>
</div>
<p class="sb-ending"><strong>For now:</strong> There you are.</p>
<p class="sb-reflection"><strong>To think about:</strong> And you?</p>
</details>
{FROM_LAMB}
</div>
<script type="application/json" class="sb-spec"></script>
</sb-scenario>
"""


def a_story(**changes: object) -> Scenario:
    step = {"why": "w", "kind_word": "k"}
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


def test_a_page_gets_what_the_author_wrote(tmp_path: Path) -> None:
    activity = Scenario.load(written(tmp_path, WRITTEN, "scenario"))
    assert carried_spec(activity) == activity.spec() == SPEC


def test_the_static_form_tells_the_whole_story_with_each_choice_folded(tmp_path: Path) -> None:
    assert static_form(Scenario.load(written(tmp_path, WRITTEN, "scenario"))) == FORM


# The same story with drawings: before, then, in the second moment, and at the end.
DRAWN = (
    WRITTEN.replace("start: first", "scene: bus-turned-away\nstart: first")
    .replace("        goto: second", "        goto: second\n        scene: bus-resting")
    .replace("    text: A bit later.", "    text: A bit later.\n    scene: ping-alone")
    .replace("reflection:", "ending_scene: bus-together\nreflection:")
)


def test_a_page_gets_each_scene_where_the_author_put_it(tmp_path: Path) -> None:
    spec = Scenario.load(written(tmp_path, DRAWN, "scenario")).spec()
    first, second = spec["steps"]
    assert first["choices"][1]["scene"] == {
        "address": "sb-drawing:bus-resting",
        "shows": (
            "The father has turned to the window. The baby lies against his chest, eyes closed; "
            "one of his arms carries her and a hand lies on her back."
        ),
        "width": 640,
        "height": 400,
    }
    others = [spec["scene"], second["scene"], spec["ending_scene"]]
    assert [scene["address"] for scene in others] == [
        "sb-drawing:bus-turned-away", "sb-drawing:ping-alone", "sb-drawing:bus-together",
    ]  # fmt: skip
    assert first["scene"] is first["choices"][0]["scene"] is None


def test_the_static_form_shows_each_scene_before_its_words(tmp_path: Path) -> None:
    form = static_form(Scenario.load(written(tmp_path, DRAWN, "scenario")))
    found = re.findall(
        r'<p class="sb-scene"><img src="sb-drawing:([a-z-]+)" alt="[A-Z][^"]+" width="640" '
        r'height="400" loading="lazy"></p>\n<p[^>]*>(?:<strong>)?([\w ]+)',
        form,
    )
    assert found == [
        ("bus-turned-away", "Bo looks away"),
        ("bus-resting", "Why"),
        ("ping-alone", "A bit later"),
        ("bus-together", "For now"),
    ]


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ("scene: bus-turned-away", "scene: bus-turned-awy", 7, "did you mean 'bus-turned-away'?"),
        ("scene: bus-resting", "scene: 7", 22, "scene"),
        ("scene: ping-alone", "scene: xyz", 25, "there is no drawing 'xyz'; write one of bus-"),
        ("ending_scene: bus-together", "ending_scene: bus_together", 33, "'bus-together'?"),
    ],
)
def test_a_scene_that_is_not_drawn_is_told_with_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    messages = told(written(tmp_path, DRAWN.replace(right, wrong, 1), "scenario"))
    assert any(one.startswith(f"{line}: ") and words in one for one in messages), messages


def test_each_story_of_the_course_shows_who_is_in_it_and_changes_with_what_is_tried() -> None:
    for path in STORIES:
        story = Scenario.load(path)
        then = {choice.scene for step in story.steps for choice in step.choices}
        assert story.scene is not None, path.name
        assert story.ending_scene is not None, path.name
        assert then - {None, story.scene}, path.name
        assert story.ending_scene != story.scene, path.name


@pytest.mark.parametrize(
    ("right", "wrong", "line", "words"),
    [
        ("goto: second", "goto: secnd", 20, "did you mean 'second'?"),
        ("goto: second", "goto: elsewhere", 20, "write one of first, second, end"),
        ("start: first", "start: frist", 7, "did you mean 'first'?"),
        ("goto: second", "goto: end", 21, "no path leads to the step 'second'"),
        (WRITTEN[WRITTEN.index("    choices:\n      - text: Hum") : WRITTEN.index("ending:")], "",
         21, "the step 'second' is a dead end"),
        ("- id: second", "- id: end", 21, "'end' is the end of the story"),
        ("        goto: second\n", "", 16, "choice 2 of step 1 has no 'goto'"),
        ("        kind_word: You tried.\n", "", 16, "choice 2 of step 1 has no 'kind_word'"),
        ("why: She may like it.", "wy: She may like it.", 18, "did you mean 'why'?"),
        ("text: A bit later.", "text: 12", 22, "put it in double quotes"),
        ("- id: second", "- id: first", 21, "the id 'first' is used twice"),
        ("ending: There you are.\n", "", 1, "has no 'ending'"),
        ("[lamb1982]", "[lamb1928]", 31, "did you mean 'lamb1987'?"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, right: str, wrong: str, line: int, words: str
) -> None:
    assert right in WRITTEN
    messages = told(written(tmp_path, WRITTEN.replace(right, wrong, 1), "scenario"))
    assert any(f"{line}: " in message and words in message for message in messages), messages


def test_a_loop_without_an_exit_is_told_at_each_of_its_steps(tmp_path: Path) -> None:
    text = WRITTEN.replace("goto: end", "goto: second")
    assert told(written(tmp_path, text, "scenario")) == [
        f"{line}: from the step {name!r} the story goes round for ever; let a choice of the loop "
        "have “goto: end”"
        for line, name in ((9, "first"), (21, "second"))
    ]


def test_a_loop_that_one_can_leave_is_fine() -> None:
    step = {"why": "w", "kind_word": "k"}
    choices = [{"text": to, "goto": to, **step} for to in ("end", "one")]
    assert a_story(steps=[{"id": "one", "choices": choices}]).steps[0].choices[1].goto == "one"


def test_a_slip_is_told_once_and_not_as_an_unreached_step_too(tmp_path: Path) -> None:
    text = WRITTEN.replace("goto: second", "goto: secnd")
    assert len(told(written(tmp_path, text, "scenario"))) == 1


def test_mistakes_in_fields_and_in_paths_are_told_together_in_order(tmp_path: Path) -> None:
    text = WRITTEN.replace("start: first", "start: frist").replace(
        "        why: She may like it.\n", ""
    )
    text = text.replace("goto: second", "goto: nowhere").replace("[lamb1982]", "[nobody1900]")
    messages = told(written(tmp_path, text, "scenario"))
    assert [message.split(":")[0] for message in messages] == ["7", "16", "19", "20", "30"]
    assert "no path leads to the step 'second'" in messages[3]


def test_a_story_made_in_python_is_checked_too() -> None:
    with pytest.raises(ValidationError, match="no step has the id 'nowhere'"):
        a_story(start="nowhere")


def test_a_file_of_another_form_is_refused_without_a_crash(tmp_path: Path) -> None:
    for text in ("", "- one\n", "steps: 3\n", "steps:\n  - 3\n  - {id: a, choices: {goto: 3}}\n"):
        assert told(written(tmp_path, text, "scenario"))


def test_the_course_check_wants_a_source_for_a_story(tmp_path: Path) -> None:
    written(tmp_path, WRITTEN.replace("[lamb1982]", "[]"), "scenario")
    assert ["has no source" in str(problem) for problem in course_problems(tmp_path)] == [True]


def test_no_text_of_a_story_becomes_markup() -> None:
    html = a_story(title="<b>", situation="</script><img src=x>", ending="<i>").html()
    assert html.count("</script>") == 1
    assert not any(tag in html for tag in ("<b>", "<img", "<i>"))


def test_what_was_tried_comes_back_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SECUREBASE_PUBLISHING", raising=False)
    story = a_story()
    assert story.response == []
    path = [{"step": "one", "choice": choice} for choice in ("716eca", "6342d0")]
    path += [{"step": "two", "choice": "04fb78"}, {"step": "two", "choice": "gone"}]
    record: dict[str, Any] = {"version": 2, "kind": "scenario", "activity": "small-story"}
    story.widget.record = {**record, "path": path, "now": None}
    assert story.response == [
        {"place": 1, "step": "one", "choice": "716eca", "text": "Wait"},
        {"place": 2, "step": "one", "choice": "6342d0", "text": "Sing"},
        {"place": 3, "step": "two", "choice": "04fb78", "text": "Hum"},
    ]
    story.widget.record = {"path": "rubbish"}
    assert story.response == []


@pytest.mark.parametrize("case", CASES["paths"], ids=lambda case: case["name"])
def test_a_kept_path_is_walked_as_the_front_end_walks_it(case: dict[str, Any]) -> None:
    told_of = {"text": "t", "why": "w", "kind_word": "k"}
    story = CASES["story"]
    steps = [
        {"id": step["id"], "choices": [{**choice, **told_of} for choice in step["choices"]]}
        for step in story["steps"]
    ]
    told_story = a_story(start=story["start"], steps=steps)
    kept = [TriedRecord(step=one.split()[0], choice=one.split()[1]) for one in case["kept"]]
    assert [f"{one.step} {one.choice}" for one in fitting_path(told_story, kept)] == case["fits"]


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
