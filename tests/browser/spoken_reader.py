"""What a screen reader says, as lines that can be read like a page of a play.

The reader is ``@guidepup/virtual-screen-reader``. It walks no shadow trees from outside, so it is
started on the first element within one. Its phrases are set out for the eye: what is within a
group, a list or a picture stands further in instead of between "group" and "end of group"; a name
that it says again letter by letter is said once; and of a fold, a list that is shut and a picture,
which browsers keep from readers, it is told that they are there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import SequenceMatcher

from playwright.sync_api import Locator, Page

from tests.browser.movement import MOVING
from tools.places import ROOT

_PACKAGE = ROOT / "frontend" / "node_modules" / "@guidepup" / "virtual-screen-reader"
_LIBRARY = _PACKAGE / "lib" / "esm" / "index.browser.js"
_MOST_PHRASES = 2000
_FOCUS = " [the focus is here]"
_BRING = """async (code) => {
  const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  window.reader = (await import(address)).virtual;
}"""
_READ = """async ([top, most]) => {
  const NAMED = "button, a[href], label, summary, legend, option, h1, h2, h3, h4, h5, h6";
  const HOLDS = "[role=group], [role=radiogroup], fieldset, ul, ol, dl, figure, article, table";
  const { reader } = window;
  const focused = top.getRootNode().activeElement;
  const elementOf = (node) => node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const above = (element, selector) => element.parentElement?.closest(selector) ?? null;
  const isFolded = (element) => {
    for (let fold = element.closest("details:not([open])"); fold;
        fold = above(fold, "details:not([open])"))
      if (element !== fold && element.closest("summary")?.parentElement !== fold) return true;
    return false;
  };
  const blockOf = (element) => {
    while (element !== top && getComputedStyle(element).display.startsWith("inline"))
      element = element.parentElement;
    return element;
  };
  const depthOf = (element) => {
    let depth = 0;
    for (let one = element; one && one !== top; one = one.parentElement)
      if (one !== element && one.matches(HOLDS)) depth += 1;
    return depth;
  };
  const tidy = (text) => text.replace(/\\s+/g, " ").replace(/ ,/g, ",").trim();
  const chosenIn = (list) => `combobox, ${list.labels[0]?.innerText.trim()}, ` +
    `${list.selectedOptions[0]?.text.trim()}, ${list.options.length} choices`;
  const said = [];
  const say = (element, phrase, block = null) => {
    const before = said.at(-1);
    // What is in an item of a list is said with its number.
    if (before?.element.matches("li, [role=listitem]") && !before.block &&
        before.element !== element && before.element.contains(element))
      Object.assign(before, { element, phrase: `${before.phrase}: ${phrase}`,
        block: block ?? element });
    else said.push({ element, phrase, block, depth: depthOf(element), hasFocus: false });
  };
  let fold = null;
  let first = [];
  await reader.start({ container: top });
  for (let count = 0; count < most; count += 1) {
    const phrase = tidy(await reader.lastSpokenPhrase());
    const node = reader.activeNode;
    // There is nothing to hear.
    if (!node) break;
    // Past the end it begins again.
    if (count && (node === top || (node === first[0] && phrase === first[1]))) break;
    if (!count) first = [node, phrase];
    const element = elementOf(node);
    const summary = element.closest("summary");
    if (summary && !isFolded(element)) {
      if (summary !== fold)
        say(summary, `fold, ${tidy(summary.textContent)}, ` +
          (summary.parentElement.open ? "expanded" : "collapsed"));
      fold = summary;
    } else if (phrase && !isFolded(element) && !above(element, "[role=img], select, tr") &&
        !/^end( of|,)/.test(phrase)) {
      if (node.nodeType === Node.TEXT_NODE) {
        const named = element.closest(NAMED);
        const block = blockOf(element);
        if (!named || (named.matches("label") && !named.control)) {
          const before = said.at(-1);
          if (before?.block === block) before.phrase += ` ${phrase}`;
          else say(element, phrase, block);
        }
      } else if (element.matches("button[value]"))
        say(element, phrase.replace(new RegExp(`^(button, .+), ${element.value}$`), "$1"));
      else if (element.matches("select")) say(element, chosenIn(element));
      else if (element.matches("a[href]") && said.at(-1)?.block === blockOf(element))
        said.at(-1).phrase += ` ${phrase.replace("link, ", "link ")}`;
      else if (element.matches("a[href]")) say(element, phrase, blockOf(element));
      else if (element.matches("[type=radio], [type=checkbox]"))
        say(element, phrase.replace("not checked", element.checked ? "checked" : "not checked"));
      // Words like *strong*, and frames without a name.
      else if (/,/.test(phrase) || element.matches("table, input, textarea, button, a"))
        say(element, phrase);
    }
    await reader.next();
  }
  await reader.stop();
  const place = focused && (said.find(({ element }) => element === focused) ??
    said.find(({ element }) => focused.contains(element)) ??
    // A legend may be said with its group alone.
    said.find(({ element }) => element === focused.closest("fieldset")));
  if (place) place.hasFocus = true;
  return said.map(({ phrase, depth, hasFocus }) => [depth, phrase, hasFocus]);
}"""
_LISTEN = "live => window.reader.start({ container: live })"
_HEARD = """async () => {
  const log = await window.reader.spokenPhraseLog();
  await window.reader.stop();
  return log.filter((one) => /^(polite|assertive): ./.test(one));
}"""
_TIDIED = [
    (r"position (\d+), set size (\d+)", r"\1 of \2"),
    (r"^listitem, (level \d+, )?(\d+ of \d+)", r"item \2"),
    (r", orientated horizontally, max value ([^,]+), min value ([^,]+)", r", from \2 to \1"),
    (r", not disabled|, not invalid", ""),
    (r", not expanded", ", collapsed"),
    (r"\s+([,.;:?!])(?=\s|$)", r"\1"),
]


def bring_reader(page: Page) -> None:
    """Give the page a screen reader."""
    page.evaluate(_BRING, _LIBRARY.read_text(encoding="utf-8"))


def read(top: Locator) -> list[str]:
    """All that is said from an element's beginning to its end, a line each."""
    said = top.evaluate(f"(top, most) => ({_READ})([top, most])", _MOST_PHRASES)
    return ["  " * depth + _tidied(phrase) + _FOCUS * focus for depth, phrase, focus in said]


