"""Explorers: every mistake names its control, and a page gets all it needs."""

import dataclasses
import json
import random
import re
from typing import Any

import pytest

from securebase import Choice, Explorer, Slider, explore
from securebase.activities.explorer import frames
from securebase.figures.colours import colours
from securebase.views import Axis, Bars, Line, TimeLines, View
from tools.places import ROOT

HEIGHT = Axis("Height", 0, 100, unit="cm")


def rising(share: float, pace: str = "slow") -> Bars:
    return Bars(
        title=f"At {share:g} it is {pace}",
        category="Who",
        value=HEIGHT,
        labels=("A", "B"),
        values=[share * 100, 50],
    )


def an_explorer(model: Any = rising, **changes: Any) -> Explorer:
    given: dict[str, Any] = {
        "id": "small-explorer",
        "title": "How high?",
        "share": Slider("Share", 0, 1, 0.25, 0.5, format=".0%"),
        "pace": Choice("Pace", {"slow": "Slowly", "very fast": "Fast"}, "slow"),
    }
    return explore(model, **{**given, **changes})


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"minimum": 1}, "the slider 'Share' has no values to slide over: minimum is 1"),
        ({"step": 0}, "the slider 'Share': step is 0"),
        ({"step": -0.1}, "the slider 'Share': step is -0.1"),
        ({"step": float("nan")}, "the slider 'Share': step is nan"),
        ({"maximum": float("inf")}, "the slider 'Share': maximum is inf"),
        ({"value": "0.5"}, "the slider 'Share': value is '0.5', no number"),
        ({"value": 2}, "the slider 'Share': value is 2; it must be from 0 to 1"),
        ({"value": 0.3}, "value is 0.3, which is not on its steps of 0.25 from 0; the nearest"),
        ({"step": 0.3, "value": 0}, "maximum is 1, which is not on its steps of 0.3"),
        ({"label": " "}, "a slider has no label"),
    ],
)
def test_a_slider_that_cannot_be_is_refused(changes: dict[str, Any], told: str) -> None:
    fields = {"label": "Share", "minimum": 0, "maximum": 1, "step": 0.25, "value": 0.5}
    with pytest.raises(ValueError, match=re.escape(told)):
        Slider(**{**fields, **changes})


@pytest.mark.parametrize(
    ("options", "value", "told"),
    [
        ({}, "slow", "the choice 'Pace' has no values"),
        ({"slow": ""}, "slow", "the label of 'slow' is empty"),
        ({"slow": "Slowly"}, "fast", "value is 'fast'; it must be one of 'slow'"),
        ({"a b": "One", "a-b": "Two"}, "a b", "its values become ['a-b', 'a-b'] in an address"),
        ({"…": "One"}, "…", "its values become [''] in an address"),
    ],
)
def test_a_choice_that_cannot_be_is_refused(options: Any, value: str, told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        Choice("Pace", options, value)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"height": Slider("Height", 0, 1, 1, 0)}, "the control 'height' is no parameter"),
        ({"share": 3}, "the control 'share' is 3; give a Slider or a Choice"),
        ({"_share": Slider("Height", 0, 1, 1, 0)}, "'_share' begins with an underscore"),
        ({"sources": ["nobody1900"]}, "no work has the key 'nobody1900'"),
    ],
)
def test_a_wrong_control_is_named(changes: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=re.escape(told)):
        an_explorer(**changes)


def test_a_model_that_lacks_a_control_or_has_none_is_told() -> None:
    with pytest.raises(ValueError, match="the model needs 'share'"):
        explore(rising, id="x", title="X", pace=Choice("Pace", {"slow": "Slowly"}, "slow"))
    with pytest.raises(ValueError, match="there is no control"):
        explore(rising, id="x", title="X")


def ragged(share: float, pace: str) -> View:
    extra = [0.5] if share > 0.6 and pace != "slow" else []
    lines = (Line("A", [0.1, 0.2]), Line("B", [0.1, 0.2, *extra]))
    axis = Axis("Time", 0, 3)
    return TimeLines(title="T", across=axis, value=Axis("V", 0, 1), lines=lines, start=0, step=1)


@pytest.mark.parametrize(
    ("model", "told"),
    [
        (
            lambda share, pace: rising(share / (share - 0.25), pace),
            "share = 0.25, pace = 'slow': float division by zero",
        ),
        (
            lambda share, pace: rising(float("nan") if share == 1 else share, pace),
            "share = 1.0, pace = 'slow': the bars: value 0 is nan",
        ),
        (lambda share, pace: rising(2 * share, pace), "share = 0.75, pace = 'slow': the bars"),
        (lambda share, pace: {share: pace}, "the model gives {0.0: 'slow'}; it must give a view"),
        (lambda share, pace: None, "the model gives None"),  # noqa: ARG005
        (ragged, "share = 0.75, pace = 'very fast'"),
    ],
)
def test_a_setting_that_fails_is_named(model: Any, told: str) -> None:
    explorer = an_explorer(model)
    with pytest.raises(ValueError, match=re.escape("the explorer 'small-explorer': ")) as error:
        explorer.for_page()
    assert told in str(error.value)


