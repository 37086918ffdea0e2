"""What the lesson shows of the model of keeping near says what the walk was."""

import re
from itertools import pairwise, product
from statistics import fmean

import pytest

from securebase import Slider, explore
from securebase.activities.explorer import frames
from securebase.content.bibliography import source
from securebase.explorations import proximity
from securebase.explorations.proximity import (
    ASSUMPTIONS,
    CAPTION,
    SOURCES,
    how_available,
    how_much,
    walk_view,
)
from securebase.models.proximity import Doing, Parameters, walk
from securebase.views import Panels, Plan, TimeLines

LEVELS = (0.0, 0.25, 0.5, 0.75, 1.0)
SETTINGS = list(product(LEVELS, LEVELS, LEVELS))


def parts(view: Panels) -> tuple[Plan, TimeLines]:
    plan, systems = view.panels
    assert isinstance(plan, Plan)
    assert isinstance(systems, TimeLines)
    return plan, systems


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_the_title_tells_the_walk_that_is_drawn(setting: tuple[float, float, float]) -> None:
    title = walk_view(*setting).title
    threat, tiredness, availability = setting
    seen = walk(
        Parameters(threat=threat, tiredness=tiredness, availability=availability),
        seed=proximity._SEED,
    )
    minutes = seen.seconds(Doing.EXPLORING) / 60
    if "stayed close" in title:
        assert minutes == 0
        return
    told = re.search(r"(all|less than one of|about (\d)(½?) of) 5 minutes", title)
    assert told
    if told[2]:
        assert int(told[2]) + (0.5 if told[3] else 0) == pytest.approx(minutes, abs=0.25)
    else:
        assert minutes < 1 if "less" in told[1] else minutes > 4.7
    words = {0: "had no need", 1: "back once", 2: "back twice"}
    assert words.get(seen.returns, f"back {seen.returns} times") in title


def test_the_usual_setting_is_a_walk_with_a_few_returns() -> None:
    assert walk_view(0.25, 0.25, 1.0).title == (
        "In this model, the child played for about 4 of 5 minutes and came back twice"
    )


@pytest.mark.parametrize("which", range(3), ids=["threat", "tiredness", "availability"])
def test_every_move_of_a_control_shows_what_it_does_on_average(which: int) -> None:
    """The one walk that is drawn goes the way that walks go: nearer, or further with a carer."""
    for other in product(LEVELS, LEVELS):
        found = []
        for level in LEVELS:
            threat, tiredness, availability = (*other[:which], level, *other[which:])
            parameters = Parameters(threat=threat, tiredness=tiredness, availability=availability)
            found.append(fmean(walk(parameters, seed=proximity._SEED).distances))
        nearer = found if which < 2 else found[::-1]
        assert all(after < before + 0.25 for before, after in pairwise(nearer)), other
        assert nearer[-1] <= nearer[0]


@pytest.mark.parametrize("setting", SETTINGS[::9], ids=str)
def test_both_pictures_show_the_same_walk(setting: tuple[float, float, float]) -> None:
    plan, systems = parts(walk_view(*setting))
    assert len(plan.path) == systems.count == 101
    assert plan.step == systems.step
    assert [line.label for line in systems.lines] == ["Alarm", "Exploring", "Set-goal"]
    alarm, exploring, _ = (line.values for line in systems.lines)
    for place, state in enumerate(plan.states[1:], start=1):
        if state == "rest" and plan.states[place - 1] == "rest" and place > 4:
            assert exploring[place] <= exploring[place - 1] + 1e-9
        if state == "solid":
            assert alarm[place] <= Parameters().set_goal


def test_a_way_back_is_dashed_and_leads_to_the_carer() -> None:
    plan, _ = parts(walk_view(0.5, 0.5, 1.0))
    for place, (before, after) in enumerate(pairwise(plan.states), start=1):
        if (before, after) == ("dashed", "rest"):
            x, y = plan.path[place]
            assert abs(x - plan.base.x) + abs(y - plan.base.y) < 1.2


def test_all_settings_fit_a_page_with_room_to_spare() -> None:
    explorer = explore(
        walk_view,
        id="walk",
        title="A walk in the park",
        caption=CAPTION,
        sources=SOURCES,
        assumptions=ASSUMPTIONS,
        threat=Slider("Frightening", 0, 1, 0.25, 0.25, format=how_much),
        tiredness=Slider("Tired", 0, 1, 0.25, 0.25, format=how_much),
        availability=Slider("Available", 0, 1, 0.25, 1, format=how_available),
    )
    spec = explorer.for_page()
    assert len(spec.frames) == 125
    assert len(spec.layouts) == 1  # every setting shares axes and park, so pictures compare
    size = frames.gzip_size({"layouts": spec.layouts, "series": spec.series, "frames": spec.frames})
    assert size < 30_000


def test_levels_are_told_in_words() -> None:
    assert [how_much(level) for level in LEVELS] == [
        "not at all", "a little", "somewhat", "very", "extremely",
    ]  # fmt: skip
    assert how_available(0) == "out of reach"
    assert how_available(1) == "fully"


def test_the_picture_is_called_an_illustration_and_its_sources_are_known() -> None:
    assert "illustration" in CAPTION
    assert "measures neither a child nor a carer" in CAPTION
    assert any("differ" in line for line in ASSUMPTIONS)
    assert all(source(key).short for key in SOURCES)
