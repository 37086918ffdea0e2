"""The look of the book: templates, styles and the little script of the chrome.

Colours are written in ``frontend/src/theme/tokens.css`` alone. Their built form, which activities
in Jupyter use too, is put before the styles of this folder: a page asks for one style sheet.
"""

import re
import shutil
from pathlib import Path
from typing import Any

from docutils import nodes
from myst_nb.sphinx_ import HideCodeCellNode
from sphinx.application import Sphinx
from sphinx.config import Config

from securebase.content.template_texts import TranslatedTemplates
from securebase.content.written_styles import STYLE_SHEET, declared_in, rules_for
from securebase.figures.colours import theme_css
from securebase.publishing import written_html as html
from securebase.publishing.about_page import add_about_page, write_index
from securebase.publishing.course_list import add_course_list, collect_whole_course
from securebase.publishing.page_assets import trim_assets
from securebase.publishing.page_context import add_page_context

_FOLDER = Path(__file__).parent
# In the order of the cascade: print comes last because it overrules the rest.
_STYLES = (
    "base",
    "chrome",
    "course",
    "kept",
    "prose",
    "parts",
    "in-place",
    "boxes",
    "code",
    "fallback",
    "help",
    "services",
    "evidence",
    "seminar",
    "session",
    "decks",
    "welcome",
    "night",
    "page-end",
    "print",
)

_BASE_THEMES = ("pydata_sphinx_theme", "sphinx_book_theme")
_PAGE_CONTENTS = "pydata_sphinx_theme.toctree"
# What the theme copies and none of our pages asks for: 7 MB that would slow every copy of the book.
_UNUSED_FOLDERS = ("scripts", "styles", "vendor", "locales")
# What Sphinx copies for its own search, and others for styles and buttons that no page has.
_UNUSED_FILES = (
    "searchindex.js",
    *(
        f"_static/{name}"
        for name in (
            "basic.css",
            "check-solid.svg",
            "clipboard.min.js",
            "copy-button.svg",
            "copybutton*.*",
            "doctools.js",
            "documentation_options.js",
            "file.png",
            "images/logo_*.*",
            "language_data.js",
            "minus.png",
            "mystnb.*.css",
            "play-solid.svg",
            "plus.png",
            "*webpack-macros.html",
            "searchtools.js",
            "sphinx-thebe.*",
            "sphinx_highlight.js",
            "togglebutton.*",
        )
    ),
)


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the templates, styles and page handlers with Sphinx."""
    app.connect("config-inited", _add_folders)
    app.connect("builder-inited", _write_style_sheet)
    app.connect("builder-inited", _read_templates_in_the_language)
    app.connect("builder-inited", _leave_out_what_no_template_shows, priority=900)
    app.connect("html-page-context", add_page_context)
    app.connect("html-page-context", add_course_list, priority=550)
    app.connect("html-collect-pages", collect_whole_course)
    app.connect("html-page-context", add_about_page, priority=600)
    app.connect("html-page-context", trim_assets, priority=900)
    app.connect("build-finished", write_index, priority=900)
    app.connect("build-finished", _remove_what_no_page_uses, priority=900)
    app.add_node(
        nodes.admonition, override=True, html=(html.visit_admonition, html.depart_admonition)
    )
    app.setup_extension("myst_nb")
    app.add_node(
        HideCodeCellNode, override=True, html=(html.visit_hidden_code, html.depart_hidden_code)
    )
    app.add_node(nodes.image, override=True, html=(html.visit_image, None))
    app.add_node(nodes.literal_block, override=True, html=(html.visit_code, None))
    app.add_node(nodes.citation, override=True, html=(html.visit_citation, html.depart_citation))
    app.add_css_file(STYLE_SHEET)
    app.add_js_file("secure-base-theme.js", loading_method="defer")
    app.add_js_file("support-services.js", loading_method="defer")
    app.add_js_file("help-finder.js", loading_method="defer")
    app.add_js_file("opened-in-place.js", loading_method="defer")
    app.add_js_file("glossary-filter.js", loading_method="defer")
    app.add_css_file("reference.css")
    app.add_css_file("paper.css")
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def style_sheet() -> str:
    """Return the tokens and all styles of the book as one style sheet, without comments."""
    files = (_FOLDER / "styles" / f"{name}.css" for name in _STYLES)
    text = "\n".join([theme_css(), *(file.read_text(encoding="utf-8") for file in files)])
    # No page is painted before it is there.
    return re.sub(r"/\*.*?\*/\s*|^\s+", "", text, flags=re.DOTALL | re.MULTILINE)


def _add_folders(app: Sphinx, config: Config) -> None:
    # Before the theme's own, so that our templates win.
    config.templates_path.insert(0, str(_FOLDER / "templates"))
    # Before the course's own, which may have one of these files in other words.
    config.html_static_path.insert(0, str(_FOLDER / "static"))


def _read_templates_in_the_language(app: Sphinx) -> None:
    if app.builder.format == "html":
        app.builder.templates.environment.add_extension(TranslatedTemplates)


def _leave_out_what_no_template_shows(app: Sphinx) -> None:
    """Takes out the theme's own steps for each page: bars, buttons and menus that ours do not have.

    They take longer than all other steps of writing a page together. The contents of a page stay.
    """
    for listener in list(app.events.listeners["html-page-context"]):
        module = listener.handler.__module__
        if module.startswith(_BASE_THEMES) and module != _PAGE_CONTENTS:
            app.disconnect(listener.id)


def _write_style_sheet(app: Sphinx) -> None:
    path = Path(app.outdir) / "_static" / STYLE_SHEET
    path.parent.mkdir(parents=True, exist_ok=True)
    # Pages that stay as they are go on with what is theirs in it.
    before = declared_in(path.read_text(encoding="utf-8")) if path.exists() else {}
    path.write_text(style_sheet() + rules_for(before), encoding="utf-8", newline="\n")


def _remove_what_no_page_uses(app: Sphinx, exception: Exception | None) -> None:
    if exception is None and app.builder.format == "html":
        for folder in _UNUSED_FOLDERS:
            shutil.rmtree(Path(app.outdir) / "_static" / folder, ignore_errors=True)
        for pattern in _UNUSED_FILES:
            for path in Path(app.outdir).glob(pattern):
                path.unlink()
