"""The key of a vignette, and whether its scores, its D rating and its group fit together."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field, computed_field

from securebase.content.authored import Authored
from securebase.content.located_mistakes import Mistake

ScaleId = Literal["proximity", "maintaining", "resistance", "avoidance"]
Letter = Literal["A", "B", "C", "D"]
Organised = Literal["A", "B", "C"]
Score = Annotated[int, Field(ge=1, le=7)]
SUBGROUPS: dict[Letter, tuple[str, ...]] = {
    "A": ("A1", "A2"),
    "B": ("B1", "B2", "B3", "B4"),
    "C": ("C1", "C2"),
}
"""The eight subgroups (`ainsworth1978`); D came later and has none (`mainsolomon1990`)."""
Subgroup = Literal["A1", "A2", "B1", "B2", "B3", "B4", "C1", "C2"]
BothReunions = Annotated[list[Score], Field(min_length=2, max_length=2)]
"""The score of episode 5, then that of episode 8."""

_D_ABOVE = 5
_MEAN_FROM = 4
_LITTLE_CONTACT = 2


class ReunionKey(Authored):
    """Scores from 1 to 7 at both reunions, the D rating from 1 to 9, and the group."""

    proximity: BothReunions = Field(exclude=True)
    maintaining: BothReunions = Field(exclude=True)
    resistance: BothReunions = Field(exclude=True)
    avoidance: BothReunions = Field(exclude=True)
    disorganisation: Annotated[int, Field(ge=1, le=9)]
    group: Letter
    subgroup: Subgroup | None = None
    best_fitting: Organised | None = None

    def _mistakes(self) -> Iterator[Mistake]:
        if (self.group == "D") != (self.disorganisation > _D_ABOVE):
            rating = f"a D rating of {self.disorganisation} and the group {self.group}"
            rule = f"above {_D_ABOVE} the group is D, and only then; change one of them"
            yield ("disorganisation",), f"{rating} do not go together: {rule}"
        if self.group == "D":
            if self.best_fitting is None:
                told = "D is given with the group that fits best; write “best_fitting: A”, B or C"
                yield ("group",), told
            if self.subgroup is not None:
                yield ("subgroup",), "D has no subgroup; take it out"
        else:
            allowed = ", ".join(SUBGROUPS[self.group])
            if self.subgroup is None:
                yield ("group",), f"the group {self.group} needs a 'subgroup': one of {allowed}"
            elif self.subgroup not in SUBGROUPS[self.group]:
                told = f"{self.subgroup} is no subgroup of {self.group}; write one of {allowed}"
                yield ("subgroup",), told
            if self.best_fitting is not None:
                yield ("best_fitting",), "only D has a best-fitting group; take it out"
        # D's own rule is told above; within D the scores must fit the group named beside it.
        named = self.best_fitting if self.group == "D" else self.group
        by_rule = organised_by_rule(self)
        if named is not None and named != by_rule:
            place = "best_fitting" if self.group == "D" else "group"
            told = f"by the lab’s rule these scores are {by_rule}, not {named}"
            yield (place,), f"{told}; change the scores or the group"

    @computed_field  # type: ignore[prop-decorator]
    @property
    def scores(self) -> dict[ScaleId, list[int]]:
        """The scores by scale, each of episode 5 and of episode 8."""
        return {
            "proximity": self.proximity,
            "maintaining": self.maintaining,
            "resistance": self.resistance,
            "avoidance": self.avoidance,
        }


def organised_by_rule(key: ReunionKey) -> Organised:
    """The group that the scores alone give, for these teaching fictions only.

    A mean resistance of 4 or more is C; else a mean avoidance of 4 or more, with contact
    maintaining never above 2, is A; else B. Real classification matches the whole pattern to
    written criteria and knows no such cut-offs.
    """
    if sum(key.resistance) / 2 >= _MEAN_FROM:
        return "C"
    if sum(key.avoidance) / 2 >= _MEAN_FROM and max(key.maintaining) <= _LITTLE_CONTACT:
        return "A"
    return "B"
