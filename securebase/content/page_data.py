"""What crosses from Python to the page."""

import re
from typing import Final

from pydantic import BaseModel, ConfigDict

_ADDRESS: Final = re.compile(r" (?:doi:|URL: )\S+$")


class PageData(BaseModel):
    """Base of what a page is handed, or hands back: frozen, and closed to unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(PageData):
    """A work that an activity rests on, ready to be shown."""

    key: str
    short: str
    full: str
    url: str | None

    @property
    def unaddressed(self) -> str:
        """The whole reference but for its address, where that is told as a link."""
        return _ADDRESS.sub("", self.full)
