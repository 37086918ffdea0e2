"""What a web server is given: the release with each file compressed, and the policies to send."""

import gzip
import importlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from securebase.publishing.page_policy import digests_of, policy_of_book
from securebase.publishing.release.book_files import LIVE, PACKED_ALREADY

COURSE: Final = "course"

_NGINX: Final = "policy.nginx.conf"
_CADDY: Final = "policy.caddy"
_GENERATED: Final = "# Written by  make served,  from the pages of the release: do not edit.\n"
# A drawing that somebody opens by itself has its looks in it; nothing in it may run.
_OF_DRAWINGS: Final = "script-src 'none'; object-src 'none'; base-uri 'none'; sandbox"
_GZIP_LEVEL: Final = 9
# The highest takes three times as long, and saves another fiftieth. Large are the parts of a live
# notebook, which few fetch.
_BROTLI_LEVEL: Final = 10
_BROTLI_LEVEL_OF_LARGE: Final = 5
_LARGE: Final = 500_000
_WORTH: Final = 0.95
"""A compressed form is kept where it is at most this much of the file."""


class Sizes(NamedTuple):
    """Bytes of all files: as they are, and as browsers fetch them that know gzip, or brotli too."""

    plain: int = 0
    gzip: int = 0
    brotli: int = 0

    def plus(self, plain: int, gzipped: int, brotlied: int) -> "Sizes":
        """With one more file."""
        return Sizes(self.plain + plain, self.gzip + gzipped, self.brotli + brotlied)


def write_served(release: Path, folder: Path) -> Sizes:
    """Copy a release into ``folder`` for a server, with what the configurations in ``deploy`` read.

    Beside each file that becomes smaller lies its gzip form (``.gz``), and where Python has the
    package ``brotli`` its brotli form (``.br``).

    Raises:
        ValueError: no page of the release has a policy.
    """
    shutil.rmtree(folder, ignore_errors=True)
    course = folder / COURSE
    shutil.copytree(release, course)
    policies = _policies(course)
    (folder / _NGINX).write_text(_for_nginx(*policies), encoding="utf-8", newline="\n")
    (folder / _CADDY).write_text(_for_caddy(*policies), encoding="utf-8", newline="\n")
    sizes = Sizes()
    brotli = _brotli()
    for path in sorted(path for path in course.rglob("*") if path.is_file()):
        plain = path.read_bytes()
        gzipped = brotlied = len(plain)
        if path.suffix not in PACKED_ALREADY:
            gzipped = _keep(path, ".gz", plain, gzip.compress(plain, _GZIP_LEVEL, mtime=0))
            brotlied = _keep(path, ".br", plain, brotli(plain)) if brotli else gzipped
        sizes = sizes.plus(len(plain), gzipped, brotlied)
    return sizes


def _keep(path: Path, ending: str, plain: bytes, packed: bytes) -> int:
    """Write a compressed form beside the file, if it is worth it; give the bytes that are sent."""
    if len(packed) > _WORTH * len(plain):
        return len(plain)
    path.with_name(path.name + ending).write_bytes(packed)
    return len(packed)


def _brotli() -> Callable[[bytes], bytes] | None:
    try:
        compress = importlib.import_module("brotli").compress
    except ImportError:
        return None

    def packed(plain: bytes) -> bytes:
        level = _BROTLI_LEVEL_OF_LARGE if len(plain) > _LARGE else _BROTLI_LEVEL
        done: bytes = compress(plain, quality=level)
        return done

    return packed


def _policies(course: Path) -> tuple[str, str]:
    """The policy of the pages, and that of the live notebooks."""
    return policy_of_book(course), _policy_of_live(course / LIVE)


def _policy_of_live(live: Path) -> str:
    """JupyterLab writes its styles into the page, and Python in the browser compiles.

    So both are allowed there, and nowhere else; still nothing is asked of another host.
    """
    digests: set[str] = set()
    for page in live.rglob("*.html"):
        digests |= digests_of(page.read_text(encoding="utf-8")).get("script-src", set())
    scripts = " ".join(["'self' blob: 'unsafe-eval' 'wasm-unsafe-eval'", *sorted(digests)])
    return (
        f"default-src 'self' data: blob:; script-src {scripts}; style-src 'self' 'unsafe-inline'; "
        "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'"
    )


def _for_nginx(pages: str, live: str) -> str:
    return f"""{_GENERATED}map $uri $secure_base_policy {{
    default "{pages}";
    "~^/{LIVE}/" "{live}";
    "~\\.svg$" "{_OF_DRAWINGS}";
}}
"""


def _for_caddy(pages: str, live: str) -> str:
    return f"""{_GENERATED}map {{path}} {{secure_base_policy}} {{
	~^/{LIVE}/ "{live}"
	~\\.svg$ "{_OF_DRAWINGS}"
	default "{pages}"
}}
"""
