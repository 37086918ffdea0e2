"""Every drawing by its name; where a page finds one; and the files of those in the lessons.

What is made from content files names a drawing as ``sb-drawing:NAME``. A page of the book puts in
the address of the file, which :func:`write_files` has written; Jupyter, which has no such file,
gets the drawing itself.
"""

import base64
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from securebase.drawings.cue_pictures import CUES
from securebase.drawings.frame import Picture
from securebase.drawings.lesson_pictures import LESSONS
from securebase.drawings.scenes import SCENES
from securebase.drawings.stills import Still, stills

DRAWINGS: Final[dict[str, Picture]] = {
    picture.name: picture for picture in [*SCENES, *CUES, *LESSONS]
}
"""Every drawing by its name."""
_NAMED: Final = re.compile(r"sb-drawing:([a-z-]+)")


def named(name: str) -> str:
    """What stands for the drawing until its page is known."""
    return f"sb-drawing:{name}"


def with_addresses(text: str, address: Callable[[str], str]) -> str:
    """``text`` with the address of each drawing that it names."""
    return _NAMED.sub(lambda found: address(found[1]), text)


def data_address(name: str) -> str:
    """The drawing itself as an address, for where there are no files."""
    picture = next(one for one in all_drawings() if one.name == name)
    return "data:image/svg+xml;base64," + base64.b64encode(picture.svg().encode()).decode("ascii")


def all_drawings() -> list[Picture | Still]:
    """Those that authors may name, and the stills of those who move in the page."""
    return [*DRAWINGS.values(), *(still for pair in stills().values() for still in pair.values())]


def write_files(folder: Path, pictures: Sequence[Picture | Still]) -> list[Path]:
    """Writes each picture as ``NAME.svg`` into ``folder`` and gives the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for picture in pictures:
        path = folder / f"{picture.name}.svg"
        path.write_text(picture.svg(), encoding="utf-8", newline="\n")
        paths.append(path)
    return paths
