"""So many in a hundred, drawn as dots: the picture of a share that people read best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from securebase.content.bibliography import source as find_source

_ACROSS = 10
_STEP = 20  # SVG units from one dot's centre to the next
_RADIUS = 7


@dataclass(frozen=True)
class IconArrays:
    """One square of dots a group, side by side, with the counts in words."""

    groups: tuple[tuple[str, int], ...]
    of: int
    title: str
    caption: str
    source: str

    def html(self) -> str:
        """The figure: dots, counts in words beside them, so that colour is not needed."""
        work = find_source(self.source)
        squares = Markup("").join(
            Markup(
                '<div class="sb-icon-array">{picture}<p><strong>{count} in {of}</strong><br>'
                "{name}</p></div>"
            ).format(picture=self._picture(count), count=count, of=self.of, name=name)
            for name, count in self.groups
        )
        link = (
            Markup('<a href="{url}">{short}</a>').format(url=work.url, short=work.short)
            if work.url
            else work.short
        )
        return Markup(
            '<figure class="sb-figure"><p class="sb-figure-title">{title}</p>'
            '<div class="sb-icon-arrays">{squares}</div>'
            "<figcaption>{caption} Source: {link}.</figcaption></figure>"
        ).format(title=self.title, squares=squares, caption=self.caption, link=link)

    def _picture(self, count: int) -> Markup:
        rows = -(-self.of // _ACROSS)
        dots = Markup("").join(self._dot(place, place < count) for place in range(self.of))
        return Markup(
            '<svg viewBox="0 0 {width} {height}" role="img" '
            'aria-label="{count} of {of} dots are filled">{dots}</svg>'
        ).format(width=_ACROSS * _STEP, height=rows * _STEP, count=count, of=self.of, dots=dots)

    def _dot(self, place: int, filled: bool) -> Markup:
        row, column = divmod(place, _ACROSS)
        return Markup('<circle class="{name}" cx="{x}" cy="{y}" r="{radius}"/>').format(
            name="sb-dot-filled" if filled else "sb-dot",
            x=column * _STEP + _STEP // 2,
            y=row * _STEP + _STEP // 2,
            radius=_RADIUS,
        )

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, str]:
        return {"text/html": self.html(), "text/plain": repr(self)}

    def __repr__(self) -> str:
        told = "; ".join(f"{name}: {count} in {self.of}" for name, count in self.groups)
        return f"<IconArrays {told}>"


def icon_arrays(
    groups: Sequence[tuple[str, int]], *, of: int = 100, title: str, caption: str, source: str
) -> IconArrays:
    """So many of ``of`` in each group, as dots.

    Args:
        groups: a name and a count for each square of dots.
        of: the dots in a square.
        title: the takeaway.
        caption: what was counted, in whom.
        source: a citation key.

    Raises:
        ValueError: there is no group, a count is not from 0 to ``of``, or the key is unknown.
    """
    if not groups:
        raise ValueError("icon_arrays needs at least one group: [(name, count), …]")
    for name, count in groups:
        if not 0 <= count <= of:
            raise ValueError(f"the count for {name!r} is {count}; it must be from 0 to {of}")
    find_source(source)
    return IconArrays(tuple(groups), of, title, caption, source)
