"""Questions with feedback on every answer."""

from securebase.activities.quiz.quiz import Quiz as Quiz
