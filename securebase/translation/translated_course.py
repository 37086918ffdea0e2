"""A copy of the course in another language, from which its book is built as any other.

What is not translated, or was and has changed since, stands there in English and is marked as
English. The page says so in a note. A book in another language may have fewer pages than the
course, those in ``translations/<language>.toc.yml``: links to others are left out.
"""

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import yaml  # type: ignore[import-untyped]

from securebase.content.authored import read
from securebase.content.notebook import read_notebook
from securebase.content.text_file import read_text
from securebase.content.wording import IN_PYTHON
from securebase.sessions import SessionPlan
from securebase.translation import catalogue
from securebase.translation.blocks import Block, put_back
from securebase.translation.catalogue import Translations
from securebase.translation.code_texts import code_with_texts
from securebase.translation.content_files import kind_of, translated_data
from securebase.translation.course_texts import (
    CONTENTS,
    FOLDERS,
    SETTINGS,
    TRANSLATED_PROMPTS,
    TRANSLATED_SETTINGS,
    course_files,
    files_shown_on,
    pages_listed,
    place_of_cell,
    units_of,
)
from securebase.translation.element_words import translated_script, write_script
from securebase.translation.package_words import (
    NOT_TRANSLATED,
    STRUCTURAL,
    package_units,
    page_scripts,
)
from securebase.translation.reviewers import check_reviewers
from securebase.translation.unit import Unit

STATIC: Final = "static"
WORDS: Final = "words.json"
_LINK: Final = re.compile(r"\[(?P<words>(?:[^\[\]]|\[[^\]]*\])*)\]\((?P<to>[^)\s]+)\)")
_LABEL: Final = re.compile(r"^\(([\w-]+)\)=", re.MULTILINE)
_PAGES: Final = (".md", ".ipynb")


