"""The search of the book, which works in a page that is opened from a folder too.

What of a page can be found is noted as the page is read; at the end of a build the index is made of
what all pages noted, as a script that a page loads when somebody turns to the search.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.domains.std import StandardDomain
from sphinx.environment import BuildEnvironment

from securebase.content.bibliography import known_sources
from securebase.content.located_yaml import LocatedYaml
from securebase.content.problems import ContentError
from securebase.content.wording import say
from securebase.publishing.page_context import course_parts
from securebase.publishing.problems import warn
from securebase.publishing.search.index import FoundPage, in_short, index_script
from securebase.publishing.search.page_entries import (
    Entry,
    entries_of,
    note_entries,
    words_of,
)
from securebase.publishing.search.word_forms import forms
from securebase.services import Service
from securebase.services.help_words import HELP_WORDS, HelpTopic, help_words
from securebase.services.service import dialled

INDEX: Final = "search-index.js"
"""Where the index lies in a built book."""
PAGE: Final = "search"


def setup(app: Sphinx) -> dict[str, Any]:
    """Called by Sphinx when the extension is set up."""
    app.connect("doctree-read", note_entries)
    app.connect("html-collect-pages", _search_page)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def book_index(builder: StandaloneHTMLBuilder) -> str:
    """The text of the index of a book that has been read; what is wrong with it is told."""
    env = builder.env
    find_help = builder.config.html_context.get("help_page", "")
    try:
        return index_script(
            list(_found_pages(builder)),
            list(_help_topics(builder, Path(env.srcdir))),
            builder.get_target_uri(find_help) if find_help in env.found_docs else "",
        )
    except ContentError:
        return ""  # the check of content files has told each mistake
    except ValueError as error:
        warn(str(error))
        return ""


def write_index(builder: StandaloneHTMLBuilder, text: str) -> None:
    """Puts the index into its place, unless it is there already."""
    path = Path(builder.outdir, INDEX)
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _search_page(app: Sphinx) -> Iterator[tuple[str, dict[str, Any], str]]:
    yield PAGE, {"examples": _examples()}, "search.html"


def _examples() -> list[str]:
    """What people look for, as a parent, a teacher and a student would type it."""
    return [
        *(say("crying"), say("not bonding"), say("sleep"), say("fathers"), say("still face")),
        *(say("Strange Situation"), "Ainsworth", "kappa"),
    ]


def _found_pages(builder: StandaloneHTMLBuilder) -> Iterator[FoundPage]:
    env, root = builder.env, builder.config.root_doc
    seen: set[str] = set()
    parts = course_parts(env, root)
    listed = [(page.name, part.title) for part in parts for page in part.pages]
    for name, part in [(root, ""), *listed]:
        entries = [_with_works(one) for one in entries_of(env, name)]
        # An activity may stand on several pages: it is found on the first.
        kept = [one for one in entries if one.kind != "activity" or one.anchor not in seen]
        seen |= {one.anchor for one in kept if one.kind == "activity"}
        yield FoundPage(builder.get_target_uri(name), env.titles[name].astext(), part, kept)


def _with_works(entry: Entry) -> Entry:
    """An entry that is found by the authors and years of the works that it cites, too."""
    known = known_sources()
    cited = " ".join(known.short(key) for key in entry.cites if key in known)
    return replace(entry, words=f"{entry.words} {words_of(cited)}")


def _help_topics(builder: StandaloneHTMLBuilder, course: Path) -> Iterator[dict[str, Any]]:
    for number, topic in enumerate(help_words(course)):
        yield {
            "title": topic.title,
            "say": topic.say,
            "lines": [
                [*_reach(line.service), line.asks, line.tells.removeprefix(" ")]
                for line in topic.lines()
            ],
            "read": [*_sections(builder, course, number, topic)],
            "secret": topic.secret,
            "words": in_short(sorted({" ".join(forms(words)) for words in topic.words})),
        }


def _reach(service: Service) -> tuple[str, str]:
    """What is pressed to reach a service, and the address that it leads to."""
    if service.phones:
        return service.phones[0], f"tel:{dialled(service.phones[0])}"
    if service.text:
        return service.text, f"sms:{dialled(service.text)}"
    return service.name, service.url


def _sections(
    builder: StandaloneHTMLBuilder, course: Path, number: int, topic: HelpTopic
) -> Iterator[tuple[str, str]]:
    """The titles and addresses of the sections to which a topic leads."""
    labels = _labels(builder.env)
    for place, label in enumerate(topic.read):
        if label in labels:
            page, anchor, title = labels[label]
            yield title, f"{builder.get_target_uri(page)}#{anchor}"
        else:
            line = LocatedYaml(course / HELP_WORDS).line(("topics", number, "read", place))
            told = f"no section has the label {label!r}; write one that stands above a heading"
            warn(told, course / HELP_WORDS, line)


def _labels(env: BuildEnvironment) -> dict[str, tuple[str, str, str]]:
    domain = env.get_domain("std")
    assert isinstance(domain, StandardDomain)
    return domain.labels
