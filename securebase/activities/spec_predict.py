"""What a prediction hands to the page, and what is kept of it."""

from __future__ import annotations

from typing import Literal

from pydantic import FiniteFloat

from securebase.activities.spec import ActivitySpec, SpecModel, Text

Form = Literal["number-line", "bars"]


class PredictedPartSpec(SpecModel):
    """One thing to guess, and what was found; a number line has one, without a label."""

    label: str
    truth: float


class PeopleSaySpec(SpecModel):
    """What people usually guess."""

    value: float
    text: Text


class PredictSpec(ActivitySpec):
    """A guess from ``minimum`` to ``maximum`` in steps of ``step``, all in ``unit``.

    A guess within ``tolerance`` of what was found is told to be near. ``truth_label`` says how
    what was found is to be called, with its number.
    """

    kind: Literal["predict"] = "predict"
    form: Form
    prompt: Text
    minimum: float
    maximum: float
    step: float
    unit: str
    parts: list[PredictedPartSpec]
    truth_label: str
    tolerance: float
    people_say: PeopleSaySpec | None
    reveal: Text


class PredictRecord(SpecModel):
    """What is kept of a prediction: a number for each part, none before the guess is made."""

    version: Literal[1]
    kind: Literal["predict"]
    activity: str
    guess: list[FiniteFloat]
