"""The scripts that a page needs for its activities, as the built book asks for them."""

from __future__ import annotations

from securebase.publishing.book_scripts import FOLDER, scripts_for


def script_tags(*kinds: str) -> str:
    """The HTML that loads what defines the elements of these kinds, from this tree."""
    return "".join(
        f'<script defer src="{(FOLDER / name).as_uri()}"></script>' for name in scripts_for(kinds)
    )
