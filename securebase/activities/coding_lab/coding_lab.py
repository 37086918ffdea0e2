"""Vignettes of reunions to rate on four scales and to classify, with a key and its reasons."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, computed_field

from securebase.activities.activity import Activity
from securebase.activities.coding_lab.reunion_key import Letter, ReunionKey, ScaleId, Score
from securebase.activities.record import MOST_PARTS, KeptId, Record, read_record
from securebase.content.authored import Authored
from securebase.content.bibliography import Sources
from securebase.content.identifiers import Identifier
from securebase.content.located_mistakes import Mistake
from securebase.content.marked_text import MarkedText, Text, runs
from securebase.content.page_data import PageData
from securebase.content.plain_text import PlainText
from securebase.content.wording import say
from securebase.models.agreement import Kappa, cohen_kappa, confusion_table, percent_agreement

FICTION_LABEL = say(
    "**Teaching fiction.** These children do not exist. The scores are teaching scores, written "
    "to fit the published scale definitions. Real coding needs video, supervised training and a "
    "reliability test."
)
LIMITS = say(
    "This lab shows what coders look at. It cannot make anyone a reliable coder: that takes "
    "supervised training on video and a reliability test. Without training, agreement on some "
    "scales was reported to be no better than chance (Duschinsky, 2020). It is not for your own "
    "child, and the Strange Situation is never for home."
)
_ASSUMPTIONS = (
    say("A rating within one point of the key counts as agreement here."),
    say(
        "A simple rule gives the group of each of these fictions. It is ours, and holds for them "
        "only. A D rating above 5 is D. Else a mean resistance of 4 or more is C. Else a mean "
        "avoidance of 4 or more, with contact maintaining never above 2, is A. All others are B. "
        "Real coders match the whole pattern to written criteria, and use no such cut-offs."
    ),
    say(
        "The interval of kappa uses the large-sample formula of Fleiss, Cohen and Everitt (1969), "
        "and is cut off at −1 and 1. With twelve vignettes or fewer it is only rough."
    ),
)
SCALES: tuple[ScaleId, ...] = ("proximity", "maintaining", "resistance", "avoidance")
LETTERS: tuple[Letter, ...] = ("A", "B", "C", "D")
EPISODES = (5, 8)
"""The two reunions, in the order of the scores."""
FEWEST_FOR_AGREEMENT = 3


class Scale(Authored):
    """A scale; ``points`` are what 1 to 7 stand for, ``matters`` why coders look at it."""

    id: ScaleId
    name: Annotated[PlainText, Field(max_length=40)]
    means: MarkedText
    matters: MarkedText
    points: list[MarkedText] = Field(min_length=7, max_length=7)


class Group(Authored):
    """A group by its letter and name, and what it looks like at reunion."""

    letter: Letter
    name: Annotated[PlainText, Field(max_length=30)]
    means: MarkedText


class Reasons(Authored):
    """Why each scale has its scores, and why all together give the group."""

    proximity: MarkedText
    maintaining: MarkedText
    resistance: MarkedText
    avoidance: MarkedText
    group: MarkedText


class Contrast(Authored):
    """The id of a vignette to compare with, and why, in a line."""

    vignette: Identifier
    why: MarkedText


class Vignette(Authored):
    """A child of so many ``months``, with ``who`` came back, at both reunions."""

    id: Identifier
    child: Annotated[PlainText, Field(max_length=30)]
    # The system of A, B, C and D is for about 12 to 18 months, up to about 20 (`lamb1987`).
    months: Annotated[int, Field(ge=11, le=20)] = Field(exclude=True)
    who: Annotated[PlainText, Field(max_length=30)] = Field(exclude=True)
    episode_5: MarkedText
    episode_8: MarkedText
    key: ReunionKey
    reasons: Reasons
    contrast: Contrast
    sources: Sources

    @computed_field  # type: ignore[prop-decorator]
    @property
    def about(self) -> str:
        """How old the child is, and who came back."""
        return say("{months} months, with {who}", months=self.months, who=self.who)


class CodingRecord(PageData):
    """What is kept of one vignette: ratings by scale and episode, such as ``resistance-5``.

    Once ``compared`` it is whole, and counts for the agreement as it stands.
    """

    ratings: Annotated[dict[KeptId, Score], Field(max_length=MOST_PARTS)]
    group: Letter | None
    compared: bool


class CodingLabRecord(Record):
    """What is kept of a coding lab; ``codings`` is keyed by the vignette's id."""

    done: ClassVar[str] = "codings"
    told: ClassVar[str] = "**The coding lab:** your ratings, and the group you chose."

    kind: Literal["coding-lab"]
    current: KeptId | None
    codings: Annotated[dict[KeptId, CodingRecord], Field(max_length=MOST_PARTS)]


