"""The quiz, as an author of Secure Base shows it."""

from securebase import Quiz

Quiz.from_jupyterquiz("check-yourself.json")
