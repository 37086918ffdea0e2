"""Runs a model over every setting of its controls, and packs the pictures for a page."""

import gzip
import inspect
import itertools
import math
from collections.abc import Callable, Mapping
from typing import Any, Final

from pydantic_core import to_json

from securebase.activities.explorer.controls import Choice, Control, Slider, coarser, setting_told
from securebase.activities.explorer.spec import FrameSpec
from securebase.content.problems import ArgumentError
from securebase.views import View

MOST_BYTES: Final = 60_000
"""The largest gzip size that an explorer may add to a page."""
MOST_SETTINGS: Final = 10_000

Model = Callable[..., View]


def check_parameters(model: Model, controls: Mapping[str, Control]) -> None:
    """Checks that the model can be called with these controls, and with them alone.

    Raises:
        ValueError: there is no control, one is not a parameter of the model, or a parameter has
            neither a control nor a default.
    """
    if not controls:
        raise ArgumentError("there is no control; give one, such as share=Slider(…)")
    parameters = inspect.signature(model).parameters
    takes_any = any(each.kind is each.VAR_KEYWORD for each in parameters.values())
    for name in controls:
        if name.startswith("_"):
            raise ArgumentError(
                f"the control {name!r} begins with an underscore; begin it with a letter"
            )
        known = name in parameters and parameters[name].kind is not inspect.Parameter.VAR_POSITIONAL
        if not known and not takes_any:
            raise ArgumentError(
                f"the control {name!r} is no parameter of the model, which takes "
                f"{', '.join(parameters) or 'nothing'}"
            )
    fixed = (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)
    for name, parameter in parameters.items():
        is_needed = parameter.default is parameter.empty and parameter.kind not in fixed
        if is_needed and name not in controls:
            raise ArgumentError(f"the model needs {name!r}, and there is no control of that name")


def view_at(model: Model, controls: Mapping[str, Control], setting: Mapping[str, Any]) -> View:
    """What the model shows at one setting.

    Raises:
        ValueError: the model refuses the setting, or what it gives cannot be drawn; names the
            value of each control.
    """
    try:
        view = model(**setting)
    except (ValueError, ArithmeticError) as error:
        raise ArgumentError(f"at {setting_told(controls, setting)}: {error}") from error
    if not isinstance(view, View):
        raise ArgumentError(
            f"at {setting_told(controls, setting)}: the model gives {view!r}; it must give a view, "
            "such as TimeLines or Bars"
        )
    return view


def settings_of(controls: Mapping[str, Control]) -> list[dict[str, Any]]:
    """Every setting, the last control changing first.

    Raises:
        ValueError: there are too many to compute.
    """
    count = math.prod(len(control.values) for control in controls.values())
    if count > MOST_SETTINGS:
        name, control = _biggest(controls)
        raise ArgumentError(
            f"the controls have {count:,} settings together, and at most {MOST_SETTINGS:,} are "
            f"computed; the biggest is {name!r} ({control.label}) with {len(control.values)} "
            "values: give it fewer"
        )
    grids = itertools.product(*(control.values for control in controls.values()))
    return [dict(zip(controls, values, strict=True)) for values in grids]


def packed(views: list[View]) -> dict[str, Any]:
    """The fields ``layouts``, ``series`` and ``frames`` of a spec, what is shared written once."""
    layouts: dict[str, tuple[int, Any]] = {}
    series: dict[tuple[int, ...], int] = {}
    frames = []
    for view in views:
        layout = view.layout()
        place, _ = layouts.setdefault(layout.model_dump_json(), (len(layouts), layout))
        data = [series.setdefault(tuple(numbers), len(series)) for numbers in view.series()]
        frames.append(FrameSpec(title=view.title, note=view.note, layout=place, series=data))
    return {
        "layouts": [layout for _, layout in layouts.values()],
        "series": [list(numbers) for numbers in series],
        "frames": frames,
    }


def gzip_size(fields: Mapping[str, Any]) -> int:
    """What the fields cost in a compressed page, bytes."""
    return len(gzip.compress(to_json(fields), compresslevel=9, mtime=0))


def check_size(controls: Mapping[str, Control], views: list[View]) -> dict[str, Any]:
    """The packed views, if a page can bear them.

    Raises:
        ValueError: they are over ``MOST_BYTES``; names the control with most values, and says
            which step would fit.
    """
    fields = packed(views)
    size = gzip_size(fields)
    if size <= MOST_BYTES:
        return fields
    name, control = _biggest(controls)
    raise ArgumentError(
        f"the pictures of {len(views):,} settings take {size / 1000:.0f} kB (gzip), and a page "
        f"bears {MOST_BYTES // 1000} kB; the biggest control is {name!r} ({control.label}) with "
        f"{len(control.values)} values. {_advice(controls, views, name, control)}"
    )


def _advice(controls: Mapping[str, Control], views: list[View], name: str, control: Control) -> str:
    settings = settings_of(controls)
    if isinstance(control, Slider):
        for fewer in coarser(control):
            kept = set(fewer.values)
            fitting = [view for view, at in zip(views, settings, strict=True) if at[name] in kept]
            size = gzip_size(packed(fitting))
            if size <= MOST_BYTES:
                return (
                    f"With step={fewer.step:g} ({len(fewer.values)} values) it would take "
                    f"{size / 1000:.0f} kB."
                )
        return "No step of it alone would fit: coarsen another control too, or show fewer points."
    return "Give it fewer options, or show fewer points."


def _biggest(controls: Mapping[str, Control]) -> tuple[str, Control]:
    """The control with most values; of equals a slider, which can be coarsened."""
    return max(
        controls.items(), key=lambda item: (len(item[1].values), not isinstance(item[1], Choice))
    )
