"""The text of the course as JupyterLab and nbconvert are given it."""

from __future__ import annotations

import functools
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import nbformat
import pytest

from securebase.claims.register import read_register
from securebase.content.bibliography import known_sources
from securebase.jupyter.contents import lessons_and_labs, places
from securebase.jupyter.server import html_of
from tools.places import ROOT

NOTEBOOKS = sorted((ROOT / "notebooks").rglob("*.ipynb"))
PAGES = [*sorted((ROOT / "book").rglob("*.md")), ROOT / "notebooks" / "start-here.md"]
RAW = re.compile(r":::|```|\{[a-z][a-z:-]*\}|\(\w[\w-]*\)=")
FORMULA = re.compile(r"(\$\$?)[^$]+\1")
LESSON = "notebooks/still-face/rupture-and-repair.ipynb"

every_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
every_document = pytest.mark.parametrize("path", [*NOTEBOOKS, *PAGES], ids=lambda path: path.stem)


class Shown(HTMLParser):
    """The words of some HTML, where its links and pictures lead, and the ids in it.

    Code that its author shows as code is not among the words.
    """

    def __init__(self, html: str, written: str = "") -> None:
        super().__init__()
        self.words, self.links, self.pictures, self.ids = "", [""], [""], {""}
        self._written = written
        self._code: str | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids.add(given.get("id", ""))
        if tag == "a":
            self.links.append(given.get("href", ""))
        if tag == "code":
            self._code = ""
        if tag == "img":
            self.pictures.append(given.get("src", ""))

    def handle_data(self, data: str) -> None:
        if self._code is None:
            self.words += data
        else:
            self._code += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "code" and self._code is not None:
            code = self._code.strip()
            shown_so = (f"`{code}`", f"`` {code} ``", f"\n{code}\n````")
            if not any(one in self._written for one in shown_so):
                self.words += self._code
            self._code = None


@functools.cache
def shown(path: Path) -> Shown:
    name = path.relative_to(ROOT).as_posix()
    if path.suffix == ".md":
        text = path.read_text(encoding="utf-8")
        return Shown(html_of(text, name, ROOT), text)
    cells = nbformat.read(path, as_version=4).cells
    texts = [cell.source for cell in cells if cell.cell_type == "markdown"]
    return Shown("\n".join(html_of(text, name, ROOT) for text in texts))


@functools.cache
def all_places() -> dict[str, dict[str, str]]:
    return places(ROOT)


def written(text: str) -> str:
    return html_of(text, LESSON, ROOT).strip()


@every_document
def test_no_mark_of_its_author_and_no_bare_key_is_left(path: Path) -> None:
    words = FORMULA.sub("", shown(path).words)
    assert RAW.findall(words) == []
    assert not set(re.findall(r"[a-z]+\d{4}[a-z]*", words)) & set(known_sources())


@every_notebook
def test_nothing_of_a_lesson_is_left_to_the_published_course(path: Path) -> None:
    assert "in the published course" not in shown(path).words


@every_document
def test_every_link_and_picture_leads_somewhere(path: Path) -> None:
    found, activities = shown(path), set(all_places())
    lost = []
    for address in [*found.links, *found.pictures]:
        name, _, anchor = address.partition("#")
        if re.match(r"[a-z]+:", address):
            continue
        target = (path.parent / unquote(name)).resolve() if name else path
        # An activity is there by its id once its cell has run.
        if not target.exists() or (anchor and anchor not in shown(target).ids | activities):
            lost.append(address)
    assert lost == []


def test_a_citation_names_the_work_and_leads_to_it() -> None:
    made = written("So {cite:p}`tronickcohn1989,tronickgold2020`. {cite:t}`bellainsworth1972` say.")
    assert Shown(made).words == (
        "So (Tronick & Cohn, 1989; Tronick & Gold, 2020). Bell & Ainsworth (1972) say."
    )
    assert Shown(made).links[1] == "https://doi.org/10.2307/1131074"
    assert 'title="Edward Z. Tronick and Jeffrey F. Cohn. Infant-mother' in made


def test_a_box_folds_only_where_its_author_says_so() -> None:
    box = ":::{admonition} For *students*\n:class: for-students dropdown\n\nA **study**.\n:::"
    title = '<summary class="admonition-title">For <em>students</em></summary>'
    inside = "<p>A <strong>study</strong>.</p>"
    folded = f'<details class="admonition for-students dropdown">{title}\n{inside}\n</details>'
    assert written(box) == folded
    open_box = written(box.replace(" dropdown", ""))
    assert open_box.startswith('<div class="admonition for-students"><p class="admonition-title">')


def test_a_box_may_hold_a_box() -> None:
    inner = "```{bibliography}\n:filter: docname in docnames\n:list: bullet\n```"
    words = Shown(written(f":::{{admonition}} Works\n:class: dropdown\n\n{inner}\n:::")).words
    assert "Dyadic" in words or "Infant-mother face-to-face interaction" in words
    assert "De Wolff" not in words  # is not cited in this lesson


