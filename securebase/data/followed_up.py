"""The tables of children who were seen again: how steady a pattern is, and what trials found."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, ClassVar, Literal

from securebase.content.plain_text import PlainText
from securebase.data.row import Count, Number, Percentage, Size, Unit, half_a_step
from securebase.data.tables import Finding


class SeenTwice(Finding):
    """How many people were in the same group when they were seen again."""

    table: ClassVar[str] = "seen_twice"
    told: ClassVar[tuple[str, ...]] = ("who", "first_seen", "seen_again")
    title: ClassVar[str] = "Seen twice"
    about: ClassVar[str] = (
        "How many people were in the same group of attachment when they were seen again, study by "
        "study. Rows with another `groups` cannot be compared: with fewer groups to be in, luck "
        "alone puts more people in the same one twice."
    )

    who: PlainText
    """Who was seen."""
    first_seen: PlainText
    """How old they were the first time, or how they were seen."""
    seen_again: PlainText
    """How old they were the second time."""
    months_between: Annotated[Size, Unit("months")] | None = None
    """How long it was between the two; empty where the source does not tell it in numbers."""
    groups: Literal["three-way", "four-way", "secure or not"]
    """How many groups there were to be in."""
    n: Annotated[Size, Unit("people")]
    """How many were seen twice."""
    count_same: Annotated[Count, Unit("people")] | None = None
    """How many were in the same group; empty where the source gives the share only."""
    pct_same: Percentage | None = None
    """The share in the same group; empty where the source gives none."""
    kappa: Number | None = None
    """Agreement beyond chance; empty where it was not read."""
    note: PlainText | None = None
    """What the source says where it gives no share."""

    def mistakes(self) -> Iterator[str]:
        """Count and share agree, and a row without a share says what was found."""
        count, share = self.count_same, self.pct_same
        if share is None and not self.note:
            yield "there is neither pct_same nor a note; write what was found"
        if count is not None and share is None:
            yield "there is a count_same and no pct_same; write both, or the share alone"
        elif count is not None and share is not None:
            told = Decimal(100 * count) / self.n
            if abs(told - share) > half_a_step(share):
                yield (
                    f"count_same is {count} of {self.n}, which is {told:.2f}%, and pct_same is "
                    f"{share}; put one of them right"
                )


class TrialResult(Finding):
    """What a randomised trial found for one outcome at one time."""

    table: ClassVar[str] = "trials_followed_up"
    told: ClassVar[tuple[str, ...]] = ("programme", "families", "outcome")
    title: ClassVar[str] = "Trials, followed up"
    about: ClassVar[str] = (
        "What randomised trials of help for families found, each outcome at each look on a row of "
        "its own. `no clear difference` is a difference that was not found, which is not the same "
        "as none. `mixed` was found for some only, or by one way of counting only. Some ages are "
        "our own reckoning, where a source tells them from the start of the help."
    )

    programme: PlainText
    """The help that was tried."""
    families: PlainText
    """Whom it was for, and where, in as few words as a small phone has room for."""
    n: Annotated[Size, Unit("children or pairs")] | None = None
    """How many were randomised, or seen at this look; empty where it was not read."""
    age_from: Annotated[Size, Unit("months")]
    """How old the youngest children were at this look."""
    age_to: Annotated[Size, Unit("months")]
    """How old the oldest were; the same where the source gives one age."""
    kind: Literal["security", "behaviour", "grown-up"]
    """What was looked at: the child's security, the child's health and behaviour, or the adult."""
    outcome: PlainText
    """What was measured."""
    result: Literal["better", "mixed", "no clear difference"]
    """How those who had the help did beside those who had not."""
    with_help: Percentage | None = None
    """The share with this outcome among those who had the help; empty where it was not read."""
    without: Percentage | None = None
    """The share among the others."""

    def mistakes(self) -> Iterator[str]:
        """The ages are in order, and shares come in pairs."""
        if self.age_from > self.age_to:
            yield f"the ages go from {self.age_from} to {self.age_to}; give the younger one first"
        if (self.with_help is None) != (self.without is None):
            yield "a share needs another beside it; write with_help and without, or neither"
