"""The drawings: whole files that are light, say what they show, and are dim in the dark."""

import base64
import gzip
import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from securebase.__main__ import main
from securebase.drawings.gallery import DRAWINGS, data_address, named, with_addresses
from securebase.drawings.lesson_pictures import LESSONS
from securebase.drawings.palette import DAY, night_twin
from tests.course_notebooks import LESSONS as NOTEBOOKS
from tools.places import ROOT

SVG = "{http://www.w3.org/2000/svg}"
COMMITTED = ROOT / "book" / "drawings"
FIGURE = re.compile(r"```\{figure\} ../../book/drawings/([a-z-]+)\.svg\n:alt: (.+)\n")
_RULE = re.compile(r"\.([a-z0-9-]+)\{(fill|stroke):(#[0-9a-f]{6})\}")


def light_of(colour: str) -> float:
    """How bright a colour is, from 0 to 255."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def rules(svg: str) -> tuple[dict[str, str], dict[str, str]]:
    """The colours of the classes by day and in the dark."""
    style = svg.split("<style>")[1].split("</style>")[0]
    day, night = style.split("@media screen and (prefers-color-scheme:dark)")
    by_day, in_the_dark = (
        {name: colour for name, _, colour in _RULE.findall(part)} for part in (day, night)
    )
    return by_day, in_the_dark


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_is_a_light_file_that_says_what_it_shows(name: str) -> None:
    svg = DRAWINGS[name].svg()
    root = ET.fromstring(svg)
    words = {one.get("id"): one.text for one in root if one.tag in (f"{SVG}title", f"{SVG}desc")}
    assert root.get("role") == "img"
    assert [words[part] for part in root.get("aria-labelledby", "").split()] == [
        DRAWINGS[name].title, DRAWINGS[name].shows,
    ]  # fmt: skip
    assert 30 < len(DRAWINGS[name].shows) < 220
    assert len(gzip.compress(svg.encode(), 9)) <= 12_000


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_has_the_colours_of_the_palette_and_no_others(name: str) -> None:
    svg = DRAWINGS[name].svg()
    by_day, in_the_dark = rules(svg)
    used = {one for found in re.findall(r'class="([^"]+)"', svg) for one in found.split()}
    assert used == by_day.keys() == in_the_dark.keys()
    assert set(by_day.values()) <= {*DAY.values()}
    shapes = svg[svg.index("</style>") :]
    assert not re.search(r'(fill|stroke)="(?!none)|#[0-9a-f]{3}|style=|href', shapes)


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_is_dim_where_its_page_is_dark(name: str) -> None:
    by_day, in_the_dark = rules(DRAWINGS[name].svg())
    for one, colour in by_day.items():
        assert light_of(in_the_dark[one]) < light_of(colour), one


@pytest.mark.parametrize("name", [name for name in DAY if name.endswith("-light")])
def test_a_ground_is_dark_at_night(name: str) -> None:
    assert light_of(night_twin(name.removesuffix("-light"))) < light_of(night_twin(name)) < 90


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_line_of_a_drawing_lies_near_its_picture(name: str) -> None:
    """A slip of the pen would draw somebody far outside of the frame, where nobody sees it."""
    picture = DRAWINGS[name]
    root = ET.fromstring(picture.svg())
    for path in root.iter(f"{SVG}path"):
        numbers = [float(one) for one in re.findall(r"-?[\d.]+", path.get("d", ""))]
        assert all(-140 < x < picture.width + 140 for x in numbers[::2]), path.get("d")
        assert all(-220 < y < picture.height + 240 for y in numbers[1::2]), path.get("d")


def test_the_committed_pictures_are_those_that_the_command_draws(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "_config.yml").write_text("title: Ours\n", encoding="utf-8")
    assert main(["drawings", str(tmp_path)]) == 0
    drawn = sorted((tmp_path / "book" / "drawings").iterdir())
    assert sorted(capsys.readouterr().out.split()) == [str(path) for path in drawn]
    assert len(drawn) == len(LESSONS)
    for path in drawn:
        committed = (COMMITTED / path.name).read_text("utf-8")
        assert path.read_text("utf-8") == committed, "run “python -m securebase drawings”"


@pytest.mark.parametrize("lesson", NOTEBOOKS, ids=lambda path: path.stem)
def test_each_lesson_shows_people_and_says_whom(lesson: Path) -> None:
    cells = json.loads(lesson.read_text("utf-8"))["cells"]
    words = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
    figures = FIGURE.findall("\n".join(words))
    assert figures
    for name, alt in figures:
        assert (COMMITTED / f"{name}.svg").is_file(), name
        assert alt.startswith("Drawing of ")
        assert alt.count(".") > 1, "say why it is there, too"


def test_every_picture_of_a_lesson_stands_in_one() -> None:
    texts = [path.read_text("utf-8") for path in NOTEBOOKS]
    placed = {name for text in texts for name in re.findall(r"drawings/([a-z-]+)\.svg", text)}
    assert {picture.name for picture in LESSONS} <= placed


def test_a_page_gets_the_address_of_each_drawing_that_it_names() -> None:
    text = f'<img src="{named("cue-yawn")}"> {{"address":"{named("bus-resting")}"}} sb-drawing'
    assert with_addresses(text, lambda name: f"../{name}.svg") == (
        '<img src="../cue-yawn.svg"> {"address":"../bus-resting.svg"} sb-drawing'
    )


def test_the_address_that_a_notebook_gets_is_the_drawing_itself() -> None:
    kind, _, data = data_address("twins").partition(",")
    assert kind == "data:image/svg+xml;base64"
    assert base64.b64decode(data).decode("utf-8") == DRAWINGS["twins"].svg()
