"""What a browser lets a page do: its content security policy, in the page and from a server.

Nothing that stands in a page is run or styles it, unless it was there when the book was built: the
scripts and style sheets are files of the book, and what must stand in the page itself is named by
its digest. Where browsers have Trusted Types, a script loads no other script than the course's
(``theme/static/secure-base-theme.js`` vouches for these) and writes no HTML but Lit's templates.

The policy of a page is in the page, so that it holds on any host and from a folder. A server sends
one for all pages, made of theirs (:func:`policy_of_book`), which also says who may frame them.
"""

import base64
import hashlib
import re
from collections.abc import Mapping, Set
from pathlib import Path
from typing import Final

PLACE: Final = '<meta http-equiv="Content-Security-Policy" content="">'
"""Where a template wants the policy of its page: before anything that it speaks of."""

_DIRECTIVES: Final = {
    "default-src": "'self' file: data: blob:",
    "script-src": "'self' file:",
    "style-src": "'self' file:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self' file:",
    "require-trusted-types-for": "'script'",
    "trusted-types": "default lit-html",
}
# For the copy that is opened from a folder.
_FROM_A_FOLDER: Final = " file:"
_INLINE: Final = re.compile(
    r"<(?P<tag>script|style)\b(?P<attributes>[^>]*)>(?P<text>.*?)</(?P=tag)\s*>",
    re.DOTALL | re.IGNORECASE,
)
_IS_A_FILE: Final = re.compile(r"\ssrc\s*=", re.IGNORECASE)
_KIND: Final = re.compile(r"""\stype\s*=\s*["']?([^"'\s>]*)""", re.IGNORECASE)
# All others, such as JSON, are data that no browser runs.
_RUN: Final = {"", "module", "text/javascript", "application/javascript", "importmap"}
_POLICY: Final = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)"')
_DIGEST: Final = re.compile(r"'sha256-[\w+/=]+'")


def with_policy(html: str) -> str:
    """The page with its policy, where a template left a place for it."""
    if PLACE not in html:
        return html
    return html.replace(PLACE, PLACE.replace('""', f'"{_policy(digests_of(html))}"'), 1)


def digests_of(html: str) -> dict[str, set[str]]:
    """The digests of what stands in a page and is run, or styles it, by directive."""
    found: dict[str, set[str]] = {}
    for inline in _INLINE.finditer(html):
        tag, attributes = inline["tag"].lower(), inline["attributes"]
        kind = _KIND.search(attributes)
        is_data = tag == "script" and kind is not None and kind[1].lower() not in _RUN
        if not (is_data or _IS_A_FILE.search(attributes)):
            digest = base64.b64encode(hashlib.sha256(inline["text"].encode()).digest()).decode()
            found.setdefault(f"{tag}-src", set()).add(f"'sha256-{digest}'")
    return found


def policy_of_book(book: Path) -> str:
    """What a server sends with every page of a built book: what any of them needs, and no more.

    Raises:
        ValueError: no page has a policy; the message says what to do.
    """
    digests: dict[str, set[str]] = {}
    policies: list[str] = []
    for page in sorted(book.rglob("*.html")):
        policies += _POLICY.findall(page.read_text(encoding="utf-8"))
    if not policies:
        raise ValueError(f"no page in {book} has a content security policy: run  make book  first")
    for policy in policies:
        for directive in policy.split("; "):
            digests.setdefault(directive.split()[0], set()).update(_DIGEST.findall(directive))
    return f"{_policy(digests).replace(_FROM_A_FOLDER, '')}; frame-ancestors 'self'"


def _policy(digests: Mapping[str, Set[str]]) -> str:
    return "; ".join(
        " ".join([name, value, *sorted(digests.get(name, ()))])
        for name, value in _DIRECTIVES.items()
    )
