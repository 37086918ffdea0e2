"""The index of the search in the built book: small, and all that it finds is there."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any

from tests.book.test_links import has_place

MOST_BYTES = 60_000
# Where a work was taken out of a sentence: before a comma, or before what its authors did.
HOLE = re.compile(
    r"\b(of|by|from|after|see|than),|^[,;:.)]"
    r"|^(put|found|pooled|followed|asked|watched|showed|report\w*|describe[sd]?|calls?) "
)
# Names of Python and of a method, and of authors.
MAY_BE_SMALL = ("data.load ", "if ", "films ", "ratings_of", "k-means ", "van ", "de ")


def index_of(book: Path) -> Any:
    text = (book / "search-index.js").read_text(encoding="utf-8")
    return json.loads(text.removeprefix("window.secureBaseSearch=")[:-2])


def test_no_line_has_a_hole_where_a_work_was_cited(book: Path) -> None:
    # What the lines were before the authors were in them.
    assert HOLE.search("The rows are those of, who put together all")
    assert HOLE.search("put 80 samples together: secure children had more …")
    lines = [(title, says) for *_, title, says in index_of(book)["entries"]]
    assert [one for one in lines if HOLE.search(one[1])] == []
    # A sentence begins with a capital, a number or a mark; what does not is named here.
    small = [says for _, says in lines if says[:1].islower() and not says.startswith(MAY_BE_SMALL)]
    assert small == []


def test_a_word_that_is_in_many_places_leads_to_many(book: Path) -> None:
    script = index_of(book)
    assert max(len(places) for places in script["inText"].split(",")) >= 10


def test_the_index_is_small_and_all_that_it_finds_is_there(book: Path) -> None:
    assert len(gzip.compress((book / "search-index.js").read_bytes())) <= MOST_BYTES
    index = index_of(book)
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
