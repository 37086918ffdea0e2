"""Pictures as checked data, and as shapes: what a model shows for one setting.

Each view is a frozen dataclass whose ``title`` says the takeaway. Data are any numbers, plain or
of NumPy; they are checked, so that what cannot be drawn is told to the author and not to a reader.
Its *layout* is the picture without its data, which a page gets; the layout places the data and
gives a list of shapes, and their table.
"""

from securebase.views.axis import Axis as Axis
from securebase.views.counts import Bars as Bars
from securebase.views.counts import IconField as IconField
from securebase.views.counts import Moments as Moments
from securebase.views.line_layouts import Phase as Phase
from securebase.views.lines import Curves as Curves
from securebase.views.lines import Line as Line
from securebase.views.lines import TimeLines as TimeLines
from securebase.views.panels import Impossible as Impossible
from securebase.views.panels import Panels as Panels
from securebase.views.plan import Plan as Plan
from securebase.views.plan_layout import Place as Place
from securebase.views.ranges import RangeRow as RangeRow
from securebase.views.ranges import Ranges as Ranges
from securebase.views.scatter import Scatter as Scatter
from securebase.views.scatter import Side as Side
from securebase.views.unit_dots import UnitDots as UnitDots
from securebase.views.unit_dots import UnitGroup as UnitGroup
from securebase.views.unit_dots import UnitPart as UnitPart
from securebase.views.view import View as View