def test_help_has_its_numbers_and_leads_to_the_page_with_more() -> None:
    made = Shown(written(":::{help-now}\n:for: abuse\n\nYou can ask.\n:::"))
    assert {"tel:999", "tel:08082000247", "../../book/find-help.md"} <= set(made.links)
    assert "You can ask." in made.words
    quiet = Shown(written(":::{help-now}\n:quiet:\n\nSkip what you like.\n:::"))
    assert quiet.links == ["", "tel:999", "../../book/find-help.md"]


def test_a_place_keeps_its_name_where_ids_are_taken_out() -> None:
    made = written("(not-excused)=\n## What repair does not excuse")
    assert '<span id="not-excused" class="sb-target sb-target-not-excused"></span>' in made
    assert "<h2>What repair does not excuse</h2>" in made


def test_a_picture_is_told_in_words() -> None:
    made = written("```{figure} a.svg\n:alt: Drawing of <two>.\n:width: 480px\n\nThe words.\n```")
    picture = '<img src="a.svg" alt="Drawing of &lt;two&gt;." width="480">'
    words = "<figcaption><p>The words.</p>\n</figcaption>"
    assert made == f'<figure class="sb-picture">{picture}{words}</figure>'


def test_what_is_known_to_the_book_alone_is_said_to_be_there() -> None:
    assert "make course" in written("```{small-thing} One\n```")
    assert written(":::{unheard-of}\nIts *words*.\n:::") == "<p>Its <em>words</em>.</p>"
    assert written("A {unheard}`word`, a {ref}`name <target>`.") == "<p>A word, a name.</p>"


def test_markup_of_a_title_or_key_is_text() -> None:
    box = written(":::{admonition} A <b>\n:class: '><script>\n\nWords.\n:::")
    assert "<script>" not in box
    assert "&lt;b&gt;" in written("{cite:p}`<b>`")


def test_the_start_page_lists_every_lesson_with_its_first_words() -> None:
    listed = lessons_and_labs(ROOT, ROOT / "notebooks")
    links = re.findall(r"\]\(([^)]+)\)", listed)
    in_contents = re.findall(
        r"file: notebooks/(\S+)", (ROOT / "_toc.yml").read_text(encoding="utf-8")
    )
    assert links == [f"{name}.ipynb" for name in in_contents]
    assert "## Still Face and repair" in listed
    assert "- **[When bonding is hard](growing-a-bond/when-bonding-is-hard.ipynb)**  \n  " in listed
    assert "::" not in listed


def test_an_activity_is_found_by_its_id() -> None:
    found = all_places()
    lesson = {"page": "Rupture and repair", "href": f"/{LESSON}"}
    explorer = {"title": "Time in step, and how soon a mismatch is mended", **lesson}
    assert found["repair-explorer"] == explorer
    assert found["rupture-and-repair-quiz"]["href"] == f"/{LESSON}"


def test_no_document_outside_the_course_is_read(tmp_path: Path) -> None:
    from tornado.web import HTTPError

    with pytest.raises(HTTPError):
        html_of("words", "../elsewhere.md", tmp_path)


def test_a_term_and_a_table_stand_where_lessons_lead_to() -> None:
    glossary = html_of("```{glossary-of-terms}\n```", "book/glossary.md", ROOT)
    assert 'id="term-secure-base"' in glossary
    assert "../notebooks/attachment/a-secure-base.ipynb" in Shown(glossary).links
    tables = html_of("```{data-tables}\n```", "book/data.md", ROOT)
    assert 'id="data-effect-sizes"' in tables
    assert "../securebase/data/effect_sizes.csv" in Shown(tables).links
    assert "<code>confidence</code>" in tables


def test_the_evidence_tells_of_each_claim_how_it_is_known() -> None:
    register = read_register(ROOT)
    shown_claims = Shown(html_of("```{evidence}\n```", "book/the-evidence.md", ROOT)).words
    assert shown_claims.count("How sure: ") == shown_claims.count("Limits: ")
    assert shown_claims.count("How sure: ") == len(register.claims)
    assert "Read as an abstract" in shown_claims


def test_a_formula_is_left_to_jupyterlab_which_sets_it() -> None:
    assert written("So {math}`p_o < 1`.") == "<p>So $p_o &lt; 1$.</p>"
    assert written("```{math}\n\\frac{1}{2}\n```") == "<p>$$\\frac{1}{2}$$</p>"


def test_code_stays_as_it_is_written() -> None:
    assert written("```{code-block} python\nx = '<b>'\n```") == (
        "<pre><code>x = &#x27;&lt;b&gt;&#x27;\n</code></pre>"
    )


def test_what_cannot_be_shown_says_why_and_leaves_the_rest_of_the_page() -> None:
    made = written("Before.\n\n:::{help-now}\n:for: nobody\n\nWords.\n:::\n\nAfter.")
    assert "no service is for 'nobody'" in Shown(made).words
    assert made.startswith("<p>Before.</p>")
    assert made.endswith("<p>After.</p>")
    assert "no-such.quiz.yml" in written("```{activity} no-such.quiz.yml\n```")
