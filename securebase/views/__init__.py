"""Pictures as checked data, and as shapes: what a model shows for one setting.

Each view is a frozen dataclass whose ``title`` says the takeaway. Data are any numbers, plain or
of NumPy; they are checked, so that what cannot be drawn is told to the author and not to a reader.
Its *layout* is the picture without its data, which a page gets; the layout places the data and
gives a list of shapes, and their table.
"""

from securebase.views.axis import Axis
from securebase.views.counts import Bars, IconField, Moments
from securebase.views.line_layouts import Phase
from securebase.views.lines import Curves, Line, TimeLines
from securebase.views.panels import Impossible, Panels
from securebase.views.plan import Plan
from securebase.views.plan_layout import Place
from securebase.views.ranges import RangeRow, Ranges
from securebase.views.scatter import Scatter, Side
from securebase.views.unit_dots import UnitDots, UnitGroup, UnitPart
from securebase.views.view import View

__all__ = [
    "Axis",
    "Bars",
    "Curves",
    "IconField",
    "Impossible",
    "Line",
    "Moments",
    "Panels",
    "Phase",
    "Place",
    "Plan",
    "RangeRow",
    "Ranges",
    "Scatter",
    "Side",
    "TimeLines",
    "UnitDots",
    "UnitGroup",
    "UnitPart",
    "View",
]