def test_every_setting_has_its_picture_and_what_is_shared_is_written_once() -> None:
    spec = an_explorer().for_page()
    assert [frame.title for frame in spec.frames[:3]] == [
        "At 0 it is slow",
        "At 0 it is very fast",
        "At 0.25 it is slow",
    ]
    assert len(spec.frames) == 5 * 2
    assert len(spec.layouts) == 1
    assert len(spec.series) == 5
    assert spec.series[spec.frames[5].series[0]] == [50, 50]
    slider, choice = spec.controls
    assert slider.kind == "slider"
    assert slider.texts == ["0%", "25%", "50%", "75%", "100%"]
    assert choice.kind == "choice"
    assert [option.id for option in choice.options] == ["slow", "very-fast"]


def test_sums_of_decimals_leave_no_dust() -> None:
    assert Slider("Share", 0.1, 0.7, 0.1, 0.3).values == [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]
    assert Slider("Share", 0.1, 0.7, 0.1, 0.3, unit="of it").told(0.3) == "0.3 of it"


def test_a_model_that_seeds_its_chance_is_the_same_at_every_build() -> None:
    def seeded(share: float) -> Bars:
        chance = random.Random(7)
        return Bars(
            title="T", category="C", value=HEIGHT, labels=("A",), values=[share * chance.random()]
        )

    share = Slider("Share", 0, 1, 0.5, 0)
    once, again = (explore(seeded, id="x", title="X", share=share) for _ in range(2))
    assert once.html() == again.html()


def noisy(share: float, _points: int = 900) -> TimeLines:
    chance = random.Random(share)
    line = Line("Noise", [chance.random() for _ in range(_points)])
    return TimeLines(
        title="Noise", across=Axis("Time", 0, _points), value=Axis("Noise", 0, 1),
        lines=(line,), start=0, step=1,
    )  # fmt: skip


def test_too_much_for_a_page_is_refused_with_a_step_that_fits() -> None:
    def explorer(step: float) -> Explorer:
        share = Slider("Share of time", 0, 1, step, 0.5)
        return explore(noisy, id="noise", title="Noise", share=share)

    with pytest.raises(ValueError, match="the biggest control is 'share'") as error:
        explorer(0.005).for_page()
    found = re.search(
        r"With step=([\d.]+) \((\d+) values\) it would take (\d+) kB", str(error.value)
    )
    assert found is not None, error.value
    assert "(Share of time) with 201 values" in str(error.value)
    fits = explorer(float(found[1])).for_page()
    assert len(fits.frames) == int(found[2])
    fields = {name: getattr(fits, name) for name in ("layouts", "series", "frames")}
    assert frames.gzip_size(fields) <= frames.MOST_BYTES


def test_too_many_settings_are_refused_before_the_model_runs() -> None:
    fine = Slider("Fine", 0, 1, 0.001, 0)
    explorer = explore(
        lambda share, other: pytest.fail("ran"),  # noqa: ARG005
        id="x", title="X", share=fine, other=fine,
    )  # fmt: skip
    with pytest.raises(ValueError, match="1,002,001 settings together"):
        explorer.for_page()


def test_the_fallback_says_the_takeaway_the_numbers_and_the_range_of_the_controls() -> None:
    explorer = an_explorer(caption="An illustration.", assumptions=["Nobody **shrinks**."])
    fallback = explorer.html().split("<script")[0]
    for words in (
        "At 0.5 it is slow", "<svg", "50 cm", "from 0% to 100%. Here: 50%", "Slowly, Fast",
        "An illustration.", "<strong>shrinks</strong>",
    ):  # fmt: skip
        assert words in fallback
    assert 'aria-label="At 0.5 it is slow"' in fallback


def test_no_text_of_a_model_becomes_markup() -> None:
    def hostile(share: float) -> Bars:
        return Bars(
            title='</script><img src=x onerror="1">', note="<b>", category="<i>", value=HEIGHT,
            labels=("<u>",), values=[share],
        )  # fmt: skip

    share = Slider("<s>", 0, 1, 0.5, 0, unit="<q>")
    html = explore(hostile, id="x", title="<em>", share=share).html()
    assert not re.search(r"<(img|b|i|u|s|q|em)\b", html)
    assert html.count("</script>") == 1


