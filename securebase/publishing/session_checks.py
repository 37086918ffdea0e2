"""What is wrong with the plans of a course: in each by itself, and between it and the pages."""

import difflib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from securebase.content.authored import read
from securebase.content.located_yaml import LocatedYaml
from securebase.content.problems import ContentError, Place, Problem
from securebase.publishing.scenes import page_file, scenes_in
from securebase.sessions import SessionPlan

SESSION_ENDING: Final = ".session.yml"
"""How the file of a plan ends; it lies beside its page, and is called like it."""


def session_problems(course: Path, paths: list[Path]) -> Iterator[Problem]:
    """Every mistake in plans, each where it stands in its file."""
    first_with_id: dict[str, Path] = {}
    scenes: dict[str, dict[str, str] | None] = {}
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
        for place, identifier in _ids(plan):
            other = first_with_id.setdefault(identifier, path)
            if other is not path or (place and plan.id == identifier):
                told = f"the session {identifier!r} is in {other.name} already; choose another id"
                yield Problem(path, located.line((*place, "id")), told)
        for index, step in enumerate(plan.steps):
            if step.show is None:
                continue
            name = step.show.page
            if name not in scenes:
                source = page_file(course, name)
                scenes[name] = scenes_in(source) if source else None
            there, place = scenes[name], ("steps", index, "show")
            if there is None:
                told = f"the book has no page {name!r}; name one that _toc.yml lists"
                yield Problem(path, located.line((*place, "page")), told)
            elif step.show.scene not in there:
                told = _no_scene(step.show.scene, name, there)
                yield Problem(path, located.line((*place, "scene")), told)


def _ids(plan: SessionPlan) -> Iterator[tuple[Place, str]]:
    yield (), plan.id
    if plan.shorter:
        yield ("shorter",), plan.shorter.id


def _no_scene(scene: str, page: str, there: dict[str, str]) -> str:
    near = difflib.get_close_matches(scene, there, n=1) or sorted(there)[:1]
    meant = f"; did you mean {near[0]!r}?" if near else ""
    return f"the page {page} has no section or activity {scene!r}{meant}"
