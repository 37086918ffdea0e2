"""The words of the package itself: of its modules, its templates, its elements, its services."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from securebase.activities import KINDS
from securebase.content.template_texts import place_of_template, template_texts
from securebase.content.wording import IN_PYTHON
from securebase.data.support_services import GROUPS
from securebase.services.service import TRANSLATED, all_services, place_of_service
from securebase.translation.unit import Unit

PACKAGE: Final = Path(__file__).parents[1]
_STATIC: Final = PACKAGE / "static"
_OF_ELEMENTS: Final = _STATIC / "words" / "words.json"
NOT_TRANSLATED: Final = (
    "Not all of this page is in your language yet. What is new, or has changed, stands in English."
)
"""What the note on a page says."""
STRUCTURAL: Final = ("Key points", "Sources", "Next", "Check yourself", "For students: in Python")
"""Titles by which a build knows the parts of a lesson: each has one translation for all lessons."""
_NO_PAGES: Final = ("exports", "scaffold", "static")
"""Folders of the package that have templates, and none for a page of the book."""
_SAID: Final = {"say": 1, "say_count": 2}


def package_units() -> Iterator[Unit]:
    """All words of the package."""
    yield from element_units()
    yield from template_units()
    yield from python_units()
    yield from service_units()


def element_units() -> Iterator[Unit]:
    """The words of the elements, in the order in which their script asks for them."""
    listed: list[dict[str, str]] = json.loads(_OF_ELEMENTS.read_text(encoding="utf-8"))
    for one in listed:
        yield Unit(f"element:{one['at']}", one["text"], one.get("plural", ""))


def template_units() -> Iterator[Unit]:
    """The texts of the templates of pages."""
    for path in sorted(PACKAGE.rglob("templates/**/*.*")) + sorted(PACKAGE.rglob("*.jinja")):
        name = path.relative_to(PACKAGE)
        if path.suffix not in (".jinja", ".html") or name.parts[0] in _NO_PAGES:
            continue
        source = path.read_text(encoding="utf-8")
        for one in template_texts(source):
            line = source.count("\n", 0, one.begins) + 1
            yield Unit(
                place_of_template(path), one.text, file=f"securebase/{name.as_posix()}", line=line
            )


def python_units() -> Iterator[Unit]:
    """What the modules say with :func:`~securebase.content.wording.say`, and what kinds ask for."""
    for path in sorted(PACKAGE.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if "say(" not in source and "say_count(" not in source:
            continue
        name = f"securebase/{path.relative_to(PACKAGE).as_posix()}"
        for node in ast.walk(ast.parse(source)):
            match node:
                case ast.Call(func=ast.Name(id=called), args=given) if called in _SAID:
                    texts = [one.value for one in given[: _SAID[called]] if _is_text(one)]
                    if len(texts) == _SAID[called]:
                        yield Unit(IN_PYTHON, *texts, file=name, line=node.lineno)
    for kind in KINDS.values():
        if text := getattr(kind, "default_instruction", ""):
            yield Unit(IN_PYTHON, text, file=f"securebase/activities/{kind.kind.replace('-', '_')}")
    for text in (*GROUPS.values(), NOT_TRANSLATED, *STRUCTURAL):
        yield Unit(IN_PYTHON, text)


def service_units() -> Iterator[Unit]:
    """What is told of the services in words: never a name, a number or an address."""
    for service in all_services():
        for field in TRANSLATED:
            if text := getattr(service, field):
                yield Unit(
                    place_of_service(service), text, file="securebase/data/support_services.csv"
                )


def _is_text(node: Any) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
