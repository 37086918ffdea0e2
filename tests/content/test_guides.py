"""What the README and the pages for contributors tell is there, and works."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from securebase.activities import AUTHORED
from securebase.claims import KNOWN, TOPICS, ClaimsOfPage
from securebase.content.authored import read
from securebase.glossary import Terms
from securebase.publishing.course_content import activity_class
from securebase.seminars import SeminarKit
from securebase.services.help_words import HelpWords
from securebase.sessions import SessionPlan, Step

ROOT = Path(__file__).parents[2]
PAGES = sorted((ROOT / "contributing").glob("*.md"))
GUIDES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *PAGES]
# Pages whose example is no activity, and is tried in a test of its own.
NO_ACTIVITY = {"claims", "glossary", "help-words", "seminar-kit", "session"}
every_guide = pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.name)


def examples(page: Path, language: str) -> list[str]:
    """The examples on a page that are whole in themselves."""
    return re.findall(rf"```{language}\n(.+?)```", page.read_text(encoding="utf-8"), re.DOTALL)


@every_guide
def test_every_file_that_a_guide_links_to_is_there(guide: Path) -> None:
    targets = re.findall(r"\]\(([^)#:…]+)\)", guide.read_text(encoding="utf-8"))
    assert [target for target in targets if not (guide.parent / target).exists()] == []


@every_guide
def test_every_make_command_that_a_guide_names_exists(guide: Path) -> None:
    text = guide.read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for command in re.findall(r"(?:`|^)make ([a-z-]+)\b", text, re.MULTILINE):
        assert f"\n{command}: ## " in makefile, command


def test_every_kind_of_content_file_has_a_page() -> None:
    assert {f"{kind}.md" for kind in AUTHORED} <= {page.name for page in PAGES}


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if page.stem not in NO_ACTIVITY and examples(page, "yaml")],
    ids=lambda page: page.name,
)
def test_the_example_on_a_page_is_a_file_that_is_right(page: Path, tmp_path: Path) -> None:
    [example] = examples(page, "yaml")
    file = tmp_path / f"example.{page.stem}.yml"
    file.write_text(example, encoding="utf-8")
    activity = activity_class(file).load(file)
    assert activity.id == re.search(r"^id: ([a-z-]+)", example, re.MULTILINE)[1]  # type: ignore[index]


def test_the_example_of_claims_is_a_file_that_is_right(tmp_path: Path) -> None:
    [example] = examples(ROOT / "contributing" / "claims.md", "yaml")
    file = tmp_path / "example.yml"
    file.write_text(example, encoding="utf-8")
    [claim] = read(ClaimsOfPage, file).claims
    assert (claim.id, claim.sources, claim.known) == ("slow-start", ["robson1980"], "abstract")


def test_the_example_of_words_for_help_is_a_file_that_is_right(tmp_path: Path) -> None:
    [example] = examples(ROOT / "contributing" / "help-words.md", "yaml")
    file = tmp_path / "example.yml"
    file.write_text(example, encoding="utf-8")
    [topic] = read(HelpWords, file).topics
    numbers = [line.service.numbers for line in topic.lines()]
    assert numbers == [("0800 448 0737",), (), ("999",)]


def test_the_example_of_a_term_is_a_file_that_is_right(tmp_path: Path) -> None:
    [example] = examples(ROOT / "contributing" / "glossary.md", "yaml")
    file = tmp_path / "example.yml"
    file.write_text(example, encoding="utf-8")
    [term] = read(Terms, file).terms
    assert (term.anchor, term.taught) == ("term-secure-base", ["a-secure-base"])


def test_the_example_of_seminar_kits_is_a_file_that_is_right(tmp_path: Path) -> None:
    [example] = examples(ROOT / "contributing" / "seminar-kit.md", "yaml")
    file = tmp_path / "example.seminar.yml"
    file.write_text(example, encoding="utf-8")
    kit = read(SeminarKit, file)
    assert [reading.work for reading in kit.readings][:2] == ["klaus1972", "eyer1992"]


def test_the_example_of_sessions_is_a_file_that_is_right(tmp_path: Path) -> None:
    [example] = examples(ROOT / "contributing" / "session.md", "yaml")
    file = tmp_path / "example.session.yml"
    file.write_text(example, encoding="utf-8")
    plan = read(SessionPlan, file)
    assert [step.title for step in plan.steps_that_stay] == ["Welcome", "Goodbye"]
    guide = (ROOT / "contributing" / "session.md").read_text(encoding="utf-8")
    fields = [*SessionPlan.model_fields, *Step.model_fields]
    assert [field for field in fields if field not in guide] == []


def test_the_guide_to_claims_names_all_that_can_be_chosen() -> None:
    guide = (ROOT / "contributing" / "claims.md").read_text(encoding="utf-8")
    assert [word for word in [*KNOWN, *TOPICS] if f"`{word}`" not in guide] == []


def test_the_model_that_is_given_as_an_example_can_be_explored() -> None:
    [code] = examples(ROOT / "contributing" / "explorer.md", "python")
    head, _, call = code.partition("\n\n\nexplore(")
    names: dict[str, object] = {}
    exec(head, names)
    explorer = eval(f"explore({call}", names)
    assert 'id="growth-explorer"' in explorer.html()
