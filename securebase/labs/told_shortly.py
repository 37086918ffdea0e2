"""A mistake in a function with sliders, in a few lines and without the libraries between."""

import functools
import inspect
import traceback
from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any

from securebase.content.wording import say

# With these the whole is six lines at the most: a learner reads it beside the sliders.
_LINES_OF_MESSAGE = 3
_LONGEST = 160


def mistakes_told_shortly(function: Callable[..., Any]) -> Callable[..., Any]:
    """The same function; in Jupyter what it raises is shown, as an error, in six lines at most.

    A slider calls it through ipywidgets, whose frames would bury the one that can be mended.
    """

    @functools.wraps(function)
    def called(**values: Any) -> Any:
        from IPython.core.getipython import get_ipython

        shell: Any = get_ipython()
        try:
            return function(**values)
        except Exception as error:
            if shell is None:
                raise
            # Sent as an error, so that Jupyter marks it and a test that runs the notebook fails.
            shell._showtraceback(type(error), error, lines_told(function, values, error))
        return None

    return called


def lines_told(
    function: Callable[..., Any], values: Mapping[str, Any], error: Exception
) -> list[str]:
    """What went wrong, at which settings, and in which line of the function's own file or cell."""
    message = f"{type(error).__name__}: {error}".splitlines()
    told = [_short(line) for line in islice(message, _LINES_OF_MESSAGE)]
    if values:
        settings = ", ".join(f"{name}={value!r}" for name, value in values.items())
        told.append(_short(say("with {settings}", settings=settings)))
    code = getattr(inspect.unwrap(function), "__code__", None)
    own = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if code is not None and frame.filename == code.co_filename
    ]
    if own:
        told.append(say("in {name}, line {line}:", name=own[-1].name, line=own[-1].lineno))
        told.append(_short(f"    {own[-1].line}"))
    return told


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
