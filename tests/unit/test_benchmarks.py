"""The parts of the benchmark that need no browser."""

from pathlib import Path

import pytest

from benchmarks import books, moves, report, serving, third_party, ways
from benchmarks.measuring import blocking_time
from securebase import Quiz

_LESSON = Path(books.__file__).parent / "lesson"


def _samples(**values: tuple[list[float], list[float]]) -> report.Samples:
    """Samples with the given values for ours and stock, and 10 for all other measures."""
    runs = len(next(iter(values.values()))[0])
    ours: list[dict[str, float]] = []
    stock: list[dict[str, float]] = []
    for run in range(runs):
        rest = {measure.key: 10.0 for measure in report.MEASURES}
        ours.append({**rest, **{key: both[0][run] for key, both in values.items()}})
        stock.append({**rest, **{key: both[1][run] for key, both in values.items()}})
    return {"ours": ours, "stock": stock}


def test_the_table_gives_medians_spread_and_ratio() -> None:
    table = report.table(_samples(blocked=([90, 100, 140], [1000, 1500, 900])))
    assert "| 100 ms (90–140) | 1,000 ms (900–1,500) | 10.0 |" in table


def test_a_measure_that_is_the_same_in_every_run_shows_no_spread() -> None:
    table = report.table(_samples(requests=([5, 5], [35, 35])))
    assert "| requests | 5 | 35 | 7.0 |" in table


def test_nothing_cannot_be_compared_as_a_ratio() -> None:
    assert report.ratio(120, 0) == "–"


def test_new_results_replace_the_old_ones_and_nothing_else(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(report.README.read_text(encoding="utf-8"), encoding="utf-8")
    report.write("| first |", readme)
    report.write("| second |", readme)
    written = readme.read_text(encoding="utf-8")
    assert "| second |" in written
    assert "| first |" not in written
    head, _, tail = written.partition("| second |")
    original = report.README.read_text(encoding="utf-8")
    assert original.startswith(head.strip())
    assert original.endswith(tail.strip() + "\n")


def test_only_what_exceeds_fifty_milliseconds_after_the_first_paint_blocks() -> None:
    before, across, short, long = (0, 100), (150, 130), (400, 40), (500, 250)
    assert blocking_time([before, across, short, long], first_paint=200) == 30 + 200


def test_both_ways_have_the_same_words() -> None:
    ours, stock = (
        [cell["source"] for cell in books.notebook(way)["cells"] if cell["cell_type"] == "markdown"]
        for way in ("ours", "stock")
    )
    assert ours == stock


def test_the_quiz_can_be_shown_by_this_project_too() -> None:
    kinds = [
        question.kind
        for question in Quiz.from_jupyterquiz(_LESSON / "check-yourself.json").questions
    ]
    assert kinds == ["single-choice", "single-choice", "number", "multiple-choice"]


def test_both_ways_are_answered_by_as_many_keys() -> None:
    ours, stock = ways.activities("ours"), ways.activities("stock")
    assert [len(each.presses) for each in ours] == [len(each.presses) for each in stock]


def test_scripts_of_content_networks_are_named_locally() -> None:
    require = "https://cdnjs.cloudflare.com/ajax/libs/require.js/2.3.4/require.min.js"
    manager = "https://cdn.jsdelivr.net/npm/@jupyter-widgets/html-manager@1.0.6/dist/embed-amd.js"
    page = (
        f'<script crossorigin="anonymous" integrity="sha256-Ae2=" src="{require}"></script>'
        '<script data-jupyter-widgets-cdn="https://cdn.jsdelivr.net/npm/" '
        f'src="{manager}"></script>'
        '<a href="https://example.org/">elsewhere</a>'
    )
    assert third_party.localised(page) == (
        '<script src="third-party/requirejs@2.3.4/require.min.js"></script>'
        '<script data-jupyter-widgets-cdn="third-party/" '
        'src="third-party/@jupyter-widgets/html-manager@1.0.6/dist/embed-amd.js"></script>'
        '<a href="https://example.org/">elsewhere</a>'
    )


def test_the_moves_of_an_explorer_are_told_with_their_slowest() -> None:
    told = moves.told([1.0] * 198 + [2.0, 40.0])
    assert "median 1.0 ms" in told
    assert "slowest 40.0 ms" in told
    assert "199 of 200 within one frame" in told


@pytest.mark.parametrize(("terabytes", "asked"), [(4, 340), (10, 850), (30, 2450), (60, 4650)])
def test_what_so_much_costs_a_month_is_cheaper_the_more_it_is(terabytes: float, asked: int) -> None:
    assert serving.dollars(terabytes) == pytest.approx(asked)
