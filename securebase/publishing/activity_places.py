"""Where in the course each activity stands: *Your answers* leads back to what was done."""

import json
import re
from typing import Any

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from securebase.activities.activity import script_json
from securebase.publishing.assets import kinds_on
from securebase.publishing.page_context import course_parts

_ACTIVITIES = "securebase_activities"
_SHOWN_BY = "answers"
_FORM = re.compile(
    r"<sb-[a-z-]+[^>]* id=\"(?P<id>[^\"]+)\".*?"
    r"<script type=\"application/json\" class=\"sb-spec\">(?P<spec>.*?)</script>",
    re.DOTALL,
)


def note_activities(app: Sphinx, doctree: nodes.document) -> None:
    """Notes the activities of a page, by id, with their titles."""
    app.env.metadata[app.env.docname][_ACTIVITIES] = {
        form["id"]: json.loads(form["spec"])["title"]
        for raw in doctree.findall(nodes.raw)
        for form in _FORM.finditer(raw.astext())
    }


def activities_on(env: BuildEnvironment, page: str) -> dict[str, str]:
    """The titles of the activities of a page, by id."""
    titles: dict[str, str] = env.metadata[page].get(_ACTIVITIES, {})
    return titles


def places_for(env: BuildEnvironment, pagename: str, root: str) -> dict[str, tuple[str, str]]:
    """For a page that leads to what was done: of each activity the title, and the first page.

    Nothing for any other page.
    """
    if _SHOWN_BY not in kinds_on(env, pagename):
        return {}
    places: dict[str, tuple[str, str]] = {}
    pages = [page.name for part in course_parts(env, root) for page in part.pages]
    for page in pages:
        for activity, title in activities_on(env, page).items():
            places.setdefault(activity, (title, page))
    return places


def add_places(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Gives the template of a page that leads to activities where they are.

    A handler of Sphinx's ``html-page-context``.
    """
    assert app.env is not None
    places = places_for(app.env, pagename, app.config.root_doc)
    if places:
        pathto = context["pathto"]
        told = {
            activity: {
                "title": title,
                "page": app.env.titles[page].astext(),
                "href": f"{pathto(page)}#{activity}",
            }
            for activity, (title, page) in places.items()
        }
        context["activity_places"] = Markup(script_json(told))
