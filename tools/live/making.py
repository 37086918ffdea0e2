"""Make the live copy of the course, where something changed since it was made."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

from tools import book, environment, fingerprint, frontend, package_index
from tools.live import licences, python_files
from tools.places import BUILD, HTML, PYTHON, ROOT, child_environment, say
from tools.trouble import Trouble, explain_output

LIVE: Final = "live"
"""The folder in the book that holds the live copy."""
ABOUT: Final = "live.json"
"""What the book reads of it: a page has its button where this file lies in the folder."""

_HERE: Final = Path(__file__).parent
_WORK: Final = BUILD / LIVE
_SOURCES: Final = ("_toc.yml", "book", "notebooks", "securebase", "tools/live", "pyproject.toml")
_PROGRAMS: Final = _WORK / "environment"
_LITE: Final = _WORK / "lite"
_PYODIDE: Final = _LITE / "static" / "pyodide"
_STAGED: Final = _WORK / "staged"
_SITE: Final = _WORK / "site"
_CORE: Final = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")


def is_there(html: Path = HTML) -> bool:
    """Whether the book has a live copy."""
    return (html / LIVE / ABOUT).is_file()


def build(*, afresh: bool = False) -> int:
    """Make the live copy and the book that leads to it; return the exit code."""
    environment.ensure("course")
    make(HTML, afresh=afresh)
    return book.build(afresh=False)


def make(html: Path, *, afresh: bool = False) -> None:
    """Make the live copy in the folder of a built book, where it is not what the sources give.

    Raises:
        Trouble: a program or a package is not to be had; says what to do.
    """
    made_from = fingerprint.of_files(ROOT, _SOURCES)
    target = html / LIVE
    if not afresh and is_there(html) and _made_from(target) == made_from:
        say("The live copy is up to date.")
        return
    say("Making the live copy of the course …")
    python = _ensure_programs()
    _ensure_pyodide()
    shutil.rmtree(_STAGED, ignore_errors=True)
    _run(str(PYTHON), "-m", "securebase.jupyter.live_copy", str(_STAGED))
    _fill_pyodide(python)
    _run_jupyterlite(python)
    _finish_site(_site_packages(python))
    put_in_place(_SITE, target, made_from)
    size = sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
    say(f"The live copy is in {_told(target)}: {size / 1_000_000:.0f} MB.")


def _made_from(folder: Path) -> str | None:
    about: dict[str, str] = json.loads((folder / ABOUT).read_text(encoding="utf-8"))
    return about.get("made_from")


def _ensure_programs() -> Path:
    """The Python of the environment that makes the copy, with just what is pinned for it."""
    python = _PROGRAMS / PYTHON.relative_to(PYTHON.parents[1])
    pins = _HERE / "environment.txt"
    if not _is_made(_PROGRAMS, pins):
        say("Installing what makes it (a minute the first time) …")
        _run(*_UV, "venv", "--clear", "--quiet", "--python", str(PYTHON), str(_PROGRAMS))
        _run(*_UV, "pip", "sync", "--require-hashes", "--python", str(python), str(pins))
        _note_made(_PROGRAMS, pins)
    return python


_UV: Final = (str(PYTHON), "-m", "uv")


def _ensure_pyodide() -> None:
    """Pyodide's own files from npm, and the wheels for it, each held against its hash."""
    npm = frontend.find_npm()
    core, wheels = _WORK / "npm", _WORK / "wheels"
    lock, pins = _HERE / "package-lock.json", _HERE / "wheels.txt"
    if not _is_made(core, lock):
        if npm is None:
            raise Trouble(
                f"{frontend.NO_NODE}: npm brings Pyodide, which runs Python in a browser."
            )
        say("Fetching Pyodide …")
        shutil.rmtree(core, ignore_errors=True)
        core.mkdir(parents=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copyfile(_HERE / name, core / name)
        _run(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=core)
        _note_made(core, lock)
    if not _is_made(wheels, pins):
        say("Fetching the packages of the browser's Python …")
        shutil.rmtree(wheels, ignore_errors=True)
        _run(*_DOWNLOAD, "--dest", str(wheels), "--requirement", str(pins))
        _note_made(wheels, pins)


_DOWNLOAD: Final = (
    *(str(PYTHON), "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"),
    *("--only-binary=:all:", "--python-version=3.14", "--implementation=cp", "--abi=cp314"),
    *("--abi=none", "--platform=pyemscripten_2026_0_wasm32", "--platform=any"),
)


def _fill_pyodide(python: Path) -> None:
    """Pyodide's folder: its core, and every package as the browser gets it."""
    shutil.rmtree(_LITE, ignore_errors=True)
    _PYODIDE.mkdir(parents=True)
    core = _WORK / "npm" / "node_modules" / "pyodide"
    for name in _CORE:
        shutil.copyfile(core / name, _PYODIDE / name)
    ours = _WORK / "wheel"
    shutil.rmtree(ours, ignore_errors=True)
    _run(*_UV, "build", "--quiet", "--wheel", "--out-dir", str(ours))
    packages = python_files.packages(
        [*(_WORK / "wheels").glob("*.whl"), *ours.glob("*.whl"), *_of_the_kernel()],
        installed=_site_packages(python),
        target=_PYODIDE,
    )
    lock = json.loads((core / "pyodide-lock.json").read_text(encoding="utf-8"))
    text = json.dumps({**lock, "packages": packages}, indent=1, sort_keys=True)
    (_PYODIDE / "pyodide-lock.json").write_text(text, encoding="utf-8")
    _write_settings(sorted(packages))


def _of_the_kernel() -> list[Path]:
    """The wheels that the kernel brings: itself, and small stand-ins for what a browser has not."""
    folder = _PROGRAMS / "share/jupyter/labextensions/@jupyterlite/pyodide-kernel-extension"
    wanted = ("piplite-*", "pyodide_kernel-*", "ipykernel-*", "widgetsnbextension-4*")
    return [path for name in wanted for path in (folder / "static/pypi").glob(f"{name}.whl")]


def _site_packages(python: Path) -> Path:
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    return Path(_run(str(python), "-c", asked).strip())


def _write_settings(packages: list[str]) -> None:
    """JupyterLite's settings: all packages are there from the start, and none from elsewhere."""
    settings = json.loads((_HERE / "jupyter-lite.json").read_text(encoding="utf-8"))
    config = settings["jupyter-config-data"]
    kernel = "@jupyterlite/pyodide-kernel-extension:kernel"
    config["litePluginSettings"][kernel]["loadPyodideOptions"] = {"packages": packages}
    config |= json.loads((_STAGED / "settings.json").read_text(encoding="utf-8"))
    (_LITE / "jupyter-lite.json").write_text(json.dumps(settings, indent=1), encoding="utf-8")


def _run_jupyterlite(python: Path) -> None:
    shutil.rmtree(_SITE, ignore_errors=True)
    # It notes what it has done, and would not do it again for a folder that is gone.
    for note in _WORK.glob(".jupyterlite.doit*"):
        note.unlink()
    _run(
        *(str(python), "-m", "jupyterlite_core", "build", "--lite-dir", str(_LITE)),
        *("--contents", str(_STAGED / "contents"), "--output-dir", str(_SITE)),
        *("--apps", "notebooks", "--no-sourcemaps", "--no-unused-shared-packages", "--force"),
        *(f"--FederatedExtensionAddon.extra_labextensions_path={_STAGED / 'labextensions'}",),
        cwd=_WORK,
    )


def _finish_site(installed: Path) -> None:
    """What JupyterLite made, with what is ours, and without what is not wanted."""
    shutil.copytree(_STAGED / "securebase", _SITE / "securebase")
    # Nothing of a live copy stays on a device unasked.
    (_SITE / "service-worker.js").unlink()
    _write_first_page()
    text = licences.all_licences(_SITE / "static" / "pyodide", installed)
    (_SITE / "licences.txt").write_text(text, encoding="utf-8")


def put_in_place(site: Path, target: Path, made_from: str) -> None:
    """Put the finished copy into the book; until all of it is there, the book has none.

    Args:
        site: the folder of the finished copy.
        target: its folder in the book; what was there is removed.
        made_from: the fingerprint of its sources, by which ``make`` knows it again.
    """
    (target / ABOUT).unlink(missing_ok=True)
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(site, target)
    (target / ABOUT).write_text(json.dumps({"made_from": made_from}), encoding="utf-8")


def _write_first_page() -> None:
    """Our own page for JupyterLite's: calm, in the course's words, and for no other host."""
    page = _SITE / "notebooks" / "index.html"
    bundle = re.search(r'href="(\.\./build/notebooks/bundle\.js[^"]*)"', page.read_text("utf-8"))
    assert bundle, "JupyterLite's page names its script in another way than the pinned release"
    ours = (_HERE / "notebooks.html").read_text(encoding="utf-8")
    page.write_text(ours.replace("{bundle}", bundle[1]), encoding="utf-8", newline="\n")
    shutil.copyfile(_HERE / "opening.css", _SITE / "opening.css")


def _is_made(folder: Path, pins: Path) -> bool:
    note = folder / ".made-from"
    return note.is_file() and note.read_bytes() == pins.read_bytes()


def _note_made(folder: Path, pins: Path) -> None:
    shutil.copyfile(pins, folder / ".made-from")


def _run(*command: str, cwd: Path = ROOT) -> str:
    """Run a program, and give what it printed; explain its failure."""
    ran = subprocess.run(
        command,
        cwd=cwd,
        env=child_environment(**package_index.for_uv()),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    if ran.returncode:
        log = _WORK / "log.txt"
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text(ran.stdout + ran.stderr, encoding="utf-8")
        otherwise = f"The live copy could not be made ({_told(log)} holds all of it)."
        raise Trouble(explain_output(ran.stdout + ran.stderr, otherwise))
    return ran.stdout


def _told(path: Path) -> str:
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)
