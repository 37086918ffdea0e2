"""A reader with a keyboard, in whichever engine: goes from stop to stop, and answers."""

from __future__ import annotations

from typing import Any

from tests.engines.engine import Engine

# The element in focus, however deep in shadow trees, as far as a keyboard has to do with it.
_IN_FOCUS = """(id) => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const host = document.getElementById(id);
  let within = focused;
  while (within && within !== host) within = within.parentNode ?? within.host;
  const name = focused?.innerText || focused?.ariaLabel || focused?.name || "";
  const kind = focused?.localName === "input" ? focused.type : focused?.localName;
  const { ariaExpanded, ariaDisabled, checked, value } = focused ?? {};
  // Others open, undo or take away.
  const opensAll = focused?.matches(".fold, .fold *") && ariaExpanded === "false";
  const isAnswer = (ariaExpanded === null || opensAll) && ariaDisabled !== "true" &&
    !/^(Start again|Undo|Print|Show as|Less:|More:)/.test(name.trim());
  return { isWithin: Boolean(within), kind, name: name.trim(), isAnswer, checked, value };
}"""
# What comes before the first stop of an activity, so that the next Tab goes there.
_BEFORE = """(id) => {
  const host = document.getElementById(id);
  for (let fold = host.parentElement; fold; fold = fold.parentElement)
    if (fold.localName === "details") fold.open = true;
  const start = document.createElement("span");
  start.tabIndex = -1;
  host.before(start);
  start.focus();
}"""
_ALIVE = """(id) => Boolean(
  document.getElementById(id)?.shadowRoot?.querySelector(".activity"))"""
_RECORD = "(id) => localStorage.getItem(`secure-base/1/${id}`)"
# Its words, and what is set in it.
_SHOWN = """(id) => {
  const activity = document.getElementById(id).shadowRoot.querySelector(".activity");
  const set = [...activity.querySelectorAll("input, select, textarea")]
    .map(({ type, checked, value }) => (/radio|checkbox/.test(type) ? checked : value));
  return [activity.innerText.replace(/\\s+/g, " ").trim(), ...set].join(" | ");
}"""
_COMPLAINTS = "() => window.complaints"
_MOST_STOPS = 60


class Reader:
    """Answers an activity by the stops that Tab comes to."""

    def __init__(self, engine: Engine, start: str) -> None:
        self.engine = engine
        self._start = start

    def open(self, page: str) -> None:
        """Go to a page of the book."""
        self.engine.open(f"{self._start}/{page}.html")

    def complaints(self) -> list[str]:
        """What the page noted since it was opened."""
        found: list[str] = self.engine.run(_COMPLAINTS)
        return found

    def waits_until_alive(self, activity: str) -> None:
        self.engine.wait(_ALIVE, activity)

    def record(self, activity: str) -> str | None:
        """What the device keeps of an activity."""
        kept: str | None = self.engine.run(_RECORD, activity)
        return kept

    def shown(self, activity: str) -> str:
        """What stands in an activity, and what is set in it."""
        shown: str = self.engine.run(_SHOWN, activity)
        return shown

    def goes_before(self, activity: str) -> None:
        self.engine.run(_BEFORE, activity)

    def next_stop(self, activity: str) -> dict[str, Any]:
        """Press Tab; what it comes to."""
        self.engine.press("Tab")
        stop: dict[str, Any] = self.engine.run(_IN_FOCUS, activity)
        return stop

    def answers(self, activity: str) -> None:
        """Take each stop in turn for what it is, until something is kept."""
        self.goes_before(activity)
        chosen: set[str] = set()
        stops: list[str] = []
        for _ in range(_MOST_STOPS):
            stop = self.next_stop(activity)
            if not stop["isWithin"]:
                # What is set by sliders and lists is kept once they have rested.
                break
            stops.append(f"{stop['kind']} {stop['name'][:40]!r}")
            if key := self._answering(stop, chosen):
                self.engine.press(*key)
            if self.record(activity):
                return
        self.engine.wait(_RECORD, activity, told=f"something kept of the stops {stops}")

    @staticmethod
    def _answering(stop: dict[str, Any], chosen: set[str]) -> tuple[str, ...]:
        """The keys that answer at a stop; no button is pressed twice."""
        match stop["kind"]:
            case "radio" | "checkbox" if not stop["checked"]:
                return ("Space",)
            case "text" | "number" | "textarea" if not stop["value"]:
                return ("6", "0")
            case "select":
                return ("ArrowDown",)
            case "range":
                return ("ArrowRight",)
            case "button" if stop["isAnswer"] and stop["name"] not in chosen:
                chosen.add(stop["name"])
                return ("Enter",)
            case _:
                return ()
