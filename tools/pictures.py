"""Make the pictures of phones, shared links and the EPUB, from the mark and the first drawing::

    python -m tools.pictures

They are committed: who builds the book needs no browser.
"""

from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from securebase.figures.colours import colours
from securebase.publishing.about_page import ICON_SIZES, MASKABLE_SIZE
from tools import chromium
from tools.places import ROOT

STATIC = ROOT / "securebase/publishing/theme/static"
MARK = STATIC / "favicon.svg"
DRAWING = ROOT / "book/drawings/first-hold.svg"
COVER = ROOT / "securebase/exports/epub/cover.png"
SOCIAL_SIZE = (1200, 630)
COVER_SIZE = (1200, 1600)
APPLE_SIZE = 180
MARK_SIDE = 48
ROOM_TO_CUT = 6
"""Round the mark where a phone cuts an icon to any shape, to what is within 40% of its side."""

_WHOLE = "html, body { margin: 0; height: 100% } svg { display: block; width: 100%; height: 100% }"


def draw(page: Page, html: str, size: tuple[int, int], path: Path) -> None:
    """Save a page of this size, in pixels, as a PNG file."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.set_content(html)
    page.screenshot(path=path, omit_background=True)


def icon(*, fills_square: bool, room: int = 0) -> str:
    """The mark as a page; a phone rounds a square by itself, and a browser does not.

    ``room`` is left round it, in the units of the mark.
    """
    mark = MARK.read_text(encoding="utf-8")
    side = MARK_SIDE + 2 * room
    mark = mark.replace(f"0 0 {MARK_SIDE} {MARK_SIDE}", f"{-room} {-room} {side} {side}")
    ground = f"body {{ background: {colours()['accent']} }}" if fills_square else ""
    return f"<style>{_WHOLE}{ground}</style>{mark}"


def social_picture() -> str:
    """The first drawing beside the name of the course, as a page."""
    paper, ink, soft = (colours()[name] for name in ("paper", "ink", "ink-soft"))
    return f"""<style>
      body {{ display: grid; grid-template-columns: 630px 1fr; align-items: center; margin: 0;
        height: 630px; background: {paper}; color: {ink}; font-family: Charter, Georgia, serif }}
      svg {{ width: 550px; height: 516px; margin: 0 40px }}
      h1 {{ margin: 0 0 24px; font-size: 84px; font-weight: 600; line-height: 1.05 }}
      p {{ margin: 0 48px 0 0; color: {soft}; font-size: 34px; line-height: 1.35 }}
    </style>{DRAWING.read_text(encoding="utf-8")}
    <div><h1>Secure Base</h1>
    <p>How the bond between a baby and their carers grows</p></div>"""


def cover() -> str:
    """The first drawing under the name of the course, as the cover of a book."""
    paper, ink, soft, accent = (colours()[name] for name in ("paper", "ink", "ink-soft", "accent"))
    return f"""<style>
      body {{ display: grid; grid-template-rows: auto 1fr auto; justify-items: center; margin: 0;
        height: 1600px; background: {paper}; color: {ink}; font-family: Charter, Georgia, serif;
        text-align: center; border-top: 28px solid {accent}; box-sizing: border-box }}
      h1 {{ margin: 132px 0 28px; font-size: 150px; font-weight: 600; line-height: 1 }}
      p {{ margin: 0 120px; color: {soft}; font-size: 50px; line-height: 1.3 }}
      p:last-child {{ margin-bottom: 88px; font-size: 36px }}
      svg {{ align-self: center; width: 980px; height: 920px }}
    </style><div><h1>Secure Base</h1>
    <p>How the bond between a baby and their carers grows, breaks and mends</p></div>
    {DRAWING.read_text(encoding="utf-8")}
    <p>An open course, to be read anywhere</p>"""


def main() -> None:
    """Draw all of them anew."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find())
        page = browser.new_page()
        for size in ICON_SIZES:
            draw(page, icon(fills_square=False), (size, size), STATIC / f"icon-{size}.png")
        whole, cut = icon(fills_square=True), icon(fills_square=True, room=ROOM_TO_CUT)
        draw(page, cut, (MASKABLE_SIZE, MASKABLE_SIZE), STATIC / f"maskable-{MASKABLE_SIZE}.png")
        square = (APPLE_SIZE, APPLE_SIZE)
        draw(page, whole, square, STATIC / "apple-touch-icon.png")
        draw(page, social_picture(), SOCIAL_SIZE, STATIC / "social.png")
        draw(page, cover(), COVER_SIZE, COVER)
        browser.close()


if __name__ == "__main__":
    main()
