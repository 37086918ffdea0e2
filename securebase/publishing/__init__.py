"""The Sphinx extension that puts activities into a Jupyter Book.

It checks every content file before anything is built, runs the lessons in publish mode, reads and
writes only the pages of which something changed, loads on each page only the scripts of its
activities, and refuses to finish a book that would ask another host for anything, or in which two
activities have one id.
"""

import os
from pathlib import Path
from typing import Any, Final

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ExtensionError

from securebase import __version__
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from securebase.publishing.activity_places import add_places, note_activities
from securebase.publishing.assets import (
    add_scripts_where_needed,
    add_static_folder,
    drop_distant_kernel,
    note_kinds,
)
from securebase.publishing.builder import CourseBuilder
from securebase.publishing.course_content import course_problems
from securebase.publishing.course_files import find_only_listed_pages
from securebase.publishing.data_page import DataTablesDirective, put_uses, write_tables
from securebase.publishing.directive import (
    ActivityDirective,
    CourseFileDirective,
    HelpFinderDirective,
    LeafletDirective,
    PaperDirective,
    SmallThingDirective,
    SupportServicesDirective,
    WhatIsKeptDirective,
)
from securebase.publishing.drawn_scenes import put_addresses, write_drawings
from securebase.publishing.evidence import (
    EvidenceDirective,
    HowWeKnowDirective,
    put_claims,
    tell_of_claims,
)
from securebase.publishing.figure_files import put_figures_into_files, remove_old_figures
from securebase.publishing.glossary_page import GlossaryDirective
from securebase.publishing.help_lines import (
    HelpNowDirective,
    make_help_lines,
    put_help_lines,
)
from securebase.publishing.lesson_runs import (
    begin_lessons,
    end_lessons,
    prepare_lessons,
    put_outputs,
)
from securebase.publishing.link_places import note_places
from securebase.publishing.live_copy import offer_live_copy
from securebase.publishing.made_from import keep_pages_to_mend, note_dependencies, outdated_pages
from securebase.publishing.memory import code_digest
from securebase.publishing.own_words import add_own_words
from securebase.publishing.page_anchors import add_anchors
from securebase.publishing.page_state import note_links
from securebase.publishing.parts import GoOnDirective, fill_go_on, mark_parts
from securebase.publishing.pdf_downloads import (
    PdfListDirective,
    copy_pdfs,
    pages_with_other_pdfs,
)
from securebase.publishing.problems import warn
from securebase.publishing.question_bank import QuestionBankDirective, write_question_bank
from securebase.publishing.review import (
    ReviewDirective,
    WentThroughDirective,
    note_questions,
    tell_lesson,
    tell_of_lessons,
    write_questions,
)
from securebase.publishing.seminar_kits import SeminarKitDirective
from securebase.publishing.session_plans import SessionListDirective, SessionPlanDirective
from securebase.publishing.session_scripts import write_sessions
from securebase.publishing.settings import complete
from securebase.publishing.spoken_scripts import SpokenScriptsDirective

IS_CHECKED: Final = "securebase_is_checked"
"""The setting by which a build tells that it has looked at all content files already."""


class ContentMistakes(ExtensionError):  # noqa: N818
    """Content files are wrong, so that nothing is built; each mistake was told in its place."""


