"""A model whose controls a learner moves."""

from securebase.activities.explorer.controls import Choice as Choice
from securebase.activities.explorer.controls import Slider as Slider
from securebase.activities.explorer.explorer import Explorer as Explorer
from securebase.activities.explorer.explorer import explore as explore
