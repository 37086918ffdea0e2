"""Whether a book is being built, so that nothing that is shown may need a kernel, and where."""

import os
import sys

PUBLISHING_VARIABLE = "SECUREBASE_PUBLISHING"
"""Set by the Sphinx extension while a book is built, and inherited by the notebooks' kernels."""


def publishing() -> bool:
    """Whether a book is being built."""
    return bool(os.environ.get(PUBLISHING_VARIABLE))


def in_a_browser() -> bool:
    """Whether this Python runs in a reader's browser, in a live copy of the course."""
    return sys.platform == "emscripten"
