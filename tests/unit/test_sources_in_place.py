"""Citations as marks: which are, what they are called, and what of their words stays."""

from __future__ import annotations

from docutils import nodes
from docutils.utils import new_document

from securebase.publishing.sources_in_place import CITED, mark_sources, source_mark
from securebase.publishing.works import Style


def reference(words: str) -> nodes.reference:
    return nodes.reference("", words, refuri=f"all.html#{words}", reftitle="The whole work")


def citation(*parts: nodes.Node, works: tuple[str, ...]) -> nodes.inline:
    return nodes.inline("", "", *parts, classes=["bibtex-citation"], **{CITED: list(works)})


def bracketed(words: str, work: str) -> nodes.inline:
    """«[Bell, 1972]», of a work that stands in the page's own list."""
    return citation(nodes.Text("["), reference(words), nodes.Text("]"), works=(work,))


def marked(*content: nodes.Node) -> nodes.document:
    document = new_document("page")
    document.extend(content)
    mark_sources(None, document, "page")  # type: ignore[arg-type]
    return document


def marks_in(document: nodes.document) -> list[tuple[str, str]]:
    return [(mark["number"], mark["label"]) for mark in document.findall(source_mark)]


def folded_in(document: nodes.document) -> list[str]:
    folded = (one for one in document.findall(nodes.inline) if "sb-author-year" in one["classes"])
    return [one.astext() for one in folded]


def test_works_are_numbered_as_they_come_and_one_work_has_one_number() -> None:
    document = marked(
        nodes.paragraph("", "", nodes.Text("So it is "), bracketed("Bell, 1972", "b")),
        nodes.paragraph("", "", nodes.Text("and "), bracketed("Abel, 1980", "a")),
        nodes.paragraph("", "", nodes.Text("again "), bracketed("Bell, 1972", "b")),
    )
    assert marks_in(document) == [("1", "Bell, 1972"), ("2", "Abel, 1980"), ("1", "Bell, 1972")]


def test_names_and_year_fold_with_the_space_before_and_lead_where_they_led() -> None:
    text = nodes.paragraph("", "", nodes.Text("So it is "), bracketed("Bell, 1972", "b"))
    document = marked(text)
    assert folded_in(document) == [" [Bell, 1972]"]
    assert text.astext() == "So it is [Bell, 1972]"
    assert text[0].astext() == "So it is"
    (link,) = document.findall(nodes.reference)
    (mark,) = document.findall(source_mark)
    assert link["refuri"] == mark["refuri"] == "all.html#Bell, 1972"
    assert mark["works"] == ["b"]
    assert "reftitle" not in link


def test_several_works_in_one_place_have_one_mark() -> None:
    both = citation(
        nodes.Text("["), reference("Bell, 1972"), nodes.Text(", "), reference("Abel, 1980"),
        nodes.Text("]"), works=("b", "a"),
    )  # fmt: skip
    document = marked(nodes.paragraph("", "", both))
    assert marks_in(document) == [("1, 2", "Bell, 1972, Abel, 1980")]


def test_names_in_a_sentence_stay_and_only_the_year_folds() -> None:
    named = citation(nodes.Text("Bell ["), reference("1972"), nodes.Text("]"), works=("b",))
    document = marked(nodes.paragraph("", "", named, nodes.Text(" found it.")))
    assert folded_in(document) == [" [1972]"]
    assert marks_in(document) == [("1", "Bell 1972")]
    assert named[0].astext() == "Bell"


def test_what_only_students_read_and_what_the_page_does_not_list_keep_names_and_year() -> None:
    box = nodes.admonition("", classes=["for-students", "dropdown"])
    box += nodes.paragraph("", "", bracketed("Bell, 1972", "b"))
    section = nodes.section("", nodes.title("", "For students: more"))
    section += nodes.paragraph("", "", bracketed("Abel, 1980", "a"))
    listed_elsewhere = citation(nodes.Text("["), reference("Carr, 1990"), works=())
    document = marked(box, section, nodes.paragraph("", "", listed_elsewhere))
    assert marks_in(document) == []
    assert folded_in(document) == []
    assert all(one["reftitle"] for one in document.findall(nodes.reference))


def test_a_work_says_how_sure_we_are_where_its_entry_does() -> None:
    from pybtex.database import parse_string

    entry = "@misc{one, title = {One}, year = {1990}%s}"
    for certainty, told in ((", certainty = {we read the abstract}", True), ("", False)):
        Style.texts.clear()
        (found,) = parse_string(entry % certainty, "bibtex").entries.values()
        text = str(Style().format_entry("", found).text)
        assert text.endswith("How sure we are: we read the abstract.") == told
    Style.texts.clear()


def test_a_citation_that_leads_nowhere_has_no_mark_and_stops_nothing() -> None:
    nowhere = citation(nodes.Text("[]"), works=("b",))
    document = marked(nodes.paragraph("", "", nodes.Text("So it is "), nowhere))
    assert marks_in(document) == []
