"""Reads the built pages: their activities, and what in them would need the network or a kernel.

The pages also carry a content security policy that makes the browser refuse other hosts; this
check finds the mistake before a reader's browser has to.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from html.parser import HTMLParser

# An address on another host, wherever it stands in a value (a srcset holds several). Browsers take
# a backslash for a slash.
_ELSEWHERE = re.compile(r"(?:https?:|wss?:|^|[\s,('\"=])[\\/]{2}[\w\[]", re.IGNORECASE)
_IN_STYLE = re.compile(
    r"""(?:url\(|@import|image-set\()\s*["']?((?:https?:)?//[^"')\s;]+)""", re.IGNORECASE
)
# Written so that a namespace such as that of SVG, which nothing fetches, does not count.
_IN_SCRIPT = re.compile(
    r"""(?:import\s*\(?|from|fetch\(|importScripts\(|sendBeacon\(|WebSocket\(|EventSource\("""
    r"""|open\([^)]*,|\.(?:src|href)\s*=|setAttribute\([^,]*,)"""
    r"""\s*["'`]((?:https?:|wss?:)?//[^"'`]+)""",
    re.IGNORECASE,
)
_UP = re.compile(r"(?:\.\./)+_static/")
_CONTROL = re.compile(r"[\t\r\n\f]")
_WIDGET_STATE = {f"application/vnd.jupyter.widget-{part}+json" for part in ("state", "view")}
# Links that a browser fetches by itself; a canonical or alternate link only names an address.
_FETCHED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect",
                  "dns-prefetch", "manifest", "apple-touch-icon", "shortcut"}  # fmt: skip
# These hold words or names; an address in them is read and not fetched.
_WORDS = {"alt", "title", "placeholder", "value", "content", "id", "class", "name", "lang"}


class _Page(HTMLParser):
    """Collects activities, widget state, and what a browser would fetch from elsewhere itself."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.problems: list[str] = []
        self.specs: list[tuple[str, str]] = []
        self._inside: str | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: _CONTROL.sub("", value or "") for name, value in attrs}
        if attributes.get("type") in _WIDGET_STATE:
            self.problems.append(
                "holds the state of a Jupyter widget, which stays empty without a kernel; show "
                "the activity itself and not its .widget"
            )
        if tag == "base":
            self.problems.append("<base> would send every link of the page elsewhere")
        for name, value in attributes.items():
            if name.startswith("on"):
                self.problems.append(f"<{tag} {name}> is an inline handler; use the page's script")
            elif _ELSEWHERE.search(value) and self._is_fetched(tag, name, attributes):
                self.problems.append(f"<{tag} {name}> would fetch {value}")
        is_data = attributes.get("type", "").endswith("json")
        if tag == "script" and attributes.get("class") == "sb-spec":
            self._inside = "spec"
        else:
            self._inside = tag if tag in {"script", "style"} and not is_data else None

    @staticmethod
    def _is_fetched(tag: str, name: str, attributes: dict[str, str]) -> bool:
        if name in _WORDS or name.startswith(("data-", "aria-", "xmlns")):
            return tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh"
        if name == "href" and tag in {"a", "area"}:
            return False
        if name == "href" and tag == "link":
            return bool(_FETCHED_LINKS.intersection(attributes.get("rel", "").lower().split()))
        return True

    def handle_endtag(self, _tag: str) -> None:
        self._inside = None

    def handle_data(self, data: str) -> None:
        if self._inside == "spec":
            # A drawing is the same one, however far up it lies from the page.
            digest = hashlib.sha256(_UP.sub("_static/", data).encode()).hexdigest()
            self.specs.append((json.loads(data)["id"], digest))
        pattern = {"style": _IN_STYLE, "script": _IN_SCRIPT}.get(self._inside or "")
        if pattern is not None:
            self.problems += [
                f"a {self._inside} would fetch {address}" for address in pattern.findall(data)
            ]


def read_page(html: str) -> tuple[list[str], list[tuple[str, str]]]:
    """What is wrong in a page, a line for each thing; and its activities.

    Of each activity, the id and a short text that changes with the activity.
    """
    page = _Page(html)
    return page.problems, page.specs


def css_problems(text: str) -> list[str]:
    """What is wrong in a style sheet, a line for each thing."""
    return [f"would fetch {address}" for address in _IN_STYLE.findall(text)]


def id_problems(specs: Mapping[str, Iterable[tuple[str, str]]]) -> list[tuple[str, str]]:
    """A page and a line for each id that stands for two activities, or twice on one page.

    Saved answers hang on the id. The check of content files sees only theirs; those of activities
    that a notebook makes, such as an explorer, are first known here. ``specs`` are those of each
    page of the book. One and the same activity may stand on two pages: its answers are then the
    same on both.
    """
    problems: list[tuple[str, str]] = []
    first: dict[str, tuple[str, str]] = {}
    for page, on_this_page in sorted(specs.items()):
        seen: set[str] = set()
        for name, spec in on_this_page:
            where, other = first.setdefault(name, (page, spec))
            if name in seen:
                problem = f"the id {name!r} stands twice; give one of them another"
                problems.append((page, problem))
            elif other != spec:
                told = f"the id {name!r} is that of another activity in {where} too"
                problems.append((page, f"{told}; give one of them another"))
            seen.add(name)
    return problems
