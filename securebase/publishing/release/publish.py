"""A release: a copy of the book that is kept on its readers' devices."""

import base64
import datetime
import hashlib
import json
import shutil
from pathlib import Path
from typing import Final

from securebase.publishing.release.book_files import LIST, WORKER, files_of, size_as_sent
from securebase.publishing.release.course_file import COURSE_FILE, write_course_file
from securebase.publishing.release.page_edits import kept_by, with_offer

_WORKERS: Final = Path(__file__).parents[2] / "static" / "worker"
_SCRIPT: Final = "_static/securebase-kept-course.js"
_DOWNLOAD: Final = f"_static/{COURSE_FILE}"
_DIGEST_LENGTH: Final = 22


def write_release(book: Path, release: Path, made: datetime.date, *, kept: bool = True) -> int:
    """Copy a built book and make a release of the copy; give the bytes that a device fetches.

    What was in the folder ``release`` is removed. Without ``kept`` no page has itself kept, and the
    worker of earlier releases is switched off wherever it still runs.

    Raises:
        FileNotFoundError: no book is there; the message says how to build one.
        ValueError: the course file would be too large.
    """
    files_of(book)
    shutil.rmtree(release, ignore_errors=True)
    shutil.copytree(book, release)
    size = write_course_file(book, release / _DOWNLOAD)
    script = f"{_SCRIPT}?v={_digest((release / _SCRIPT).read_bytes())[:8]}"
    for page in release.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        up = "../" * page.relative_to(release).as_posix().count("/")
        changed = with_offer(html, _offer(f"{up}{_DOWNLOAD}", size))
        if kept:
            changed = kept_by(changed, script)
        page.write_text(changed, encoding="utf-8", newline="\n")
    if not kept:
        write_switched_off(release)
        return 0
    return _write_worker(release, made)


def write_switched_off(book: Path) -> None:
    """Write the worker that undoes any other: of a book that is kept nowhere."""
    shutil.copyfile(_WORKERS / "off.js", book / WORKER)


def _write_worker(release: Path, made: datetime.date) -> int:
    names = files_of(release)
    files, downloads = (
        {name: _digest((release / name).read_bytes()) for name in listed} for listed in names
    )
    sent = sum(size_as_sent(release / name) for name in names.shown)
    listed = {
        "made": made.isoformat(),
        "bytes": sum((release / name).stat().st_size for name in names.shown),
        "sent": sent,
        "files": files,
        "downloads": downloads,
    }
    (release / LIST).write_text(_as_scripts_do(listed), encoding="utf-8", newline="\n")
    # The day is not part of it: a book that did not change is no new release.
    digest = _digest(_as_scripts_do([files, downloads]).encode())
    worker = (_WORKERS / "worker.js").read_text(encoding="utf-8")
    text = f'self.secureBaseRelease = "{digest}";\n{worker}'
    (release / WORKER).write_text(text, encoding="utf-8", newline="\n")
    return sent


def _as_scripts_do(data: object) -> str:
    """JSON as the worker writes it, which compares its digest."""
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False)


def _digest(content: bytes) -> str:
    return base64.b64encode(hashlib.sha256(content).digest()).decode()[:_DIGEST_LENGTH]


def _offer(address: str, size: int) -> str:
    return (
        f'<p class="sb-run"><a class="sb-button sb-button-full" href="{address}" download>'
        f"Take the course as one file</a> {size / 1_000_000:.1f} MB</p>"
    )
