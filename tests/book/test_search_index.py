"""The index of the search in the built book: small, and all that it finds is there."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

from tests.book.test_links import has_place

MOST_BYTES = 60_000


def test_the_index_is_small_and_all_that_it_finds_is_there(book: Path) -> None:
    assert len(gzip.compress((book / "search-index.js").read_bytes())) <= MOST_BYTES
    text = (book / "search-index.js").read_text(encoding="utf-8")
    index = json.loads(text.removeprefix("window.secureBaseSearch=")[:-2])
    lost = []
    for page, _, anchor, title, _ in index["entries"]:
        address, *_ = index["pages"][page]
        if not has_place((book / address).resolve(), anchor):
            lost.append(f"{address}#{anchor}: {title}")
    sections = [address for topic in index["help"] for _, address in topic["read"]]
    for address in sections:
        name, _, anchor = address.partition("#")
        if not has_place((book / name).resolve(), anchor):
            lost.append(address)
    assert len(index["entries"]) > 100
    assert sections
    assert lost == []