@dataclass(frozen=True)
class TranslatedCourse:
    """A course, a language, and the folder that the copy is written to.

    Attributes:
        contents: the table of contents of the book in this language.
    """

    course: Path
    translations: Translations
    folder: Path
    contents: dict[str, Any]

    def write(self) -> Path:
        """Writes the copy afresh; gives the file of the package's words, which a build is told."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        translated = course_files(self.course)
        for folder in (*FOLDERS, "schemas"):
            for path in sorted((self.course / folder).rglob("*")):
                if path.is_file() and path not in translated and path.suffix not in _PAGES:
                    self._copy(path)
        for path in translated:
            if path.relative_to(self.course).as_posix() not in self._left_out:
                self._write_file(path)
        self._write_settings()
        write_script(translated_script(self.translations), self.folder / STATIC)
        for name, text in page_scripts(self._text).items():
            (self.folder / STATIC / name).write_text(text, encoding="utf-8", newline="\n")
        return self._write_words()

    def _is_of_this_book(self, path: Path) -> bool:
        """Whether what a file is about is there: the pages that a plan shows, a kit's lesson."""
        match kind_of(path):
            case "session":
                steps = read(SessionPlan, path).steps
                return all(step.show.page in self._pages for step in steps if step.show)
            case "seminar" | "exercises":
                lesson = path.with_name(path.name.partition(".")[0])
                return lesson.relative_to(self.course).as_posix() in self._pages
            case _:
                return True

    def _copy(self, path: Path) -> None:
        target = self.folder / path.relative_to(self.course)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)

    def _write_file(self, path: Path) -> None:
        name = path.relative_to(self.course).as_posix()
        if path.suffix == ".ipynb":
            text = self._notebook(path, name)
        elif path.suffix == ".md":
            text = self._with_note(path, self._markdown(read_text(path), name, path.parent))
        else:
            data = translated_data(path, name, lambda unit: self._field(unit, path.parent))
            if kind_of(path) == "claims":
                self._leave_out_other_files(data)
            elif kind_of(path) == "help-words":
                for topic in data["topics"]:
                    topic["read"] = [one for one in topic.get("read", []) if one in self._labels]
            text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)
        target = self.folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")

    def _leave_out_other_files(self, claims: dict[str, Any]) -> None:
        """Takes out of the register what it says of files that this book has not."""
        for claim in claims["claims"]:
            claim["taught"] = self._in_this_book(claim["taught"])
        claims["claims"] = [claim for claim in claims["claims"] if claim["taught"]]
        claims["not_claims"] = self._in_this_book(claims.get("not_claims", []))

    def _in_this_book(self, passages: list[dict[str, str]]) -> list[dict[str, str]]:
        ours = tuple(f"{folder}/" for folder in FOLDERS)
        found = [one for one in passages if one["in"].startswith(ours)]
        return [one for one in found if one["in"] not in self._left_out]

    def _notebook(self, path: Path, name: str) -> str:
        notebook = read_notebook(path)
        is_first = True
        for cell in notebook["cells"]:
            source, at = "".join(cell["source"]), place_of_cell(name, cell)
            if cell["cell_type"] == "markdown":
                source = self._markdown(source, at, path.parent)
                source = self._with_note(path, source) if is_first else source
                is_first = False
            elif cell["cell_type"] == "code":
                source = self._code(source, at)
            cell["source"] = source.splitlines(keepends=True)
        return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"

    def _code(self, source: str, at: str) -> str:
        return code_with_texts(source, lambda text: self._text(Unit(at, text)))

    def _markdown(self, source: str, at: str, folder: Path) -> str:
        def told(block: Block) -> str:
            unit = Unit(IN_PYTHON if block.text in STRUCTURAL else at, block.text)
            found = self.translations.of(unit)
            if isinstance(found, str):
                return self._links(found, folder)
            english = self._links(block.text, folder)
            return english if block.is_plain else f"[{english}]{{.language-en}}"

        return put_back(source, told)

    def _text(self, unit: Unit) -> str:
        found = self.translations.of(unit)
        return found if isinstance(found, str) else unit.text

    def _field(self, unit: Unit, folder: Path) -> str:
        return self._links(self._text(unit), folder)

    def _with_note(self, path: Path, source: str) -> str:
        """The text of a page's beginning, with a note after its title where some is in English."""
        shown = [path, *files_shown_on(path)]
        units = (unit for file in shown for unit in units_of(file, self.course))
        if all(self.translations.of(unit) for unit in units):
            return source
        said = self._text(Unit(IN_PYTHON, NOT_TRANSLATED))
        language = "" if said != NOT_TRANSLATED else " language-en"
        note = f"\n:::{{admonition}} {said}\n:class: not-translated{language}\n:::\n"
        title, _, rest = source.partition("\n")
        return f"{title}\n{note}{rest}"

    def _links(self, text: str, folder: Path) -> str:
        return _LINK.sub(lambda link: self._link(link, folder), text)

    def _link(self, link: re.Match[str], folder: Path) -> str:
        """A link, or its words alone where it leads to a page that this book has not."""
        page, _, label = link["to"].partition("#")
        if ":" in link["to"].split("/")[0]:
            return link[0]
        if not page:
            return link[0] if label in self._labels else link["words"]
        target = (folder / page).resolve()
        if not target.is_relative_to(self.course.resolve()):
            return link[0]
        name = target.relative_to(self.course.resolve()).with_suffix("").as_posix()
        return link[0] if name in self._pages or not self._is_page(name) else link["words"]

    def _is_page(self, name: str) -> bool:
        return any((self.course / f"{name}{ending}").exists() for ending in _PAGES)

    @cached_property
    def _left_out(self) -> set[str]:
        """The content files about something that this book has not."""
        files = [path for path in course_files(self.course) if not self._is_of_this_book(path)]
        return {path.relative_to(self.course).as_posix() for path in files}

    @cached_property
    def _pages(self) -> set[str]:
        return set(pages_listed(self.contents))

    @cached_property
    def _labels(self) -> set[str]:
        return {label for text in self._sources() for label in _LABEL.findall(text)}

    def _sources(self) -> Iterator[str]:
        for name in sorted(self._pages):
            if (page := self.course / f"{name}.md").exists():
                yield read_text(page)
            elif (lesson := self.course / f"{name}.ipynb").exists():
                cells = read_notebook(lesson)["cells"]
                yield "\n\n".join("".join(cell["source"]) for cell in cells)

    def _write_settings(self) -> None:
        settings = yaml.safe_load((self.course / SETTINGS).read_text(encoding="utf-8"))
        config = settings.setdefault("sphinx", {}).setdefault("config", {})
        config["language"] = self.translations.language
        config.setdefault("html_static_path", []).append(STATIC)
        said = (config.get("html_context", {}), TRANSLATED_SETTINGS), (config, TRANSLATED_PROMPTS)
        for settings_of, names in said:
            for name in set(names).intersection(settings_of):
                settings_of[name] = self._text(Unit(f"{SETTINGS}:{name}", settings_of[name]))
        contents = json.loads(json.dumps(self.contents))
        for part in contents.get("parts", []):
            if "caption" in part:
                part["caption"] = self._text(Unit(CONTENTS, part["caption"]))
        for name, data in ((SETTINGS, settings), (CONTENTS, contents)):
            text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
            (self.folder / name).write_text(text, encoding="utf-8", newline="\n")

    def _write_words(self) -> Path:
        texts: dict[str, dict[str, Any]] = {}
        for unit in package_units():
            if (told := self.translations.of(unit)) is not None:
                texts.setdefault(unit.at, {})[unit.text] = told
        locale = catalogue.locale_of(self.translations.language)
        words = {
            "language": self.translations.language,
            "locale": str(locale),
            "direction": locale.text_direction,
            "texts": texts,
        }
        path = self.folder / WORDS
        path.write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8", newline="\n")
        return path


def contents_of(course: Path, language: str) -> dict[str, Any]:
    """The table of contents of the book in a language: its own, or else that of the course."""
    own = course / catalogue.FOLDER / f"{language}.toc.yml"
    path = own if own.exists() else course / CONTENTS
    read: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return read


def write_translated_course(course: Path, language: str, folder: Path) -> Path:
    """Writes the copy of a course in a language into ``folder``; gives the file of its words.

    Raises:
        ContentError: the catalogue or a file of the course cannot be read, or there is a page that
            nobody from the community has read.
        ValueError: there is no such language.
    """
    path = course / catalogue.FOLDER / f"{language}.po"
    translations = catalogue.read(path, language)
    contents = contents_of(course, language)
    check_reviewers(course / catalogue.FOLDER, language, pages_listed(contents))
    return TranslatedCourse(course, translations, folder, contents).write()
