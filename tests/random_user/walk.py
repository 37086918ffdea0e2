"""Somebody who taps, types, reloads and goes back at random, in two tabs of the built book."""

from __future__ import annotations

import random
import re
import tempfile
from collections import Counter
from copy import deepcopy
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from tests.browser.course_pages import ANSWERS
from tests.browser.opening import opened
from tests.random_user.model import Model, things, vanished

_SCRIPTS = "\n".join(
    Path(__file__).with_name(name).read_text(encoding="utf-8") for name in ("screen.js", "acts.js")
)
READ = "notebooks/attachment/bonding-and-attachment"
PAGES = (
    READ,
    READ,
    "book/review",
    "book/review",
    "book/looking-back",
    "notebooks/still-face/practising-repair",
    "notebooks/still-face/rupture-and-repair",
    "notebooks/growing-a-bond/change-is-possible",
    "notebooks/strange-situation/reading-reunions",
    "book/small-things/cue-cards",
    "book/small-things/claims",
    "book/small-things/a-small-moment-a-day",
)
# How often each is done, of a thousand steps.
_STEPS = {
    "tap": 840, "key": 40, "other tab": 40, "wake": 10, "reload": 12, "another page": 24,
    "back": 10, "erase": 4, "save": 4, "load": 4, "carry": 5, "fill": 4, "block": 3, "read": 3,
}  # fmt: skip
_SHADOW = "document.querySelector('{element}').shadowRoot"
_PHONE = {"width": 390, "height": 844}
_MOST_LOOKS = 2000
_NO_ROOM = "has no room"
_LOADED_OR_NOT = re.compile(f"Loaded: |{_NO_ROOM}")


class LostError(AssertionError):
    """Something was lost, came back, or was complained of; the message says after which steps."""


def walk(browser: Browser, site: str, *, steps: int, seed: int) -> Counter[str]:
    """Does so many steps and compares what is kept with the model after each.

    Returns how often each kind of step, and each kind of promise, came to pass.

    Raises:
        LostError: with the last steps that led to it.
    """
    with opened(browser, viewport=_PHONE, service_workers="block") as window:
        # A busy machine is slow, and that is no fault of the page.
        window.context.set_default_timeout(60_000)
        window.context.add_init_script(_SCRIPTS)
        window.context.grant_permissions(["clipboard-read", "clipboard-write"])
        user = _User(window.context.new_page(), window.context.new_page(), site, seed)
        for _ in range(steps):
            user.step()
            if window.watch.complaints:
                raise LostError(user.story(window.watch.complaints))
        return user.done


