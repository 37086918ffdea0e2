"""What of a page can be found: its sections, and the terms of the glossary by their other names."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from docutils import nodes
from docutils.utils import new_document
from sphinx.addnodes import pending_xref

from securebase.publishing.search.page_entries import Entry, entries_of, note_entries, shortened


def found_on(*sections: nodes.section) -> list[Entry]:
    page = new_document("page")
    page += sections
    env: Any = SimpleNamespace(docname="page", metadata={"page": {}})
    app: Any = SimpleNamespace(env=env, config=SimpleNamespace(html_context={}))
    note_entries(app, page)
    return entries_of(env, "page")


def section(anchor: str, title: str, *inside: nodes.Node) -> nodes.section:
    return nodes.section("", nodes.title("", title), *inside, ids=[anchor])


def paragraph(*inside: nodes.Node | str, **attributes: Any) -> nodes.paragraph:
    children = [nodes.Text(one) if isinstance(one, str) else one for one in inside]
    return nodes.paragraph("", "", *children, **attributes)


def cited(key: str) -> pending_xref:
    return pending_xref("", nodes.inline("", f"[{key}]"), refdomain="cite", reftarget=key)


def test_a_page_has_no_anchor_and_its_sections_have_theirs() -> None:
    deep = section("deep", "Deep", paragraph("Deeper."))
    [page, part, below] = found_on(
        section("a-page", "A page", paragraph("First."), section("part", "A part", deep))
    )
    assert (page.anchor, page.kind, page.title, page.says) == ("", "page", "A page", "First.")
    assert (part.anchor, part.kind, part.says) == ("part", "section", "")
    assert (below.anchor, below.words) == ("deep", "deeper")


def test_a_sentence_is_shown_without_what_it_cites_and_found_by_it() -> None:
    [page] = found_on(
        section("a", "A", paragraph("Babies seek comfort ", cited("robson1980"), ". Always."))
    )
    assert page.says == "Babies seek comfort. Always."
    assert page.words == "baby seek comfort always"
    assert page.cites == ("robson1980",)


def test_whose_work_it_is_stands_in_the_sentence_that_names_it() -> None:
    named = cited("robson1980")
    named["reftype"] = "t"
    [page] = found_on(section("a", "A", paragraph("The rows are those of ", named, ", who asked.")))
    assert page.says == "The rows are those of Robson & Kumar (1980), who asked."


def test_a_title_that_a_page_has_twice_is_found_with_the_section_around_it() -> None:
    def kit(name: str, key: str) -> nodes.section:
        essays = section(f"{name}-1", "Two essays", paragraph("Write. ", cited(key)))
        return section(name, name.title(), nodes.container("", essays))

    found = found_on(section("a", "A", kit("one", "robson1980"), kit("other", "bowlby1969")))
    assert [(one.title, one.words) for one in found[1:]] == [
        ("One", "two essay"),
        ("Other", "two essay"),
    ]
    assert found[1].cites == ("robson1980",)


def test_a_section_is_found_by_what_else_it_is_called_and_shown_without_a_lead() -> None:
    bold = nodes.strong("", "In words.")
    called = nodes.strong("", "Also called")
    lines = [paragraph(called, " chi-squared test."), paragraph(bold, " Add up.")]
    [page] = found_on(section("a", "A", *lines))
    assert page.says == "Add up."
    assert page.names.split()[-3:] == ["chi", "squared", "test"]


def test_what_a_box_says_is_found_and_what_code_says_is_not() -> None:
    box = nodes.admonition("", nodes.title("", "For students"), paragraph("Kappa is 0.61."))
    [page] = found_on(section("a", "A", box, nodes.literal_block("", "import kurtosis")))
    assert page.words == "kappa 0 61"


@pytest.mark.parametrize("title", ["Sources", "Next", "Check yourself"])
def test_sections_that_every_lesson_ends_with_are_not_found(title: str) -> None:
    found = found_on(section("a", "A", section("b", title, paragraph("Words."))))
    assert [one.title for one in found] == ["A"]


def term(name: str, plain: str, others: str) -> nodes.definition_list_item:
    label = nodes.inline("", "Other words: ", classes=["sb-line-label"])
    definition = nodes.definition("", paragraph(plain, classes=["sb-plain"]))
    definition += paragraph("The exact sense of it.", classes=["sb-exact"])
    definition += paragraph(label, others, classes=["sb-names"])
    return nodes.definition_list_item(
        "", nodes.term("", name, ids=[f"term-{name.replace(' ', '-')}"]), definition
    )


def test_a_term_is_found_by_its_other_names_and_its_letter_is_not() -> None:
    listed = nodes.definition_list(
        "", term("secure base", "Somebody to set out from.", "launch pads")
    )
    found = found_on(section("glossary", "Glossary", section("letter-s", "S", listed)))
    assert [(one.kind, one.title) for one in found] == [
        ("page", "Glossary"),
        ("term", "secure base"),
    ]
    entry = found[1]
    assert (entry.anchor, entry.says) == ("term-secure-base", "Somebody to set out from.")
    assert entry.names == "launch pad"
    assert "exact" in entry.words.split()


def test_a_definition_that_is_no_term_of_the_glossary_is_text() -> None:
    item = nodes.definition_list_item(
        "", nodes.term("", "Day 1"), nodes.definition("", paragraph("Rest."))
    )
    [page] = found_on(section("a", "A", nodes.definition_list("", item)))
    assert page.words == "day 1 rest"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Few words.", "Few words."),
        ("One two three. " * 4 + "And then " * 12, "One two three. " * 3 + "One two three."),
        ("word " * 21 + "comma, and more", "word " * 21 + "comma …"),
    ],
)
def test_a_line_ends_with_a_sentence_or_where_it_is_long_enough(text: str, told: str) -> None:
    assert shortened(text.strip()) == told
