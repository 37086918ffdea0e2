"""What every activity hands to the page, whatever its kind."""

from typing import Literal

from securebase.content.marked_text import Text
from securebase.content.page_data import PageData, Source


class ActivitySpec(PageData):
    """What every activity has besides its own fields.

    ``schema_version`` is raised when a front end of the old one could not read the new one.
    ``instruction`` says in a line what to do; ``sources`` are the works of all its parts.
    """

    schema_version: Literal[1] = 1
    kind: str
    id: str
    title: str
    instruction: Text
    sources: list[Source]
    assumptions: list[Text]
