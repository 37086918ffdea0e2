"""An own course's colours in the place of ours: ``securebase_colours`` of its settings.

One colour is enough. What belongs to it, and is not given, is made from it: its twin for the dark,
the soft ground below it, and those for readers who asked for more contrast. All are looked at as a
reader would: what is written in a colour must be legible on every ground of the course.
"""

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

SETTING: Final = "securebase_colours"
_HEX: Final = re.compile(r"#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_DARK: Final = "-dark"
_GROUNDS: Final = ("paper", "surface", "accent-soft", "right-soft", "wrong-soft", "help-soft")
# What is drawn as a line or a border, and what only divides or lies below.
_BORDERS: Final = ("control-line",)
_NOT_WRITTEN: Final = ("line", "drawing", "accent-ink")
_READ, _SEEN, _EASILY_READ = 4.5, 3.0, 7.5
"""How much lighter or darker than its ground a text, a border, and a twin must be (WCAG 2.2)."""

Colours = Mapping[str, str]
_WHITE, _BLACK = "#ffffff", "#000000"


def with_own(ours: Colours, own: Any) -> dict[str, str]:
    """All colours by name, with those of an own course and what follows from them.

    Raises:
        ValueError: a name is not known, a value is no colour, or a colour cannot be read on some
            ground; says which, by how much, and what to write. Its second argument is the name.
    """
    given = _given(ours, own)
    found = {**ours, **given}
    for name in given:
        made = _made_from(name, found[name], ours)
        found |= {twin: colour for twin, colour in made if twin in ours and twin not in given}
    _check(found, {name for name, colour in found.items() if colour != ours[name]})
    return found


def _given(ours: Colours, own: Any) -> dict[str, str]:
    if not isinstance(own, Mapping):
        raise ValueError("write a colour by its name, as in  accent: “#7a3b10”", "")
    given: dict[str, str] = {}
    for name, value in own.items():
        if name not in ours:
            near = difflib.get_close_matches(str(name), ours, n=1)
            plain = [one for one in ours if not re.search("-(dark|soft|more|ink)", one)]
            meant = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(plain)}"
            raise ValueError(f"no colour is called {name!r}; {meant}", str(name))
        if not isinstance(value, str) or not _HEX.fullmatch(value):
            told = f"{name} is {value!r}; write a colour in quotation marks, as in “#7a3b10”"
            raise ValueError(told, str(name))
        given[name] = long_form(value)
    return given


def _made_from(name: str, colour: str, ours: Colours) -> Iterator[tuple[str, str]]:
    """What belongs to a colour of the day that an author gives alone."""
    if name.endswith((_DARK, "-soft", "-more", "-ink")) or name in (*_GROUNDS, "ink"):
        return
    night = ours[f"paper{_DARK}"]
    dark = next(one for one in _on_the_way(colour, _WHITE) if contrast(one, night) >= _EASILY_READ)
    yield f"{name}{_DARK}", dark
    # What is written in any colour on our own ground can then be read on this one.
    light = luminance(ours.get(f"{name}-soft", _WHITE))
    soft = (_mixed(one, _WHITE, 0.9) for one in _on_the_way(colour, _WHITE))
    yield f"{name}-soft", next(one for one in soft if luminance(one) >= light)
    dim = luminance(ours.get(f"{name}-soft{_DARK}", night))
    soft = (_mixed(one, night, 0.86) for one in _on_the_way(dark, night))
    yield f"{name}-soft{_DARK}", next(one for one in soft if luminance(one) <= dim)
    yield f"{name}-more", _mixed(colour, _BLACK, 0.3)
    yield f"{name}-more{_DARK}", _mixed(dark, _WHITE, 0.35)
    yield f"{name}-ink", _WHITE
    yield f"{name}-ink{_DARK}", _mixed(_BLACK, dark, 0.15)


def _on_the_way(one: str, other: str) -> Iterator[str]:
    return (_mixed(one, other, step / 20) for step in range(21))


def _check(found: Colours, changed: Iterable[str]) -> None:
    touched = set(changed)
    for written, ground, least in _pairs(found):
        if not touched & {written, ground}:
            continue
        ratio = contrast(found[written], found[ground])
        if ratio < least:
            name, other = (written, ground) if written in touched else (ground, written)
            raise ValueError(
                f"{written} ({found[written]}) cannot be read well on {ground} ({found[ground]}): "
                f"{ratio:.1f} to 1, and it takes {least:g}; write a "
                f"{'lighter' if _is_dark(found[other]) else 'darker'} {name}",
                name,
            )


def _pairs(found: Colours) -> Iterator[tuple[str, str, float]]:
    """What is written or drawn in which colour on which, and how far apart they must be."""
    for twin in ("", _DARK):
        for name in found:
            base = name.removesuffix(_DARK)
            of_this = name.endswith(_DARK) == bool(twin)
            if not of_this or base in _GROUNDS or base.startswith(_NOT_WRITTEN):
                continue
            least = _SEEN if base.startswith(_BORDERS) else _READ
            for ground in _GROUNDS:
                yield name, f"{ground}{twin}", least
        yield f"accent-ink{twin}", f"accent{twin}", _READ


def _is_dark(colour: str) -> bool:
    """Whether white is easier to read on it than black."""
    return contrast(colour, _WHITE) > contrast(colour, _BLACK)


def long_form(colour: str) -> str:
    """``#abc`` as ``#aabbcc``, which is what a comparison needs."""
    digits = colour.lower().removeprefix("#")
    return "#" + ("".join(digit * 2 for digit in digits) if len(digits) in (3, 4) else digits)


def contrast(one: str, other: str) -> float:
    """How far apart two colours are to a reader, from 1 to 21 (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    """How light a colour is, from 0 to 1 (WCAG 2.2)."""
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (part / 255 for part in _parts(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(one: str, other: str, part: float) -> str:
    """A colour on the way from one to the other."""
    pairs = zip(_parts(one), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))
