"""What is made of the built book for readers without a network."""

import argparse

from tools import book, environment, live
from tools.places import HTML


def course_file(_: argparse.Namespace) -> int:
    """Write the course into one file; return the exit code."""
    return _made("course-file")


def release(_: argparse.Namespace) -> int:
    """Make of the book what is published; return the exit code."""
    _renew_live_copy()
    return _made("release")


def served(_: argparse.Namespace) -> int:
    """Make of the book what a server of one's own is given; return the exit code."""
    _renew_live_copy()
    return _made("served")


def _renew_live_copy() -> None:
    """Make a live copy that is there anew where the course has changed since."""
    if live.is_there():
        environment.ensure("course")
        live.make(HTML)


def _made(what: str) -> int:
    environment.ensure("course")
    return book.build(afresh=False) or environment.run("-m", "securebase.publishing.release", what)
