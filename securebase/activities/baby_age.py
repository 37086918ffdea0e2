"""A baby's age: what authors may say of a card, and what a parent may say once, if they like.

The age changes which cards, moments and stories come first, and nothing else.
"""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints

from securebase.activities.record import Record
from securebase.content.authored import Authored
from securebase.content.located_mistakes import Mistake

OLDEST_MONTHS = 36

Months = Annotated[int, Field(ge=0, le=OLDEST_MONTHS)]


class Ages(Authored):
    """The ages of a baby that something is about, in whole months, both ends counted.

    Given only where its own words say so; what has no ages is for every age.
    """

    before_birth: bool = False
    """Whether it can be done before the baby is born."""
    from_months: Months = 0
    to_months: Months | None = None
    """Left out, there is no last one."""

    def _mistakes(self) -> Iterator[Mistake]:
        if self.to_months is not None and self.to_months < self.from_months:
            told = f"“to_months” comes before “from_months”; write {self.from_months} or more"
            yield ("to_months",), told


class AgeRecord(Record):
    """What is kept of a baby's age: the month of birth, so that it need not be asked again."""

    done: ClassVar[str] = "born"
    told: ClassVar[str] = (
        "**Your baby’s age,** if you said it. It is kept as the month of birth, or as “not born "
        "yet”."
    )

    kind: Literal["age"]
    born: Annotated[str, StringConstraints(pattern=r"^(not-yet|[0-9]{4}-[01][0-9])?$")]
    """A month such as ``2026-09``, ``not-yet``, or nothing where it was not said."""
