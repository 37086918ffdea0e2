"""A learner who has only a keyboard, and who must see where the focus is at every step."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect

# The element in focus, however deep in shadow trees, or what draws the ring in its place.
_FOCUS = """() => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body) return null;
  // A slider may carry its outline on its thumb, of which only the rules can be read.
  const onThumb = [...(focused.getRootNode().adoptedStyleSheets ?? [])]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter(({ selectorText }) => selectorText?.endsWith("::-webkit-slider-thumb"))
    .filter(({ selectorText }) => focused.matches(selectorText.replace(/::[-a-z]+$/, "")))
    .map(({ style }) => Number.parseFloat(style.outline) || 0);
  // The mark of a source carries it on what is drawn of it, which is smaller than what is pressed.
  const ringed = [[focused], [focused, "::before"], [focused.closest(".ringed")]];
  const widths = ringed.filter(([element]) => element).map((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(...part);
    return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
  });
  return { outline: Math.max(...widths, ...onThumb), html: focused.outerHTML.slice(0, 120) };
}"""
_HAS_FOCUS = "element => element.getRootNode().activeElement === element"
_MOST_STOPS = 200


class Keyboard:
    """Presses keys, and nothing else."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, key: str, times: int = 1) -> None:
        for _ in range(times):
            self.page.keyboard.press(key)
            self.see_focus()

    def see_focus(self) -> None:
        focus = self.page.evaluate(_FOCUS)
        assert focus is None or focus["outline"] >= 2, f"the focus cannot be seen on {focus}"

    def tab_to(self, target: Locator, key: str = "Tab") -> None:
        """Go there stop by stop."""
        expect(target).to_be_visible()
        for _ in range(_MOST_STOPS):
            if target.evaluate(_HAS_FOCUS):
                return
            self.press(key)
        raise AssertionError(f"{target} was not reached by {key}")

    def press_on(self, target: Locator, key: str = "Tab") -> None:
        self.tab_to(target, key)
        self.page.keyboard.press("Enter")

    def pick_radio(self, first: Locator, wanted: Locator, steps: int) -> None:
        """The arrows choose within a group of radio buttons; Space takes the one in focus."""
        self.tab_to(first)
        self.press("ArrowDown", steps)
        if not steps:
            self.press("Space")
        expect(wanted).to_be_checked()

    def tick(self, box: Locator) -> None:
        self.tab_to(box)
        self.press("Space")
        expect(box).to_be_checked()

    def pick_from_list(self, chooser: Locator, value: str, values: list[str]) -> None:
        self.tab_to(chooser)
        self.press("ArrowDown", values.index(value) + 1)
        expect(chooser).to_have_value(value)

    def type_into(self, field: Locator, text: Any) -> None:
        self.tab_to(field)
        self.page.keyboard.type(str(text))
