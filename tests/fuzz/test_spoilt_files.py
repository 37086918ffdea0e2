"""However a file is spoilt, reading it ends in success or in mistakes told where they stand.

A run elsewhere than in continuous integration makes a tenth of the mutants. SECUREBASE_FUZZ_SEED
makes others; those that break something are kept in _build/fuzz.
"""

from __future__ import annotations

import itertools
import os
import random
import re
from collections.abc import Iterator

import pytest

from securebase.activities.authors_schema import AUTHORS_FILES
from securebase.data.row import TABLES
from tests.fuzz.kinds import Kind, all_kinds
from tests.fuzz.oracle import faults
from tests.fuzz.reading import Reading
from tests.fuzz.spoiling import ANYWHERE, Spoilt
from tools.places import BUILD, in_continuous_integration

KINDS = all_kinds()
MUTANTS = 5_000 if in_continuous_integration() else 500
SEED = os.environ.get("SECUREBASE_FUZZ_SEED", "secure base")
_MOST_TOLD = 5


@pytest.fixture(scope="session")
def reading() -> Iterator[Reading]:
    process = Reading()
    yield process
    process.close()


def mutants(kind: Kind, count: int, seed: str) -> Iterator[tuple[str, Spoilt]]:
    """So many spoilt files of a kind, the same for a seed; each way to spoil has its turn."""
    ways = [*ANYWHERE, *kind.ways]
    begun = random.Random(f"{seed} {kind}").randrange(len(ways))
    for number in range(count):
        chance = random.Random(f"{seed} {kind} {number}")
        for way in itertools.islice(itertools.cycle(ways), begun + number, None):
            if spoilt := way(kind.text, chance):
                yield f"{number} {way.__name__}", spoilt
                break


@pytest.mark.lasts
@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_spoilt_file_is_read_or_its_mistakes_are_told_where_they_stand(
    kind: Kind, reading: Reading
) -> None:
    untouched = reading.read(kind, kind.text.encode())
    assert (untouched.told, untouched.broken) == ([], "")
    wrong: list[str] = []
    for name, spoilt in mutants(kind, MUTANTS // len(KINDS) + 1, SEED):
        found = [*faults(kind, spoilt, reading.read(kind, spoilt.bytes))]
        if found:
            kept = BUILD / "fuzz" / f"{re.sub(r'[^a-z0-9]+', '-', f'{kind} {name}')}.spoilt"
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(spoilt.bytes)
            wrong += [f"{kind} {name}: {one}" for one in found[:3]]
    assert not wrong, "\n".join([*wrong[:_MOST_TOLD], f"{len(wrong)} in all"])


def test_every_kind_of_file_that_the_package_knows_is_spoilt() -> None:
    names = {kind.name for kind in KINDS}
    assert names >= {*AUTHORS_FILES, *(f"table {name}" for name in TABLES)}
    assert len(names) == len(KINDS)
