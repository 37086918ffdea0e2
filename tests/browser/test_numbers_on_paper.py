"""Whom to call, on paper: each number whole in one line, and nothing printed over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.course_pages import COURSE
from tests.browser.printed_pages import WIDTH_OF_A4
from tests.conftest import NewPage

pytestmark = pytest.mark.browser

_SERVICES = ('class="sb-help-lines"', 'class="sb-services"', 'class="paper-tel"')
# Of each number that is printed: how it is read, in how many lines, and the words that it touches.
_BADLY_PRINTED = """(font) => {
  if (font) document.documentElement.style.setProperty("--sb-font", font);
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    // A caption for the ear is cut off whole.
    if (!node.data.trim() || !parent.checkVisibility() || parent.matches("caption")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((one) => one.width > 2);
    texts.push({ node, boxes, link: parent.closest("a") });
  }
  const numbers = texts.filter((one) => one.link?.matches("[href^='tel:'], [href^='sms:']"));
  // Words go on where a number in a sentence ends; in a box they stand beside it.
  const apart = (number) => number.link.matches(".sb-help-reach a") ? 6 : -1;
  // The boxes of two lines share a little where their letters do not.
  const share = (one, other) => Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const touches = (one, other, least) =>
    one.left - least < other.right && other.left < one.right + least &&
    share(one, other) > Math.min(one.height, other.height) / 4;
  const bad = numbers.flatMap((number) => {
    const over = texts.filter((other) => other !== number && other.boxes.some((box) =>
      number.boxes.some((mine) => touches(mine, box, apart(number)))));
    const lines = new Set(number.boxes.map((one) => Math.round(one.top))).size;
    return lines === 1 && !over.length ? [] :
      [`${number.node.data} in ${lines}: ${over.map((one) => one.node.data.slice(0, 30))}`];
  });
  return { numbers: numbers.length, bad };
}"""


def _with_services(book: Path) -> list[str]:
    return [
        name
        for name in COURSE
        if any(one in (book / f"{name}.html").read_text(encoding="utf-8") for one in _SERVICES)
    ]


# The reader's own font, and one in which numbers are as wide as in no other.
@pytest.mark.parametrize("font", ["", "monospace"])
def test_on_paper_no_number_is_parted_or_touches_its_words(
    new_page: NewPage, site: str, book: Path, font: str
) -> None:
    page = new_page(viewport={"width": WIDTH_OF_A4, "height": 1000})
    pages = _with_services(book)
    assert {"book/find-help", "book/teach/where-to-get-help"} < {*pages}
    numbers, bad = 0, {}
    for name in pages:
        page.goto(f"{site}/{name}.html")
        page.emulate_media(media="print")
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        found = page.evaluate(_BADLY_PRINTED, font)
        numbers += found["numbers"]
        if found["bad"]:
            bad[name] = found["bad"]
    assert bad == {}
    assert numbers > 100
