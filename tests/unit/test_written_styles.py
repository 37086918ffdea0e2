"""What pages say of their looks, in the style sheet of the book."""

from __future__ import annotations

import pytest

from securebase.content.written_styles import declared_in, rules_for, with_classes

NAME = "sab79ea2b"


def test_a_style_becomes_a_class_and_its_rule_says_the_same() -> None:
    html, declared = with_classes('<p id="a" style="margin:0;">One</p>')
    assert html == f'<p class="{NAME}" id="a">One</p>'
    assert rules_for(declared) == f".{NAME}:not(#s#s){{margin:0}}\n"


@pytest.mark.parametrize(
    ("written", "classed"),
    [
        ('<i class="b" style="margin:0">x</i>', f'<i class="b {NAME}">x</i>'),
        ('<i style="margin:0" class="b c">x</i>', f'<i class="b c {NAME}">x</i>'),
        ("<img style='margin:0'/>", f'<img class="{NAME}"/>'),
        ('<i title="a > b" style="margin:0">x</i>', f'<i class="{NAME}" title="a > b">x</i>'),
        ("<I STYLE=margin:0>x</I>", f'<I class="{NAME}">x</I>'),
        ('<i style=" ; ">x</i>', "<i>x</i>"),
        ("<i style>x</i>", "<i>x</i>"),
        (
            '<i title="a class=b" style="margin:0" class="c">x</i>',
            f'<i title="a class=b" class="c {NAME}">x</i>',
        ),
    ],
)
def test_what_else_an_element_says_stays(written: str, classed: str) -> None:
    assert with_classes(written)[0] == classed


@pytest.mark.parametrize(
    "written",
    [
        '<script type="application/json">{"a": "<p style=\\"margin:0\\">"}</script>',
        "<!-- <p style='margin:0'> -->",
        '<pre>&lt;p style="margin:0"&gt;</pre>',
        "<p>style=x</p>",
        '<img alt="In the old style = a grid">',
        """<i title='say style="margin:0"'>x</i>""",
        "<style>p { margin: 0 }</style>",
    ],
)
def test_what_is_no_attribute_stays_as_it_is(written: str) -> None:
    assert with_classes(written) == (written, {})


def test_two_elements_that_look_alike_share_a_class() -> None:
    _, declared = with_classes('<i style="margin:0">x</i><b style="margin:0;">y</b>')
    assert declared == {NAME: "margin:0"}


@pytest.mark.parametrize(
    "style", ["background:url(a.png)", "color:red}body{display:none", "color:red/*"]
)
def test_a_style_that_says_something_else_elsewhere_is_refused_with_what_to_do(style: str) -> None:
    with pytest.raises(ValueError, match="into a style sheet"):
        with_classes(f'<p style="{style}">x</p>')


def test_a_style_sheet_tells_what_was_declared_in_it() -> None:
    _, declared = with_classes('<i style="margin:0">x</i><b style="color:var(--a,#fff)">y</b>')
    assert declared_in(f"p{{margin:1em}}\n{rules_for(declared)}") == declared
