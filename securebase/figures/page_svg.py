"""A matplotlib figure as SVG in a page: in the page's own colours and letters, and small.

Imported only where a figure is made: a browser's Python has no matplotlib.
"""

import hashlib
import io
import re
from typing import Final
from xml.etree import ElementTree

from markupsafe import Markup
from matplotlib.figure import Figure

from securebase.figures.colours import colours, css
from securebase.figures.svg import path

_NUMBER: Final = re.compile(r"-?\d+\.\d+(?:e-\d+)?")
_COLOUR: Final = re.compile(r"#[0-9a-f]{6}\b")
_REFERENCE: Final = re.compile(r"\burl\(#(\w+)\)")
_STRAIGHT: Final = re.compile(r"M [-\d. ]+(?:L [-\d. ]+)+z?")
_FONT: Final = re.compile(r"(?:(?P<weight>\d+) )?(?P<size>[\d.]+)px ")
_DROPPED: Final = ("metadata", "style")


def page_svg(figure: Figure, alt: str, above: float) -> Markup:
    """The figure without its title, for which a page has words of its own.

    Args:
        figure: is drawn as it would be saved.
        alt: names the picture to a reader who does not see it.
        above: how much of the figure, in points from its upper edge, is the title's.
    """
    file = io.StringIO()
    title = figure._suptitle  # type: ignore[attr-defined]
    title.set_visible(False)
    try:
        figure.savefig(file, format="svg", facecolor="none", metadata={"Date": None})
    finally:
        title.set_visible(True)
    drawn = ElementTree.fromstring(file.getvalue())
    wide, high = (72 * inches for inches in figure.get_size_inches())
    svg = ElementTree.Element(
        "svg", {
            "viewBox": f"0 {above:g} {wide:g} {high - above:g}",
            "role": "img",
            "aria-label": alt,
            "style": f"display:block;width:100%;max-width:{wide * 1.5:g}px;font-family:inherit;"
            "stroke-linejoin:round",
        },
    )  # fmt: skip
    svg.extend(_kept(drawn))
    _name_afresh(svg)
    return Markup(ElementTree.tostring(svg, encoding="unicode"))


def _kept(parent: ElementTree.Element) -> list[ElementTree.Element]:
    """What is drawn below an element; groups, which only name what is in them, are left out."""
    found: list[ElementTree.Element] = []
    for old in parent:
        name = old.tag.rpartition("}")[2]
        inside = _kept(old)
        new = ElementTree.Element(name, _attributes(old))
        if name in _DROPPED or _is_nothing(new):
            continue
        if name == "g" and not set(new.keys()) - {"id"}:
            found += inside
            continue
        new.extend(inside)
        new.text = (old.text or "").strip() or None
        if inside or new.text or name not in ("g", "defs"):
            found.append(new)
    return found


def _is_nothing(element: ElementTree.Element) -> bool:
    return element.tag == "path" and element.get("style") in ("fill:none", "fill:none;stroke:none")


def _attributes(element: ElementTree.Element) -> dict[str, str]:
    found = {}
    for long_name, text in element.items():
        name = long_name.rpartition("}")[2]  # xlink:href is href today
        value = " ".join(_NUMBER.sub(_short, text).split())
        match name:
            case "style":
                value = ";".join(filter(None, map(_style, value.split("; "))))
            case "d" if _STRAIGHT.fullmatch(value):
                value = _from_point_to_point(value)
            case "fill" | "stroke":
                value = _COLOUR.sub(_own, value)
            case "href":
                value = f"url({value})"  # for now, as all that refers to something is told
        if name != "transform" or not value.startswith("rotate(-0 "):
            found[name] = value
    return {name: value for name, value in found.items() if value}


def _from_point_to_point(way: str) -> str:
    """A way of straight lines, told as in all other pictures: it is long where data are many."""
    numbers = [float(part) for part in way.split() if part not in "MLz"]
    return path(zip(numbers[::2], numbers[1::2], strict=True), closed=way.endswith("z"))


def _style(rule: str) -> str:
    name, _, value = rule.rstrip(";").partition(": ")
    if name == "font" and (font := _FONT.match(value)):
        # The page's own letters.
        size = f"font-size:{font['size']}px"
        return f"{size};font-weight:{font['weight']}" if font["weight"] else size
    if (name, value) == ("stroke-linejoin", "round") or name == "font-family":
        return ""
    return f"{name}:{_COLOUR.sub(_own, value)}"


def _own(colour: re.Match[str]) -> str:
    """A colour of the course as the page's own, which has a twin for the dark."""
    names = [name for name, value in colours().items() if value == colour[0]]
    return next((css(name) for name in names if not name.endswith("-dark")), colour[0])


def _short(number: re.Match[str]) -> str:
    return f"{round(float(number[0]), 2):g}"


def _name_afresh(svg: ElementTree.Element) -> None:
    """Keeps only ids that something refers to, and makes them this figure's own in a page."""
    digest = hashlib.sha256(ElementTree.tostring(svg)).hexdigest()[:6]
    told = [value for element in svg.iter() for value in element.attrib.values()]
    referred = dict.fromkeys(name for value in told for name in _REFERENCE.findall(value))
    short = {name: f"plot-{digest}-{number}" for number, name in enumerate(referred)}

    def own(reference: re.Match[str]) -> str:
        return f"url(#{short[reference[1]]})"

    for element in svg.iter():
        if (name := element.attrib.pop("id", None)) in short:
            element.set("id", short[name])
        for key, value in element.items():
            element.set(key, _REFERENCE.sub(own, value))
        if element.get("href"):
            element.set("href", element.attrib["href"][len("url(") : -1])
