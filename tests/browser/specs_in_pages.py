"""What an activity of a page was given to show, as plain JSON."""

from __future__ import annotations

import json
import re
from pathlib import Path
from types import SimpleNamespace

from tests.browser.watching import ASKED_FOR


def spec_in_page(book: Path, name: str, activity: str) -> SimpleNamespace:
    """What stands in the book's page ``name``, which counts as asked for, for this activity."""
    ASKED_FOR.add(f"{name}.html")
    return spec_in((book / f"{name}.html").read_text(encoding="utf-8"), activity)


def spec_in(html: str, activity: str) -> SimpleNamespace:
    """What stands in a page for the activity of this id: its fields are attributes."""
    element = html[html.index(f' id="{activity}" class="sb-activity"') :]
    found = re.search(r'class="sb-spec">(.*?)</script>', element, re.DOTALL)
    assert found, f"there is no spec of {activity}"
    spec: SimpleNamespace = json.loads(
        found[1], object_hook=lambda fields: SimpleNamespace(**fields)
    )
    return spec


def plain(text: str | list[SimpleNamespace]) -> str:
    """A text of a spec as it is read, without its marks."""
    return text if isinstance(text, str) else "".join(run.text for run in text)
