"""Sliders with a kernel; in a page what they start with, the same as ipywidgets would set."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from securebase import interact
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from securebase.labs.interaction import starting_values
from securebase.labs.told_shortly import lines_told


def plain(x: Any) -> Any:
    return x


def from_three(x: int = 3) -> int:
    return x


def from_far(x: str = "far") -> str:
    return x


@pytest.mark.parametrize(
    ("function", "control"),
    [
        (plain, (0, 10)), (plain, (0, 9)), (plain, (0.0, 1.0)), (plain, (0, 1.0)),
        (plain, (-5, 20, 4)), (plain, (0.0, 1.0, 0.3)), (plain, 7), (plain, 0.25), (plain, True),
        (plain, "words"), (plain, ["a", "b"]), (plain, [("A", 1), ("B", 2)]),
        (plain, {"one": 1, "two": 2}), (plain, range(4, 9)), (from_three, (0, 10)),
        (from_three, [1, 2, 3]), (from_far, ["near", "far"]), (from_far, ["here", "there"]),
    ],
    ids=lambda one: getattr(one, "__name__", repr(one)),
)  # fmt: skip
def test_a_control_starts_where_ipywidgets_would_set_it(function: Any, control: Any) -> None:
    import ipywidgets

    expected = ipywidgets.interactive(function, x=control).kwargs
    assert starting_values(function, {"x": control}) == expected


def test_a_widget_a_fixed_value_and_a_default_start_as_they_are() -> None:
    import ipywidgets

    def drawn(a: int, b: str, c: float = 0.5, **more: Any) -> None: ...

    controls = {"a": ipywidgets.IntSlider(value=4), "b": ipywidgets.fixed("x"), "d": (0, 8)}
    assert starting_values(drawn, controls) == {"a": 4, "b": "x", "c": 0.5, "d": 4}


def test_an_argument_without_control_and_a_slider_without_ends_are_told() -> None:
    with pytest.raises(ValueError, match=r"'x' has no control; give one, as in x=\(0, 10\)"):
        starting_values(plain, {})
    with pytest.raises(ValueError, match=r"x=\(3, 1\) is no slider"):
        starting_values(plain, {"x": (3, 1)})


@pytest.fixture
def published(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    shown: list[Any] = []
    monkeypatch.setenv(PUBLISHING_VARIABLE, "1")
    monkeypatch.setattr("IPython.display.display", shown.append)
    return shown


def test_a_page_draws_once_where_the_controls_start_and_says_what_moves(
    published: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ipywidgets", None)  # a book makes no widget
    calls = []

    def drawn(coder_share: float, seed: int) -> str:
        calls.append((coder_share, seed))
        return "a figure"

    interact(drawn, coder_share=(0.0, 1.0), seed=[3, 4])
    assert calls == [(0.5, 3)]
    figure, line = published
    assert figure == "a figure"
    bundle = line._repr_mimebundle_()
    told = (
        "In JupyterLab this has sliders: coder share 0.5, seed 3. Here it stands where they start."
    )
    assert bundle["text/plain"] == told
    assert told in bundle["text/html"]


def test_it_decorates_too(published: list[Any]) -> None:
    @interact(x=(0, 4))
    def drawn(x: int) -> str:
        return f"figure {x}"

    assert published[0] == "figure 2"
    assert drawn(3) == "figure 3"


def test_with_a_kernel_it_is_that_of_ipywidgets() -> None:
    import ipywidgets

    def moved(x: int) -> None: ...

    assert interact(moved, x=(0, 10)) is None  # so that a cell may end with it
    [slider, _] = moved.widget.children  # type: ignore[attr-defined]
    assert isinstance(slider, ipywidgets.IntSlider)
    assert (slider.min, slider.max, slider.value) == (0, 10, 5)

    @interact(x=True)
    def drawn(x: bool) -> None: ...

    assert isinstance(drawn.widget.children[0], ipywidgets.Checkbox)


def test_names_of_controls_are_words_and_have_the_room_they_need() -> None:
    import ipywidgets

    def drawn(films_called_d: int, first: int) -> None: ...

    interact(drawn, films_called_d=(0, 9), first=ipywidgets.IntSlider(description="first: D"))
    controls = drawn.widget.kwargs_widgets  # type: ignore[attr-defined]
    assert [control.description for control in controls] == ["films called d", "first: D"]
    assert {control.style.description_width for control in controls} == {"initial"}


def test_a_mistake_is_told_in_six_lines_and_without_what_lies_between(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[list[str]] = []

    class Shell:
        def _showtraceback(self, _kind: type, _error: Exception, lines: list[str]) -> None:
            told.append(lines)

    def drawn(x: int) -> float:
        import statistics

        return 1 / x if x else statistics.stdev([x])  # a line of the learner's

    monkeypatch.setattr("IPython.core.getipython.get_ipython", lambda: Shell())
    interact(drawn, x=(0, 10))
    assert told == []
    drawn.widget.children[0].value = 0  # type: ignore[attr-defined]
    [lines] = told
    assert lines == [
        "StatisticsError: stdev requires at least two data points",
        "with x=0",
        f"in drawn, line {drawn.__code__.co_firstlineno + 3}:",
        "    return 1 / x if x else statistics.stdev([x])  # a line of the learner's",
    ]


def test_however_long_a_mistake_is_six_lines_tell_it() -> None:
    def drawn(_x: int) -> None:
        raise ValueError("a\n" * 50 + "b" * 1000)

    with pytest.raises(ValueError, match="a") as raised:
        drawn(1)
    settings = {f"name_{place}": "c" * 100 for place in range(9)}
    lines = lines_told(drawn, settings, raised.value)
    assert len(lines) == 6
    assert max(map(len, lines)) <= 160
    assert "site-packages" not in "\n".join(lines)
