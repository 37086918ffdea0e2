"""The licences of all that a live copy is made of, in one text that goes along with it."""

import re
import zipfile
from pathlib import Path
from typing import Final

from tools.trouble import Trouble

_HERE: Final = Path(__file__).with_name("licences")
_LICENCE: Final = re.compile(r"(licen[sc]e|copying|notice|authors)[^/]*(?<!\.py)$", re.IGNORECASE)
_LINE: Final = "\n\n" + "=" * 78 + "\n{}\n" + "=" * 78 + "\n\n{}"
_BEGINNING: Final = (
    "A live copy of the course is made of free software. The licences of the course itself are in "
    "its pages. build/third-party-licenses.json lists what JupyterLite is made of. The licences of "
    "all else follow."
)


def all_licences(pyodide: Path, jupyterlite: Path) -> str:
    """The text.

    Args:
        pyodide: the folder with the packages of the browser's Python.
        jupyterlite: where JupyterLite is installed.

    Raises:
        Trouble: a package came without a licence; names it.
    """
    own = [(name, _HERE / f"{name}.txt") for name in ("Pyodide", "Python")]
    (folder,) = jupyterlite.glob("jupyterlite_core-*.dist-info")
    own += [("JupyterLite", path) for path in folder.rglob("LICENSE")]
    told = [_BEGINNING, *(_LINE.format(name, path.read_text("utf-8")) for name, path in own)]
    for wheel in sorted(pyodide.glob("*.whl")):
        texts, is_empty = _in_wheel(wheel)
        if not texts and not is_empty:
            raise Trouble(f"{wheel.name} came without its licence: no copy may go on without it.")
        told += [_LINE.format(f"{wheel.name}: {name}", text) for name, text in texts]
    return "".join(told)


def _in_wheel(wheel: Path) -> tuple[list[tuple[str, str]], bool]:
    """The licences in a wheel, by name; and whether there is nothing in it to be licensed."""
    with zipfile.ZipFile(wheel) as packed:
        names = packed.namelist()
        found = [name for name in names if _LICENCE.search(name)]
        texts = [(name, packed.read(name).decode("utf-8", errors="replace")) for name in found]
    return texts, len(names) == 1
