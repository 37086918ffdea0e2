"""What a learner sees at the same time, and what a reader's own spacing and colours leave of it."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

_BELOW_HEADER = "document.querySelector('.sb-top')?.getBoundingClientRect().bottom ?? 0"


def resized(page: Page, width: int, height: int) -> None:
    """Give the page another size, and wait until all that asks to be told has drawn itself anew.

    A browser tells a page of its size with the next frame, and elements of theirs after that.
    """
    page.set_viewport_size({"width": width, "height": height})
    for _ in range(2):
        page.evaluate("() => new Promise(requestAnimationFrame)")


def box(locator: Locator) -> tuple[float, float, float, float]:
    """Left, top, right and bottom on the screen, px."""
    found = locator.bounding_box()
    assert found is not None
    left, top = found["x"], found["y"]
    return left, top, left + found["width"], top + found["height"]


def room(page: Page) -> tuple[float, float]:
    """The top and the bottom of what can be seen below the header of the book, px."""
    assert page.viewport_size is not None
    return page.evaluate(_BELOW_HEADER), page.viewport_size["height"]


def fit_together(page: Page, *locators: Locator) -> bool:
    """Whether all of them can be on screen at once."""
    boxes = [box(one) for one in locators]
    top, bottom = room(page)
    return max(one[3] for one in boxes) - min(one[1] for one in boxes) <= bottom - top


def is_seen(page: Page, locator: Locator) -> bool:
    """Whether all of it is on screen now, and not behind the header."""
    _, top, _, bottom = box(locator)
    seen_from, seen_to = room(page)
    return seen_from <= top and bottom <= seen_to


def cover_one_another(one: Locator, other: Locator) -> bool:
    left, top, right, bottom = box(one)
    other_left, other_top, other_right, other_bottom = box(other)
    return left < other_right and other_left < right and top < other_bottom and other_top < bottom