@dataclass(frozen=True)
class LabAgreement:
    """How far the learner and the key agree, over the vignettes that were compared.

    ``percent`` and ``kappa`` are of the groups. ``table`` has a row for each of ``groups`` as the
    learner gave it and a column as the key has it. ``ratings_within_one`` is the percentage of all
    ratings that lie within one point of the key.
    """

    vignettes: int
    percent: float
    kappa: Kappa
    groups: tuple[Letter, ...]
    table: list[list[int]]
    ratings_within_one: float


class CodingLab(Activity):
    """Reunions to be rated and classified; nothing in it claims to train a coder."""

    minutes: ClassVar[float] = 15
    default_instruction: ClassVar[str] = (
        "Read both reunions, rate them, choose a group, and compare with the key."
    )

    points: MarkedText
    scales: list[Scale]
    groups: list[Group]
    vignettes: list[Vignette] = Field(min_length=1, max_length=20)
    sources: Sources

    def _mistakes(self) -> Iterator[Mistake]:
        if [scale.id for scale in self.scales] != [*SCALES]:
            yield ("scales",), f"give the four scales in this order: {', '.join(SCALES)}"
        if [group.letter for group in self.groups] != [*LETTERS]:
            yield ("groups",), f"give the four groups in this order: {', '.join(LETTERS)}"
        ids = [vignette.id for vignette in self.vignettes]
        for place, vignette in enumerate(self.vignettes):
            other = vignette.contrast.vignette
            if other == vignette.id:
                told = "a vignette cannot be its own contrast; name another"
            elif other not in ids:
                told = f"there is no vignette {other!r}; write one of {', '.join(ids)}"
            else:
                continue
            yield ("vignettes", place, "contrast", "vignette"), told

    @computed_field  # type: ignore[prop-decorator]
    @property
    def label(self) -> Text:
        """Says that the children are invented."""
        return runs(FICTION_LABEL)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def limits(self) -> Text:
        """What the lab cannot do."""
        return runs(LIMITS)

    def _assumptions(self) -> list[Text]:
        return [runs(text) for text in _ASSUMPTIONS]

    @property
    def response(self) -> list[dict[str, Any]]:
        """A row for each scale and reunion of every vignette that was compared with the key.

        ``pandas.DataFrame(lab.response)`` makes a table of them. ``difference`` is the learner's
        rating less the key, in points. What is not compared yet has no row: it would tell the key.
        """
        return [
            {
                "vignette": vignette.id,
                "episode": episode,
                "scale": scale,
                "rating": coding.ratings[rating_name(scale, episode)],
                "key": key,
                "difference": coding.ratings[rating_name(scale, episode)] - key,
                "within_one": abs(coding.ratings[rating_name(scale, episode)] - key) <= 1,
                "group": coding.group,
                "key_group": vignette.key.group,
            }
            for vignette, coding in self._compared()
            for scale, scores in vignette.key.scores.items()
            for episode, key in zip(EPISODES, scores, strict=True)
        ]

    @property
    def agreement(self) -> LabAgreement | None:
        """Agreement with the key; None until three vignettes have been compared."""
        compared = self._compared()
        if len(compared) < FEWEST_FOR_AGREEMENT:
            return None
        learner = [coding.group for _, coding in compared]
        key = [vignette.key.group for vignette, _ in compared]
        near = [row["within_one"] for row in self.response]
        return LabAgreement(
            vignettes=len(compared),
            percent=percent_agreement(learner, key),
            kappa=cohen_kappa(learner, key),
            groups=LETTERS,
            table=confusion_table(learner, key, LETTERS),
            ratings_within_one=100 * sum(near) / len(near),
        )

    def _compared(self) -> list[tuple[Vignette, CodingRecord]]:
        record = read_record(CodingLabRecord, self.record)
        codings = record.codings if record else {}
        return [
            (vignette, codings[vignette.id])
            for vignette in self.vignettes
            if vignette.id in codings and is_compared(codings[vignette.id])
        ]


def rating_name(scale: ScaleId, episode: int) -> str:
    """What a rating is called in a record: ``resistance-5``."""
    return f"{scale}-{episode}"


def is_compared(coding: CodingRecord) -> bool:
    """Whether a kept coding is whole and was compared with the key."""
    names = {rating_name(scale, episode) for scale in SCALES for episode in EPISODES}
    return coding.compared and coding.group is not None and names <= coding.ratings.keys()
