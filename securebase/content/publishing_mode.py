"""Whether a book is being built, so that nothing that is shown may need a kernel."""

import os

PUBLISHING_VARIABLE = "SECUREBASE_PUBLISHING"
"""Set by the Sphinx extension while a book is built, and inherited by the notebooks' kernels."""


def publishing() -> bool:
    """Whether a book is being built."""
    return bool(os.environ.get(PUBLISHING_VARIABLE))
