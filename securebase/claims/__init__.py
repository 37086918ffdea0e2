"""The register of what the course claims, where each claim is taught, and how it is known.

``read_register(course).claims`` are all claims, for whoever makes something else of them.
"""

from securebase.claims.claim import (
    KNOWN,
    TOPICS,
    Claim,
    ClaimsOfPage,
    Known,
    NoClaim,
    Passage,
    Topic,
)
from securebase.claims.register import FOLDER, Register, RegisterFile, read_register

__all__ = [
    "FOLDER",
    "KNOWN",
    "TOPICS",
    "Claim",
    "ClaimsOfPage",
    "Known",
    "NoClaim",
    "Passage",
    "Register",
    "RegisterFile",
    "Topic",
    "read_register",
]
