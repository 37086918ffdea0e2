"""Tests that run on several workers do not come apart where they hang together."""

import pytest

from tests.workers import together


@pytest.mark.parametrize(
    ("one", "other", "stay"),
    [
        ("notebooks/a/lesson.ipynb::Cell 0", "notebooks/a/lesson.ipynb::Cell 3", True),
        ("notebooks/a/lesson.ipynb::Cell 0", "notebooks/b/lesson.ipynb::Cell 0", False),
        ("tests/jupyterlab/test_a.py::test_x", "tests/jupyterlab/test_b.py::test_y[1]", True),
        ("tests/unit/test_a.py::test_x[1]", "tests/unit/test_a.py::test_x[2]", False),
    ],
)
def test_what_shares_a_kernel_or_a_server_stays_on_one_worker(
    one: str, other: str, stay: bool
) -> None:
    assert (together(one) == together(other)) == stay
