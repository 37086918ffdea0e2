"""What is kept of what a learner did: ids and numbers, never text of the course.

A record is made and checked in the browser. The check there is derived from these models
(``python -m securebase.activities.schema``), so a limit that is written here holds in both.
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeVar, get_args

from pydantic import Field, StringConstraints, ValidationError

from securebase.content.marked_text import runs
from securebase.content.page_data import PageData
from securebase.content.templates import templates_of
from securebase.content.wording import told

KeptId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$")]
"""An id in a record: never a key such as ``__proto__``, and no markup."""
Attempts = Annotated[int, Field(ge=1, le=100_000)]
"""How many tries something took so far."""
MOST_PARTS = 500
"""How many parts a list or a group of fields in a record may have."""
EachOnce = Field(max_length=MOST_PARTS, json_schema_extra={"uniqueItems": True})
"""A list that holds each thing once, in no order: of two devices, all that is in either is kept."""

RECORDS: dict[str, type[Record]] = {}
"""Every form of record by its kind."""


class Record(PageData):
    """What every record has.

    ``done`` names the field that is empty (or 0) as long as nothing has been done. ``told`` says
    to the reader what is kept, in marked text.

    How the records of two devices become one is derived from the form of a record alone:
    ``frontend/src/records/merging.js`` says how. For that, a whole number that says when something
    was done is called ``at`` (seconds) or ``day``, and a ``Literal`` such as the state of an answer
    names first what is furthest along.
    """

    done: ClassVar[str]
    told: ClassVar[str]

    version: Literal[1]
    kind: str
    activity: KeptId

    @classmethod
    def __pydantic_init_subclass__(cls, **options: Any) -> None:
        """Notes each form of record that says what its kind is."""
        super().__pydantic_init_subclass__(**options)
        for kind in get_args(cls.model_fields["kind"].annotation):
            RECORDS[kind] = cls


class ReadingRecord(Record):
    """How far a reader came in a lesson; ``activity`` is the lesson's name and ``_reading``."""

    done: ClassVar[str] = "last"
    told: ClassVar[str] = "**Where you were** in a lesson, and which parts you have read."

    kind: Literal["reading"]
    last: Annotated[str, StringConstraints(max_length=80)]
    """The part that was read last, by its place in the page."""
    parts: Annotated[list[KeptId], EachOnce]
    """The parts whose end was reached."""
    at: Annotated[int, Field(ge=0, le=99_999_999_999)]
    """When that was, in seconds since 1970."""


class ReviewedQuestion(PageData):
    """How a question stands that was asked again."""

    seen: Attempts
    """How often it was asked."""
    right: Annotated[int, Field(ge=0, le=100_000)]
    """How often the first answer was right."""
    box: Annotated[int, Field(ge=1, le=6)]
    """The box it lies in; in the last one it is the reader's own, and is asked no more."""
    day: Annotated[int, Field(ge=0, le=999_999)]
    """The day from which it waits in its box, counted from 1 January 1970: mostly that of the last
    answer."""


class ReviewRecord(Record):
    """What is kept of the review of a lesson; ``activity`` is its name and ``_review``."""

    done: ClassVar[str] = "questions"
    told: ClassVar[str] = (
        "**Questions that came back:** which, how often you were right, how well you know each, "
        "and on which day you answered it last."
    )

    kind: Literal["review"]
    questions: Annotated[dict[KeptId, ReviewedQuestion], Field(max_length=MOST_PARTS)]


Kept = TypeVar("Kept", bound=Record)


def what_is_kept() -> str:
    """The HTML of a list: what activities keep on a reader's device, kind by kind."""
    template = templates_of("securebase.activities", "").get_template("what_is_kept.html.jinja")
    return template.render(told={kind: runs(told(record.told)) for kind, record in RECORDS.items()})


def read_record(model: type[Kept], record: dict[str, Any]) -> Kept | None:
    """A record that came from a browser, or None when it is empty or not of this form."""
    try:
        return model.model_validate(record) if record else None
    except ValidationError:
        return None
