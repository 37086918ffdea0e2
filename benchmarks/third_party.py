"""Serve from this machine what the stock page asks two content networks for.

The page is rewritten to name local copies. They come from the npm packages that the content
networks serve too, in the very versions that the page names.
"""

import re
import subprocess
import tarfile
from pathlib import Path

from benchmarks.books import PAGE, WORK
from tools import frontend
from tools.trouble import Trouble, explain_output

_PACKAGES = WORK / "npm"
_LOCAL = "third-party"
_REQUIRE = re.compile(r"https://cdnjs\.cloudflare\.com/ajax/libs/require\.js/([\w.]+)/")
_MANAGER = re.compile(r"https://cdn\.jsdelivr\.net/npm/(@jupyter-widgets/html-manager)@([\w.]+)/")
_ANY_OTHER = "https://cdn.jsdelivr.net/npm/"
_INTEGRITY = re.compile(r' (?:integrity|crossorigin)="[^"]*"')
_SCRIPT = re.compile(r'<script [^>]*src="https://[^>]*>')


def needed_npm() -> str:
    """The path of npm, without which there is no stock page."""
    npm = frontend.find_npm()
    if npm is None:
        raise Trouble(
            f"{frontend.NO_NODE}: the stock page's scripts come from npm packages, so the "
            "benchmark needs it; install it from nodejs.org, then run the same command again."
        )
    return npm


def bring_home(npm: str, pages: Path) -> list[str]:
    """Put the third-party scripts beside the pages and let the page name them.

    Returns the packages they came from, as ``name@version``.
    """
    page = pages / PAGE
    text = page.read_text(encoding="utf-8")
    require, manager = _REQUIRE.search(text), _MANAGER.search(text)
    if not require or not manager:
        raise Trouble(
            "The stock page does not name require.js and html-manager where they were expected: "
            "see what MyST-NB writes now, and bring benchmarks/third_party.py up to date."
        )
    _add_require(npm, require[1], pages)
    for path, content in _files_of(npm, manager[1], manager[2], ("dist/",)).items():
        _write(pages / _LOCAL / f"{manager[1]}@{manager[2]}" / path, content)
    page.write_text(localised(text), encoding="utf-8")
    return [f"requirejs@{require[1]}", f"{manager[1]}@{manager[2]}"]


def localised(text: str) -> str:
    """The page with the addresses of the content networks turned into local ones."""

    def local_script(tag: re.Match[str]) -> str:
        # The check of integrity would refuse our minified copy of require.js.
        script = _INTEGRITY.sub("", tag[0])
        script = _REQUIRE.sub(rf"{_LOCAL}/requirejs@\1/", script)
        return script.replace(_ANY_OTHER, f"{_LOCAL}/")

    return _SCRIPT.sub(local_script, text)


def _add_require(npm: str, version: str, pages: Path) -> None:
    """npm has only the readable form, the content network only the minified one: minify it.

    RequireJS brings its own minifier, which will not take a file of the name ``require``.
    """
    folder = WORK / "requirejs"
    for path, content in _files_of(npm, "requirejs", version, ("require.js", "bin/r.js")).items():
        _write(folder / path.replace("require.js", "readable.js"), content)
    target = pages / _LOCAL / f"requirejs@{version}" / "require.min.js"
    options = ["baseUrl=.", "name=readable", f"out={target}", "optimize=uglify"]
    ran = subprocess.run(
        ["node", "bin/r.js", "-o", *options, "skipModuleInsertion=true"],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    if ran.returncode:
        raise Trouble(f"require.js could not be minified: {(ran.stdout + ran.stderr).strip()}")


def _files_of(npm: str, name: str, version: str, beginnings: tuple[str, ...]) -> dict[str, bytes]:
    """The package's files whose path has one of these beginnings, without source maps."""
    archive = _PACKAGES / f"{name.lstrip('@').replace('/', '-')}-{version}.tgz"
    if not archive.exists():
        _fetch(npm, f"{name}@{version}")
    files: dict[str, bytes] = {}
    with tarfile.open(archive) as packed:
        for member in packed:
            path = member.name.removeprefix("package/")
            content = packed.extractfile(member)
            if content and path.startswith(beginnings) and not path.endswith(".map"):
                files[path] = content.read()
    return files


def _fetch(npm: str, package: str) -> None:
    _PACKAGES.mkdir(parents=True, exist_ok=True)
    ran = subprocess.run(
        [npm, "pack", "--loglevel=error", package], cwd=_PACKAGES, capture_output=True, text=True
    )
    if ran.returncode:
        otherwise = f"The npm package {package} could not be fetched."
        raise Trouble(explain_output(ran.stdout + ran.stderr, otherwise))


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
