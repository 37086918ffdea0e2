"""The modules that anywidget loads in Jupyter: one for each kind of activity, and small."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from securebase.activities import KINDS
from tools.places import ROOT

LARGEST = 27_000  # bytes, compressed
MODULES = sorted((ROOT / "securebase" / "static" / "jupyter").glob("*.js"))


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_a_module_for_jupyter_stays_small(module: Path) -> None:
    assert len(gzip.compress(module.read_bytes())) <= LARGEST


def test_every_kind_of_activity_has_a_module_for_jupyter() -> None:
    assert {module.stem for module in MODULES} == {*KINDS}
