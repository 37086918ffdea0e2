"""The lessons on the still face in JupyterLab: they run, and Python learns what was done."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import findings
from tests.browser.targets import too_small
from tests.jupyterlab.desk import Desk, shown

pytestmark = pytest.mark.jupyterlab

EXPERIMENT = '{"explorer": explorer.value, "player": player.value}'
REPAIR = '{"explorer": explorer.value, "guess": predict.response}'


def test_the_player_and_the_explorer_of_the_experiment_tell_python(desk: Desk) -> None:
    desk.run("notebooks/still-face/the-still-face-experiment.ipynb")
    assert desk.value(EXPERIMENT) == {
        "explorer": {"carry_over": 0.5, "pace": "classic"},
        "player": 0,
    }
    player = shown(desk, "sb-dyad-player")
    assert findings(desk.page, "sb-dyad-player") == []
    assert too_small(player) == []
    player.get_by_role("slider", name="Time").press("ArrowRight")
    player.get_by_role("button", name="Forward one moment").click()
    second = int(player.get_by_role("slider", name="Time").input_value())
    assert second > 1

    explorer = shown(desk, "sb-explorer")
    assert findings(desk.page, "sb-explorer") == []
    assert too_small(explorer) == []
    explorer.get_by_role("radio", name="a lot", exact=True).check()
    explorer.get_by_role("radio", name="some", exact=True).press("ArrowRight")
    explorer.get_by_role("radio", name="mending slowly", exact=True).check()
    title = explorer.locator(".takeaway > :not([aria-hidden])").inner_text()
    expect(explorer.get_by_role("status")).to_contain_text(title)
    shown(desk, "sb-quiz")

    assert desk.value(EXPERIMENT) == {
        "explorer": {"carry_over": 1.0, "pace": "slow repair"},
        "player": second,
    }


def test_the_guess_and_the_explorer_of_repair_tell_python(desk: Desk) -> None:
    desk.run("notebooks/still-face/rupture-and-repair.ipynb")
    before = desk.value(REPAIR)
    assert before["explorer"] == {"share_matched": 0.3, "repair": 0.15}

    guess = shown(desk, "sb-predict")
    guess.get_by_role("textbox", name="Your guess").fill("60")
    guess.get_by_role("button", name="That is my guess").click()
    expect(guess.get_by_role("heading", name="What was found")).to_be_visible()
    assert findings(desk.page, "sb-predict") == []

    explorer = shown(desk, "sb-explorer")
    explorer.get_by_role("slider", name="Time in step").press("Home")
    explorer.get_by_role("button", name="More: Chance that a mismatch is mended").click()
    title = explorer.locator(".takeaway > :not([aria-hidden])").inner_text()
    expect(explorer.get_by_role("status")).to_contain_text(title)
    shown(desk, "sb-quiz")

    after = desk.value(REPAIR)
    assert after["explorer"] == {"share_matched": 0.15, "repair": 0.2}
    assert before["guess"][0]["guess"] is None
    assert after["guess"][0]["guess"] == 60


def test_a_story_tells_python_what_was_tried_and_not_what_was_written(desk: Desk) -> None:
    desk.run("notebooks/still-face/practising-repair.ipynb")
    assert desk.value("the_bus.response") == []
    expect(desk.page.locator("sb-scenario")).to_have_count(10)
    story = shown(desk, "sb-scenario")
    assert findings(desk.page, "sb-scenario") == []
    assert too_small(story) == []
    story.get_by_role("button", name="Turn Effie").click()
    expect(story.get_by_role("heading", name="You try this")).to_be_visible()
    story.get_by_role("button", name="Go on").click()
    story.get_by_role("textbox").fill("She rubs her ear")
    shown(desk, "sb-quiz")

    (row,) = desk.value("the_bus.response")
    assert row["place"] == 1
    assert "Turn Effie" in row["text"]
    assert "She rubs" not in str(row)

    # A story names a page of the book: JupyterLab opens what that is made of.
    early = desk.page.locator("sb-scenario").filter(has_text="Born early")
    early.get_by_role("button", name="Born early").click()
    early.get_by_role("link", name="Find help").click()
    expect(desk.page.get_by_role("heading", name="Find help", exact=True)).to_be_visible()
