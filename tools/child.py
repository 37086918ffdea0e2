"""Read what a program prints, line by line, as it works."""

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from tools.places import PYTHON, ROOT, child_environment


@contextmanager
def python_output(
    arguments: Sequence[str], **variables: str
) -> Iterator[tuple[subprocess.Popen[str], Iterator[str]]]:
    """Start the environment's Python; give the process and its lines (both streams).

    The process has ended when the context is left, and is stopped if it is left by an error.
    """
    process = subprocess.Popen(
        [str(PYTHON), *arguments],
        cwd=ROOT,
        env=child_environment(**variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    assert process.stdout is not None
    try:
        yield process, iter(process.stdout)
    except BaseException:
        process.terminate()
        raise
    finally:
        process.stdout.close()
        process.wait()
