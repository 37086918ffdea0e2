"""Run a command: ``python -m tools course``."""

import sys

# An older Python must be able to read this file as far as the next sentence,
# so nothing else is imported before it.
if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        "Secure Base needs Python 3.11 or newer, and this is Python {}.{}: "
        "install a newer one, then run the same command with it.".format(*sys.version_info[:2])
    )

from tools.command_line import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
