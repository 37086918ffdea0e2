"""A learner in front of a dyad player: every name and role that the tests rely on."""

from __future__ import annotations

from types import SimpleNamespace

from playwright.sync_api import Locator, Page, expect

from tests.browser.course_pages import STILL_FACE
from tests.browser.specs_in_pages import plain

PHASES = {"play": "Play", "still face": "Still face", "reunion": "Reunion"}
TOLD_PHASES = {**PHASES, "play": "Playing together"}
"""What stands among the buttons: none of it is called Play, and does not play."""
NOT_AT_HOME = "Please do not try it at home"


class DyadWatcher:
    """Watches and leafs by what stands on the page."""

    def __init__(self, page: Page, player: SimpleNamespace) -> None:
        self.page = page
        self.player = player
        self.element = page.locator(f"sb-dyad-player#{player.id}")
        self.live = self.element.get_by_role("group", name=player.title, exact=True)
        self.status = self.element.get_by_role("status")
        self.slider = self.live.get_by_role("slider", name="Time", exact=True)
        self.faces = self.live.get_by_role("img", name="Drawing of an adult and a baby")
        self.moment = self.live.locator(".moment")
        self.whole = self.live.get_by_text("All of it in words", exact=True)

    @property
    def last(self) -> int:
        """The last second."""
        return len(self.player.matched) - 1

    def button(self, name: str) -> Locator:
        return self.live.get_by_role("button", name=name, exact=True)

    def phase_button(self, phase: str) -> Locator:
        steps = self.live.get_by_role("group", name="Go to", exact=True)
        return steps.get_by_role("button", name=TOLD_PHASES[phase], exact=True)

    def text_at(self, second: int) -> str:
        """What is to be told at a second."""
        return plain([one for one in self.player.moments if one.start <= second][-1].text)

    def phase_at(self, second: int) -> str:
        return [one for one in self.player.phases if one.start <= second][-1].name

    def time_in_words(self, second: int) -> str:
        """The second as the slider says it."""
        minutes, seconds = divmod(second, 60)
        words = f"{seconds} second{'' if seconds == 1 else 's'}"
        if minutes:
            words = f"{minutes} minute{'' if minutes == 1 else 's'} {words}"
        return f"{words}, {PHASES[self.phase_at(second)].lower()}"

    def expect_to_be_at(self, second: int) -> None:
        """The slider, the words and the phase all say so."""
        expect(self.slider).to_have_value(str(second))
        expect(self.slider).to_have_attribute("aria-valuetext", self.time_in_words(second))
        expect(self.moment).to_have_text(self.text_at(second))
        here = self.phase_button(self.phase_at(second))
        expect(here).to_have_attribute("aria-current", "true")


def paused_at_start(page: Page, start: str, player: SimpleNamespace) -> DyadWatcher:
    """The player on a page whose clock goes only when it is told to."""
    page.goto(f"{start}/{STILL_FACE}.html")
    watcher = DyadWatcher(page, player)
    expect(watcher.button("Watch")).to_be_visible()
    page.clock.pause_at(60_000)
    return watcher


def expect_the_stills_and_the_table(watcher: DyadWatcher) -> None:
    still = watcher.element.locator(".sb-fallback")
    for name in ("smile at each other", "face is blank", "warm again"):
        expect(still.get_by_role("img", name=name)).to_be_visible()
    table = still.get_by_role("table", name="The same run in numbers")
    expect(table).to_be_visible()
    for phase in PHASES.values():
        expect(table.get_by_role("rowheader", name=phase, exact=True)).to_be_visible()
    expect(still.get_by_text(NOT_AT_HOME)).to_be_visible()
