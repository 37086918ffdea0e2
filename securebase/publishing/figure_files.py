"""The figures of lessons and labs, as files: a page fetches one when its reader comes to it.

What a cell shows is SVG in the colours of a page. A file cannot know these, so there are two of
each figure, by day and in the dark, and the style sheet shows the one that fits.
"""

import hashlib
import re
from pathlib import Path
from typing import Any, Final

from docutils import nodes
from sphinx.application import Sphinx

from securebase.figures.colours import colours

FOLDER: Final = "_static/figures"
_FIGURE: Final = re.compile(
    r'(?P<before><figure class="sb-figure"><p class="sb-figure-title">[^\n]*?</p>)'
    r'<svg viewBox="(?P<box>0 [\d.]+ (?P<width>\d+)[\d.]* (?P<height>\d+)[\d.]*)" role="img" '
    r'aria-label="(?P<alt>[^"]*)" style="[^"]*">(?P<drawn>.*?)</svg></figure>',
    re.DOTALL,
)
_COLOUR: Final = re.compile(r"var\(--sb-([a-z-]+),#[0-9a-f]{6}\)")
_NAMED: Final = re.compile(rf"{FOLDER}/([\w-]+\.svg)")
_LETTERS: Final = "system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,Arial,sans-serif"


def put_figures_into_files(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Writes each figure of a page into two files, and names them in the page.

    A handler of Sphinx's ``html-page-context``.
    """

    def named(figure: re.Match[str]) -> str:
        size = f'width="{figure["width"]}" height="{figure["height"]}" loading="lazy"'
        images = [
            f'<img class="sb-{when}" src="{context["pathto"](file, 1)}" alt="{alt}" {size}>'
            for (when, file), alt in zip(
                _written(Path(app.outdir), figure).items(), (figure["alt"], ""), strict=True
            )  # the second is there for the eye alone
        ]
        return f'{figure["before"]}<div class="sb-twins">{"".join(images)}</div></figure>'

    if body := context.get("body"):
        context["body"] = _FIGURE.sub(named, body)


def _written(book: Path, figure: re.Match[str]) -> dict[str, str]:
    """The files of a figure, by when they are shown."""
    digest = hashlib.sha256(figure[0].encode()).hexdigest()[:12]
    (book / FOLDER).mkdir(parents=True, exist_ok=True)
    files = {}
    for when, twin in (("by-day", ""), ("in-the-dark", "-dark")):
        drawn = _COLOUR.sub(lambda found, twin=twin: colours()[found[1] + twin], figure["drawn"])
        files[when] = f"{FOLDER}/{digest}{twin}.svg"
        (book / files[when]).write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{figure["box"]}" '
            f'style="font-family:{_LETTERS};stroke-linejoin:round">{drawn}</svg>\n',
            encoding="utf-8",
            newline="\n",
        )
    return files


def remove_old_figures(app: Sphinx, problem: Exception | None) -> None:
    """Removes the files that no page names any more."""
    folder = Path(app.outdir) / FOLDER
    if problem is None and folder.exists():
        pages = [*Path(app.outdir).glob("*.html"), *Path(app.outdir).glob("[!_]*/**/*.html")]
        named = {file for page in pages for file in _NAMED.findall(page.read_text("utf-8"))}
        for path in folder.iterdir():
            if path.name not in named:
                path.unlink()
