"""Remove what can be made again."""

import shutil

from tools.places import BUILD, ENVIRONMENT, FRONTEND, ROOT, say

_CACHES = (".import_linter_cache", ".mypy_cache", ".pytest_cache", ".ruff_cache", "dist")
_WHERE_PYTHON_IS = ("securebase", "tools", "tests", "benchmarks")


def clean(*, everything: bool) -> int:
    """Remove the built book and the caches; with ``everything``, what was installed too."""
    targets = [BUILD, *(ROOT / name for name in _CACHES)]
    for folder in _WHERE_PYTHON_IS:
        targets += (ROOT / folder).rglob("__pycache__")
    for folder in ("book", "notebooks"):
        targets += (ROOT / folder).rglob(".ipynb_checkpoints")
    if everything:
        targets += [ENVIRONMENT, FRONTEND / "node_modules"]
    for target in targets:
        if target.exists():
            shutil.rmtree(target)
    if everything:
        say("Removed the built book, all caches, .venv and frontend/node_modules.")
    else:
        say("Removed the built book and all caches. (make clean-all removes .venv too.)")
    return 0
