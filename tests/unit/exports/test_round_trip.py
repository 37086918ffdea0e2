"""The question bank, read back by other programs and compared with what the authors wrote."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from qti_package_maker.common.package_integrity import check_package

from securebase.activities.quiz import Quiz
from securebase.exports import LOSSES, read_bank
from securebase.exports.bank import BankQuestion, Lesson
from securebase.exports.doors import DOORS
from securebase.exports.epub import write_epub
from tests.unit.exports.epub_reader import epub
from tests.unit.exports.losses import KINDS, Pairs, losses_of, told_losses
from tests.unit.exports.made_book import write_course
from tests.unit.exports.readers import READERS
from tests.unit.exports.written import AWKWARD, QUIZZES, written
from tools.places import ROOT, in_continuous_integration

# Other programs take a while to read all questions by all doors.
pytestmark = pytest.mark.lasts
DOOR_NAMES = [door.name for door in DOORS]


@pytest.fixture(scope="module")
def bank() -> list[BankQuestion]:
    """The course's questions, and one of each kind that is hard to carry."""
    quiz = Quiz.load(AWKWARD)
    lesson = Lesson("awkward", "What is hard / to carry", "")
    awkward = [BankQuestion(f"sb.{quiz.id}.{one.id}", lesson, one) for one in quiz.questions]
    return [*read_bank(ROOT), *awkward]


@pytest.fixture(scope="module")
def files(bank: list[BankQuestion], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A file by each door."""
    folder = tmp_path_factory.mktemp("bank")
    paths = {door.name: folder / f"bank{door.ending}" for door in DOORS}
    for door in DOORS:
        door.write(bank, paths[door.name], "The whole bank")
    return paths


@pytest.fixture(scope="module")
def found(files: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Pairs]:
    """By door, each question as its author wrote it beside what another program read."""
    if not shutil.which("node") and not in_continuous_integration():
        pytest.skip("GIFT is read back with Node, which is not here")
    wrote = {one.id: one for one in written([*QUIZZES, AWKWARD])}
    pairs: dict[str, Pairs] = {}
    for name, read in READERS.items():
        seen = list(read(files[name]))
        assert sorted(one.id for one in seen) == sorted(wrote), f"{name}: other questions"
        pairs[name] = [(wrote[one.id], one) for one in seen]
    pairs["epub"] = _in_an_epub(tmp_path_factory.mktemp("epub"))
    return pairs


def _in_an_epub(folder: Path) -> Pairs:
    """A book of quizzes alone. It tells no ids; the questions come in the order of the files."""
    quizzes = [*QUIZZES, AWKWARD]
    course, book = write_course(folder, quizzes)
    write_epub(course, book, folder / "book.epub")
    return list(zip(written(quizzes), epub(folder / "book.epub"), strict=True))


def test_every_door_has_a_reader_of_its_own() -> None:
    assert list(READERS) == DOOR_NAMES


@pytest.mark.parametrize("door", DOOR_NAMES)
def test_no_question_or_part_or_right_answer_or_feedback_is_lost(
    door: str, found: dict[str, Pairs]
) -> None:
    lost = {
        f"{seen.id}: {told}"
        for wrote, seen in found[door]
        for told in losses_of(wrote.kind, [(wrote, seen)])
        if "lost" in told
    }
    assert lost == set()


@pytest.mark.parametrize("door", ["moodle", "canvas", "blackboard", "gift", "csv"])
@pytest.mark.parametrize("kind", ["single-choice", "true-false", "multiple-choice"])
def test_each_option_tells_its_own_feedback(door: str, kind: str, found: dict[str, Pairs]) -> None:
    assert losses_of(kind, [pair for pair in found[door] if pair[0].kind == kind]) == []


@pytest.mark.parametrize("door", DOOR_NAMES)
def test_every_source_is_told(door: str, found: dict[str, Pairs]) -> None:
    untold = [(w.id, work) for w, seen in found[door] for work in w.works if work not in seen.after]
    assert untold == []


def test_what_is_lost_is_what_the_list_says(found: dict[str, Pairs]) -> None:
    table = told_losses(found)
    if os.environ.get("SECUREBASE_WRITE_GOLDEN"):
        LOSSES.write_text(table, "utf-8", newline="\n")
    assert LOSSES.read_text("utf-8") == table


def test_every_kind_of_question_is_asked_in_the_bank(bank: list[BankQuestion]) -> None:
    assert {one.question.kind for one in bank} == set(KINDS)


@pytest.mark.parametrize("door", ["canvas", "blackboard"])
def test_whatever_a_package_refers_to_is_in_it(door: str, files: dict[str, Path]) -> None:
    assert check_package(str(files[door])) == []
