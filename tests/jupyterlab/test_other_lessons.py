"""The other kinds of activity in JupyterLab: they are shown, and Python learns what was done."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from securebase import CodingLab
from securebase.activities.coding_lab.coding_lab import EPISODES
from tests.browser.accessibility import findings
from tests.browser.targets import too_small
from tests.jupyterlab.conftest import OTHER_KINDS
from tests.jupyterlab.desk import Desk, shown
from tools.places import ROOT

pytestmark = pytest.mark.jupyterlab

KNOWN = (
    '{"player": player.response, "planner": planner.response,'
    ' "cues": cues.response, "claims": claims.response}'
)
LAB_FILE = ROOT / "notebooks" / "strange-situation" / "reading-reunions.coding-lab.yml"


def test_the_ratings_of_a_reunion_are_known_to_python_beside_the_key(desk: Desk) -> None:
    coding = CodingLab.load(LAB_FILE)
    vignette = coding.vignettes[0]
    desk.run("notebooks/strange-situation/reading-reunions.ipynb")
    assert desk.value("lab.response") == []
    live = shown(desk, "sb-coding-lab")
    for scale in coding.scales:
        for episode in EPISODES:
            rate(live, f"{scale.name}, episode {episode}", "2")
    live.locator(f"input[value={vignette.key.group}]").check()
    live.get_by_role("button", name="Compare with the key").click()
    expect(live.get_by_role("heading", name=f"{vignette.child}: you and the key")).to_be_visible()
    assert findings(desk.page, "sb-coding-lab") == []
    assert too_small(live) == []
    shown(desk, "sb-quiz")

    rows = desk.value("lab.response")
    assert [(row["scale"], row["episode"], row["key"]) for row in rows] == [
        (scale, episode, key)
        for scale, scores in vignette.key.scores.items()
        for episode, key in zip(EPISODES, scores, strict=True)
    ]
    for row in rows:
        assert row["vignette"] == vignette.id
        assert row["rating"] == 2
        assert row["difference"] == 2 - row["key"]
        assert row["group"] == row["key_group"] == vignette.key.group


def rate(live: Locator, name: str, score: str) -> None:
    points = live.get_by_role("radiogroup", name=name)
    points.get_by_role("radio", name=score, exact=True).check()


def test_the_room_the_week_and_the_cards_tell_python(desk: Desk) -> None:
    desk.run(OTHER_KINDS)
    before = desk.value(KNOWN)
    assert not any(row["seen"] for row in before["player"])
    assert not any(row["moment"] for row in before["planner"])
    assert not any(row["guessed"] for row in before["cues"] + before["claims"])

    player = shown(desk, "sb-episode-player")
    player.get_by_role("button", name="Next step").click()
    player.get_by_role("button", name="Episode 5").click()
    planner = shown(desk, "sb-planner")
    week = planner.locator("details.week")
    week.locator("summary").first.click()
    week.get_by_role("button", name=": Monday").click()
    week.get_by_role("radio", name="Sit near your baby and hum one song").check()
    week.get_by_role("button", name="Done").click()
    for deck in ("sb-cue-cards", "sb-claim-cards"):
        card = shown(desk, deck)
        card.get_by_role("radio").first.check()
        card.get_by_role("button", name="Turn the card").click()
        expect(card.get_by_role("button", name="Turn the card")).to_have_count(0)
    for element in ("sb-episode-player", "sb-planner", "sb-cue-cards", "sb-claim-cards"):
        assert too_small(shown(desk, element)) == []
        assert findings(desk.page, element) == []
    table = desk.page.locator(".jp-OutputArea-output").get_by_role("table", name="Support services")
    table.scroll_into_view_if_needed()
    expect(table.get_by_role("rowheader").first).to_be_visible()
    expect(table.get_by_role("cell").first).to_have_css("text-align", "start")
    expect(table.locator(".sb-label").first).to_be_hidden()

    after = desk.value(KNOWN)
    seen = [row["episode"] for row in after["player"] if row["seen"]]
    assert seen == [1, 5]
    week = {row["day"]: row["moment"] for row in after["planner"] if row["moment"]}
    assert week == {"monday": "hum-one-song"}
    assert after["cues"][0]["guessed"]
    # The claim of the day may be any of them.
    for deck in ("cues", "claims"):
        assert sum(bool(row["guessed"]) for row in after[deck]) == 1
