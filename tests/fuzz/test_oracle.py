"""The fuzzer finds what it looks for: readers that are wrong on purpose do not pass."""

from __future__ import annotations

import dataclasses
import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from securebase.content.problems import ContentError, Problem
from tests.fuzz.kinds import Kind
from tests.fuzz.oracle import faults
from tests.fuzz.reading import Outcome, Reading
from tests.fuzz.spoiling import Spoilt

pytestmark = pytest.mark.lasts
TEXT = "id: a\ntitle: A\n"
SPOILT = Spoilt("id: a\ntitle: 12\n", frozenset({2}), must_be_told=True)


def right(_course: Path, path: Path) -> Iterable[Problem]:
    return [Problem(path, 2, "the title is a number")] if "12" in path.read_text() else []


def raises(course: Path, path: Path) -> Iterable[Problem]:
    return [1 / 0 for _ in right(course, path)]  # type: ignore[misc]


def raises_from_a_library(course: Path, path: Path) -> Iterable[Problem]:
    if [*right(course, path)]:
        raise KeyError("cells")
    return []


def tells_nothing(_course: Path, _path: Path) -> Iterable[Problem]:
    return []


def tells_an_empty_error(course: Path, path: Path) -> Iterable[Problem]:
    if [*right(course, path)]:
        raise ContentError([])
    return []


def tells_another_line(course: Path, path: Path) -> Iterable[Problem]:
    return [dataclasses.replace(one, line=1) for one in right(course, path)]


def tells_no_line(course: Path, path: Path) -> Iterable[Problem]:
    return [dataclasses.replace(one, line=40) for one in right(course, path)]


def tells_all_one_by_one(course: Path, path: Path) -> Iterable[Problem]:
    return [*right(course, path)] * 500


def speaks_to_programmers(course: Path, path: Path) -> Iterable[Problem]:
    told = "Input should be a valid string"
    return [dataclasses.replace(one, message=told) for one in right(course, path)]


def is_slow(course: Path, path: Path) -> Iterable[Problem]:
    found = [*right(course, path)]
    until = time.process_time() + 2.2
    while found and time.process_time() < until:
        pass
    return found


def is_hungry(course: Path, path: Path) -> Iterable[Problem]:
    if found := [*right(course, path)]:
        bytearray(300_000_000)
    return found


def has_no_end(course: Path, path: Path) -> Iterable[Problem]:
    while [*right(course, path)]:
        pass
    return []


def ends_python(course: Path, path: Path) -> Iterable[Problem]:
    if [*right(course, path)]:
        os._exit(3)
    return []


def kind(read: Callable[[Path, Path], Iterable[Problem]]) -> Kind:
    return Kind(read.__name__, "a.yml", TEXT, read, [])


@pytest.fixture(scope="module")
def reading() -> Iterator[Reading]:
    process = Reading()
    yield process
    process.close()


def told_of(read: Callable[[Path, Path], Iterable[Problem]], reading: Reading) -> str:
    outcome = reading.read(kind(read), SPOILT.bytes)
    return "\n".join(faults(kind(read), SPOILT, outcome))


def test_a_reader_that_tells_the_mistake_where_it_stands_has_no_fault(reading: Reading) -> None:
    assert told_of(right, reading) == ""


@pytest.mark.parametrize(
    ("read", "fault"),
    [
        (raises, "ZeroDivisionError"),
        (raises_from_a_library, "KeyError"),
        (tells_nothing, "nothing was told of it"),
        (tells_an_empty_error, "a ContentError without a mistake"),
        (tells_another_line, "line 1 is told, and not one of 2 to 2"),
        (tells_no_line, "line 40 of a.yml is told, which has 3"),
        (tells_all_one_by_one, "500 mistakes were told one by one"),
        (speaks_to_programmers, "speaks to programmers"),
        (is_slow, "seconds"),
        (ends_python, "Python itself ended (3)"),
        pytest.param(
            *(is_hungry, "MemoryError"),
            marks=pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds it to that"),
        ),
    ],
)
def test_a_reader_with_a_fault_is_found_out(
    read: Callable[[Path, Path], Iterable[Problem]], fault: str, reading: Reading
) -> None:
    assert fault in told_of(read, reading)


def test_a_reader_without_an_end_is_found_out() -> None:
    process = Reading(patience=4)
    told = told_of(has_no_end, process)
    process.close()
    assert "no answer in 4 seconds" in told


def test_after_a_reader_that_broke_the_next_file_is_read_as_before(reading: Reading) -> None:
    assert "Python itself ended" in told_of(ends_python, reading)
    assert told_of(right, reading) == ""


QUESTIONS = [{"question": "One?", "answers": [{"answer": "12"}]}, {"question": "Two?"}]
JSON = json.dumps(QUESTIONS, indent=1)


@pytest.mark.parametrize(
    ("line", "is_right"), [(6, True), (5, True), (2, True), (3, False), (10, False)]
)
def test_a_mistake_in_an_object_may_be_told_where_the_object_begins(
    line: int, is_right: bool
) -> None:
    spoilt = Spoilt(JSON.encode(), frozenset({6}), must_be_told=True)
    told = Outcome(told=[("a.json", line, "there are two numbers")])
    file = Kind("questions", "a.json", JSON, right, [], tells_of_objects=True)
    assert ([*faults(file, spoilt, told)] == []) == is_right
