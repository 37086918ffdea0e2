"""What an installed package has in place of the course's folders."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from securebase import Quiz
from securebase.content import bibliography, carried
from securebase.content.bibliography import known_sources, source
from securebase.content.cited_work import CitedWorks
from securebase.content.works import ready_json
from securebase.labs.checking import verdict_of
from tools.places import ROOT

_BIBTEX = """\
@article{robson1980,
  author = {Robson, Kay M. and Kumar, R.},
  title = {Delayed onset of maternal affection after childbirth},
  journal = {The British Journal of Psychiatry},
  volume = {136}, number = {4}, pages = {347--353}, year = {1980},
  doi = {10.1192/bjp.136.4.347},
}
"""


def test_a_work_made_ready_is_shown_as_its_author_wrote_it_and_no_bibtex_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bibtex, ready = tmp_path / "references.bib", tmp_path / "references.json"
    bibtex.write_text(_BIBTEX, encoding="utf-8")
    ready.write_text(ready_json(CitedWorks(bibtex)), encoding="utf-8")
    monkeypatch.setattr(bibliography, "bibliography_path", lambda: ready)
    monkeypatch.setattr("securebase.content.cited_work.CitedWorks", None)
    shown = source("robson1980")
    assert shown.short == known_sources().short("robson1980") == "Robson & Kumar (1980)"
    assert shown.full.startswith("Kay M. Robson and R. Kumar. Delayed onset of maternal affection")
    assert shown.url == "https://doi.org/10.1192/bjp.136.4.347"
    assert "robson1980" in known_sources()
    assert bibliography.bibliography_problems() == []
    with pytest.raises(ValueError, match="did you mean 'robson1980'"):
        source("robson1981")


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package that carries one quiz and one lab, and an empty folder to work in."""
    course, folder = tmp_path / "package", tmp_path / "elsewhere"
    for name in ("attachment/a-secure-base.quiz.yml", "labs/types-or-degrees.exercises.yml"):
        (course / name).parent.mkdir(parents=True)
        (course / name).write_bytes((ROOT / "notebooks" / name).read_bytes())
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setattr(carried, "CARRIED", course)
    monkeypatch.setattr("securebase.labs.checking.CARRIED", course)
    carried.carried.cache_clear()
    yield folder
    carried.carried.cache_clear()


@pytest.mark.usefixtures("package")
@pytest.mark.parametrize("folder", ["", "../attachment/"])
def test_a_file_of_the_course_is_found_where_a_notebook_has_no_files_beside_it(folder: str) -> None:
    assert Quiz.load(f"{folder}a-secure-base.quiz.yml").id == "a-secure-base-quiz"


def test_one_s_own_file_of_that_name_comes_first(package: Path) -> None:
    text = (ROOT / "notebooks/attachment/a-secure-base.quiz.yml").read_text(encoding="utf-8")
    own = text.replace("id: a-secure-base-quiz", "id: my-own-quiz")
    (package / "a-secure-base.quiz.yml").write_text(own, encoding="utf-8")
    assert Quiz.load("a-secure-base.quiz.yml").id == "my-own-quiz"


@pytest.mark.usefixtures("package")
def test_an_exercise_of_the_labs_is_known_where_no_file_is() -> None:
    assert verdict_of("types-beyond", ...).outcome != "unknown"
    assert verdict_of("no-such-exercise", 1).outcome == "unknown"
