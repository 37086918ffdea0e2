"""Two drawn faces through play, still face and reunion, above the trace of one run of the model."""

import functools
from statistics import fmean
from typing import Annotated, Any, ClassVar, Final, Self

from pydantic import AfterValidator, BaseModel, Field, model_validator

from securebase.activities.activity import Activity
from securebase.activities.dyad_player import spec as specs
from securebase.activities.dyad_player.dyad_moments import MOMENTS, Second, faces, moments
from securebase.activities.dyad_player.trace import clock, trace_svg
from securebase.activities.record import read_record
from securebase.content.marked_text import Text, runs
from securebase.content.wording import say
from securebase.content.wording import told as in_the_language
from securebase.drawings.gallery import named
from securebase.drawings.stills import stills
from securebase.models.still_face import Parameters, Phase, Run, simulate

_LONGEST_RUN = 1800  # seconds

ABOUT: Final = {
    Phase.PLAY: say("The adult plays with the baby: smiling, talking, waiting, answering."),
    Phase.STILL_FACE: say(
        "The adult looks at the baby with a still face: no smile, no word, no touch."
    ),
    Phase.REUNION: say("The adult plays and answers again."),
}
"""What the adult does in each phase."""

TAKEAWAY: Final = say(
    "While the adult is still, joy falls and upset rises. Some of it lasts into the reunion."
)
TAKEAWAY_OF_PLAY: Final = say("In play the two drift apart and find each other, again and again.")

ASSUMPTIONS: Final = (
    say(
        "This is an illustration, not data: one run of a small model, drawn. "
        "Another run would differ, and so would a real pair."
    ),
    say(
        "From studies: pairs are in step for a minority of the time, usually quoted as about 30%, "
        "and the directions of change from play to still face to reunion."
    ),
    say(
        "Chosen by us: how often a mismatch is mended, how fast upset rises and settles, how much "
        "of it lasts into the reunion, and when each face is shown."
    ),
    say("While the adult is still, nothing can be mended. Right after it, mending is harder."),
    say(
        "A real pair remembers, has more than two states, and both partners act. "
        "Babies differ, and nothing here predicts attachment."
    ),
)
"""What the picture takes for granted."""


def _known_people(name: str) -> str:
    if name not in stills():
        raise ValueError(f"people is {name!r}; it must be one of {', '.join(stills())}")
    return name


class DyadPlayer(Activity):
    """An adult and a baby, face to face, through a run of the still-face model.

    ``people`` chooses who is drawn; the run is the same whoever they are.

    Raises:
        ValueError: a setting is out of range; names it and says what is allowed.
    """

    is_authored: ClassVar[bool] = False
    page_model: ClassVar[type[BaseModel] | None] = specs.DyadPlayerSpec
    minutes: ClassVar[float] = 4
    default_instruction: ClassVar[str] = (
        "Press *Watch*, or move the slider. See the two faces, and the trace below them."
    )

    parameters: Parameters = Parameters()
    seed: int = 54
    still_faces: Annotated[int, Field(ge=0, le=2)] = 1
    people: Annotated[str, AfterValidator(_known_people)] = "mother"

    @model_validator(mode="after")
    def _fits_a_page(self) -> Self:
        seconds = len(self._seconds[0])
        if not 2 <= seconds <= _LONGEST_RUN:
            raise ValueError(
                f"the episodes last {seconds} s together; it must be from 2 to {_LONGEST_RUN}, "
                "so change play_seconds, still_face_seconds or reunion_seconds"
            )
        return self

    @functools.cached_property
    def _run(self) -> Run:
        return simulate(self.parameters, seed=self.seed, still_faces=self.still_faces)

    @functools.cached_property
    def _seconds(self) -> tuple[list[Second], list[int]]:
        """The run second by second, and its joy from 0 to 100."""
        return _by_second(self._run)

    @functools.cached_property
    def _phases(self) -> list[specs.DyadPhase]:
        run, _joy = self._seconds
        starts = [place for place, second in enumerate(run) if second.into == 0]
        phases = [run[start].phase for start in starts]
        return [
            specs.DyadPhase(name=phase.value, start=start, end=end, about=ABOUT[phase])
            for phase, start, end in zip(phases, starts, [*starts[1:], len(run)], strict=True)
        ]

    def _assumptions(self) -> list[Text]:
        return list(ASSUMPTIONS)

    def for_page(self) -> specs.DyadPlayerSpec:
        """What is handed to the page besides what every activity has."""
        run, joy = self._seconds
        shown = faces(run)
        return specs.DyadPlayerSpec(
            people=self.people,
            phases=self._phases,
            matched="".join("1" if second.matched else "0" for second in run),
            joy=joy,
            upset=[round(second.upset * 100) for second in run],
            moments=[
                specs.MomentSpec(start=start, text=runs(text)) for start, text in moments(run)
            ],
            faces=[
                specs.FacesSpec(start=place, baby=MOMENTS[key].baby, adult=MOMENTS[key].adult)
                for place, key in enumerate(shown)
                if place == 0 or key != shown[place - 1]
            ],
        )

    def cited_keys(self) -> list[list[str]]:
        """The source keys of each part that makes a claim."""
        return [
            ["tronickgold2020", "tronickcohn1989"],
            ["tronick1978", "adamson2003", "ekas2013", "mesman2009"],
            ["weinberg1996", "mesman2009"],
        ]

    @property
    def value(self) -> int:
        """The second that the player stands at; 0 until it is shown."""
        record = read_record(specs.DyadPlayerRecord, self.record)
        return record.second if record else 0

    def _template_values(self) -> dict[str, Any]:
        """What the static form shows besides the spec: stills, the trace, and a table."""
        run, joy = self._seconds
        drawn = stills()[self.people]
        told = moments(run)
        episodes = []
        for phase in self._phases:
            within = slice(phase.start, phase.end)
            length = phase.end - phase.start
            episodes.append(
                {
                    "name": in_the_language(phase.name.capitalize()),
                    "about": phase.about,
                    "from": clock(phase.start),
                    "to": clock(phase.end),
                    "still": drawn[phase.name],
                    "address": named(drawn[phase.name].name),
                    "moments": [
                        (clock(start), words)
                        for start, words in told
                        if phase.start <= start < phase.end
                    ],
                    "in_step": round(100 * sum(second.matched for second in run[within]) / length),
                    "joy": round(sum(joy[within]) / length),
                    "upset": round(100 * sum(second.upset for second in run[within]) / length),
                }
            )
        return {
            "episodes": episodes,
            "trace": trace_svg(self.for_page()),
            "takeaway": TAKEAWAY if self.still_faces else TAKEAWAY_OF_PLAY,
        }


def _by_second(run: Run) -> tuple[list[Second], list[int]]:
    """What is so at the beginning of a second counts as matched for all of it, so that the share
    of time matched stays what it is; joy and upset are means. A step may last several seconds.
    """
    seconds: list[Second] = []
    joy: list[int] = []
    for episode in run.episodes:
        for into in range(round(episode.end - episode.start)):
            first = int((episode.start + into) / run.step_seconds)
            last = max(first + 1, round((episode.start + into + 1) / run.step_seconds))
            steps = slice(min(first, len(run.matched) - 1), last)
            seconds.append(
                Second(
                    phase=episode.phase,
                    into=into,
                    matched=run.matched[steps.start],
                    upset=fmean(run.negative_affect[steps]),
                )
            )
            joy.append(round(100 * fmean(run.positive_affect[steps])))
    return seconds, joy
