"""What crosses from Python to the page."""

from pydantic import BaseModel, ConfigDict


class PageData(BaseModel):
    """Base of what a page is handed, or hands back: frozen, and closed to unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Source(PageData):
    """A work that an activity rests on, ready to be shown."""

    key: str
    short: str
    full: str
    url: str | None
