"""*Your answers* knows where each activity stands, and is written anew when one moves."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from docutils import nodes
from docutils.utils import new_document

from securebase.activities.activity import script_json
from securebase.publishing import activity_places, assets
from securebase.publishing.page_context import CoursePage, CoursePart

SPEC = script_json({"id": "bus", "title": "The <bus> & more"})
FORM = (
    '<sb-scenario heading-level="2" id="bus" class="sb-activity">\n<p>The static form</p>\n'
    f'<script type="application/json" class="sb-spec">{SPEC}</script>\n</sb-scenario>'
)
# A small thing has no place of its own: it has no id.
SMALL = f'<sb-small-thing><script type="application/json" class="sb-spec">{SPEC}</script>'


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A book of four pages that are read: small things, two with a story, and the answers."""
    env = SimpleNamespace(metadata={}, docname="")
    app = SimpleNamespace(env=env)
    pages = {
        "welcome": [SMALL],
        "stories": [FORM],
        "lesson": [FORM],
        "answers": ["<sb-answers></sb-answers>"],
    }
    for name, forms in pages.items():
        env.docname, env.metadata[name] = name, {}
        doctree = new_document(name)
        doctree += [nodes.raw("", form, format="html") for form in forms]
        assets.note_kinds(app, doctree)
        activity_places.note_activities(app, doctree)
    parts = [CoursePart("All", [CoursePage(name, name) for name in pages])]
    monkeypatch.setattr(activity_places, "course_parts", lambda *_: parts)
    return app


def test_an_activity_is_found_on_the_first_page_that_it_has_a_place_on(app: Any) -> None:
    places = activity_places.places_for(app.env, "answers", "welcome")
    assert places == {"bus": ("The <bus> & more", "stories")}


def test_pages_that_lead_nowhere_need_not_know(app: Any) -> None:
    assert activity_places.places_for(app.env, "lesson", "welcome") == {}
