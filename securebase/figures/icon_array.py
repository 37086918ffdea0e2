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

# The styles travel with the figure, because a notebook in JupyterLab has no style sheet of ours;
# the colours are the book's own where it gives them. A counted dot is full and the others are
# rings, so that nothing hangs on colour.
_COUNTED = "fill:var(--sb-accent,#0f6b6b);stroke:var(--sb-accent,#0f6b6b);stroke-width:2"
_OTHER = "fill:none;stroke:var(--sb-control-line,#7d7565);stroke-width:1.5"
_SIDE_BY_SIDE = "display:flex;flex-wrap:wrap;gap:1.5rem 2.5rem;margin:1rem 0"
_SQUARE = "flex:1 1 9rem;max-width:13rem"

_FIGURE = Markup(
    '<figure class="sb-figure"><p class="sb-figure-title"><strong>{title}</strong></p>'
    '<div style="{side_by_side}">{squares}</div>'
    "<figcaption>{caption} Source: {work}.</figcaption></figure>"
)
_FOLDED = Markup('<details class="sb-reveal"><summary>{reveal}</summary>{figure}</details>')
_GROUP = Markup(
    '<div style="{square}">'
    '<svg viewBox="0 0 {width} {height}" role="img" aria-label="{count} of {of} dots are full" '
    'style="display:block;width:100%">{dots}</svg>'
    '<p style="margin:.5rem 0 0"><strong>{count} in {of}</strong> {name}</p></div>'
)
_DOT = Markup('<circle cx="{x}" cy="{y}" r="{radius}" style="{style}"/>')
_LINK = Markup('<a href="{url}">{short}</a>')


@dataclass(frozen=True)
class IconArrays:
    """One square of dots a group, side by side, with the counts in words."""

    groups: tuple[tuple[str, int], ...]
    of: int
    title: str
    caption: str
    source: str
    reveal: str | None = None

    def html(self) -> str:
        """The figure: dots, and the counts in words under them."""
        figure = self._figure()
        return _FOLDED.format(reveal=self.reveal, figure=figure) if self.reveal else figure

    def _figure(self) -> Markup:
        work = find_source(self.source)
        return _FIGURE.format(
            title=self.title,
            side_by_side=_SIDE_BY_SIDE,
            squares=Markup("").join(self._square(name, count) for name, count in self.groups),
            caption=self.caption,
            work=_LINK.format(url=work.url, short=work.short) if work.url else work.short,
        )

    def _square(self, name: str, count: int) -> Markup:
        return _GROUP.format(
            square=_SQUARE,
            width=_ACROSS * _STEP,
            height=-(-self.of // _ACROSS) * _STEP,
            count=count,
            of=self.of,
            name=name,
            dots=Markup("").join(_dot(place, place < count) for place in range(self.of)),
        )

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, str]:
        return {"text/html": self.html(), "text/plain": repr(self)}

    def __repr__(self) -> str:
        told = "; ".join(f"{name}: {count} in {self.of}" for name, count in self.groups)
        return f"<IconArrays {told}>"


def _dot(place: int, counted: bool) -> Markup:
    row, column = divmod(place, _ACROSS)
    return _DOT.format(
        x=column * _STEP + _STEP // 2,
        y=row * _STEP + _STEP // 2,
        radius=_RADIUS,
        style=_COUNTED if counted else _OTHER,
    )


def icon_arrays(
    groups: Sequence[tuple[str, int]],
    *,
    of: int = 100,
    title: str,
    caption: str,
    source: str,
    reveal: str | None = None,
) -> IconArrays:
    """So many of ``of`` in each group, as dots.

    Args:
        groups: a name and a count for each square of dots.
        of: the dots in a square.
        title: the takeaway.
        caption: what was counted, in whom.
        source: a citation key.
        reveal: folds the figure under these words, so that a reader can guess first.

    Raises:
        ValueError: there is no group, a count is not from 0 to ``of``, or the key is unknown.
    """
    if not groups:
        raise ValueError("icon_arrays needs at least one group: [(name, count), …]")
    for name, count in groups:
        if not 0 <= count <= of:
            raise ValueError(f"the count for {name!r} is {count}; it must be from 0 to {of}")
    find_source(source)
    return IconArrays(tuple(groups), of, title, caption, source, reveal)
