"""Our modules in Jupyter Book 2: its own program reads the page, and its own model is the host.

What cannot be tried here is its theme, which that program fetches from another host.
"""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from securebase.__main__ import main
from tools.places import ROOT, child_environment, in_continuous_integration
from tools.serving import FRESH, serving

pytestmark = pytest.mark.elsewhere

_PACKAGES = ("mystmd@1.8.3", "@myst-theme/anywidget@1.4.1")
_SETTINGS = """\
version: 1
project:
  bibliography: [references.bib]
  toc:
    - file: index.md
site:
  template: book-theme
"""
_PAGE = "# Our evenings\n\n```{include} widgets/welcome.quiz.md\n```\n"
# What the theme does with a widget, in React there: a shadow, the style in it, then the module.
_HOST = """\
<!doctype html><html lang="en"><title>Host</title><main><div id="here"></div></main>
<script type="module">
import { MystAnyModel } from "/models.js";
const node = await (await fetch("/node.json")).json();
const widget = (await import(node.esm)).default;
const root = document.getElementById("here").attachShadow({ mode: "open" });
const el = document.createElement("div");
root.replaceChildren(el);
const style = document.createElement("link");
style.rel = "stylesheet";
style.href = node.css;
el.append(style);
globalThis.model = new MystAnyModel(node.model);
globalThis.leave = await widget.render({ model, el });
</script></html>
"""


def _run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=cwd,
        env=child_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Jupyter Book 2's program, and the part of its theme that is a widget's host."""
    folder = tmp_path_factory.mktemp("programs")
    npm = shutil.which("npm")
    if npm is None:
        assert not in_continuous_integration(), "npm is missing"
        pytest.skip("npm is not installed")
    options = ("--no-audit", "--no-fund", "--ignore-scripts", "--legacy-peer-deps", "--omit=peer")
    ran = _run(npm, "install", "--prefix", str(folder), *options, *_PACKAGES, cwd=folder)
    if ran.returncode:
        assert not in_continuous_integration(), ran.stderr
        pytest.skip("the packages of Jupyter Book 2 could not be fetched")
    return folder / "node_modules"


@pytest.fixture(scope="module")
def host(programs: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a page that shows what Jupyter Book 2 made of our page."""
    course = tmp_path_factory.mktemp("course")
    for name in ("welcome.quiz.yml", "references.bib"):
        shutil.copy(ROOT / "examples" / "our-evenings" / name, course / name)
    (course / "myst.yml").write_text(_SETTINGS, encoding="utf-8")
    (course / "index.md").write_text(_PAGE, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(course)
        assert main(["anywidget", "welcome.quiz.yml"]) == 0
    program = programs / "mystmd" / "dist" / "myst.cjs"
    said = _run("node", str(program), "build", "--site", cwd=course)
    site = course / "_build" / "site"
    read = site / "content" / "index.json"
    assert read.is_file(), said.stdout + said.stderr
    [node] = _widgets(json.loads(read.read_text(encoding="utf-8")))
    (site / "public" / "node.json").write_text(json.dumps(node), encoding="utf-8")
    (site / "public" / "index.html").write_text(_HOST, encoding="utf-8")
    model = programs / "@myst-theme" / "anywidget" / "dist" / "models.js"
    shutil.copy(model, site / "public" / "models.js")
    with serving(site / "public", FRESH) as address:
        yield address


def _widgets(tree: Any) -> Iterator[dict[str, Any]]:
    if isinstance(tree, dict):
        if tree.get("type") == "anywidget":
            yield tree
        for value in tree.values():
            yield from _widgets(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from _widgets(value)


def test_a_quiz_answers_keeps_and_leaves_without_a_word_of_complaint(
    host: str, new_page: Callable[..., Page]
) -> None:
    page = new_page()
    page.goto(host)
    quiz = page.locator("sb-quiz")
    quiz.get_by_role("radio", name="To breathe out, and pick the baby up.").check()
    quiz.get_by_role("button", name="Check").click()
    right = "Yes. You need not know why yet. Being there comes first."
    expect(quiz.get_by_text(right, exact=True)).to_be_visible()
    ground = "getComputedStyle(document.querySelector('#here').shadowRoot.querySelector('sb-quiz'))"
    assert page.evaluate(f"{ground}.getPropertyValue('--sb-accent')").strip() == "#0f6b6b"
    states = page.evaluate("Object.values(model.get('record').answers).map((one) => one.state)")
    assert states == ["right"]
    page.reload()
    expect(quiz.get_by_text(right, exact=True)).to_be_visible()
    page.evaluate("leave()")
    expect(quiz).to_have_count(0)
