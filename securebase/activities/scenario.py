"""A situation with a baby in which different things can be tried, none of them wrong."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from pydantic import Field, ModelWrapValidatorHandler, ValidationError, model_validator

from securebase.activities.base import Activity, read_record
from securebase.activities.spec import Text
from securebase.activities.spec_scenario import (
    ScenarioChoiceSpec,
    ScenarioRecord,
    ScenarioSpec,
    ScenarioStepSpec,
    TriedRecord,
)
from securebase.activities.story_paths import path_mistakes
from securebase.content.authored import Authored, repeated
from securebase.content.bibliography import SourceKey
from securebase.content.identifiers import Identifier
from securebase.content.located_mistakes import told_together
from securebase.content.marked_text import MarkedText, plain, runs

_LETTERS = "abcdef"


class ScenarioChoice(Authored):
    """Something a carer may do; ``id`` is its letter by place unless it is given.

    ``next``: what the baby may do then. ``why``: the reason. ``kind``: a kind word to the carer.
    ``goto``: the id of the step it leads to, or ``end``.
    """

    id: Identifier | None = None
    text: MarkedText
    next: MarkedText | None = None
    why: MarkedText
    kind: MarkedText
    goto: Identifier


class ScenarioStep(Authored):
    """A moment in the story, and what can be tried in it."""

    id: Identifier
    text: MarkedText | None = None
    # No fewest is asked for here: a step without a choice is told as the dead end that it is.
    choices: list[ScenarioChoice] = Field(default=[], max_length=len(_LETTERS))

    @model_validator(mode="after")
    def _choices_differ(self) -> Self:
        if twice := repeated(choice.id for choice in _choice_specs(self.choices)):
            raise ValueError(f"two choices have the id {twice[0]!r}; change one")
        return self


class Scenario(Activity):
    """A branching situation. There is no score and no wrong answer, and each path ends well.

    ``help`` says gently what a hard story touches, and where to find help; it stands beside the
    story. ``reflection`` is a question to think about, with a field that only the learner reads.
    """

    kind: ClassVar[str] = "scenario"
    default_instruction: ClassVar[str] = (
        "Read the story, then try something. Nothing here is wrong, and you can try it all."
    )

    people: MarkedText | None = None
    situation: MarkedText
    cue: MarkedText | None = None
    help: MarkedText | None = None
    start: Identifier
    steps: list[ScenarioStep] = Field(min_length=1, max_length=12)
    ending: MarkedText
    reflection: MarkedText | None = None
    sources: list[SourceKey]

    @model_validator(mode="wrap")
    @classmethod
    def _every_path_leads_to_the_end(
        cls, data: Any, check_fields: ModelWrapValidatorHandler[Self]
    ) -> Self:
        mistakes = path_mistakes(data)
        try:
            checked = check_fields(data)
        except ValidationError as error:
            raise told_together(cls.__name__, mistakes, error) from None
        if mistakes:
            raise told_together(cls.__name__, mistakes)
        return checked

    def spec(self) -> ScenarioSpec:
        """The plain JSON that the page draws from."""
        return ScenarioSpec(
            **self._common_spec(),
            people=_runs(self.people),
            situation=runs(self.situation),
            cue=_runs(self.cue),
            help=_runs(self.help),
            start=self.start,
            steps=[
                ScenarioStepSpec(
                    id=step.id, text=_runs(step.text), choices=_choice_specs(step.choices)
                )
                for step in self.steps
            ],
            ending=runs(self.ending),
            reflection=_runs(self.reflection),
        )

    def cited_keys(self) -> list[list[str]]:
        """The source keys of the story, which is one part."""
        return [self.sources]

    @property
    def response(self) -> list[dict[str, Any]]:
        """A row for each thing that was tried, in order.

        ``pandas.DataFrame(scenario.response)`` makes a table of them. What the learner writes
        under the story is never among them: it stays in the browser.
        """
        record = read_record(ScenarioRecord, self.record)
        spec = self.spec()
        texts = {
            (step.id, choice.id): plain(choice.text)
            for step in spec.steps
            for choice in step.choices
        }
        path = fitting_path(spec, record.path if record else [])
        return [
            {"place": place, "step": tried.step, "choice": tried.choice,
             "text": texts[tried.step, tried.choice]}
            for place, tried in enumerate(path, start=1)
        ]  # fmt: skip


def fitting_path(spec: ScenarioSpec, path: list[TriedRecord]) -> list[TriedRecord]:
    """What of a kept path can be walked in the story of today.

    A step or a choice that is gone is dropped, and so is what could only be reached through it.
    The front end holds the same rule; both are run on ``tests/cases/scenario.json``.
    """
    goes_to = {(step.id, choice.id): choice.goto for step in spec.steps for choice in step.choices}
    open_steps = {spec.start}
    walked = []
    for tried in path:
        goto = goes_to.get((tried.step, tried.choice))
        if goto is not None and tried.step in open_steps:
            walked.append(tried)
            open_steps.add(goto)
    return walked


def _choice_specs(choices: list[ScenarioChoice]) -> list[ScenarioChoiceSpec]:
    return [
        ScenarioChoiceSpec(
            id=choice.id or letter,
            text=runs(choice.text),
            next=_runs(choice.next),
            why=runs(choice.why),
            kind_note=runs(choice.kind),
            goto=choice.goto,
        )
        for letter, choice in zip(_LETTERS, choices, strict=False)
    ]


def _runs(source: str | None) -> Text | None:
    return None if source is None else runs(source)
