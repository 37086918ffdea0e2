"""How long an explorer takes to answer a move of a control: script and layout, milliseconds."""

import statistics
from collections.abc import Sequence

from playwright.sync_api import Browser

from securebase import Slider, explore
from securebase.explorations.still_face import ASSUMPTIONS, CAPTION, repair_view
from securebase.publishing.book_scripts import FOLDER, scripts_for

MOVES = 200
ONE_FRAME = 16
"""Milliseconds: an answer within them is drawn in the frame of the move itself."""

_MOVE = """async (moves) => {
  const explorer = document.querySelector("sb-explorer");
  await explorer.updateComplete;
  const sliders = [...explorer.shadowRoot.querySelectorAll("input[type=range]")];
  const times = [];
  for (let move = 0; move < moves; move += 1) {
    const slider = sliders[move % sliders.length];
    // Up and down again, a little further each time, so that every move changes the picture.
    const away = Math.floor(move / sliders.length) % 2 ? "stepDown" : "stepUp";
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    slider[away](1 + (move % 3));
    slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    await explorer.updateComplete;
    explorer.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}"""


def take(browser: Browser) -> list[float]:
    """The time of each of ``MOVES`` moves in the explorer with the most settings."""
    explorer = explore(
        repair_view,
        id="benchmark-explorer",
        title="Time in step, and how soon a mismatch is mended",
        caption=CAPTION,
        sources=["tronickgold2020"],
        assumptions=ASSUMPTIONS,
        share_matched=Slider("Time in step", 0.1, 0.9, 0.1, 0.3, format=".0%"),
        repair=Slider("Mended at the next step", 0.05, 0.6, 0.01, 0.34, format=".0%"),
    )
    page = browser.new_page()
    try:
        page.set_content(f"<!doctype html><main>{explorer.html()}</main>")
        for script in scripts_for([explorer.kind]):
            page.add_script_tag(content=(FOLDER / script).read_text(encoding="utf-8"))
        times: list[float] = page.evaluate(_MOVE, MOVES)
    finally:
        page.close()
    return times


def told(times: Sequence[float]) -> str:
    """The times in a sentence of Markdown."""
    ordered = sorted(times)
    within = sum(time <= ONE_FRAME for time in times)
    return (
        f"One move of a slider in an explorer with 504 settings (script and layout, {len(times)} "
        f"moves): median {statistics.median(ordered):.1f} ms, 95th percentile "
        f"{ordered[int(len(ordered) * 0.95)]:.1f} ms, slowest {ordered[-1]:.1f} ms; {within} of "
        f"{len(times)} within one frame of {ONE_FRAME} ms."
    )
