"""What the pictures of an explorer share: an axis, and the names of the colours."""

from __future__ import annotations

from typing import Literal

from securebase.content.page_data import PageData

Colour = Literal[
    "accent", "secure", "avoidant", "resistant", "disorganised", "repair", "help", "ink"
]


class TickSpec(PageData):
    """A mark on an axis, and what stands beside it."""

    at: float
    text: str


class AxisSpec(PageData):
    """An axis, and how its numbers are told: times ``scale``, to ``decimals``, then ``suffix``."""

    label: str
    unit: str
    minimum: float
    maximum: float
    quantum: float
    scale: float
    decimals: int
    suffix: str
    ticks: list[TickSpec]
