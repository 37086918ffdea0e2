"""Activities for Jupyter Book 2, whose ``{anywidget}`` shows the modules that Jupyter is given.

Jupyter Book 2 runs no Python of ours while it builds: so each activity is written into a file of
its own, which a page includes. Answers are kept on the reader's device, as everywhere.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from securebase.activities import Activity
from securebase.drawings.gallery import data_address, with_addresses
from securebase.figures.colours import theme_css

STYLE: Final = "securebase.css"
_BUILT: Final = Path(__file__).parents[1] / "static" / "jupyter"


def write_for_jupyter_book_2(
    activities: Iterable[tuple[str, Activity]], folder: Path
) -> list[Path]:
    """Writes each activity, by its name, as ``NAME.md`` with its module and one style beside it.

    A page beside the folder shows one so::

        ```{include} widgets/welcome.quiz.md
        ```
    """
    place = folder.name
    folder.mkdir(parents=True, exist_ok=True)
    texts = {STYLE: _style()}
    for name, activity in activities:
        module = f"{activity.kind}.js"
        texts[module] = (_BUILT / module).read_text(encoding="utf-8")
        # A page of Jupyter Book 2 has no files of ours beside it: it is given each drawing itself.
        spec = with_addresses(json.dumps(activity.spec(), ensure_ascii=False), data_address)
        model = f'{{"spec": {spec}, "record": {{}}}}'
        texts[f"{name}.md"] = (
            f":::{{anywidget}} {place}/{module}\n:css: {place}/{STYLE}\n{model}\n:::\n"
        )
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return [folder / name for name in texts]


def _style() -> str:
    """The tokens for an element in a shadow, where there is no root; always those of the day."""
    return theme_css().replace(":root", ":root,:host", 1)
