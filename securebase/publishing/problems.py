"""Collects what a build finds wrong, each mistake once, with a place that exists."""

import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.logging import NAMESPACE, get_node_location, getLogger, is_suppressed_warning

_logger = getLogger(__name__)
_PLACE = re.compile(r"(?P<path>.+?)(?::(?P<line>\d*))?")
# The kind of a warning, which some extensions write behind it for those who want to hide it.
_KIND = re.compile(r" \[[a-z_-]+(?:\.[a-z_-]+)*\]$")


class Problems(logging.Handler):
    """Listens to Sphinx's log; ``found`` holds the mistakes, and ``show`` is called with each.

    A mistake is told in words, after its place as far as that is known: ``a.md:3: no such thing``.

    ``pages_read`` are the pages in whose reading one was found: they are to be read again, so that
    it is told again until it is mended.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []
        self.pages_read: set[str] = set()
        self.show: Callable[[str], None] | None = None
        self._app: Sphinx | None = None
        self._root = Path()

    def begin(self, root: Path) -> None:
        """Forget what was found before: a book of this folder is about to be built."""
        self._app, self._root = None, root
        self.found.clear()
        self.pages_read.clear()

    def listen(self, app: Sphinx) -> None:
        """Collect the mistakes of a build, from the first."""
        self._app = app
        self.found.clear()
        self.pages_read.clear()
        logger = logging.getLogger(NAMESPACE)
        if self not in logger.handlers:
            logger.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Take up what Sphinx or an extension warns of."""
        app = self._app
        hidden = app.config.suppress_warnings if app is not None else []
        kind, subkind = getattr(record, "type", ""), getattr(record, "subtype", "")
        if is_suppressed_warning(kind, subkind, hidden):
            return
        path, line = self._place(getattr(record, "location", None))
        # Sphinx's own record puts place and severity in front, once another handler has seen it.
        self.tell(_KIND.sub("", logging.LogRecord.getMessage(record)), path, line)

    def tell(self, message: str, path: Path | None = None, line: int | None = None) -> None:
        """Note a mistake, unless it was told before; a line that is not there is left out."""
        told = message
        if path is not None:
            place = f":{line}" if line and 1 <= line <= _lines_in(path) else ""
            root = Path(self._app.srcdir) if self._app is not None else self._root
            told = f"{_short(path, root).as_posix()}{place}: {message}"
        env = getattr(self._app, "env", None)
        if env is not None and (page := env.temp_data.get("docname")):
            self.pages_read.add(page)
        if told not in self.found:
            self.found.append(told)
            if self.show is not None:
                self.show(told)

    def page_being_read(self) -> Path | None:
        """The file of the page at which a build is, if it is reading one."""
        env = getattr(self._app, "env", None)
        page = env.temp_data.get("docname") if env is not None else None
        return Path(env.doc2path(page)) if env is not None and page else None

    def _place(self, location: Any) -> tuple[Path | None, int | None]:
        """The file and line that a log's record names in one of several ways."""
        line: int | None = None
        if isinstance(location, nodes.Node):
            location = get_node_location(location)
        elif isinstance(location, tuple):
            location, line = location
        if not location:
            return None, None
        named = _PLACE.fullmatch(str(location))
        assert named is not None
        path = Path(named["path"])
        if not path.is_file() and self._app is not None:
            path = Path(self._app.env.doc2path(named["path"]))
        return (path if path.is_file() else None), line or int(named["line"] or 0) or None


PROBLEMS = Problems()
"""Those of the build that runs in this process: Sphinx builds one book at a time."""


def warn(message: str, path: Path | None = None, line: int | None = None) -> None:
    """Tell a mistake as Sphinx's own are told: it is in the log, and among those that are found."""
    _logger.warning("%s", message, location=None if path is None else f"{path}:{line or ''}")


def setup(app: Sphinx) -> dict[str, Any]:
    """Listen from here on; as the first extension of a book, to all others too."""
    PROBLEMS.listen(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _lines_in(path: Path) -> int:
    try:
        return len(path.read_text(encoding="utf-8", errors="replace").splitlines())
    except OSError:
        return 0


def _short(path: Path, root: Path) -> Path:
    """The path from the book's folder, which is what its author types."""
    try:
        # A link goes by its own name, wherever it leads.
        return (path.parent.resolve() / path.name).relative_to(root.resolve())
    except ValueError:
        return path
