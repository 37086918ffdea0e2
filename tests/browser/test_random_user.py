"""Who does anything loses nothing; ``python -m tests.random_user`` takes them much further."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Browser

from tests.random_user.model import Model
from tests.random_user.walk import walk

SEED = 11
RECORD = {"kind": "quiz", "answers": {"why": {"answer": "a", "attempts": 1, "state": "right"}}}
PROMISE = {"activity": "quiz", "path": ["answers", "why"], "answer": "a", "tries": 1}


@pytest.mark.core
@pytest.mark.browser
def test_nothing_is_lost_and_nothing_complains(
    browser: Browser, site: str, pytestconfig: pytest.Config
) -> None:
    done = walk(browser, site, steps=pytestconfig.getoption("--random-steps"), seed=SEED)
    assert sum(count for name, count in done.items() if name.endswith("answered")) > 20


def test_the_model_notices_what_is_lost_what_is_changed_and_what_comes_back() -> None:
    model = Model()
    assert model.complaints({"quiz": RECORD}) == ["quiz/answers/why: ('a', 1) is kept, not [None]"]
    model.promised(PROMISE)
    assert model.complaints({"quiz": RECORD}) == []
    assert model.complaints({}) == ["quiz/answers/why: None is kept, not [('a', 1)]"]
    changed = json.loads(json.dumps(RECORD).replace('"attempts": 1', '"attempts": 2'))
    assert model.complaints({"quiz": changed}) != []
    model.started_again("quiz", is_blocked=False)
    assert model.complaints({}) == []


def test_the_model_knows_that_an_answer_on_a_device_without_room_may_be_lost() -> None:
    model = Model(is_narrow=True)
    model.promised(PROMISE)
    assert model.complaints({}) == model.complaints({"quiz": RECORD}) == []
