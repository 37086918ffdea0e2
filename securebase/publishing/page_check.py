"""Reads the built pages, and says what in them would need the network or a kernel.

The pages also carry a content security policy that makes the browser refuse other hosts; this
check finds the mistake before a reader's browser has to.
"""

from __future__ import annotations

import re
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
_CONTROL = re.compile(r"[\t\r\n\f]")
_WIDGET_STATE = {f"application/vnd.jupyter.widget-{part}+json" for part in ("state", "view")}
# Links that a browser fetches by itself; a canonical or alternate link only names an address.
_FETCHED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect",
                  "dns-prefetch", "manifest", "apple-touch-icon", "shortcut"}  # fmt: skip
# These hold words or names; an address in them is read and not fetched.
_WORDS = {"alt", "title", "placeholder", "value", "content", "id", "class", "name", "lang"}


class _Page(HTMLParser):
    """Collects what a browser would fetch from elsewhere by itself, and any widget state."""

    def __init__(self) -> None:
        super().__init__()
        self.problems: list[str] = []
        self._inside: str | None = None

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
        pattern = {"style": _IN_STYLE, "script": _IN_SCRIPT}.get(self._inside or "")
        if pattern is not None:
            self.problems += [
                f"a {self._inside} would fetch {address}" for address in pattern.findall(data)
            ]


def html_problems(text: str) -> list[str]:
    """What is wrong in a page, a line for each thing."""
    page = _Page()
    page.feed(text)
    return page.problems


def css_problems(text: str) -> list[str]:
    """What is wrong in a style sheet, a line for each thing."""
    return [f"would fetch {address}" for address in _IN_STYLE.findall(text)]