class _User:
    def __init__(self, one: Page, other: Page, site: str, seed: int) -> None:
        self.random = random.Random(seed)
        self.site = site
        self.tabs = [one, other]
        self.model = Model()
        self.done: Counter[str] = Counter()
        self.steps: list[str] = []
        self.saved: tuple[Path, dict[str, Any]] | None = None
        self.link: tuple[str, dict[str, Any]] | None = None
        self.is_full = self.is_blocked = self.may_vanish = False
        self.before: dict[str, Any] = {}
        # What was wiped while storage could not be reached goes with the next answer.
        self.wiped: set[str] = set()
        self.folder = Path(tempfile.mkdtemp())
        for page in self.tabs:
            self.visit(page, self.random.choice(PAGES))

    @property
    def page(self) -> Page:
        return self.tabs[0]

    def story(self, complaints: list[str]) -> str:
        return "\n".join([*complaints, "after:", *self.steps[-12:]])

    def step(self) -> None:
        kind = self.random.choices([*_STEPS], [*_STEPS.values()])[0]
        self.steps.append(f"{len(self.steps) + 1}. {kind}")
        self.done[kind] += 1
        self.model.is_narrow = self.is_full or self.is_blocked
        self.may_vanish = kind == "erase"
        deeds = {
            "tap": self.act,
            "key": self.act_by_key,
            "other tab": self.turn_to_other_tab,
            "wake": lambda: self.page.evaluate("randomUser.wake()"),
            "reload": self.reload,
            "another page": lambda: self.visit(self.page, self.random.choice(PAGES)),
            "back": self.go_back,
            "fill": self.fill_or_empty,
            "block": self.block_or_not,
            "read": self.read_a_lesson,
        }
        deeds.get(kind, lambda: self.go_to_answers(kind))()
        if kind == "tap":
            return
        self.check(self.page.evaluate("randomUser.told()")["storage"])

    def turn_to_other_tab(self) -> None:
        self.tabs.reverse()
        self.page.bring_to_front()
        # Each tab is a process of its own, and hears a little later what another has written.
        for _ in range(_MOST_LOOKS):
            one, other = (page.evaluate("randomUser.told()")["storage"] for page in self.tabs)
            if one == other:
                return
        raise LostError(self.story(["two tabs do not see the same storage"]))

    def reload(self) -> None:
        self.page.reload()
        self.arrive(self.page)

    def go_back(self) -> None:
        self.page.go_back()
        if self.page.url.startswith(self.site):
            self.arrive(self.page)
        else:
            self.visit(self.page, self.random.choice(PAGES))

    def fill_or_empty(self) -> None:
        if not self.is_blocked:
            self.is_full = not self.is_full
            self.page.evaluate("on => randomUser.fill(on)", self.is_full)

    def block_or_not(self) -> None:
        self.is_blocked = not self.is_blocked
        for page in self.tabs:
            page.evaluate("on => randomUser.block(on)", self.is_blocked)

    def read_a_lesson(self) -> None:
        """Its questions come back from then on."""
        if not self.model.is_narrow:
            self.visit(self.page, READ)
            self.page.evaluate("randomUser.readAll()")

    def visit(self, page: Page, name: str) -> None:
        page.goto(f"{self.site}/{name}.html")
        self.arrive(page)

    def arrive(self, page: Page) -> None:
        page.wait_for_function("() => window.randomUser")
        page.evaluate("number => randomUser.seed(number)", self.random.randrange(2**31))
        page.evaluate("on => randomUser.block(on)", self.is_blocked)
        # Every activity is alive.
        page.wait_for_function(
            "() => [...document.querySelectorAll("
            "'.sb-activity, sb-answers, sb-passport, sb-review')]"
            ".every((one) => one.shadowRoot)"
        )

    def act_by_key(self) -> None:
        self.act(by_key=True)

    def act(self, *, by_key: bool = False) -> None:
        seen, told = self.press_a_key() if by_key else self.page.evaluate("randomUser.tap()")
        if seen["missing"]:
            raise LostError(self.story([f"an unfinished answer is gone: {seen['missing']}"]))
        if "nothing" in seen:
            return
        self.steps[-1] += f": {seen['activity']}, {seen['on']}"
        activity, promise = seen["activity"], told["promise"]
        if promise:
            self.done[f"{seen['kind']} answered"] += 1
            self.steps[-1] += f" -> {promise}"
            self.model.promised(promise)
        elif seen["what"] == "start-again":
            self.may_vanish = True
            if self.is_blocked:
                self.wiped.add(activity)
            self.model.started_again(activity, is_blocked=self.is_blocked)
        elif seen["what"] == "undo" or (seen["kind"] == "sb-planner" and seen["isButton"]):
            self.model.uncertain(activity)
        if not self.model.is_narrow:
            self.model.settle(told["storage"])
        self.check(told["storage"])

    def press_a_key(self) -> tuple[dict[str, Any], dict[str, Any]]:
        seen = self.page.evaluate("randomUser.look(true)")
        if "nothing" in seen:
            return seen, {}
        presses = seen["isButton"] and seen["hasFocus"]
        if presses:
            self.page.keyboard.press(self.random.choice(["Enter", "Space"]))
        return seen, self.page.evaluate("pressed => randomUser.act(pressed)", presses)

    def check(self, storage: dict[str, Any]) -> None:
        complaints = self.model.complaints(storage)
        if not self.may_vanish:
            gone = vanished(self.before, storage)
            complaints += [
                f"{one} has vanished" for one in gone if one.split(":")[0] not in self.wiped
            ]
        if complaints:
            raise LostError(self.story(complaints))
        self.before = storage

    def go_to_answers(self, kind: str) -> None:
        """Erases, saves, loads or carries along, as a user of *Your answers* does."""
        if self.is_blocked:
            return
        before = self.page.evaluate("randomUser.told()")["storage"]
        if kind == "carry" and self.link and self.random.random() < 0.6:
            address, held = self.link
            self.page.goto("about:blank")
            self.page.goto(address)
            self.arrive(self.page)
            self.page.wait_for_function(
                f"() => {_SHADOW.format(element='sb-passport')}.querySelector('#came')"
            )
            self.brought("sb-passport", before, held)
            return
        self.visit(self.page, ANSWERS)
        if not before:
            return
        if kind == "erase":
            self.press("sb-answers", "Erase it all")
            self.press("sb-answers", "Yes, erase it all")
            self.tabs[1].evaluate("randomUser.forget()")
            allowed = deepcopy(self.model.allowed)
            self.model.allowed = {
                key: [None, *values] for key, values in allowed.items()
                if len(values) > 1 and None in values
            }  # fmt: skip
            left = self.page.evaluate("randomUser.told()")["storage"]
            # A lesson that is on show in the other tab notes where it is read, whatever was erased.
            if any(one["kind"] != "reading" for one in left.values()):
                raise LostError(self.story([f"erased, and yet there: {left}"]))
            if not self.is_full and self.random.random() < 0.6:
                self.press("sb-answers", "Undo")
                self.model.allowed = allowed
        elif kind == "save":
            with self.page.expect_download() as download:
                self.press("sb-answers", "Save to a file")
            path = self.folder / f"{len(self.steps)}.json"
            download.value.save_as(path)
            self.saved = path, before
        elif kind == "load" and self.saved:
            path, held = self.saved
            self.page.locator("sb-answers input[type=file]").set_input_files(path)
            self.press("sb-answers", "Load it")
            self.page.get_by_text(_LOADED_OR_NOT).wait_for()
            self.brought("sb-answers", before, held)
        elif kind == "carry":
            self.press("sb-passport", "Copy my link")
            self.page.get_by_text("Your link is copied.").wait_for()
            address = self.page.evaluate("navigator.clipboard.readText()")
            self.link = address, before

    def brought(self, element: str, before: dict[str, Any], held: dict[str, Any]) -> None:
        has_no_room = self.page.locator(element).get_by_text(_NO_ROOM).count() > 0
        storage = self.page.evaluate("randomUser.told()")["storage"]
        self.steps[-1] += f" -> {'no room' if has_no_room else 'came'}"
        if has_no_room:
            if things(storage) != things(before):
                raise LostError(self.story(["there was no room, and yet something changed"]))
            return
        allowed = deepcopy(self.model.allowed)
        self.model.merged(held)
        self.check(storage)
        if self.random.random() < 0.3 and not self.is_full:
            button = self.page.locator(element).get_by_role("button", name="Undo", exact=True)
            if button.count():
                button.click()
                after = self.page.evaluate("randomUser.told()")["storage"]
                if things(after) != things(before):
                    raise LostError(
                        self.story([f"undone, and yet {things(after)}, not {things(before)}"])
                    )
                self.model.allowed = allowed
                self.may_vanish = True
                self.tabs[1].evaluate("randomUser.forget()")
        self.done[f"{element} brought"] += 1

    def press(self, element: str, name: str) -> None:
        self.page.locator(element).get_by_role("button", name=name, exact=True).click()
