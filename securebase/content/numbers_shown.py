"""How a number is written for a reader."""

from decimal import Decimal

from securebase.content.wording import ENGLISH, figures, language

_DIGITS = 12


def rounded(value: float) -> float:
    """``value`` without the last digits, in which binary fractions go astray (0.1 + 0.2)."""
    return float(f"{value:.{_DIGITS}g}")


def number_shown(value: float) -> str:
    """The number as people write it: 1234567, 0.3, 40; no exponent and no idle zeros."""
    if language() != ENGLISH:
        return figures(value)
    return f"{Decimal(f'{value or 0.0:.{_DIGITS}g}'):f}"
