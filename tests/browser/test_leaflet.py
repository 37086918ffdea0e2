"""The leaflet: a code that a phone reads, made in the page for the address that is typed."""

from __future__ import annotations

import io

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.accessibility import findings
from tests.conftest import NewPage

pytestmark = pytest.mark.browser

_ADDRESS = "https://antenatal.example.org/baby/"


def codes_on(picture: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def on_paper(page: Page) -> list[Image.Image]:
    paper = page.pdf(prefer_css_page_size=True, tagged=True)
    document = pypdfium2.PdfDocument(paper)
    assert [tuple(round(side) for side in sheet.get_size()) for sheet in document] == [(842, 595)]
    return [sheet.render(scale=2).to_pil() for sheet in document]


def test_the_code_of_the_address_that_was_typed_is_read_from_screen_and_paper(
    new_page: NewPage, site: str
) -> None:
    page = new_page()
    page.goto(f"{site}/book/teach/leaflet.html")
    # Served by this computer to itself, it has no address that a phone could reach.
    expect(page.get_by_text("where no phone can reach it")).to_be_visible()
    field = page.get_by_label("The address that the code leads to")
    expect(field).to_have_value("")
    assert codes_on(on_paper(page)[0]) == []
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    field.fill("midwife")
    field.blur()
    expect(page.get_by_role("alert")).to_contain_text("This is not the address of a page")
    assert findings(page, "sb-leaflet") == []
    field.fill("antenatal.example.org/baby/")
    expect(page.get_by_role("alert")).to_have_text("")
    code = page.get_by_role("img", name="A code that opens antenatal.example.org/baby on a phone")
    expect(code).to_be_visible()
    for dark in (False, True):
        page.emulate_media(color_scheme="dark" if dark else "light")
        seen = Image.open(io.BytesIO(page.locator(".paper-leaflet").first.screenshot()))
        assert codes_on(seen) == [_ADDRESS]
    assert findings(page, "sb-leaflet") == []
    [sheet] = on_paper(page)
    middle = sheet.width // 2
    for half in ((0, 0, middle, sheet.height), (middle, 0, sheet.width, sheet.height)):
        assert codes_on(sheet.crop(half).convert("L")) == [_ADDRESS]
    assert asked == []
