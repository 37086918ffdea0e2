"""The activities' scripts, on the pages that need them."""

from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.builders.html._assets import _file_checksum
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.errors import ExtensionError

from securebase.content.wording import language
from securebase.publishing.book_scripts import (
    CORE,
    FOLDER,
    LISTEN,
    SEARCH,
    class_scripts_for,
    kinds_in,
    scripts_for,
    weight_of,
)
from securebase.publishing.parts import lesson_of
from securebase.translation.element_words import SCRIPT

KINDS_NOTED = "securebase_kinds"
PASSPORT = "passport"
"""The element that takes what is kept to another device."""
_DISTANT_KERNEL = ("text/x-thebe-config", "<script>kernelName =")
MOST_WITH_NEXT = 45_000
"""Bytes of scripts, compressed, that a page may load and fetch ahead together."""


def add_static_folder(_app: Sphinx, config: Config) -> None:
    """Lets the book carry the built front end."""
    config.html_static_path.append(str(FOLDER))


def note_kinds(app: Sphinx, doctree: nodes.document) -> None:
    """Notes which kinds of activity a page holds, for itself and the page that leads to it."""
    kinds = {kind for raw in doctree.findall(nodes.raw) for kind in kinds_in(raw.astext())}
    app.env.metadata[app.env.docname][KINDS_NOTED] = sorted(kinds)


def add_scripts_where_needed(
    app: Sphinx,
    pagename: str,
    _templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Adds to a page the scripts of the elements that it holds, and no others.

    What the next page needs besides, the browser is asked to fetch when it has nothing else to
    do, so that this page answers at once; on a page that leads to no activity, at least the core.
    A page that loads a lot itself fetches little ahead: not everybody goes on to the next.
    """
    if app.config.securebase_words or not language().startswith("en"):
        # The words come before whatever says them.
        app.add_js_file(SCRIPT, loading_method="defer", priority=400)
    for script in scripts_of(app.env, pagename):
        app.add_js_file(script, loading_method="defer")
    assert isinstance(app.builder, StandaloneHTMLBuilder)
    related = app.builder.relations.get(pagename)
    ahead = scripts_ahead(app.env, pagename, related[2] if related else None)
    context["passport_page"] = page_with(app.env, PASSPORT)
    context["passport_scripts"] = [
        _address(app, script) for script in passport_scripts(app.env, pagename)
    ]
    if lesson_of(app.env, pagename):
        context["class_view"] = {
            name: [_address(app, one) for one in scripts]
            for name, scripts in class_scripts(app.env, pagename).items()
        }
    if is_read_aloud(app.env, pagename):
        context["listen_script"] = _address(app, LISTEN)
    context["scripts_wanted_next"] = [_address(app, script) for script in ahead]
    context["search_script"] = _address(app, SEARCH)


def scripts_of(env: BuildEnvironment, pagename: str) -> list[str]:
    """The scripts of the elements that a page holds, in the order in which it loads them.

    Raises:
        ExtensionError: an element has no script; the message says how to give it one.
    """
    try:
        return scripts_for(kinds_on(env, pagename))
    except ValueError as error:
        raise ExtensionError(f"{pagename}: {error}") from error


def kinds_on(env: BuildEnvironment, pagename: str) -> list[str]:
    """The kinds of the elements that a page holds."""
    kinds: list[str] = env.metadata.get(pagename, {}).get(KINDS_NOTED, [])
    return kinds


def scripts_ahead(env: BuildEnvironment, pagename: str, following: str | None) -> list[str]:
    """What a page asks the browser to fetch for the page after it."""
    needed = scripts_of(env, pagename)
    wanted = (scripts_of(env, following) if following else []) or [CORE]
    ahead: list[str] = []
    for script in sorted(wanted, key=lambda one: weight_of([one]), reverse=True):
        if script not in needed and weight_of([*needed, *ahead, script]) <= MOST_WITH_NEXT:
            ahead.append(script)
    return ahead


def class_scripts(env: BuildEnvironment, pagename: str) -> dict[str, list[str]]:
    """What a lesson loads when somebody asks for its class view, and not before.

    By what it is for: the view itself, the notes, and a kind of activity once a scene has one.
    """
    return {
        "view": ["securebase-class-view.js"],
        "notes": ["securebase-class-notes.js"],
        **class_scripts_for(kinds_on(env, pagename)),
    }


def is_read_aloud(env: BuildEnvironment, pagename: str) -> bool:
    """Whether a page can be listened to: each lesson, and what asks for it."""
    return bool(lesson_of(env, pagename)) or "read-aloud" in kinds_on(env, pagename)


def passport_scripts(env: BuildEnvironment, pagename: str) -> list[str]:
    """What a page loads when somebody takes along what is kept, and not before."""
    kinds = kinds_on(env, pagename)
    if {PASSPORT, "went-through"}.intersection(kinds):
        later = scripts_for([f"{PASSPORT}-codes"])
    else:
        later = scripts_for([f"{PASSPORT}-offer"]) if lesson_of(env, pagename) else []
    return [script for script in later if script not in [*scripts_for(kinds), CORE]]


def page_with(env: BuildEnvironment, kind: str) -> str | None:
    """The first page, by name, that holds an element of this kind."""
    return next((page for page in sorted(env.found_docs) if kind in kinds_on(env, page)), None)


def drop_distant_kernel(_app: Sphinx, doctree: nodes.document, _docname: str) -> None:
    """Takes out the settings for running code on somebody's server, which no page offers."""
    for raw in list(doctree.findall(nodes.raw)):
        if any(mark in raw.astext() for mark in _DISTANT_KERNEL):
            raw.parent.remove(raw)


def _address(app: Sphinx, script: str) -> str:
    """Where a script lies, with Sphinx's own mark of the version.

    Under another address than the page that uses it gives, it would be fetched twice.
    """
    version = _file_checksum(Path(app.outdir), f"_static/{script}")
    return f"_static/{script}" + (f"?v={version}" if version else "")
