"""What draws shapes, in SVG and with matplotlib, and the drawings that are not views."""

from securebase.figures.drawn_view import draw as draw
from securebase.figures.figure import new_figure as new_figure
from securebase.figures.icon_array import icon_arrays as icon_arrays
