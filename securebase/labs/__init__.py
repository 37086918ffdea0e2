"""The labs: notebooks to compute in, whose exercises say at once what is right and what is not.

An author writes ``NAME.solved.ipynb`` and ``NAME.exercises.yml`` in ``notebooks/labs``; the
learners' notebook ``NAME.ipynb`` is derived from the first. See ``contributing/lab.md``.
"""

from securebase.labs.checking import check as check
from securebase.labs.exercise import ExercisesOfLab as ExercisesOfLab
from securebase.labs.in_browser import excuse_cells as excuse_cells
from securebase.labs.interaction import interact as interact
