"""A learner in front of an explorer: every name and role that the tests rely on."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.keyboard import Keyboard

Setting = dict[str, Any]


def values_of(control: Any) -> list[Any]:
    """Every value that a control can have, in order."""
    return control.values if control.kind == "slider" else [one.id for one in control.options]


class ExplorerUser:
    """Sets controls and reads what follows by what stands on the page."""

    def __init__(self, page: Page, explorer: SimpleNamespace) -> None:
        self.page = page
        self.explorer = explorer
        self.element = page.locator(f"sb-explorer#{explorer.id}")
        self.live = self.element.get_by_role("group", name=explorer.title, exact=True)
        self.status = self.element.get_by_role("status")
        self.title = self.live.locator(".takeaway > :not([aria-hidden])")
        self.tables = self.live.get_by_role("table")
        self.unfold()

    def unfold(self) -> None:
        """Open the box for students that holds the explorer, where one does."""
        boxes = self.page.locator("details.for-students", has=self.element)
        boxes.evaluate_all("boxes => boxes.forEach(box => { box.open = true; })")

    @property
    def start(self) -> Setting:
        """The setting that a learner finds at first."""
        return {control.name: control.value for control in self.explorer.controls}

    @property
    def other(self) -> Setting:
        """A setting that has another title, and differs in every control where one does."""
        *_, setting = (one for one in self.settings() if self.title_changes(one))
        return setting

    def settings(self) -> list[Setting]:
        """Every setting that has a picture."""
        all_of_them: list[Setting] = [{}]
        for control in self.explorer.controls:
            all_of_them = [
                {**one, control.name: value} for one in all_of_them for value in values_of(control)
            ]
        return [one for one in all_of_them if not self.is_impossible(one)]

    def title_changes(self, setting: Setting) -> bool:
        return self.frame(setting).title != self.frame(self.start).title

    def is_impossible(self, setting: Setting) -> bool:
        layout = self.explorer.layouts[self.frame(setting).layout]
        return layout.kind == "impossible"

    def frame(self, setting: Setting) -> SimpleNamespace:
        """What belongs to a setting: the last control changes first."""
        index = 0
        for control in self.explorer.controls:
            values = values_of(control)
            index = index * len(values) + values.index(setting[control.name])
        return self.explorer.frames[index]

    def button(self, name: str) -> Locator:
        return self.live.get_by_role("button", name=name, exact=True)

    def slider(self, control: Any) -> Locator:
        return self.live.get_by_role("slider", name=control.label, exact=True)

    def radio(self, control: Any, value: str) -> Locator:
        text = next(one.text for one in control.options if one.id == value)
        group = self.live.get_by_role("group", name=control.label, exact=True)
        return group.get_by_role("radio", name=text, exact=True)

    def set(self, setting: Setting) -> None:
        """Set every control by pointer."""
        for control in self.explorer.controls:
            value = setting[control.name]
            if control.kind == "slider":
                self.slider(control).fill(str(values_of(control).index(value)))
            else:
                self.radio(control, value).check()
        self.expect_setting(setting)

    def set_by_keyboard(self, keyboard: Keyboard, before: Setting, after: Setting) -> None:
        """Go from control to control, and move each by arrow keys."""
        for control in self.explorer.controls:
            values = values_of(control)
            was, wanted = before[control.name], after[control.name]
            steps = values.index(wanted) - values.index(was)
            is_slider = control.kind == "slider"
            keyboard.tab_to(self.slider(control) if is_slider else self.radio(control, was))
            keyboard.press("ArrowRight" if steps > 0 else "ArrowLeft", abs(steps))

    def expect_setting(self, setting: Setting) -> None:
        """Each control, the title and the note say so."""
        for control in self.explorer.controls:
            value = setting[control.name]
            if control.kind == "slider":
                place = values_of(control).index(value)
                expect(self.slider(control)).to_have_value(str(place))
                told = control.texts[place]
                expect(self.slider(control)).to_have_attribute("aria-valuetext", told)
            else:
                expect(self.radio(control, value)).to_be_checked()
        frame = self.frame(setting)
        expect(self.title).to_have_text(frame.title)
        if frame.note:
            expect(self.live.get_by_text(frame.note, exact=True)).to_be_visible()

    def expect_rest(self, setting: Setting) -> None:
        """It has come to rest: the setting was told, kept, and put in the address."""
        expect(self.status).to_contain_text(self.frame(setting).title)