def setup(app: Sphinx) -> dict[str, Any]:
    """Called by Sphinx when ``_config.yml`` lists this extension."""
    os.environ[PUBLISHING_VARIABLE] = "1"
    complete(app)
    app.setup_extension("securebase.publishing.problems")
    # Every page is read again when the code that reads them changes.
    app.add_config_value("securebase_code", code_digest(Path(__file__).parent), "env")
    app.add_config_value(IS_CHECKED, False, "")
    app.add_builder(CourseBuilder, override=True)
    app.add_directive("activity", ActivityDirective)
    app.add_directive("course-file", CourseFileDirective)
    app.add_directive("evidence", EvidenceDirective)
    app.add_directive("how-we-know", HowWeKnowDirective)
    app.add_directive("go-on", GoOnDirective)
    app.add_directive("question-bank", QuestionBankDirective)
    app.add_directive("review", ReviewDirective)
    app.add_directive("seminar-kit", SeminarKitDirective)
    app.add_directive("session-list", SessionListDirective)
    app.add_directive("session-plan", SessionPlanDirective)
    app.add_directive("small-thing", SmallThingDirective)
    app.add_directive("support-services", SupportServicesDirective)
    app.add_directive("went-through", WentThroughDirective)
    app.add_directive("what-is-kept", WhatIsKeptDirective)
    app.add_directive("help-now", HelpNowDirective)
    app.add_directive("help-finder", HelpFinderDirective)
    app.add_directive("leaflet", LeafletDirective)
    app.add_directive("paper", PaperDirective)
    app.add_directive("pdf-list", PdfListDirective)
    app.add_directive("glossary-of-terms", GlossaryDirective)
    app.add_directive("data-tables", DataTablesDirective)
    app.add_directive("spoken-scripts", SpokenScriptsDirective)
    app.setup_extension("securebase.publishing.theme")
    app.setup_extension("securebase.publishing.works")
    app.setup_extension("securebase.publishing.sources_in_place")
    app.setup_extension("securebase.publishing.search")
    app.setup_extension("securebase.publishing.terms_in_place")
    app.setup_extension("securebase.publishing.maths")
    app.setup_extension("securebase.publishing.web_app")
    app.connect("config-inited", add_static_folder)
    app.connect("config-inited", prepare_lessons)
    # After Jupyter Book's way to LaTeX, which wants them whatever the course says.
    app.connect("config-inited", _number_no_figures, priority=900)
    app.connect("builder-inited", find_only_listed_pages)
    app.connect("builder-inited", _check_content)
    app.connect("builder-inited", add_own_words)
    app.connect("env-get-outdated", outdated_pages)
    app.connect("env-get-outdated", pages_with_other_pdfs)
    app.connect("env-before-read-docs", begin_lessons)
    app.connect("source-read", put_outputs)
    app.connect("env-updated", keep_pages_to_mend)
    app.connect("env-updated", make_help_lines)
    # After the works have their places in the lists.
    app.connect("env-updated", tell_of_claims, priority=900)
    app.connect("build-finished", end_lessons)
    app.connect("doctree-read", note_dependencies)
    app.connect("doctree-read", mark_parts)
    app.connect("doctree-read", note_questions)
    app.connect("doctree-read", note_kinds)
    app.connect("doctree-read", note_activities)
    app.connect("doctree-read", note_places)
    app.connect("doctree-read", note_links)
    app.connect("doctree-read", add_anchors)
    app.connect("doctree-resolved", fill_go_on)
    app.connect("doctree-resolved", tell_of_lessons)
    app.connect("doctree-resolved", tell_lesson)
    app.connect("doctree-resolved", put_claims)
    app.connect("doctree-resolved", put_uses)
    app.connect("doctree-resolved", put_help_lines)
    # After sphinx-thebe, which Jupyter Book always loads, has put them in.
    app.connect("doctree-resolved", drop_distant_kernel, priority=900)
    app.connect("html-page-context", add_scripts_where_needed)
    app.connect("html-page-context", add_places)
    app.connect("html-page-context", offer_live_copy)
    app.connect("html-page-context", put_addresses)
    app.connect("html-page-context", put_figures_into_files)
    app.connect("build-finished", write_drawings)
    app.connect("build-finished", write_sessions)
    app.connect("build-finished", write_questions)
    app.connect("build-finished", remove_old_figures)
    app.connect("build-finished", write_tables)
    app.connect("build-finished", write_question_bank)
    app.connect("build-finished", copy_pdfs)
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}


def _number_no_figures(_app: Sphinx, config: Config) -> None:
    """No page asks for the number of a figure; to give them, Sphinx looks through every page."""
    config.numfig = False


def _check_content(app: Sphinx) -> None:
    kept = Path(app.doctreedir) / "content.json"
    if app.config.securebase_is_checked:
        return
    if problems := course_problems(Path(app.srcdir), kept):
        for problem in problems:
            warn(problem.message, problem.path, problem.line)
        raise ContentMistakes("the content files need putting right")
