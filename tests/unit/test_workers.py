"""Tests that run on several workers do not come apart where they hang together."""

import pytest

from tests.workers import together


@pytest.mark.parametrize(
    ("one", "other", "stay"),
    [
        ("notebooks/a/lesson.ipynb::Cell 0", "notebooks/a/lesson.ipynb::Cell 3", True),
        ("notebooks/a/lesson.ipynb::Cell 0", "notebooks/b/lesson.ipynb::Cell 0", False),
        ("tests/jupyterlab/test_a.py::test_x", "tests/jupyterlab/test_b.py::test_y[1]", True),
        ("tests/unit/test_a.py::test_x[1]", "tests/unit/test_a.py::test_y", True),
        ("tests/unit/test_a.py::test_x", "tests/unit/test_b.py::test_x", False),
        ("tests/browser/test_a.py::test_x[1]", "tests/browser/test_a.py::test_x[2]", False),
        ("tests/engines/test_a.py::x[firefox-file]", "tests/engines/test_b.py::y[firefox]", True),
        (
            "tests/engines/test_a.py::x[firefox-file]",
            "tests/engines/test_a.py::x[webkit-file]",
            False,
        ),
        ("tests/fuzz/test_a.py::test_x[quiz]", "tests/fuzz/test_a.py::test_x[sorter]", False),
        (
            "tests/browser/test_every_page.py::test_x[book/about]",
            "tests/browser/test_every_page.py::test_y[book/about]",
            True,
        ),
        (
            "tests/browser/test_every_page.py::test_x[book/about]",
            "tests/browser/test_every_page.py::test_x[book/welcome]",
            False,
        ),
    ],
)
def test_what_shares_a_kernel_a_server_or_a_page_stays_on_one_worker(
    one: str, other: str, stay: bool
) -> None:
    assert (together(one) == together(other)) == stay
