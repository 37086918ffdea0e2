"""``check("pooled-share", share)``: is this right? And if not, what may have gone wrong?"""

from collections import Counter
from pathlib import Path
from typing import Any

from securebase.content.carried import CARRIED
from securebase.labs.lab_files import FOLDER, exercises_in
from securebase.labs.verdict import Verdict, judged, nearest_told

_MISSES: Counter[str] = Counter()
"""How often each exercise was missed since the kernel was started. Nothing else is kept."""


def check(exercise: str, answer: Any = ...) -> None:
    """Says whether an answer is right, as often as you like; no score is kept.

    A wrong answer that many give is told by what went wrong. At the second miss there is a hint,
    at the third a solution.

    Args:
        exercise: its name, as it stands in the lab.
        answer: your answer. Numbers may be Python's, NumPy's or pandas'.

    Raises:
        ContentError: the file of exercises holds a mistake.
    """
    from IPython.display import display

    display(verdict_of(exercise, answer))  # type: ignore[no-untyped-call]


def verdict_of(exercise: str, answer: Any) -> Verdict:
    """What is said to an answer; counts it where it is missed.

    Exercises are looked for in the folder that Python runs in, which is that of the notebook, and
    then among those of the course that the package carries.

    Raises:
        ContentError: the file of exercises holds a mistake.
    """
    known = exercises_in(Path.cwd()) or exercises_in(CARRIED / FOLDER.name)
    if exercise not in known:
        return nearest_told(str(exercise), [*known])
    found = known[exercise]
    verdict = judged(found.exercise, answer, _MISSES[exercise], found.solution())
    if verdict.outcome in ("wrong", "no answer"):
        _MISSES[exercise] += 1
    return verdict
