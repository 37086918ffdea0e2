"""What the lessons show of the still-face model agrees with the evidence."""

import pytest

from securebase.explorations.still_face import PACES, repair_view, still_face_view
from securebase.views import Impossible, Panels, TimeLines

CARRY_OVERS = [place / 10 for place in range(11)]


def _mean(view: TimeLines, line: int, phase: int) -> float:
    stretch = view.phases[phase]
    first, last = (round(at / view.step) for at in (stretch.start, stretch.end))
    values = view.lines[line].values[first:last]
    return sum(values) / len(values)


@pytest.mark.parametrize("pace", PACES)
@pytest.mark.parametrize("carry_over", CARRY_OVERS)
def test_every_setting_keeps_the_directions_that_were_found(pace: str, carry_over: float) -> None:
    view = still_face_view(pace, carry_over)
    joy, upset, looking = ([_mean(view, line, phase) for phase in range(3)] for line in range(3))
    assert joy[1] < joy[2] < joy[0]
    assert upset[0] < upset[2]
    assert upset[0] < upset[1]
    assert looking[1] < looking[0]


def test_more_carry_over_leaves_more_upset_and_the_title_says_so() -> None:
    titles = [still_face_view("classic", carry_over).title for carry_over in CARRY_OVERS]
    assert titles[0].endswith("some of the upset is left")
    assert titles[-1].endswith("most of the upset is left")
    ends = [still_face_view("classic", carry).lines[1].values[-1] for carry in CARRY_OVERS]
    assert ends == sorted(ends)


@pytest.mark.parametrize(
    ("repair", "told"),
    [
        (0.34, ["34%", "56%", "71%", "87%"]),
        (0.15, ["15%", "28%", "39%", "56%"]),
        (0.50, ["50%", "75%", "88%", "97%"]),
    ],
)
def test_repairs_within_steps_are_those_of_the_sheet(repair: float, told: list[str]) -> None:
    view = repair_view(0.5, repair)
    assert isinstance(view, Panels)
    assert [row[1] for row in view.panels[1].table()[1:]] == told


def test_the_lengths_of_mismatch_and_match_are_those_of_the_sheet() -> None:
    assert repair_view(0.3, 0.34).note == (
        "A mismatch lasts 2.9 steps on average, and a match 1.3."
    )


def test_a_combination_that_cannot_be_is_shown_with_its_reason() -> None:
    view = repair_view(0.2, 0.5)
    assert isinstance(view, Impossible)
    assert "a chance of 200%, and no chance is above 100%" in view.note
    assert isinstance(repair_view(0.5, 0.6), Panels)
