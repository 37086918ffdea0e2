"""What an activity is in a page and in Jupyter."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from securebase import Quiz, Sorter
from securebase.activities import KINDS, Activity
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from tests.unit.activities.authors_file import LAMB, ROBSON, told, written
from tools.places import ROOT

HOSTILE = (
    "</script><script>alert(1)</script><!-- \u2028 \u2029 & ‘quoted’ <img src=x onerror=alert(1)>"
)


def a_quiz(**changes: object) -> Quiz:
    fields: dict[str, object] = {
        "id": "small-quiz",
        "title": "A small quiz",
        "questions": [
            {
                "id": "choose",
                "kind": "single-choice",
                "prompt": "Which?",
                "options": [
                    {"text": "This", "right": True, "feedback": "Yes."},
                    {"text": "That", "feedback": "No."},
                ],
                "sources": ["robson1980", "lamb1982"],
            },
        ],
    }
    return Quiz.model_validate({**fields, **changes})


def a_sorter(text: str = "A", pile: str = "One") -> Sorter:
    return Sorter.model_validate(
        {
            "id": "small-sorter",
            "title": "Whose?",
            "piles": [{"id": "one", "name": pile}, {"id": "two", "name": "Two"}],
            "cards": [
                {"id": "a", "text": text, "pile": "one", "why": "so", "sources": ["robson1980"]},
                {"id": "b", "text": "B", "pile": "two", "why": "so", "sources": ["lamb1982"]},
                {"id": "c", "text": "C", "pile": "two", "why": "so", "sources": ["robson1980"]},
            ],
        }
    )


@pytest.mark.parametrize("activity", [a_quiz(), a_sorter()], ids=lambda each: each.kind)
def test_a_page_gets_the_element_its_fallback_and_its_spec(activity: Activity) -> None:
    html = activity.html()
    assert html.startswith(f'<sb-{activity.kind} id="{activity.id}"')
    assert 'class="sb-fallback"' in html
    found = re.search(r'<script type="application/json" class="sb-spec">(.*?)</script>', html)
    assert found is not None
    assert json.loads(found[1]) == activity.spec()


def test_no_text_of_an_author_becomes_markup() -> None:
    for html in (a_quiz(title=HOSTILE).html(), a_sorter(HOSTILE).html()):
        assert "<script>alert" not in html
        assert "<img" not in html
        assert html.count("</script>") == 1


@pytest.mark.parametrize("name", ["</script>", "<!-- <script>", "\u2028", "\u2029", '\\"'])
def test_a_name_that_a_page_could_misread_is_escaped_in_the_spec_and_comes_out_whole(
    name: str,
) -> None:
    sorter = a_sorter(pile=f"a{name}b")
    script = sorter.html().split('class="sb-spec">')[1].removesuffix("</script>\n</sb-sorter>")
    assert not set(script) & {"<", "\u2028", "\u2029"}
    assert json.loads(script)["piles"][0]["name"] == f"a{name}b"


def test_every_source_that_is_cited_is_told_once() -> None:
    assert a_quiz().spec()["sources"] == [LAMB, ROBSON]


def test_publishing_gives_html_and_creates_no_widget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PUBLISHING_VARIABLE, "1")
    quiz = a_quiz()
    bundle = quiz._repr_mimebundle_()
    assert set(bundle) == {"text/html", "text/plain"}
    assert bundle["text/plain"] == "<Quiz 'small-quiz'>"
    assert "widget" not in vars(quiz)


@pytest.mark.parametrize("activity", [a_quiz(), a_sorter()], ids=lambda each: each.kind)
def test_jupyter_gets_a_widget_that_carries_the_spec(
    activity: Activity, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    bundle, _metadata = activity._repr_mimebundle_()
    assert "application/vnd.jupyter.widget-view+json" in bundle
    assert bundle["text/plain"] == repr(activity)
    assert activity.widget.spec == activity.spec()
    assert "--sb-accent" in activity.widget._css


def test_every_activity_has_a_built_front_end_and_a_fallback() -> None:
    package = ROOT / "securebase"
    for kind in KINDS:
        assert (package / "static" / "jupyter" / f"{kind}.js").is_file()
        folder = package / "activities" / kind.replace("-", "_")
        assert (folder / "fallback.html.jinja").is_file()


@pytest.mark.parametrize(
    ("lists", "words"), [(20, "must be one text"), (21, "nested more than 20")]
)
def test_lists_may_lie_twenty_deep_and_no_deeper(tmp_path: Path, lists: int, words: str) -> None:
    text = f"id: deep\ntitle: {'[' * lists}{']' * lists}\n"
    messages = told(written(tmp_path, text, "quiz"))
    assert any(one.startswith("2: ") and words in one for one in messages), messages


def test_importing_the_package_needs_no_numpy_pandas_or_matplotlib() -> None:
    # A browser-run kernel has none of them; Sphinx must not be needed to answer a quiz either.
    code = (
        "import sys\n"
        "for name in ('numpy', 'pandas', 'matplotlib', 'sphinx'): sys.modules[name] = None\n"
        "from securebase import Quiz, Sorter, icon_arrays\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_no_kind_imports_another(kind: str) -> None:
    own = kind.replace("-", "_")
    others = {other.replace("-", "_") for other in KINDS} - {own}
    folder = ROOT / "securebase" / "activities" / own
    imported = {
        name
        for path in folder.rglob("*.py")
        for name in re.findall(r"securebase\.activities\.(\w+)", path.read_text(encoding="utf-8"))
    }
    assert not imported & others
