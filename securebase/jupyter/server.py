"""Answers our extension in JupyterLab: a text of the course in, its HTML out."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any, Final

from jupyter_server.base.handlers import APIHandler
from jupyter_server.utils import url_path_join
from tornado.web import HTTPError, authenticated

from securebase.jupyter.contents import cited_in, elsewhere, places
from securebase.jupyter.course_text import CourseText
from securebase.jupyter.document import Document

_TEXT: Final = "securebase/text"
_PLACES: Final = "securebase/places"
_CONTENTS: Final = "_toc.yml"
_LARGEST: Final = 1_000_000


def add_handlers(application: Any) -> None:
    """Makes the server answer at ``securebase/text`` and ``securebase/places``."""
    base = application.settings["base_url"]
    handlers = [(_TEXT, TextHandler), (_PLACES, PlacesHandler)]
    application.add_handlers(".*$", [(url_path_join(base, name), one) for name, one in handlers])


class TextHandler(APIHandler):
    """Takes ``{"path": …, "text": …}``, the path of a document and a text of it."""

    @authenticated
    def post(self) -> None:
        """Gives ``{"html": …}``."""
        if len(self.request.body) > _LARGEST:
            raise HTTPError(413, "the text is too long")
        given = self.get_json_body()
        match given:
            case {"path": str(path), "text": str(text)}:
                root = _root(self)
                self.finish(json.dumps({"html": html_of(text, path, root)}))
            case _:
                raise HTTPError(400, "give a path and a text")


class PlacesHandler(APIHandler):
    """Says where each activity stands, for the page on which answers are saved and erased."""

    @authenticated
    def get(self) -> None:
        """Gives for each id a title, the title of its notebook, and the notebook's path."""
        self.finish(json.dumps(places(_root(self))))


def _root(handler: APIHandler) -> Path:
    return Path(handler.settings["server_root_dir"]).expanduser().resolve()


def html_of(text: str, name: str, root: Path) -> str:
    """The HTML of a text of the document ``name``, a path below ``root``.

    Raises:
        HTTPError: the path leads elsewhere.
    """
    path = (root / name.lstrip("/")).resolve()
    if not path.is_relative_to(root):
        raise HTTPError(404, "there is no such document")
    return CourseText(document_of(path, root)).html(text)


def document_of(path: Path, root: Path) -> Document:
    """The document in a file below ``root``, with what is known of the course around it."""
    course = course_of(path, root)
    return Document(
        path,
        course,
        cites=partial(cited_in, path),
        elsewhere=partial(elsewhere, path, course),
    )


def course_of(path: Path, root: Path) -> Path:
    """The nearest folder above a document that has a table of contents, or else ``root``."""
    above = (folder for folder in path.parents if folder.is_relative_to(root))
    return next((folder for folder in above if (folder / _CONTENTS).exists()), root)
