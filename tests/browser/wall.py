"""Goes through a class view in the page itself, and measures every word as it is drawn.

A press of a key for each scene would take minutes. Sizes are told in shares of 40 px on a screen
that is 1080 px high: what somebody in the last row must read is at least 1. Smaller, but never
under ``LEAST_SMALL`` (24 px), are names inside a drawing or on the ticks of a chart, where
something comes from and what kind of drawing it is, and what only whoever leads has to read
(``SMALL``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

LEAST = 1.0
LEAST_SMALL = 0.6
SMALL = [
    # In a drawing, or on a line of numbers.
    "svg text",
    ".trace *",
    ".scale-line *",
    ".episodes small",
    # Where it comes from, and what kind of drawing it is.
    "figcaption",
    "figcaption *",
    ".source",
    ".source *",
    ".notice",
    ".notice *",
    ".stage > div > .label",
    ".stage > div > .label *",
    # For whoever leads.
    ".of-keys *",
    "p.of-keys",
    "kbd",
]
# A size in px may be rounded.
_ROUNDING = 0.006

_WALK = """async ([small, withVotes]) => {
  const view = document.querySelector("sb-class-view");
  const em = Math.min((innerHeight * 40) / 1080, (innerWidth * 40) / 1440);
  const seen = [];
  // On a screen of a new size scenes are arranged anew when the browser tells of it, with a frame.
  await new Promise(requestAnimationFrame);
  const settled = async () => {
    await view.updateComplete;
    const { activity } = view.scene;
    await activity?.updateComplete;
    // A picture finds its place after it is drawn; mere text is where it stays.
    if (activity) await new Promise(requestAnimationFrame);
  };
  const sticksOut = (box) =>
    box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
  const drawnSize = (element) => {
    const size = parseFloat(getComputedStyle(element).fontSize);
    if (element instanceof SVGElement) {
      const { b, d } = element.getScreenCTM();
      return size * Math.hypot(b, d);
    }
    const ratio = element.getBoundingClientRect().height / (element.offsetHeight || Infinity);
    // The height that is asked for is a whole number.
    return Math.abs(ratio - 1) < 0.05 || !ratio ? size : size * ratio;
  };
  const words = function* (root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.shadowRoot) yield* words(node.shadowRoot);
      else if (node.nodeType === Node.TEXT_NODE && node.data.trim()) yield node;
      else if (node.matches?.("select, input[type=text]") && node.checkVisibility()) yield node;
    }
  };
  const measure = () => {
    const section = view.querySelector("section");
    const inside = view.scene.activity?.shadowRoot?.querySelector(".activity");
    const boxes = [section, ...section.querySelectorAll(".sb-scene-body, .sb-scene-text"), inside];
    const found = { large: [Infinity, ""], small: [Infinity, ""] };
    let said = 0;
    for (const node of words(section)) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element.closest("style, script, option, .visually-hidden, .sb-hidden, .how")) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNode(node);
      if (!range.getBoundingClientRect().width) continue;
      said += 1;
      const kind = element.matches(small) ? "small" : "large";
      const size = drawnSize(element) / em;
      const name = `${element.localName}.${element.getAttribute("class") ?? ""}`;
      if (size < found[kind][0]) found[kind] = [size, `${name}: ${(node.data ?? "").trim()}`];
    }
    const { index, step, scene } = view;
    seen.push({
      place: `${index + 1}.${step + 1}`,
      title: scene.title,
      kind: scene.activity?.localName ?? scene.kind,
      sticks_out: boxes.some((box) => box && sticksOut(box)),
      large: found.large,
      small: found.small,
      said,
    });
  };
  const press = (name) => {
    const root = view.scene.activity?.shadowRoot;
    const button = [...(root?.querySelectorAll(".of-hands button") ?? [])].find(
      ({ textContent }) => textContent.trim().startsWith(name),
    );
    button?.click();
    return button !== undefined;
  };
  const dispatch = (key, code) =>
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true }));
  for (let guard = 0; guard < 400; guard += 1) {
    await settled();
    // A vote is fullest once it was repeated, and then once it is revealed.
    if (withVotes && view.scene.activity?.shadowRoot?.querySelector(".taps")) {
      dispatch("2", "Digit2");
      await settled();
      press("Talk");
      dispatch("1", "Digit1");
      await settled();
      measure();
    }
    if (withVotes && press("Reveal")) await settled();
    measure();
    const { scene, index, step, scenes } = view;
    if (index + 1 === scenes.length && step + 1 === view.onShow.stepsOf(scene.activity)) break;
    await view.next();
  }
  return seen;
}"""


@dataclass(frozen=True)
class Seen:
    """A scene, or a step of one, as it stands on the wall."""

    place: str
    """Which scene, and which step of it, from 1."""
    title: str
    kind: str
    """Of its activity, as ``sb-quiz``, or of the scene."""
    sticks_out: bool
    """Whether something has to be scrolled to."""
    large: tuple[float, str]
    """The smallest of the words that everybody reads, and which they are."""
    small: tuple[float, str]
    said: int
    """How many runs of words there are."""

    @property
    def is_wrong(self) -> bool:
        """Whether it does not fit, says nothing, or cannot be read from the last row."""
        return (
            self.sticks_out
            or not self.said
            or self.large[0] < LEAST - _ROUNDING
            or self.small[0] < LEAST_SMALL - _ROUNDING
        )


def walked(page: Page, *, with_votes: bool) -> list[Seen]:
    """Every scene from the one on show to the last; ``with_votes`` counts, repeats and reveals."""
    found: list[dict[str, Any]] = page.evaluate(_WALK, [", ".join(SMALL), with_votes])
    return [
        Seen(**{**one, "large": tuple(one["large"]), "small": tuple(one["small"])}) for one in found
    ]
