"""What the lessons on the Strange Situation show of its data, for ``explore``.

Each picture has its own ``CAPTION_…`` and ``ASSUMPTIONS_…``. The review of 1988 (three-way), the
syntheses of 2023 (four-way) and Ainsworth's own sample (three-way) are views of their own, so that
no lesson can put them on one axis.
"""

from __future__ import annotations

from securebase.explorations.countries import (
    ASSUMPTIONS_COUNTRIES,
    ASSUMPTIONS_WITHIN,
    CAPTION_COUNTRIES,
    CAPTION_WITHIN,
    ORDERS,
    PATTERN_CHOICES,
    SHOWS,
    WITHIN_SHOWS,
    countries_view,
    within_view,
)
from securebase.explorations.cut_line import (
    ASSUMPTIONS_CUT_LINE,
    CAPTION_CUT_LINE,
    WORLDS,
    cut_line_view,
)
from securebase.explorations.pattern_counts import (
    ASSUMPTIONS_BALTIMORE,
    ASSUMPTIONS_FOUR_WAY,
    BALTIMORE_SAMPLES,
    CAPTION_BALTIMORE,
    CAPTION_FOUR_WAY,
    SYNTHESES,
    baltimore_view,
    four_way_view,
)

__all__ = [
    "ASSUMPTIONS_BALTIMORE",
    "ASSUMPTIONS_COUNTRIES",
    "ASSUMPTIONS_CUT_LINE",
    "ASSUMPTIONS_FOUR_WAY",
    "ASSUMPTIONS_WITHIN",
    "BALTIMORE_SAMPLES",
    "CAPTION_BALTIMORE",
    "CAPTION_COUNTRIES",
    "CAPTION_CUT_LINE",
    "CAPTION_FOUR_WAY",
    "CAPTION_WITHIN",
    "ORDERS",
    "PATTERN_CHOICES",
    "SHOWS",
    "SYNTHESES",
    "WITHIN_SHOWS",
    "WORLDS",
    "baltimore_view",
    "countries_view",
    "cut_line_view",
    "four_way_view",
    "within_view",
]
