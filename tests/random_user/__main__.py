"""Lets a random user loose on the built book::

python -m tests.random_user --steps 10000 --seed 1
"""

from __future__ import annotations

import argparse
import os
import time
from pathlib import Path

from tests.browser.opening import launched
from tests.random_user.walk import walk
from tests.unchanged import BOOK_VARIABLE
from tools.places import HTML
from tools.serving import AS_A_HOST, serving

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="tests.random_user", description=__doc__)
    parser.add_argument("--steps", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    began = time.monotonic()
    book = Path(os.environ.get(BOOK_VARIABLE, HTML))
    with launched() as browser, serving(book, AS_A_HOST) as site:
        done = walk(browser, site, steps=options.steps, seed=options.seed)
    for name, count in done.most_common():
        print(f"{count:6} {name}")
    print(f"nothing lost in {options.steps} steps, {time.monotonic() - began:.0f} s")
