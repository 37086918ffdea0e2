"""A page of the book as it comes out of a printer: what is empty, and what is cut."""

from __future__ import annotations

import re
from typing import Any

import pypdfium2
from playwright.sync_api import Page

# The margins of a printed lesson, as shares of the height of A4: print.css has them in mm.
_TOP, _BOTTOM = 18 / 297, 20 / 297
WIDTH_OF_A4 = 672
"""Between the margins of a lesson, at 96 px an inch."""

_DARK = 200
# A line at the side of a box says nothing by itself.
_LEAST_INK = 3
# Marks that take no room, where a frame begins and where it ends: the PDF tells on which sheets.
_MARK_FRAMES = """(frames) => [...document.querySelectorAll(frames)].filter((frame) =>
  frame.checkVisibility()).map((frame, number) => {
    const told = frame.innerText.trim().slice(0, 60);
    for (const [place, name] of [["afterbegin", "B"], ["beforeend", "E"]]) {
      const mark = document.createElement("span");
      mark.textContent = ` ${name}${number}Q `;
      mark.style.cssText = "position: absolute; font: 1px monospace; white-space: nowrap";
      frame.insertAdjacentElement(place, mark);
    }
    return told;
  })"""
# What has four sides.
_FRAMES = ".admonition:not(details, .help), sb-predict > .sb-fallback, figure, .sb-vignette"


def print_page(page: Page, frames: str = _FRAMES) -> tuple[bytes, list[str]]:
    """The page as a PDF, and how each of its frames begins; frames are marked in it."""
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    marked = page.evaluate(_MARK_FRAMES, frames)
    return page.pdf(format="A4", prefer_css_page_size=True, tagged=True), marked


def empty_shares(paper: bytes) -> list[float]:
    """Of each sheet, how much of its height is blank below its last line: 0 to 1."""
    return [_empty(sheet) for sheet in pypdfium2.PdfDocument(paper)]


def _empty(sheet: Any) -> float:
    picture = sheet.render(scale=0.5).to_numpy()
    ink = (picture < _DARK).any(axis=2).sum(axis=1) > _LEAST_INK
    height = len(ink)
    last = ink.nonzero()[0].max(initial=0)
    return float(1 - (last / height - _TOP) / (1 - _TOP - _BOTTOM))


def cut_frames(paper: bytes, marked: list[str]) -> list[str]:
    """The frames that begin on one sheet and end on another."""
    sheets: dict[str, set[int]] = {}
    for number, sheet in enumerate(pypdfium2.PdfDocument(paper)):
        text = sheet.get_textpage().get_text_bounded()
        for frame in re.findall(r"[BE](\d+)Q", re.sub(r"\s", "", text)):
            sheets.setdefault(frame, set()).add(number)
    return [told for number, told in enumerate(marked) if len(sheets.get(str(number), ())) > 1]
