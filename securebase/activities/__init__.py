"""The activities: content and meaning in Python, display in the front end."""

from securebase.activities.base import Activity
from securebase.activities.quiz import Quiz
from securebase.activities.sorter import Sorter

ACTIVITIES: dict[str, type[Activity]] = {activity.kind: activity for activity in (Quiz, Sorter)}
"""Every activity by its kind, which is also the middle of its files' names."""

__all__ = ["ACTIVITIES", "Activity", "Quiz", "Sorter"]
