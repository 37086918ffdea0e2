"""Quizzes made for the jupyterquiz package."""

from securebase.activities.quiz.jupyterquiz.file import Imported as Imported
from securebase.activities.quiz.jupyterquiz.file import read_jupyterquiz as read_jupyterquiz
from securebase.activities.quiz.jupyterquiz.written_quiz import written_quiz as written_quiz
