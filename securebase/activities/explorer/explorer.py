"""A model to explore by sliders and choices; it answers in the published page too."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from securebase.activities.activity import Activity
from securebase.activities.explorer import frames
from securebase.activities.explorer.controls import Choice, Control, Slider
from securebase.activities.explorer.spec import ExplorerRecord, ExplorerSpec
from securebase.activities.record import read_record
from securebase.content.bibliography import SourceKey
from securebase.content.marked_text import MarkedText, Text, runs
from securebase.content.problems import ArgumentError
from securebase.content.wording import say
from securebase.views import View

if TYPE_CHECKING:
    from securebase.figures.course_figure import CourseFigure


class Explorer(Activity):
    """A model, its controls, and the picture it gives for each of their settings.

    Made by :func:`explore`. Nothing is computed until it is shown; then the model runs once for
    every setting, so that the page needs neither Python nor a network.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True)

    page_model: ClassVar[type[BaseModel] | None] = ExplorerSpec
    is_authored: ClassVar[bool] = False
    minutes: ClassVar[float] = 3
    default_instruction: ClassVar[str] = "Move a control, and see what changes."

    model: frames.Model
    controls: Mapping[str, Slider | Choice]
    caption: MarkedText | None = None
    sources: list[SourceKey] = Field(default=[])
    assumptions: list[MarkedText] = Field(default=[])

    @model_validator(mode="after")
    def _controls_fit_the_model(self) -> Self:
        frames.check_parameters(self.model, self.controls)
        return self

    def for_page(self) -> ExplorerSpec:
        """What is handed to the page besides what every activity has.

        Raises:
            ValueError: the model fails at a setting, or the pictures are too much for a page.
        """
        return self._computed

    @functools.cached_property
    def _computed(self) -> ExplorerSpec:
        try:
            settings = frames.settings_of(self.controls)
            views = [self.view(**setting) for setting in settings]
            fields = frames.check_size(self.controls, views)
        except ValueError as error:
            raise ArgumentError(f"the explorer {self.id!r}: {error}") from error
        return ExplorerSpec(
            caption=runs(self.caption) if self.caption else "",
            controls=[control.spec(name) for name, control in self.controls.items()],
            **fields,
        )

    def _assumptions(self) -> list[Text]:
        return [runs(assumption) for assumption in self.assumptions]

    @property
    def value(self) -> dict[str, Any]:
        """The current setting, as the model takes it: ``model(**explorer.value)``."""
        record = read_record(ExplorerRecord, self.record)
        kept = record.setting if record else {}
        return {
            name: next(
                (value for value in control.values if control.key(value) == kept.get(name)),
                control.start,
            )
            for name, control in self.controls.items()
        }

    def view(self, **setting: Any) -> View:
        """What the model gives; a control that is not named is where it starts.

        Raises:
            ValueError: the setting names no control, or the model refuses it.
        """
        for name in setting:
            if name not in self.controls:
                known = ", ".join(self.controls)
                raise ArgumentError(f"there is no control {name!r}; the controls are {known}")
        start = {name: control.start for name, control in self.controls.items()}
        return frames.view_at(self.model, self.controls, {**start, **setting})

    def figure(self, **setting: Any) -> CourseFigure:
        """The picture as a matplotlib figure, of the kind that ``securebase.new_figure`` gives.

        Without arguments it shows the current setting.
        """
        from securebase.figures.matplotlib_figure import figure_of

        return figure_of(self.view(**(setting or self.value)))

    def _template_values(self) -> dict[str, Any]:
        """What the static form shows besides the spec: the picture where the controls start."""
        from securebase.figures.svg import html_of

        view = self.view()
        return {
            "view": view,
            "drawn": html_of(view.pictures()),
            "tables": view.layout().tables_of(view.series()),
            "ranges": [_range(control) for control in self.controls.values()],
        }


def explore(
    model: frames.Model,
    *,
    id: str,  # noqa: A002 - the name that every activity's file uses
    title: str,
    instruction: str | None = None,
    caption: str | None = None,
    sources: Sequence[str] = (),
    assumptions: Sequence[str] = (),
    **controls: Control,
) -> Explorer:
    """Lets a reader move a model's parameters and see what each does.

    Args:
        model: a function of the controls that gives a view, such as ``TimeLines``. It must give
            the same for the same setting: seed what is random inside it.
        id: small letters, digits and hyphens; kept settings and shared addresses hang on it.
        title: the heading.
        instruction: one line of what to do.
        caption: stands beside the picture; says whether it shows data or an illustration.
        sources: citation keys.
        assumptions: what the model takes for granted, a sentence each.
        controls: a ``Slider`` or ``Choice`` for each parameter of the model.

    Raises:
        ValueError: a control is not one of the model's parameters, or an argument is not of its
            form. What the model gives is checked when the explorer is shown.
    """
    for name, control in controls.items():
        if not isinstance(control, Slider | Choice):
            raise ArgumentError(f"the control {name!r} is {control!r}; give a Slider or a Choice")
    frames.check_parameters(model, controls)
    return Explorer(
        id=id,
        title=title,
        instruction=instruction,
        model=model,
        controls=controls,
        caption=caption,
        sources=list(sources),
        assumptions=list(assumptions),
    )


def _range(control: Control) -> dict[str, str]:
    """A control in words, for a page that cannot move it."""
    start = control.told(control.start)
    if isinstance(control, Slider):
        first, last = control.told(control.minimum), control.told(control.maximum)
        between = say("from {first} to {last}", first=first, last=last)
        return {"label": control.label, "range": between, "start": start}
    options = ", ".join(control.options.values())
    return {"label": control.label, "range": options, "start": start}
