"""What a screen reader says in each activity, on the page about access, as the tests keep it."""

from html import escape
from pathlib import Path
from typing import Final

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from securebase.publishing.made_from import note_files

FOLDER: Final = "spoken"
"""Beside the page that shows them; ``tests/browser/test_spoken.py`` writes them."""

_DEED: Final = "> "


class SpokenScriptsDirective(SphinxDirective):
    """Every spoken script of the folder beside the page, each folded under its title::

    ```{spoken-scripts}
    ```
    """

    def run(self) -> list[nodes.Node]:
        """A fold for each script."""
        folder = Path(self.env.doc2path(self.env.docname)).parent / FOLDER
        paths = sorted(folder.glob("*.txt"))
        note_files(self.env, self.env.docname, [folder, *paths])
        if not paths:
            raise self.error(f"there is no script in {folder}")
        return [_fold(path.read_text(encoding="utf-8")) for path in paths]


def _fold(script: str) -> nodes.Node:
    title, _, said = script.partition("\n")
    kind, _, name = title.partition(": ")
    shown = f"{kind.replace('-', ' ').capitalize()}: {name}" if name else kind
    lines = "".join(map(_line, filter(None, said.split("\n"))))
    fold = nodes.admonition("", nodes.title("", shown), classes=["dropdown", "sb-transcript"])
    fold += nodes.raw("", f'<pre class="sb-spoken">{lines}</pre>', format="html")
    return fold


def _line(line: str) -> str:
    words = escape(line.removeprefix(_DEED), quote=False)
    name = "b" if line.startswith(_DEED) else "span"
    # Each ends its line where there are no styles, too.
    return f"<{name}>{words}\n</{name}>"
