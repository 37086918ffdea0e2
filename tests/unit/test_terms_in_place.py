"""Which words of a lesson become a mark: once in a part, and never where no mark may stand."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from docutils import nodes
from docutils.utils import new_document

from securebase.glossary import Glossary, Term
from securebase.publishing import terms_in_place
from securebase.publishing.parts import Lesson, Part
from securebase.publishing.terms_in_place import mark_terms, term_mark


def term(identifier: str, words: str, **fields: object) -> Term:
    return Term.model_validate(
        {"id": identifier, "term": words, "plain": "p", "exact": "e", "taught": ["l"], **fields}
    )


GLOSSARY = Glossary((term("secure", "secure"), term("kappa", "kappa", forms=["κ"])))


def marked(
    monkeypatch: pytest.MonkeyPatch, *content: nodes.Node, page: str = "book/glossary"
) -> list[tuple[str, str]]:
    """The marks of a lesson whose parts are «one» and «two»: their words, and where they lead."""
    lesson = Lesson("lesson", "Lesson", (Part("one", "One", 1), Part("two", "Two", 1)))
    monkeypatch.setattr(terms_in_place, "lesson_of", lambda _env, _name: lesson)
    monkeypatch.setattr(terms_in_place, "glossary_of", lambda _env: GLOSSARY)
    document = new_document("page")
    document.extend(content)
    app = SimpleNamespace(
        config=SimpleNamespace(html_context={"glossary_page": page}),
        env=SimpleNamespace(found_docs={"book/glossary", "lesson"}),
        builder=SimpleNamespace(get_relative_uri=lambda _here, there: f"../{there}.html"),
    )
    before = document.astext()
    mark_terms(app, document, "lesson")  # type: ignore[arg-type]
    assert document.astext() == before, "marking must not change a word"
    return [(mark.astext(), mark["refuri"]) for mark in document.findall(term_mark)]


def part(name: str, *content: nodes.Node, title: str = "A title") -> nodes.section:
    return nodes.section("", nodes.title("", title), *content, ids=[name, f"{name}-label"])


def paragraph(*content: nodes.Node | str) -> nodes.paragraph:
    return nodes.paragraph(
        "", "", *(nodes.Text(one) if isinstance(one, str) else one for one in content)
    )


SECURE = ("secure", "../book/glossary.html#term-secure")


def test_the_first_use_in_each_part_is_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    one = part("one", paragraph("A secure child is secure."), paragraph("So secure."))
    two = part("two", paragraph("Secure, and κ."))
    assert marked(monkeypatch, one, two) == [
        SECURE,
        ("Secure", "../book/glossary.html#term-secure"),
        ("κ", "../book/glossary.html#term-kappa"),
    ]


def test_what_is_for_students_has_its_own_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    def box() -> nodes.admonition:
        students = nodes.admonition("", classes=["for-students", "dropdown"])
        students += paragraph("secure by κ")
        return students

    kappa = ("κ", "../book/glossary.html#term-kappa")
    later = part("later", paragraph("kappa, secure"), title="For students: more")
    first, second = part("one", box(), paragraph("secure")), part("two", box())
    assert marked(monkeypatch, first, second, later) == [SECURE, kappa, SECURE]


def test_no_mark_stands_where_none_may(monkeypatch: pytest.MonkeyPatch) -> None:
    table = nodes.table("", nodes.entry("", paragraph("secure")))
    help_box = nodes.admonition("", paragraph("secure"), classes=["help"])
    cited = nodes.inline("", "secure", classes=["bibtex-citation"])
    within = [
        nodes.reference("", "secure", refuri="a.html"),
        nodes.strong("", "secure"),
        nodes.literal("", "secure"),
        nodes.math("", "secure"),
        cited,
    ]
    content = [table, help_box, nodes.literal_block("", "secure"), *map(paragraph, within)]
    assert marked(monkeypatch, part("one", *content, title="secure")) == []
    # What stands before the parts or after them is no part either.
    assert marked(monkeypatch, paragraph("secure"), part("check", paragraph("secure"))) == []


def test_emphasis_may_hold_a_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    assert marked(monkeypatch, part("one", paragraph(nodes.emphasis("", "secure")))) == [SECURE]


def test_a_book_without_the_glossary_has_no_marks(monkeypatch: pytest.MonkeyPatch) -> None:
    content = part("one", paragraph("secure"))
    assert marked(monkeypatch, content, page="book/other") == []
    assert marked(monkeypatch, content, page="") == []
