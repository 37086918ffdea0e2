"""What the README and CONTRIBUTING tell is there, and works."""

import re
from pathlib import Path

import pytest

from securebase import Quiz

ROOT = Path(__file__).parents[2]
GUIDES = ("README.md", "CONTRIBUTING.md")


@pytest.mark.parametrize("guide", GUIDES)
def test_every_file_that_a_guide_links_to_is_there(guide: str) -> None:
    text = (ROOT / guide).read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#:…]+)\)", text)
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


@pytest.mark.parametrize("guide", GUIDES)
def test_every_make_command_that_a_guide_names_exists(guide: str) -> None:
    text = (ROOT / guide).read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for command in re.findall(r"(?:`|^)make ([a-z-]+)\b", text, re.MULTILINE):
        assert f"\n{command}: ## " in makefile, command


def test_the_question_that_is_given_as_an_example_is_valid(tmp_path: Path) -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    example = re.search(r"```yaml\n(.+?)```", text, re.DOTALL)
    assert example
    file = tmp_path / "example.quiz.yml"
    file.write_text(f"id: example\ntitle: Example\nquestions:\n{example[1]}", encoding="utf-8")
    assert [question.id for question in Quiz.load(file).questions] == ["slow-start"]
