"""Quizzes made for the jupyterquiz package."""

from securebase.activities.quiz.jupyterquiz.file import read_jupyterquiz as read_jupyterquiz
