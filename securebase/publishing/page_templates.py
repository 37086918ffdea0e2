"""The templates of what stands between the words of a page."""

from pathlib import Path
from typing import Final

from sphinx.environment import BuildEnvironment

from securebase.content.marked_text import plain, runs
from securebase.content.templates import templates_of
from securebase.publishing.made_from import note_files

_FOLDER: Final = "theme/templates/secure-base"
TEMPLATES: Final = Path(__file__).parent / _FOLDER
_environment: Final = templates_of("securebase.publishing", _FOLDER)
# With round quotation marks, and without marks.
_environment.filters["words"] = lambda text: plain(runs(text))


def rendered(template: str, **values: object) -> str:
    """A template, called by its name without ``.html``, with these values."""
    return _environment.get_template(f"{template}.html").render(**values)


def note_templates(env: BuildEnvironment, docname: str, *templates: str) -> None:
    """The page is rendered with these while it is read: when one changes, it is read again."""
    note_files(env, docname, [TEMPLATES / f"{template}.html" for template in templates])
