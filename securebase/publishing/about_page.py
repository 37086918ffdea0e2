"""What a phone, a search engine and a shared link are told of a page."""

import re
from pathlib import Path
from typing import Any

from docutils import nodes
from markupsafe import Markup
from sphinx.application import Sphinx

from securebase.activities.activity import script_json
from securebase.content.templates import templates_of
from securebase.figures.colours import colours
from securebase.publishing.page_policy import with_policy

ICON_SIZES = (192, 512)
MASKABLE_SIZE = 512
SOCIAL_PICTURE = "A parent holds a sleeping baby, cheek to head, beside the words Secure Base."
_SOCIAL = "_static/social.png"
_LICENCE = "https://creativecommons.org/licenses/by/4.0/"
_VIEWPORT = re.compile(r'\s*<meta name="viewport"[^>]*>')


def add_about_page(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Gives the templates what is said of a page where the page itself is not seen.

    A handler of Sphinx's ``html-page-context``, after the page has its title and summary.
    """
    light, dark = colours()["paper"], colours()["paper-dark"]
    is_night = "night" in (context.get("meta") or {})
    context["paper"] = {"light": dark if is_night else light, "dark": dark}
    context["icon_sizes"] = ICON_SIZES
    context["social_picture"] = SOCIAL_PICTURE
    base = app.config.html_baseurl
    context["social_address"] = f"{base}{_SOCIAL}" if base else context["pathto"](_SOCIAL, 1)
    context["is_night"] = is_night
    # Sphinx's own layout has one already.
    context["metatags"] = _VIEWPORT.sub("", context.get("metatags", ""))
    context["structured_data"] = Markup(script_json(_described(app, pagename, context)))


def write_index(app: Sphinx, exception: Exception | None) -> None:
    """Writes the way in, which leads on to the first page, in place of the bare one.

    A handler of Sphinx's ``build-finished``, after Jupyter Book's.
    """
    root, tagline = app.config.root_doc, app.config.html_context.get("tagline", "")
    if exception is not None or app.builder.format != "html" or root == "index":
        return
    template = templates_of("securebase.publishing.theme").get_template("secure-base/index.html")
    html = template.render(
        lang=app.config.language,
        title=str(app.config.html_title),
        description=f"{tagline[:1].upper()}{tagline[1:]}.",
        first_page=f"{root}.html",
        social_address=f"{app.config.html_baseurl}{_SOCIAL}",
        social_picture=SOCIAL_PICTURE,
    )
    (Path(app.outdir) / "index.html").write_text(with_policy(html), encoding="utf-8")


def _described(app: Sphinx, pagename: str, context: dict[str, Any]) -> dict[str, Any]:
    """The page in the words of schema.org: the first is the course, each other a part of it."""
    title = str(app.config.html_title)
    common = {
        "@context": "https://schema.org",
        "description": context["page_summary"],
        "inLanguage": app.config.language,
        "isAccessibleForFree": True,
        "license": _LICENCE,
    }
    maker = {"@type": "Organization", "name": app.config.author}
    if pagename == app.config.root_doc:
        return {**common, "@type": "Course", "name": title, "provider": maker}
    name = app.env.titles[pagename].astext() if pagename in app.env.titles else pagename
    course = {"@type": "Course", "name": title}
    return {**common, "@type": "LearningResource", "name": name, "isPartOf": course}
