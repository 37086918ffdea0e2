"""What axe finds on the page of a live copy: nothing in what is ours."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import findings
from tests.elsewhere.live.conftest import LAB
from tests.elsewhere.live.live_page import LivePage

pytestmark = [pytest.mark.elsewhere, pytest.mark.browser]

Colours = Literal["light", "dark"]
# JupyterLab's own, in the release that is pinned: its grey boxes have no names, its list of cells
# holds other things too, and its way past the menus leads nowhere.
OF_JUPYTERLAB = {"aria-input-field-name", "aria-required-children", "skip-link", "tabindex"}


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_a_reader_who_waits_meets_no_barrier(live_page: LivePage, colours: Colours) -> None:
    page = live_page.page
    page.emulate_media(color_scheme=colours)
    page.set_viewport_size({"width": 390, "height": 844})
    # JupyterLab itself does not come.
    page.route("**/config-utils.js", lambda asked: asked.fulfill(content_type="text/javascript"))
    page.goto(f"{live_page.address}/live/notebooks/index.html?path={LAB}")
    expect(page.get_by_role("main").get_by_role("heading", level=1)).to_have_text(
        "Your live copy is on its way."
    )
    assert findings(page) == []


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_on_the_whole_page_only_jupyterlabs_own_barriers_are_left(
    lab_page: LivePage, colours: Colours
) -> None:
    page = lab_page.page
    page.emulate_media(color_scheme=colours)
    is_light = "true" if colours == "light" else "false"
    expect(page.locator("body")).to_have_attribute("data-jp-theme-light", is_light)
    expect(page.locator("sb-live-copy")).to_be_visible()
    found = findings(page)
    assert [one for one in found if one.split(" ")[0] not in OF_JUPYTERLAB] == []
    assert [one for one in found if "sb-" in one] == []
