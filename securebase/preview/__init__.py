"""``securebase preview``: a book as its author writes it, built again at each change and shown."""

import os
import sys
import threading
import webbrowser
from collections.abc import Callable
from pathlib import Path

from securebase.preview.builds import Builds, build_at_each_change
from securebase.preview.server import NoPortError as NoPortError
from securebase.preview.server import open_server


def preview(
    course: Path, first_port: int, *, open_browser: bool, say: Callable[[str], None]
) -> int:
    """Build the book of a course, show it, and build it again at each change, until Ctrl-C.

    Gives 0; a mistake in the course is told, and waits to be mended.

    Raises:
        NoPortError: the port, and those after it, are taken.
    """
    builds = Builds(course)
    with open_server(builds, first_port) as server:
        try:
            builds.run()
            address = f"http://127.0.0.1:{server.server_port}/"
            threading.Thread(target=server.serve_forever, daemon=True).start()
            say(f"\n  Your course is at  {address}\n")
            say("What you change shows by itself. Ctrl-C stops it.")
            if open_browser and _has_display():
                webbrowser.open(address)
            build_at_each_change(builds)
        except KeyboardInterrupt:
            say("\nStopped.")
        finally:
            builds.close()
    return 0


def _has_display() -> bool:
    """Whether somebody at this machine could see a browser's window."""
    if os.environ.get("SSH_CONNECTION") or os.environ.get("CI"):
        return False
    is_desktop = sys.platform in ("win32", "darwin")
    return is_desktop or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
