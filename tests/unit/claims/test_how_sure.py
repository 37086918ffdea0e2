"""How a lesson says on what its claims rest."""

from __future__ import annotations

import pytest

from securebase.claims import Claim, Known
from securebase.publishing.evidence import how_sure


def claims(*known: Known) -> list[Claim]:
    written = {
        "claim": "It is so.",
        "limits": "Once.",
        "topic": "repair",
        "sources": ["tronick1978"],
    }
    taught = [{"in": "book/about.md", "words": "It is so."}]
    return [
        Claim.model_validate({"id": f"claim-{place}", "known": one, "taught": taught, **written})
        for place, one in enumerate(known)
    ]


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ([], "The register holds no claim of this lesson yet."),
        (["abstract"], "Of the one claim here, 1 rests on an abstract."),
        (["our-reckoning"], "Of the one claim here, 1 is our own reckoning."),
        (
            ["our-reckoning", "abstract", "abstract"],
            "Of the 3 claims here, 2 rest on abstracts and 1 is our own reckoning.",
        ),
        (
            ["read-in-full", "abstract", "another-page", "another-page", "standard-work"],
            (
                "Of the 5 claims here, 1 rests on a work that we read in full, 1 on an abstract, "
                "2 on pages about the works and 1 on a standard work of the field."
            ),
        ),
        (
            ["not-read", "our-reckoning", "not-read"],
            (
                "Of the 3 claims here, 2 rest on works that we have not read and 1 is our own "
                "reckoning."
            ),
        ),
        (
            ["read-in-full", "read-in-full", "our-reckoning", "our-reckoning"],
            (
                "Of the 4 claims here, 2 rest on works that we read in full and 2 are our own "
                "reckoning."
            ),
        ),
    ],
)
def test_a_lesson_says_on_what_its_claims_rest(known: list[Known], told: str) -> None:
    assert how_sure(claims(*known)) == told
