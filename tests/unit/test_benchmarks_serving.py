"""What readers cost whoever serves the course: worked out by hand."""

from __future__ import annotations

import pytest

from benchmarks.serving import dollars


@pytest.mark.parametrize(
    ("terabytes", "cost"),
    [
        (0, 0),
        (1, 85),
        # The first ten, and forty more that are cheaper.
        (50, 10 * 85 + 40 * 80),
        (160, 10 * 85 + 40 * 80 + 100 * 60 + 10 * 40),
    ],
)
def test_each_further_terabyte_costs_what_its_part_costs(terabytes: float, cost: float) -> None:
    assert dollars(terabytes) == pytest.approx(cost)
