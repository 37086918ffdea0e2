"""How large the things are that a learner presses."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

_SMALL = """(all) => all.flatMap((one) => {
  // A radio button or a checkbox is pressed by its label.
  const pressed = (one.matches("[type=radio], [type=checkbox]") && one.closest("label")) || one;
  const { width, height } = pressed.getBoundingClientRect();
  const isSeen = pressed.checkVisibility({ visibilityProperty: true }) && width > 0;
  return isSeen && (width < 43.5 || height < 43.5)
    ? [`${Math.round(width)} × ${Math.round(height)} px: ${one.outerHTML.slice(0, 160)}`]
    : [];
})"""

# Links to services in the text, seen and smaller than a thumb.
_SMALL_SERVICES = """() => [...document.querySelectorAll(
  "#main a:is([href^='tel:'], [href^='sms:'], [href^='mailto:'], .sb-reach a, .sb-help-reach a), " +
  "#main section > p > a[href^='https']"
)].filter((one) => one.checkVisibility()).flatMap((one) => {
  const { width, height } = one.getBoundingClientRect();
  return width < 43.5 || height < 43.5 ? [`${one.outerHTML}: ${width} × ${height}`] : [];
})"""


def too_small(within: Locator) -> list[str]:
    """Controls of less than 44 × 44 px (half a pixel is left to rounding)."""
    controls = within.locator("button, input:not([type=hidden]), select, summary")
    return controls.evaluate_all(_SMALL)


def small_services(page: Page) -> list[str]:
    """Links to services of less than 44 × 44 px (half a pixel is left to rounding)."""
    found: list[str] = page.evaluate(_SMALL_SERVICES)
    return found
