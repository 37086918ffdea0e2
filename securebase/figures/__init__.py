"""Static pictures drawn from data: SVG in the page's own colours."""

from securebase.figures.icon_array import icon_arrays

__all__ = ["icon_arrays"]
