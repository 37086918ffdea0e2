"""The settings of Sphinx and its extensions, as this package needs them.

So six lines of ``_config.yml`` are enough for a book; whatever an author does write there stays.
"""

import os
from pathlib import Path
from typing import Any, Final

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ExtensionError

from securebase.content.own_course import BIBLIOGRAPHY, OURS, TOLD, OwnCourse, wanted

_THEME: Final = "sphinx_book_theme"
_UNLESS_SAID: Final[dict[str, Any]] = {
    # Our HTML is made to work without a kernel, so it wins over any other form of an output.
    "nb_mime_priority_overrides": [["html", "text/html", 0]],
    "nb_code_prompt_show": "Show the code",
    "nb_code_prompt_hide": "Hide the code",
    "bibtex_reference_style": "author_year",
    "html_show_sourcelink": False,
    # A "#" after each heading would be a stop for the keyboard and a word for the ear.
    "html_permalinks": False,
    # A picture that is also a link to its bare file would be one more stop, with a long name.
    "html_scaled_image_link": False,
    # Formulas are drawn by the browser itself, and read aloud: no script, and no other host.
    "html_math_renderer": "mathml",
}
_ALWAYS: Final[dict[str, Any]] = {
    # Our templates and styles stand on it.
    "html_theme": _THEME,
    # The lessons are run here, and their outputs put in before a notebook is read.
    "nb_execution_mode": "off",
}
_BESIDES: Final[dict[str, list[str]]] = {
    "myst_enable_extensions": ["colon_fence", "deflist", "attrs_inline"],
    "myst_url_schemes": ["http", "https", "mailto", "tel", "sms"],
    "suppress_warnings": ["mystnb.unknown_mime_type"],
    "exclude_patterns": ["**.solved.ipynb"],
}
OWN: Final = ("services", "colours", "words")
"""What of the course can be an author's own, each by a setting that begins ``securebase_``."""


def complete(app: Sphinx) -> None:
    """Fills in what an author has not said; to be called before the settings are taken up."""
    # What conf.py says, and what _config.yml does, is told apart by Sphinx.
    said = app.config._raw_config | app.config.overrides
    given = app.config.overrides
    for name, value in _UNLESS_SAID.items():
        if name not in said:
            given[name] = value
    given.update(_ALWAYS)
    if (theme := said.get("html_theme", _THEME)) != _THEME:
        told = f"html_theme is {theme!r}; take it out, because the course has a look of its own"
        raise ExtensionError(f"{told} on top of {_THEME}")
    if "html_title" not in said:
        given["html_title"] = str(said.get("project", ""))
    for name, values in _BESIDES.items():
        given[name] = list(dict.fromkeys([*(said.get(name) or []), *values]))
    if said.get(BIBLIOGRAPHY) is None:
        course = OwnCourse(Path(app.srcdir))
        given[BIBLIOGRAPHY] = [path.name for path in course.bibliography]
    for name in OWN:
        app.add_config_value(f"{OURS}{name}", None, "env", (str, dict))
    app.connect("config-inited", _tell_kernels, priority=1)


def _tell_kernels(app: Sphinx, config: Config) -> None:
    """Lets every process that this one starts know of the course."""
    names = (BIBLIOGRAPHY, *(f"{OURS}{name}" for name in OWN))
    settings = wanted({name: getattr(config, name) for name in names})
    os.environ[TOLD] = OwnCourse(Path(app.srcdir), settings).told()
