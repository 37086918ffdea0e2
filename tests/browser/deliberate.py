"""What checkers find and is meant to be so: it is listed with its reason in deliberate.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path

_LISTED = tomllib.loads(Path(__file__).with_name("deliberate.toml").read_text(encoding="utf-8"))


def unexpected(checker: str, found: Iterable[tuple[str, str, str]]) -> list[str]:
    """Findings that are not listed, a line each; of each: the page, the rule, the markup."""
    allowed = [(one["rule"], one["at"]) for one in _LISTED.get(checker, [])]
    return [
        f"{page}: {rule} at {markup[:200]}"
        for page, rule, markup in found
        if not any(listed in rule and place in markup for listed, place in allowed)
    ]
