"""Working skeletons for whoever begins a quiz, a lesson, a lab or a kind of activity.

``securebase new activity|course|quiz|lesson|lab|session NAME`` writes them into a course.
"""

from securebase.scaffold.new import ScaffoldError as ScaffoldError
from securebase.scaffold.new import new_activity as new_activity
from securebase.scaffold.new import new_lab as new_lab
from securebase.scaffold.new import new_lesson as new_lesson
from securebase.scaffold.new import new_quiz as new_quiz
from securebase.scaffold.new import new_session as new_session
from securebase.scaffold.own_course import content_kinds as content_kinds
from securebase.scaffold.own_course import is_own as is_own
from securebase.scaffold.own_course import new_course as new_course
from securebase.scaffold.own_course import new_page_content as new_page_content
from securebase.scaffold.own_course import new_page_lesson as new_page_lesson
from securebase.scaffold.own_course import new_page_quiz as new_page_quiz
