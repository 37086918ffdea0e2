"""Writes the pages that changed, and puts them in their place only when the whole book is right."""

import re
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from sphinx.application import ENV_PICKLE_FILENAME
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.builders.html._assets import _file_checksum

from securebase.content.written_styles import STYLE_SHEET, rules_for, with_classes
from securebase.publishing.help_lines import HELP_LINES
from securebase.publishing.kept_outputs import FOLDER
from securebase.publishing.memory import Memory, code_digest
from securebase.publishing.page_check import css_problems, id_problems, read_page
from securebase.publishing.page_policy import with_policy
from securebase.publishing.page_state import PageStates
from securebase.publishing.problems import PROBLEMS, warn
from securebase.publishing.release.book_files import LIVE
from securebase.publishing.search import book_index, write_index
from securebase.publishing.theme import style_sheet

_SHEET_LINK = re.compile(rf"\b{re.escape(STYLE_SHEET)}\?v=[0-9a-f]+")
# Other extensions write it: the way in where a book begins on another page.
_ALWAYS = {"index"}
# What no page of the book is in: other programs wrote it.
_NOT_OURS = ("_static/", f"{LIVE}/")


class CourseBuilder(StandaloneHTMLBuilder):
    """Sphinx's HTML builder with two promises.

    A page is written again only if it was read again or shows something else than before, and
    pages with mistakes never replace those that readers have.
    """

    # Ours is made when all pages are written.
    search = False

    def init(self) -> None:
        """Called by Sphinx before anything is read."""
        super().init()
        self._unfinished = Path(self.doctreedir) / "unfinished"
        kept = Path(self.doctreedir) / "written.json"
        self._written = Memory(kept, code_digest(Path(__file__).parent))
        self._states: dict[str, str] = {}
        self._pages: set[str] = set()
        shutil.rmtree(self._unfinished, ignore_errors=True)

    def get_outdated_docs(self) -> Iterator[str]:
        """The first page, always: which others are written is known when all are read."""
        yield str(self.config.root_doc)

    def write(
        self,
        build_docnames: Iterable[str] | None,
        updated_docnames: Sequence[str],
        method: Literal["all", "specific", "update"] = "update",
    ) -> None:
        """Write the pages whose state is not that in which they were written last."""
        if PROBLEMS.found and not PROBLEMS.pages_read:
            # A mistake of the book as a whole is looked for only when pages were read.
            (Path(self.doctreedir) / ENV_PICKLE_FILENAME).unlink(missing_ok=True)
        states = PageStates(self)
        self._states = {name: states.of(name) for name in sorted(self.env.found_docs)}
        changed = [name for name in self._states if not self._is_as_written(name)]
        super().write(changed, [], "specific")

    def _is_as_written(self, name: str) -> bool:
        written = self._written.found.get(name, {})
        return written.get("state") == self._states[name] and self._place_of(name).exists()

    def get_outfilename(self, pagename: str) -> str:
        """Where a page is written at first."""
        self._pages.add(pagename)
        return str(self._unfinished / f"{pagename}{self.out_suffix}")

    def _place_of(self, pagename: str) -> Path:
        return Path(self.outdir) / f"{pagename}{self.out_suffix}"

    def finish(self) -> None:
        """Complete the book, if nothing is wrong with it."""
        if PROBLEMS.found:
            self._give_up()
            return
        super().finish()

    def handle_finish(self) -> None:
        """Called by Sphinx when all pages are written, before its list of what can be linked to."""
        new = {name: self._unfinished / f"{name}{self.out_suffix}" for name in self._pages}
        kept = {name: self._written.found[name] for name in self._states.keys() - new}
        found = self._complete(new) | kept
        specs = {name: of["specs"] for name, of in found.items()}
        for page, problem in id_problems({f"{name}.html": of for name, of in specs.items()}):
            warn(f"{page}: {problem}")
        index = book_index(self)
        if PROBLEMS.found:
            self._give_up()
            return
        for name, path in new.items():
            place = self._place_of(name)
            place.parent.mkdir(parents=True, exist_ok=True)
            path.replace(place)
        self._put_styles([of["styles"] for of in found.values()])
        write_index(self, index)
        _remove_leftovers(self, self._pages)
        self._written.keep(
            {name: found[name] | {"state": state} for name, state in self._states.items()}
        )
        super().handle_finish()

    def _complete(self, pages: Mapping[str, Path]) -> dict[str, dict[str, Any]]:
        """Give these pages their policy, and tell what is wrong in them and in the style sheets.

        Returns:
            Of each page its activities, and what the style sheet says for it alone.
        """
        found = {}
        for name, path in sorted(pages.items()):
            html = path.read_text(encoding="utf-8")
            problems, specs = read_page(html)
            styles: dict[str, str] = {}
            try:
                html, styles = with_classes(html)
            except ValueError as error:
                problems.append(str(error))
            path.write_text(with_policy(html), encoding="utf-8", newline="\n")
            found[name] = {"specs": specs, "styles": styles}
            for problem in problems:
                warn(f"{name}.html: {problem}")
        for path in sorted(Path(self.outdir, "_static").rglob("*.css")):
            for problem in css_problems(path.read_text(encoding="utf-8")):
                warn(f"{path.relative_to(self.outdir).as_posix()}: {problem}")
        return found

    def _put_styles(self, of_pages: Iterable[Mapping[str, str]]) -> None:
        """Put what pages say of their looks into the style sheet, and its mark into each page."""
        sheet = Path(self.outdir) / "_static" / STYLE_SHEET
        declared = {name: text for of_page in of_pages for name, text in of_page.items()}
        text = style_sheet() + rules_for(declared)
        if text != sheet.read_text(encoding="utf-8"):
            sheet.write_text(text, encoding="utf-8", newline="\n")
        link = f"{STYLE_SHEET}?v={_file_checksum(Path(self.outdir), f'_static/{STYLE_SHEET}')}"
        for name in self._states.keys() | self._pages:
            page = self._place_of(name)
            html = page.read_text(encoding="utf-8")
            linked = _SHEET_LINK.sub(link, html)
            if linked != html:
                page.write_text(linked, encoding="utf-8", newline="\n")

    def _give_up(self) -> None:
        """Leave the book as it was."""
        shutil.rmtree(self._unfinished, ignore_errors=True)
        self.app.statuscode = 1


