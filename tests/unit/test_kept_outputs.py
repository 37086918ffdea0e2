"""Lessons whose code need not run again, and those whose code must."""

from pathlib import Path
from typing import Any

import pytest

from securebase.publishing.kept_outputs import KeptOutputs
from securebase.publishing.lesson_runner import digest_of


class Lesson:
    """A lesson that reads one file and says what is in it; ``runs`` counts how often."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "table.csv"
        self.file.write_text("one\n", encoding="utf-8")
        self.runs = 0
        self.stopped: dict[str, Any] | None = None
        self._kept = folder / "kept"

    def answer(self, *cells: str) -> Any:
        """What a new build gets, printed by its first cell."""
        kept = KeptOutputs(self._kept)
        if (answer := kept.find("part/lesson", cells)) is None:
            answer = self._run()
            kept.keep("part/lesson", cells, answer)
        return answer["outputs"][0][0]["text"]

    def _run(self) -> dict[str, Any]:
        self.runs += 1
        text = self.file.read_text(encoding="utf-8")
        return {
            "outputs": [[{"text": text}]],
            "stopped": self.stopped,
            "made_from": {str(self.file): digest_of(self.file)},
        }


@pytest.fixture
def lesson(tmp_path: Path) -> Lesson:
    return Lesson(tmp_path)


def test_a_lesson_of_which_nothing_changed_is_not_run_again(lesson: Lesson) -> None:
    assert [lesson.answer("show()"), lesson.answer("show()")] == ["one\n", "one\n"]
    assert lesson.runs == 1


def test_other_code_is_run(lesson: Lesson) -> None:
    lesson.answer("show()")
    lesson.answer("show()", "again()")
    lesson.answer("again()", "show()")
    assert lesson.runs == 3


def test_a_file_that_was_read_and_changed_is_read_again(lesson: Lesson) -> None:
    lesson.answer("show()")
    lesson.file.write_text("two\n", encoding="utf-8")
    assert lesson.answer("show()") == "two\n"
    assert lesson.answer("show()") == "two\n"
    assert lesson.runs == 2


def test_a_file_that_is_gone_is_missed(lesson: Lesson) -> None:
    lesson.answer("show()")
    lesson.file.unlink()
    with pytest.raises(FileNotFoundError):
        lesson.answer("show()")


def test_a_lesson_that_stopped_is_run_until_it_is_mended(lesson: Lesson) -> None:
    lesson.stopped = {"cell": 0, "message": "it stopped"}
    lesson.answer("show()")
    lesson.answer("show()")
    lesson.stopped = None
    lesson.answer("show()")
    lesson.answer("show()")
    assert lesson.runs == 3


def test_what_another_package_made_is_made_again(
    lesson: Lesson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson.answer("show()")
    (tmp_path / "installed" / "pandas-99.dist-info").mkdir(parents=True)
    monkeypatch.setattr("sysconfig.get_path", lambda _name: str(tmp_path / "installed"))
    lesson.answer("show()")
    assert lesson.runs == 2
