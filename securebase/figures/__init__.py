"""What draws shapes, in SVG and with matplotlib, and the drawings that are not views."""

from securebase.figures.icon_array import icon_arrays as icon_arrays
