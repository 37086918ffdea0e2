"""The last section of a lesson, which is for students: in the built page, and its figure."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
import pytest

from securebase.figures.colours import colours
from tests.building.conftest import SETTINGS, Binder, write
from tests.building.courses import QUIZ, SHOW_QUIZ, contents
from tests.building.test_parts import page, text_of

pytestmark = pytest.mark.book

DATA = "# NBVAL_CHECK_OUTPUT\nheights = [3, 4]\nprint(heights)"
FIGURE = """\
from securebase import new_figure

figure, axes = new_figure("The second is higher", alt="Two bars: 3 and 4.")
axes.bar(["one", "two"], heights, color="course:secure")
figure"""


def lesson(figure: str = FIGURE, data: str = DATA, quiz: str = SHOW_QUIZ) -> str:
    markdown, code = nbformat.v4.new_markdown_cell, nbformat.v4.new_code_cell
    made = [
        markdown("# A lesson\n\nIt begins."),
        markdown("## One\n\nWords."),
        code(quiz, metadata={"tags": ["remove-input"]}),
        markdown("## Key points\n\n- One."),
        markdown("## For students: in Python\n\nTwo heights."),
        code(data),
        code(figure),
        markdown("**Change** them."),
    ]
    return nbformat.writes(nbformat.v4.new_notebook(cells=made))


@pytest.fixture
def folder(binder: Binder) -> Path:
    files = {
        "_config.yml": SETTINGS,
        "_toc.yml": contents("index", "lessons/counting"),
        "index.md": "# A course\n",
        "lessons/counting.ipynb": lesson(),
        "lessons/small.quiz.yml": QUIZ,
    }
    write(binder.checkout, files)
    return binder.checkout


def files_of(folder: Path) -> set[str]:
    return {path.name for path in (folder / "_build/html/_static/figures").glob("*.svg")}


def test_the_code_for_students_is_folded_and_no_part_of_the_lesson(
    binder: Binder, folder: Path
) -> None:
    built = binder.build(folder)
    assert built.code == 0, built.said
    found = page(folder, "lessons/counting")
    assert "1 parts, about 5 minutes" in text_of(found)
    section = found[found.index('id="for-students-in-python"') :]
    summary = section.index("Code to change in JupyterLab, a figure, and the data</summary>")
    folded = section[summary : section.index("</details>")]
    assert section[:summary].count("<details") == 1
    assert "[3, 4]" in folded
    assert "<strong>The second is higher</strong>" in folded
    assert text_of(folded).endswith("Change them.")
    # What the tests read is no line of a learner's.
    assert "NBVAL" not in found
    assert "heights" in folded


def test_a_figure_is_fetched_when_its_reader_comes_to_it_by_day_or_in_the_dark(
    binder: Binder, folder: Path
) -> None:
    assert binder.build(folder).code == 0
    images = re.findall(r"<img [^>]*figures/[^>]*>", page(folder, "lessons/counting"))
    assert len(images) == 2
    for image, when in zip(images, ("by-day", "in-the-dark"), strict=True):
        assert f'class="sb-{when}"' in image
        assert 'width="350" height="240" loading="lazy"' in image
        assert 'src="../_static/figures/' in image
    # Whoever does not see them is told once.
    assert [re.findall(r'alt="(.*?)"', image) for image in images] == [["Two bars: 3 and 4."], [""]]
    day, dark = (re.findall(r"figures/([\w-]+\.svg)", image)[0] for image in images)
    assert files_of(folder) == {day, dark}
    texts = [
        (folder / "_build/html/_static/figures" / name).read_text("utf-8") for name in (day, dark)
    ]
    assert colours()["secure"] in texts[0]
    assert colours()["secure-dark"] in texts[1]
    for text in texts:
        assert "var(" not in text
        assert len(text) < 15_000


def test_a_figure_that_no_page_shows_any_more_is_not_kept(binder: Binder, folder: Path) -> None:
    assert binder.build(folder).code == 0
    before = files_of(folder)
    write(folder, {"lessons/counting.ipynb": lesson(FIGURE.replace("heights,", "[5, 6],"))})
    assert binder.build(folder).code == 0
    after = files_of(folder)
    assert len(after) == 2
    assert before.isdisjoint(after)

    write(folder, {"index.md": "# A course\n\nAnother word.\n"})
    assert binder.build(folder).code == 0
    assert files_of(folder) == after


def test_the_style_of_one_lessons_figures_is_not_that_of_the_next(
    binder: Binder, folder: Path
) -> None:
    size = "import matplotlib\n\nheights = [1, 2]\nprint(matplotlib.rcParams['font.size'])"
    second = lesson(data=size, quiz=SHOW_QUIZ.replace("small", "other"))
    write(
        folder,
        {
            "_toc.yml": contents("index", "lessons/a-first", "lessons/b-second"),
            "lessons/a-first.ipynb": lesson(),
            "lessons/b-second.ipynb": second,
            "lessons/other.quiz.yml": QUIZ.replace("small-quiz", "other-quiz"),
        },
    )
    built = binder.build(folder)
    assert built.code == 0, built.said
    assert "10.0" in text_of(page(folder, "lessons/b-second"))


def test_a_figure_without_words_stops_the_build_and_says_what_to_write(
    binder: Binder, folder: Path
) -> None:
    write(folder, {"lessons/counting.ipynb": lesson(FIGURE.replace("Two bars: 3 and 4.", ""))})
    built = binder.build(folder)
    assert built.code == 1
    assert "new_figure needs an alt text: what a reader who cannot see the picture" in built.said
