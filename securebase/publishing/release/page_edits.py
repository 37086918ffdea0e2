"""What a page of a release, or of the course file, says otherwise than in the built book."""

import posixpath
import re
from collections.abc import Collection
from typing import Final

from markupsafe import escape

from securebase.publishing.release.book_files import MANIFEST

OFFER: Final = ("<!-- course-file -->", "<!-- /course-file -->")
"""Between these a page says how to get the course file; the directive writes them."""

_OFFERED: Final = re.compile(f"{OFFER[0]}.*?{OFFER[1]}", re.DOTALL)
_LIVE_COPY: Final = re.compile("<!-- live-copy -->.*?<!-- /live-copy -->", re.DOTALL)
_ROOT: Final = re.compile(r'<html [^>]*data-content_root="([^"]*)"')
_LINK: Final = re.compile(r'<a\b[^>]*?\shref="([^"#?]+)[^"]*"[^>]*>(.*?)</a>', re.DOTALL)
_BLOCK: Final = re.compile(r"<(p|li|td)\b[^>]*>(?:(?!<\1\b).)*?</\1>", re.DOTALL)
_NOT_HERE: Final = " (not in this folder)"
_TITLE: Final = "</h1>"
_LEFT_OUT: Final = (
    '<div class="admonition note"><p>You are reading from a folder. To keep it small, the files to '
    "download from this page are not in it. You find them in the course on the web. Where the "
    "course is installed, <code>make exports</code> writes them.</p></div>"
)


def with_offer(html: str, offer: str) -> str:
    """The page with these words in the place where it offers the course file."""
    return _OFFERED.sub(lambda _: offer, html)


def without_live_copy(html: str) -> str:
    """The page of a copy of the book that has no live copy beside it."""
    return _LIVE_COPY.sub("", html)


def kept_by(html: str, script: str) -> str:
    """The page as one of a release: it names the script that has it kept, and the web app."""
    found = _ROOT.search(html)
    if found is None:
        return html
    root = found[1]
    marked = f'{found[0]} data-keeping="{escape(f"{root}{script}")}"'
    link = f'<link rel="manifest" href="{escape(f"{root}{MANIFEST}")}">\n</head>'
    return html.replace(found[0], marked, 1).replace("</head>", link, 1)


def without_links_to(html: str, page: str, left_out: Collection[str]) -> str:
    """The page with the words of these links alone, and with a line that says where the files are.

    ``page`` and the files that are ``left_out`` are paths from the folder of the book.
    """
    folder = posixpath.dirname(page)

    def is_left_out(link: re.Match[str]) -> bool:
        return posixpath.normpath(posixpath.join(folder, link[1])) in left_out

    def words(link: re.Match[str]) -> str:
        return link[2] if is_left_out(link) else link[0]

    def in_block(block: re.Match[str]) -> str:
        if not any(map(is_left_out, _LINK.finditer(block[0]))):
            return block[0]
        end = f"</{block[1]}>"
        return f"{_LINK.sub(words, block[0]).removesuffix(end)}{_NOT_HERE}{end}"

    changed = _LINK.sub(words, _BLOCK.sub(in_block, html))
    return html if changed == html else changed.replace(_TITLE, f"{_TITLE}\n{_LEFT_OUT}", 1)
