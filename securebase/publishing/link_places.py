"""Places of a page that a link can name by its file: ``[the dots](lesson.ipynb#slow-start)``.

MyST knows headings in this way. Labels and activities count too, so that one link leads there in
the book and opens the file in JupyterLab.
"""

from typing import cast

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.domains.std import StandardDomain

from securebase.publishing.activity_places import activities_on


def note_places(app: Sphinx, doctree: nodes.document) -> None:
    """Notes the labels and activities of a page beside its headings.

    A handler of ``doctree-read`` that comes after the activities are noted.
    """
    env, docname = app.env, app.env.docname
    labels = cast(StandardDomain, env.get_domain("std"))
    places = {
        label: (identifier, labels.labels.get(label, ("", "", ""))[2])
        for label, (page, identifier) in labels.anonlabels.items()
        if page == docname
    }
    places |= {one: (one, title) for one, title in activities_on(env, docname).items()}
    slugs = env.metadata[docname].setdefault("myst_slugs", {})
    for label, (identifier, title) in places.items():
        slugs.setdefault(label, (0, identifier, title))
