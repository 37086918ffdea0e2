"""What is wrong with the plans of a course: in each by itself, and between it and the pages."""

import difflib
import functools
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from securebase.content.authored import read
from securebase.content.located_mistakes import Mistake
from securebase.content.located_yaml import LocatedYaml
from securebase.content.problems import ContentError, Place, Problem
from securebase.publishing.scenes import page_file, parts_in, scenes_in
from securebase.sessions import SessionPlan

SESSION_ENDING: Final = ".session.yml"
"""How the file of a plan ends; it lies beside its page, and is called like it."""


def session_problems(course: Path, paths: list[Path]) -> Iterator[Problem]:
    """Every mistake in plans, each where it stands in its file."""
    first_with_id: dict[str, Path] = {}
    scenes = functools.cache(lambda page: _scenes(course, page))
    parts = functools.cache(lambda page: _parts(course, page))
    for path in paths:
        try:
            plan = read(SessionPlan, path)
        except ContentError as error:
            yield from error.problems
            continue
        located = LocatedYaml(path)
        page = path.with_name(path.name.removesuffix(SESSION_ENDING) + ".md")
        if not page.exists():
            told = f"there is no page {page.name} beside it; call the plan like its page"
            yield Problem(path, 1, told)
        for place, told in (*_taken_ids(plan, path, first_with_id), *_gone(plan, scenes, parts)):
            yield Problem(path, located.line(place), told)


def _taken_ids(plan: SessionPlan, path: Path, first: dict[str, Path]) -> Iterator[Mistake]:
    """The ids of a plan that another session has; the others are noted in ``first``."""
    places: list[tuple[Place, str]] = [(("id",), plan.id)]
    if plan.shorter:
        places.append((("shorter", "id"), plan.shorter.id))
    for place, identifier in places:
        if other := first.get(identifier):
            yield place, f"the session {identifier!r} is in {other.name} already; choose another id"
        first.setdefault(identifier, path)


def _gone(
    plan: SessionPlan,
    scenes: Callable[[str], dict[str, str] | None],
    parts: Callable[[str], dict[str, str]],
) -> Iterator[Mistake]:
    """The pages, scenes and parts of a plan that are not there."""
    for index, step in enumerate(plan.steps):
        if (show := step.show) is None:
            continue
        there = scenes(show.page)
        if there is None:
            told = f"the book has no page {show.page!r}; name one that _toc.yml lists"
            yield ("steps", index, "show", "page"), told
        elif show.scene not in there:
            yield ("steps", index, "show", "scene"), _no_scene(show.scene, show.page, there)
        elif show.parts:
            title = there[show.scene]
            here = [label for label, section in parts(show.page).items() if section == title]
            for place, part in enumerate(show.parts):
                if part not in here:
                    told = _no_part(part, title, here)
                    yield ("steps", index, "show", "parts", place), told


def _scenes(course: Path, page: str) -> dict[str, str] | None:
    source = page_file(course, page)
    return scenes_in(source) if source else None


def _parts(course: Path, page: str) -> dict[str, str]:
    source = page_file(course, page)
    return parts_in(source) if source else {}


def _no_part(part: str, title: str, here: list[str]) -> str:
    near = difflib.get_close_matches(part, here, n=1) or here[:1]
    meant = f"did you mean {near[0]!r}?" if near else f"write ({part})= above a paragraph of it"
    return f"“{title}” has no part {part!r}; {meant}"


def _no_scene(scene: str, page: str, there: dict[str, str]) -> str:
    near = difflib.get_close_matches(scene, there, n=1) or sorted(there)[:1]
    meant = f"; did you mean {near[0]!r}?" if near else ""
    return f"the page {page} has no section or activity {scene!r}{meant}"
