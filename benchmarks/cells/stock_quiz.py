"""The same quiz, as an author of a Jupyter Book shows it with jupyterquiz."""

import random

from jupyterquiz import display_quiz

# jupyterquiz draws a random id: seeded, so that two builds give one page.
random.seed(1)
display_quiz("check-yourself.json", shuffle_answers=False)