def _remove_leftovers(builder: StandaloneHTMLBuilder, written: Collection[str]) -> None:
    """Remove pages, sources, pictures and doctrees that no page of the book has any more.

    ``written`` are the names of the pages of this build, those without a source too.
    """
    env, built = builder.env, Path(builder.outdir)
    pages = {*env.found_docs, *written, *_ALWAYS}
    sources = {env.doc2path(name, base=False) for name in env.found_docs}
    pictures = {name for _, name in env.images.values()}
    executed = built.parent / "jupyter_execute"
    for folder, ending, wanted in (
        (built, ".html", {f"{name}.html" for name in pages}),
        (built / "_sources", "", sources),
        (built / builder.imagedir, "", pictures),
        (Path(builder.doctreedir), ".doctree", {f"{name}.doctree" for name in env.found_docs}),
        (
            Path(builder.doctreedir) / FOLDER,
            ".json",
            {f"{name}.json" for name in [*env.found_docs, HELP_LINES]},
        ),
        (executed, ".ipynb", {f"{name}.ipynb" for name in env.found_docs}),
    ):
        _keep_only(folder, ending, wanted)


def _keep_only(folder: Path, ending: str, wanted: set[str]) -> None:
    for path in sorted(folder.rglob(f"*{ending}"), reverse=True):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name not in wanted and not name.startswith(_NOT_OURS):
            path.unlink()
            for parent in path.parents:
                if parent == folder or any(parent.iterdir()):
                    break
                parent.rmdir()
