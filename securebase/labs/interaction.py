"""``interact``: sliders in JupyterLab, and the picture they start with in a published page."""

import inspect
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from numbers import Integral, Real
from typing import Any

from securebase.content.publishing_mode import publishing
from securebase.content.wording import say
from securebase.figures.colours import css
from securebase.figures.svg import element
from securebase.labs.told_shortly import mistakes_told_shortly

MOVES = partial(say, "In JupyterLab this has sliders: {controls}. Here it stands where they start.")

Function = Callable[..., Any]


def interact(function: Function | None = None, /, **controls: Any) -> Any:
    """Gives a function sliders, as ``ipywidgets.interact`` does and with the same arguments.

    A page that is published has no kernel to move them: it shows what the function gives where
    they start, and a line that says so.

    Args:
        function: called anew whenever a control moves; what it returns is shown. Left out,
            ``interact`` is a decorator, which gives the function back.
        controls: for each argument a widget, or what stands for one: ``(low, high)``,
            ``(low, high, step)``, a number, True or False, a text, or a list to choose from.

    A mistake in the function is told in six lines at most, with the line of the function.

    Raises:
        ValueError: an argument of the function has no control and no default.
        ModuleNotFoundError: in JupyterLab, without ipywidgets.
    """
    if function is None:
        return _decorator(controls)
    from IPython.display import display

    if not publishing():
        display(_moving(function, controls), raw=True)  # type: ignore[no-untyped-call]
        return None
    start = starting_values(function, controls)
    shown = function(**start)
    if shown is not None:
        display(shown)  # type: ignore[no-untyped-call]
    display(_Standing(start))  # type: ignore[no-untyped-call]
    return None


def _moving(function: Function, controls: dict[str, Any]) -> dict[str, Any]:
    """The bundle of a live view, with a form of it for whoever opens the notebook without a kernel.

    That form is what the function has given where the controls start.
    """
    # Imported here: a browser's Python may have none, and a book must make no widget.
    import ipywidgets
    from IPython.core.formatters import format_display_data

    told = mistakes_told_shortly(function)
    widget = ipywidgets.interactive(told, {"auto_display": True}, **controls)
    for control in widget.kwargs_widgets:
        _name_whole(control)
    with suppress(AttributeError):  # where it is a method
        function.widget = widget  # type: ignore[attr-defined]
    line = _Standing(widget.kwargs)._repr_mimebundle_()
    drawn, _ = format_display_data(widget.result)  # type: ignore[no-untyped-call]
    still = drawn.get("text/html", "") + line["text/html"]
    return {**widget._repr_mimebundle_(), **line, "text/html": still}


def _name_whole(control: Any) -> None:
    """The name of a control in words and uncut: ipywidgets gives it 80 pixels, and then dots."""
    if control.description == control._kwarg:
        control.description = control.description.replace("_", " ")
    if hasattr(control, "style") and hasattr(control.style, "description_width"):
        control.style.description_width = control.style.description_width or "initial"
    if hasattr(control, "layout"):
        control.layout.width = control.layout.width or "min(100%, 26rem)"


def _decorator(controls: dict[str, Any]) -> Callable[[Function], Function]:
    def decorated(function: Function) -> Function:
        interact(function, **controls)
        return function

    return decorated


def starting_values(function: Function, controls: Mapping[str, Any]) -> dict[str, Any]:
    """Where ``ipywidgets.interact`` would set each control at first.

    Raises:
        ValueError: an argument has neither control nor default, or a control cannot be one.
    """
    start: dict[str, Any] = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.kind is parameter.VAR_KEYWORD:
            more = [extra for extra in controls if extra not in start]
            start |= {extra: _start(extra, controls[extra], parameter.empty) for extra in more}
        elif name in controls:
            start[name] = _start(name, controls[name], parameter.default)
        elif parameter.default is not parameter.empty:
            start[name] = _start(name, parameter.default, parameter.default)
        else:
            raise ValueError(f"{name!r} has no control; give one, as in {name}=(0, 10)")
    return start


def _start(name: str, control: Any, default: Any) -> Any:
    """The first value of one control; a default of the function goes before its middle."""
    if hasattr(control, "get_interact_value"):
        return control.get_interact_value()
    if isinstance(control, bool | str | Real):
        return control
    if isinstance(control, tuple) and all(isinstance(part, Real) for part in control):
        if default is not inspect.Parameter.empty:
            return default
        return _middle(name, control)
    options = [*control.values()] if isinstance(control, Mapping) else [*control]
    if default in options:
        return default
    first = options[0]
    return first[1] if isinstance(first, tuple) else first


def _middle(name: str, control: tuple[Any, ...]) -> Any:
    """Where a slider stands that was told only its ends, and perhaps its step."""
    if len(control) not in (2, 3) or control[0] > control[1]:
        raise ValueError(f"{name}={control!r} is no slider; write (low, high) or (low, high, step)")
    low, high, *step = control
    whole = all(isinstance(part, Integral) for part in control)
    middle = low + ((high - low) // 2 if whole else (high - low) / 2)
    return low + int((middle - low) / step[0]) * step[0] if step else middle


class _Standing:
    """The line below a picture that stands still."""

    def __init__(self, start: Mapping[str, Any]) -> None:
        self._told = MOVES(
            controls=", ".join(f"{name.replace('_', ' ')} {value}" for name, value in start.items())
        )

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, str]:
        style = f"color:{css('ink-soft')};font-size:.9em;margin:.2rem 0 0"
        return {"text/html": element("p", self._told, style=style), "text/plain": self._told}
