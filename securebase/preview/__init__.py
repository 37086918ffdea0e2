"""``securebase preview``: a book as its author writes it, built again at each change and shown."""

import os
import sys
import threading
import webbrowser
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from securebase.preview.builds import Builds, changes
from securebase.preview.server import LocalServer, PreviewServer, open_server
from securebase.preview.server import NoPortError as NoPortError


def preview(
    course: Path,
    first_port: int,
    *,
    is_built: bool,
    watched: Sequence[str],
    open_browser: bool,
    say: Callable[[str], None],
) -> int:
    """Build the book of a course unless it is built, show it, and build it again at each change.

    Changes are those of the files and folders that are ``watched``, by their names below the
    course; without any the book is only shown. Ends by Ctrl-C and gives 0; a mistake in the course
    is told, and waits to be mended.

    Raises:
        NoPortError: the port, and those after it, are taken.
    """
    builds = Builds(course)
    changed = changes(course, watched)
    serve = partial(PreviewServer, builds) if watched else partial(LocalServer, builds.pages)
    with open_server(serve, first_port) as server:
        try:
            if not is_built:
                builds.run()
            if builds.failed and not watched:
                return 1
            port = server.server_port
            if port != first_port:
                say(f"Port {first_port} is taken, so this one is used: {port}.")
            address = f"http://127.0.0.1:{port}/"
            say(f"\n  The course is at  {address}\n")
            say("What you change shows by itself. " * bool(watched) + "Ctrl-C stops it.")
            threading.Thread(target=server.serve_forever, daemon=True).start()
            if open_browser and has_display(sys.platform, os.environ):
                webbrowser.open(address)
            if watched:
                builds.get_ready()
            for _ in changed:
                builds.run()
                builds.get_ready()
        except KeyboardInterrupt:
            say("\nStopped.")
        finally:
            builds.close()
    return 0


def has_display(system: str, environment: Mapping[str, str]) -> bool:
    """Whether a browser window could be seen by the person at this machine."""
    if environment.get("CI") or environment.get("SSH_CONNECTION"):
        return False
    if system in ("win32", "darwin"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
