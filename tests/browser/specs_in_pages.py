"""What an activity of a built page was given to show."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TypeVar

from securebase.content.page_data import PageData

_Spec = TypeVar("_Spec", bound=PageData)


def spec_in_page(book: Path, name: str, activity: str, kind: type[_Spec]) -> _Spec:
    """The spec that stands in the page ``name`` for the activity of this id."""
    page = (book / f"{name}.html").read_text(encoding="utf-8")
    element = page[page.index(f' id="{activity}" class="sb-activity"') :]
    found = re.search(r'class="sb-spec">(.*?)</script>', element, re.DOTALL)
    assert found, f"{name} holds no spec of {activity}"
    return kind.model_validate_json(found[1])
