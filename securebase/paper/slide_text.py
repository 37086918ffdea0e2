"""The text of a scene of a built page, dealt out onto slides."""

import math
import re
from collections.abc import Iterator, Sequence
from typing import Final

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement

MOST_WORDS: Final = 85
"""More is read from the wall instead of listened to."""
BESIDE_PICTURE: Final = 50

# What nobody in a room reads: ways about the page, sources, code, and what is folded away.
_LEFT_OUT: Final = (
    "script, style, details, sb-parts, .sb-part-place, .sb-part-end, .sb-how-we-know, "
    ".bibtex-citation, .sb-nation, .cell_input, .sb-help-date, .sb-figure-title"
)
_SENTENCE_END: Final = re.compile(r"(?<=[.?!”’])\s+(?=[“‘A-Z])")
_BLOCKS: Final = {"p", "ul", "ol", "blockquote", "table"}

# How words are set in slides.css, in mm and in em. The letters are those of a wide font: which one
# is used hangs on the machine.
_POINT: Final = 0.3528
_LETTER: Final = 0.53
_LINE: Final = 1.35
_AFTER_PARAGRAPH: Final = 0.6
_AFTER_POINT: Final = 0.35
_BEFORE_POINT: Final = 1.6
_LINE_OF_GUESSES: Final = 46


def words_in(html: str) -> int:
    """How many words stand in this HTML."""
    return len(re.findall(r"\w[\w'’.,-]*", re.sub(r"<[^>]+>", "", html)))


def height_of(html: str, points: int, width: float) -> float:
    """How high these words stand, in mm, at a size in points and a width in mm: rather too high."""
    em = points * _POINT
    height = _LINE_OF_GUESSES if "slide-line" in html else 0.0
    for block in re.split(r"</p>|</li>|</tr>", html):
        letters = len(re.sub(r"<[^>]+>", "", block).strip())
        room = width - _BEFORE_POINT * em if "<li" in block else width
        lines = math.ceil(letters * _LETTER * em / room)
        gap = _AFTER_POINT if "<li" in block and "<p" not in block else _AFTER_PARAGRAPH
        height += (lines * _LINE + gap) * em if letters else 0
    return height


def scene_blocks(scene: Tag, parts: Sequence[str] | None = None) -> tuple[list[Tag], Tag | None]:
    """The blocks of text of a section up to its first activity or box, and its first picture.

    With ``parts``, those blocks alone that are called so, and a picture that follows one of them.
    """
    blocks: list[Tag] = []
    picture: Tag | None = None
    is_left_out = False
    for child in scene.find_all(recursive=False):
        if child.name == "section" or child.select_one(".sb-activity"):
            break
        if child.name in ("h1", "h2", "h3") or child.css.match(f"{_LEFT_OUT}, .admonition-title"):
            continue
        if "admonition" in child.get_attribute_list("class"):
            if blocks:
                break
            continue
        if child.name == "figure":
            picture = picture or (None if is_left_out else child)
            continue
        is_left_out = parts is not None and child.get("id") not in parts
        if is_left_out:
            continue
        if child.name in _BLOCKS:
            blocks.append(child)
        elif found := child.find("table"):
            assert isinstance(found, Tag)
            blocks.append(found)
    return blocks, picture


def cleaned(block: Tag) -> Tag:
    """A copy that holds its words alone: no sources, no links, no ids."""
    copy = BeautifulSoup(str(block), "html.parser").find()
    assert isinstance(copy, Tag)
    for gone in copy.select(_LEFT_OUT):
        gone.decompose()
    for link in copy.select("a, span"):
        link.unwrap()
    for tag in [copy, *copy.find_all()]:
        tag.attrs = {name: value for name, value in tag.attrs.items() if name == "scope"}
    return copy


def dealt(blocks: list[Tag], most: int, first: int) -> list[str]:
    """The HTML of each slide; ``first`` is how many words the first one takes.

    A block that is too long alone is parted: a list by its points, a paragraph by its sentences.
    """
    slides: list[list[str]] = [[]]
    room = first
    pieces = [
        piece
        for number, block in enumerate(blocks)
        for piece in _pieces(cleaned(block), most if number else first)
    ]
    for piece in pieces:
        words = words_in(piece)
        if slides[-1] and words > room:
            # Words that lead to what follows go along with it.
            leading = slides[-1].pop() if slides[-1][-1].endswith(":</p>") else ""
            slides.append([leading] if leading else [])
            room = most - words_in(leading)
        slides[-1].append(piece)
        room -= words
    return ["".join(slide) for slide in slides if slide]


def _pieces(block: Tag, most: int) -> Iterator[str]:
    if words_in(str(block)) <= most or block.name == "table":
        yield str(block)
    elif block.name in ("ul", "ol"):
        yield from _handfuls(block, most)
    else:
        yield from (f"<p>{part}</p>" for part in _sentences(block, most))


def _handfuls(block: Tag, most: int) -> Iterator[str]:
    """A list in as few as fit, about equally long, whose numbers go on."""
    points = [str(point) for point in block.find_all("li", recursive=False)]
    share = words_in(str(block)) / -(-words_in(str(block)) // most)
    held: list[str] = []
    for number, point in enumerate(points):
        if held and words_in("".join(held)) + words_in(point) / 2 > share:
            yield _listed(block.name, held, number - len(held) + 1)
            held = []
        held.append(point)
    yield _listed(block.name, held, len(points) - len(held) + 1)


def _listed(name: str, points: list[str], start: int) -> str:
    begins = f' style="counter-reset: list-item {start - 1}"' if name == "ol" else ""
    return f"<{name}{begins}>{''.join(points)}</{name}>"


def _sentences(paragraph: Tag, most: int) -> list[str]:
    """The inner HTML of the paragraph in as few parts as fit, about equally long."""
    sentences = [""]
    for child in paragraph.children:
        first, *rest = _SENTENCE_END.split(_html(child)) if _is_words(child) else [_html(child)]
        sentences[-1] += first
        sentences += rest
    count = -(-words_in(str(paragraph)) // most)
    share = words_in(str(paragraph)) / count
    parts = [""]
    for sentence in sentences:
        if parts[-1] and words_in(parts[-1]) + words_in(sentence) / 2 > share:
            parts.append("")
        parts[-1] = f"{parts[-1]} {sentence}".strip()
    return parts


def _is_words(node: PageElement) -> bool:
    return isinstance(node, NavigableString)


def _html(node: PageElement) -> str:
    return node.output_ready() if isinstance(node, NavigableString) else str(node)