def _tidied(phrase: str) -> str:
    for before, after in _TIDIED:
        phrase = re.sub(before, after, phrase)
    return phrase


class Script:
    """What is said from the top of ``top``, and after each deed what is said anew.

    ``live`` is where the page speaks by itself.
    """

    def __init__(self, title: str, top: Locator, live: Locator) -> None:
        self._top = top
        self._live = live
        self._last = read(top)
        self.lines = [title, "", *self._last]
        self.moved: list[str] = []
        """What moved by itself after a deed."""

    def does(self, what: str, deed: Callable[[], object]) -> None:
        """Do it, in words too; and say what the page says at once, and what is new to read."""
        self._live.evaluate(_LISTEN)
        deed()
        self.moved += self._live.page.evaluate(MOVING)
        # What is drawn is drawn in the next picture, and its words are spoken after it.
        frames = "new Promise(done => requestAnimationFrame(() => setTimeout(done, 60)))"
        self._live.page.evaluate(frames)
        heard = self._live.page.evaluate(_HEARD)
        now = read(self._top)
        self.lines += ["", f"> {what}"]
        self.lines += [f"  said at once: {one.split(': ', 1)[1]}" for one in heard]
        self.lines += self._new(now)
        self._last = now

    def catch_up(self, what: str) -> None:
        """Say that something was done, and nothing of what it changed."""
        self.lines += ["", f"> {what}"]
        self._last = read(self._top)

    def _new(self, now: list[str]) -> list[str]:
        def bare(lines: list[str]) -> list[str]:
            return [line.removesuffix(_FOCUS) for line in lines]

        compared = SequenceMatcher(None, bare(self._last), bare(now), autojunk=False)
        new = {
            line
            for kind, _, _, start, end in compared.get_opcodes()
            if kind in {"insert", "replace"}
            for line in range(start, end)
        }
        return [
            f"  {line}" for place, line in enumerate(now) if place in new or line.endswith(_FOCUS)
        ]

    def text(self) -> str:
        """The script, as it is kept."""
        return "\n".join(line.rstrip() for line in self.lines) + "\n"
