"""Serve built pages as a web host does: to tests and to measurements."""

import gzip
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

from securebase.preview.server import Answer, LocalServer, marked

_HEARS_THE_END = 0.02
"""Seconds after which a server that is to stop has noticed."""
_GZIP_LEVEL = 6  # what common web servers and hosts use
_GZIPPED = {"Content-Encoding": "gzip"}
_PACKED = {".png", ".whl", ".woff2", ".zip"}  # a second time would not make them smaller


@dataclass(frozen=True)
class Manner:
    """How files are sent: for how long a browser may keep them, and whether compressed."""

    cache_control: str
    is_compressed: bool


FRESH = Manner("no-cache", is_compressed=False)
"""What was written again shows on reload."""
AS_A_HOST = Manner("max-age=600", is_compressed=True)
"""As a real web host does it."""


class _Server(LocalServer):
    def __init__(self, folder: Path, manner: Manner) -> None:
        self.manner = manner
        self._files: dict[tuple[Path, bool], tuple[int, Answer]] = {}
        self.sent: Counter[str] = Counter()
        """The bytes that went out of each file, by its path, for who measures: a browser does not
        tell what its workers fetch."""
        super().__init__(folder)

    def read(self, file: Path, asked: Message) -> Answer:
        """A file as it is sent, made ready once: a web host lets no reader wait for that either."""
        takes_gzip = "gzip" in asked.get("Accept-Encoding", "")
        packed = self.manner.is_compressed and takes_gzip and file.suffix not in _PACKED
        saved, key = file.stat().st_mtime_ns, (file, packed)
        if key not in self._files or self._files[key][0] != saved:
            body = file.read_bytes()
            headers = {**marked(body), "Cache-Control": self.manner.cache_control}
            if packed:
                body, headers = gzip.compress(body, _GZIP_LEVEL), {**headers, **_GZIPPED}
            self._files[key] = saved, Answer(body, headers)
        answer = self._files[key][1]
        if asked.get("If-None-Match") != answer.headers["ETag"]:
            self.sent[file.relative_to(self.folder).as_posix()] += len(answer.body)
        return answer


def open_server(folder: Path, manner: Manner) -> _Server:
    """A server of ``folder`` on a free port, which is yet to be started."""
    return _Server(folder, manner)


@contextmanager
def serving(folder: Path, manner: Manner) -> Iterator[str]:
    """Serve ``folder`` on a free port while the context lasts; give the address."""
    with open_server(folder, manner) as server:
        thread = threading.Thread(target=server.serve_forever, args=(_HEARS_THE_END,), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