def test_value_is_what_the_model_takes() -> None:
    explorer = an_explorer()
    assert explorer.value == {"share": 0.5, "pace": "slow"}
    explorer.widget.record = {
        "version": 1,
        "kind": "explorer",
        "activity": "small-explorer",
        "setting": {"share": 0.75, "pace": "very-fast"},
    }
    assert explorer.value == {"share": 0.75, "pace": "very fast"}
    assert explorer.view(**explorer.value).title == "At 0.75 it is very fast"
    explorer.widget.record = {"version": 1, "setting": {"share": 7}}
    assert explorer.value == {"share": 0.5, "pace": "slow"}


def test_a_view_of_an_unknown_control_is_told() -> None:
    with pytest.raises(ValueError, match="there is no control 'height'; the controls are share"):
        an_explorer().view(height=3)


def test_the_colours_of_figures_are_those_of_the_pages() -> None:
    tokens = (ROOT / "frontend/src/theme/tokens.css").read_text(encoding="utf-8")
    written = dict(re.findall(r"--sb-([a-z-]+): (#[0-9a-f]{6});", tokens))
    assert colours() == written
    assert len(written) > 40


def test_a_figure_shows_the_setting_in_the_colours_of_the_course() -> None:
    from matplotlib.colors import to_hex

    figure = an_explorer().figure(share=0.25)
    assert figure.get_suptitle() == "At 0.25 it is slow"
    drawn = {to_hex(patch.get_facecolor()) for patch in figure.axes[0].patches}
    assert colours()["accent"] in drawn


def test_importing_the_package_needs_no_figures() -> None:
    import subprocess
    import sys

    code = "import sys, securebase; print({'numpy', 'pandas', 'matplotlib'} & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "set()"


def test_a_spec_survives_the_way_to_the_page() -> None:
    spec = an_explorer().for_page()
    sent = json.loads(json.dumps(spec.model_dump(mode="json")))
    assert type(spec).model_validate(sent) == spec


def test_the_page_gets_a_picture_for_each_setting_as_written_out_by_hand() -> None:
    explorer = explore(
        lambda share: rising(share),
        id="two-steps",
        title="How **high**?",
        caption="An *illustration*.",
        share=Slider("Share", 0, 1, 0.5, 0.5, format=".0%"),
        assumptions=["Nobody shrinks."],
        sources=["robson1980"],
    )
    spec = explorer.spec()
    [work] = spec.pop("sources")
    assert (work["key"], work["short"]) == ("robson1980", "Robson & Kumar (1980)")
    [layout] = spec.pop("layouts")
    assert (layout["kind"], layout["category"], layout["labels"]) == ("bars", "Who", ["A", "B"])
    assert (layout["value"]["minimum"], layout["value"]["quantum"]) == (0.0, 1.0)
    assert spec == {
        "schema_version": 1,
        "kind": "explorer",
        "id": "two-steps",
        "title": "How high?",
        "instruction": "Move a control, and see what changes.",
        "assumptions": ["Nobody shrinks."],
        "caption": [
            {"text": "An ", "strong": False, "emphasis": False, "code": False, "href": None},
            {
                "text": "illustration",
                "strong": False,
                "emphasis": True,
                "code": False,
                "href": None,
            },
            {"text": ".", "strong": False, "emphasis": False, "code": False, "href": None},
        ],
        "controls": [
            {
                "kind": "slider",
                "name": "share",
                "label": "Share",
                "values": [0.0, 0.5, 1.0],
                "texts": ["0%", "50%", "100%"],
                "value": 0.5,
            }
        ],
        # A has 0, 50 and 100 cm, B always 50.
        "series": [[0, 50], [50, 50], [100, 50]],
        "frames": [
            {"title": "At 0 it is slow", "note": "", "layout": 0, "series": [0]},
            {"title": "At 0.5 it is slow", "note": "", "layout": 0, "series": [1]},
            {"title": "At 1 it is slow", "note": "", "layout": 0, "series": [2]},
        ],
    }


def test_sixty_kilobytes_are_what_an_explorer_may_add_to_a_page() -> None:
    assert frames.MOST_BYTES == 60_000


def test_the_words_below_each_picture_are_the_models_in_the_page_and_in_print() -> None:
    def noted(share: float) -> Bars:
        return dataclasses.replace(rising(share), note=f"A is {share:.0%} of *B*.")

    explorer = explore(
        noted, id="noted", title="Noted", share=Slider("Share", 0, 1, 0.5, 0.5)
    )  # fmt: skip
    notes = [frame["note"] for frame in explorer.spec()["frames"]]
    assert notes == ["A is 0% of *B*.", "A is 50% of *B*.", "A is 100% of *B*."]
    printed = explorer.html().split("<script")[0]
    assert "A is 50% of *B*." in printed
    assert "A is 0%" not in printed
