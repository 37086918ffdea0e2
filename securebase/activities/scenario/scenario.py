"""A situation with a baby in which different things can be tried, none of them wrong."""

from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import (
    Field,
    ModelWrapValidatorHandler,
    ValidationError,
    model_validator,
)

from securebase.activities.activity import Activity
from securebase.activities.baby_age import Ages
from securebase.activities.drawing import DrawingName
from securebase.activities.record import KeptId, Record, read_record
from securebase.activities.scenario.story_paths import path_mistakes
from securebase.content.authored import Authored, repeated
from securebase.content.bibliography import Sources
from securebase.content.identifiers import Identifier, named_by_words
from securebase.content.located_mistakes import located_error
from securebase.content.marked_text import MarkedText, plain, runs
from securebase.content.page_data import PageData


class ScenarioChoice(Authored):
    """Something a carer may do; its ``id`` is made of its words unless it is given."""

    id: Identifier = ""
    text: MarkedText
    next: MarkedText | None = None
    """What the baby may do then."""
    why: MarkedText
    """The reason."""
    kind_word: MarkedText
    """Said to the carer."""
    goto: Identifier
    """The id of the step it leads to, or ``end``."""
    scene: DrawingName | None = None
    """What may be seen then: the name of a drawing."""


class ScenarioStep(Authored):
    """A moment in the story, and what can be tried in it."""

    id: Identifier
    text: MarkedText | None = None
    # No fewest is asked for here: a step without a choice is told as the dead end that it is.
    choices: Annotated[list[ScenarioChoice], named_by_words("text")] = Field(
        default=[], max_length=6
    )
    scene: DrawingName | None = None
    """What is seen in this moment, where it is another thing than at first."""

    @model_validator(mode="after")
    def _choices_differ(self) -> Self:
        if twice := repeated(choice.id for choice in self.choices):
            raise ValueError(f"two choices say the same, or have the id {twice[0]!r}; change one")
        return self


class TriedRecord(PageData):
    """One choice that was tried, by the ids of its step and of itself."""

    step: KeptId
    choice: KeptId


class PlaceRecord(PageData):
    """Where in a story a learner is: at the choices of a step, told what one led to, at the end."""

    at: Literal["choosing", "told", "ended"]
    step: KeptId


class ScenarioRecord(Record):
    """What is kept of a scenario: everything that was tried, in order, and what is on show.

    ``now`` is null while nothing was tried, and in what the first version kept.
    """

    done: ClassVar[str] = "path"
    told: ClassVar[str] = "**Stories:** what you tried, in order."

    version: Literal[2]  # type: ignore[assignment]  # the other kinds are in their first version
    kind: Literal["scenario"]
    path: Annotated[list[TriedRecord], Field(max_length=200)]
    now: PlaceRecord | None


class NoteRecord(Record):
    """The private note that a learner may write under a story: two or three small pages.

    It is the one record that holds a text. It stays in the browser: no widget is ever given one.
    """

    done: ClassVar[str] = "text"
    told: ClassVar[str] = (
        "**What you write under a story,** if you write something. Only you can read it here, "
        "and it goes into the file if you save one."
    )

    kind: Literal["note"]
    text: Annotated[str, Field(max_length=2000)]


class Scenario(Activity):
    """A branching situation. There is no score and no wrong answer, and each path ends well."""

    default_instruction: ClassVar[str] = (
        "Read the story, then try something. Nothing here is wrong, and you can try it all."
    )

    people: MarkedText | None = None
    """Who is in the story."""
    ages: Ages | None = None
    """How old the baby in it is."""
    situation: MarkedText
    cue: MarkedText | None = None
    """What the baby does."""
    help: MarkedText | None = None
    """What a hard story touches, gently said, and where to find help; shown beside the story."""
    start: Identifier
    """The id of the first step."""
    steps: list[ScenarioStep] = Field(min_length=1, max_length=12)
    ending: MarkedText
    scene: DrawingName | None = None
    """What is seen at first: the name of a drawing."""
    ending_scene: DrawingName | None = None
    """What is seen at the end."""
    reflection: MarkedText | None = None
    """A question to think about, with a field that only the learner reads."""
    sources: Sources

    @model_validator(mode="wrap")
    @classmethod
    def _every_path_leads_to_the_end(
        cls, data: Any, check_fields: ModelWrapValidatorHandler[Self]
    ) -> Self:
        mistakes = path_mistakes(data)
        try:
            checked = check_fields(data)
        except ValidationError as error:
            raise located_error(cls.__name__, mistakes, error) from None
        if mistakes:
            raise located_error(cls.__name__, mistakes)
        return checked

    @property
    def response(self) -> list[dict[str, Any]]:
        """A row for each thing that was tried, in order.

        ``pandas.DataFrame(scenario.response)`` makes a table of them. What the learner writes
        under the story is never among them: it stays in the browser.
        """
        record = read_record(ScenarioRecord, self.record)
        texts = {
            (step.id, choice.id): plain(runs(choice.text))
            for step in self.steps
            for choice in step.choices
        }
        path = fitting_path(self, record.path if record else [])
        return [
            {"place": place, "step": tried.step, "choice": tried.choice,
             "text": texts[tried.step, tried.choice]}
            for place, tried in enumerate(path, start=1)
        ]  # fmt: skip


def fitting_path(story: Scenario, path: list[TriedRecord]) -> list[TriedRecord]:
    """What of a kept path can be walked in the story of today.

    A step or a choice that is gone is dropped, and so is what could only be reached through it.
    The front end holds the same rule; both are run on ``tests/cases/scenario.json``.
    """
    goes_to = {(step.id, choice.id): choice.goto for step in story.steps for choice in step.choices}
    open_steps = {story.start}
    walked = []
    for tried in path:
        goto = goes_to.get((tried.step, tried.choice))
        if goto is not None and tried.step in open_steps:
            walked.append(tried)
            open_steps.add(goto)
    return walked
