"""How long does a class on a JupyterHub wait? ``python -m benchmarks.hub --students 10``.

Makes an environment for JupyterHub in ``_build/hub``, starts a real hub with its proxy on this
machine, and sends students to it: first one alone, then all at once. Each signs in, starts a
server, fetches the lessons, opens a lab, runs it, and answers an exercise. The tables go to
``benchmarks/README.md``.
"""

import argparse
import os

from benchmarks import report
from benchmarks.hub import installing, telling
from benchmarks.hub.cluster import Assumptions
from benchmarks.hub.lab import read_lab
from benchmarks.hub.measuring import measured
from tools.places import say

_COMMAND = "python -m benchmarks.hub"


def main(arguments: list[str]) -> int:
    """Measure, print, and write the README; return the exit code."""
    parser = argparse.ArgumentParser(prog=_COMMAND, description=__doc__)
    parser.add_argument("--students", type=int, default=10, help="how many at once (10)")
    parser.add_argument("--only-print", action="store_true", help="leave the README as it is")
    options = parser.parse_args(arguments)
    programs, lab = installing.ensure(), read_lab()
    busy = os.getloadavg()[0]
    say("One student alone …")
    alone = measured(programs, 1, lab)
    say(f"{options.students} students at once …")
    together = measured(programs, options.students, lab)
    results = (
        f"{telling.told(alone, together, Assumptions())}\n\n"
        f"Medians (lowest–highest) on {os.cpu_count()} cores; load before it: {busy:.1f}."
    )
    report.conclude(results, by=_COMMAND, only_print=options.only_print)
    return 0


if __name__ == "__main__":
    report.start(main)
