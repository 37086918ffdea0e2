"""How large the things are that a learner presses."""

from __future__ import annotations

from playwright.sync_api import Locator

_SMALL = """(all) => all.flatMap((one) => {
  // A radio button or a checkbox is pressed by its label.
  const pressed = (one.matches("[type=radio], [type=checkbox]") && one.closest("label")) || one;
  const { width, height } = pressed.getBoundingClientRect();
  const isSeen = pressed.checkVisibility({ visibilityProperty: true }) && width > 0;
  return isSeen && (width < 43.5 || height < 43.5)
    ? [`${Math.round(width)} × ${Math.round(height)} px: ${one.outerHTML.slice(0, 160)}`]
    : [];
})"""


def too_small(within: Locator) -> list[str]:
    """Controls of less than 44 × 44 px (half a pixel is left to rounding)."""
    controls = within.locator("button, input:not([type=hidden]), select, summary")
    return controls.evaluate_all(_SMALL)
