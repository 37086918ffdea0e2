"""Styles name no side by left or right, so that they serve every direction of writing."""

import pytest

from tools.logical_properties import physical_sides, problems
from tools.places import ROOT


@pytest.mark.parametrize(
    "declaration",
    [
        "margin-left: 1em",
        "padding-right: 0",
        "border-left: 1px solid",
        "border-left-color: red",
        "border-top-left-radius: 2px",
        "scroll-margin-left: 1em",
        "left: 0",
        "text-align: right",
        "float: left",
        "transform-origin: 0 right",
        "background: linear-gradient(to right, red, blue)",
        "margin: 0 1em 0 2em",
        "padding: 0 calc(1em + (2px)) 0 2em !important",
        "inset: 0 auto auto 0",
        "border-radius: 0 4px 4px 0",
        "border-width: 0 2px 2px 0",
    ],
)
def test_a_side_that_is_left_or_right_is_told(declaration):
    [(place, _told)] = physical_sides(f"p {{ color: red; {declaration}; }}")
    assert f"p {{ color: red; {declaration}; }}"[place:].startswith(declaration[:4]) or (
        "to right" in declaration
    )


@pytest.mark.parametrize(
    "style",
    [
        "p { margin-inline-start: 1em; text-align: start; float: inline-end }",
        "p { margin: 1em 2em 3em 2em; inset: 0; border-radius: 4px 4px 0 0 }",
        "p { --left: 1px; color: var(--left) } .left { color: red }",
        "p { /* physical: a tick */ border-width: 0 2px 2px 0 }",
    ],
)
def test_what_follows_the_text_or_says_why_it_does_not_is_left_alone(style):
    assert [*physical_sides(style)] == []


def test_a_reason_excuses_its_own_rule_alone():
    style = "a { /* physical: a tick */ left: 0 } b { left: 0 }"
    assert [*physical_sides(style)] == [(style.rindex("left"), "left:")]


def test_a_mistake_is_told_with_its_file_and_line(tmp_path):
    (tmp_path / "frontend" / "src").mkdir(parents=True)
    written = "const a = 1;\nexport const s = css`\n  p {\n    left: 0;\n  }\n`;\n"
    (tmp_path / "frontend" / "src" / "styles.js").write_text(written, encoding="utf-8")
    [told] = problems(tmp_path)
    assert told.startswith("frontend/src/styles.js:4: “left:” names a side")


def test_the_styles_of_the_course_follow_the_text():
    assert [*problems(ROOT)] == []
