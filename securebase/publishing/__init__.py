"""The Sphinx extension that puts activities into a Jupyter Book.

It sets publish mode for the notebooks' kernels, checks every content file before anything is
built, loads on each page only the scripts of its activities, and refuses to finish a book that
would ask another host for anything, or in which two activities have one id.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sphinx.errors import ExtensionError

from securebase import __version__
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from securebase.publishing.activity_ids import id_problems
from securebase.publishing.assets import (
    add_scripts_where_needed,
    add_static_folder,
    drop_distant_kernel,
    note_kinds,
)
from securebase.publishing.course_content import course_problems
from securebase.publishing.dependencies import note_dependencies
from securebase.publishing.directive import ActivityDirective, SupportServicesDirective
from securebase.publishing.page_check import page_problems

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def setup(app: Sphinx) -> dict[str, Any]:
    """Called by Sphinx when ``_config.yml`` lists this extension."""
    os.environ[PUBLISHING_VARIABLE] = "1"
    app.add_directive("activity", ActivityDirective)
    app.add_directive("support-services", SupportServicesDirective)
    app.setup_extension("securebase.publishing.theme")
    app.connect("config-inited", add_static_folder)
    app.connect("builder-inited", _check_content)
    app.connect("doctree-read", note_dependencies)
    app.connect("doctree-read", note_kinds)
    # After sphinx-thebe, which Jupyter Book always loads, has put them in.
    app.connect("doctree-resolved", drop_distant_kernel, priority=900)
    app.connect("html-page-context", add_scripts_where_needed)
    app.connect("build-finished", _check_pages)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}


def _check_content(app: Sphinx) -> None:
    problems = course_problems(Path(app.srcdir))
    if problems:
        told = "\n".join(str(problem) for problem in problems)
        raise ExtensionError(f"the content files need putting right:\n{told}")


def _check_pages(app: Sphinx, exception: Exception | None) -> None:
    if exception is not None or app.builder.format != "html":
        return
    built = Path(app.outdir)
    if problems := page_problems(built):
        told = "\n".join(problems)
        raise ExtensionError(f"these pages would not work without the network:\n{told}")
    if problems := id_problems(built, app.env.found_docs):
        told = "\n".join(problems)
        raise ExtensionError(f"saved answers of these activities would be mixed up:\n{told}")
