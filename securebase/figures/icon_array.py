"""So many in a hundred, drawn as dots: the picture of a share that people read best."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from securebase.content.bibliography import source as find_source
from securebase.figures.svg import svg_of
from securebase.views.shapes import dot_square

_SIDE_BY_SIDE = "display:flex;flex-wrap:wrap;gap:1.5rem 2.5rem;margin:1rem 0"

_FIGURE = Markup(
    '<figure class="sb-figure"><p class="sb-figure-title"><strong>{title}</strong></p>'
    '<div style="{side_by_side}">{squares}</div>'
    "<figcaption>{caption} Source: {work}.</figcaption></figure>"
)
_FOLDED = Markup('<details class="sb-reveal"><summary>{reveal}</summary>{figure}</details>')
_GROUP = Markup(
    '<div style="flex:1 1 9rem;max-width:13rem">{square}'
    '<p style="margin:.5rem 0 0"><strong>{count} in {of}</strong> {name}</p></div>'
)
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
        work = find_source(self.source)
        figure = _FIGURE.format(
            title=self.title,
            side_by_side=_SIDE_BY_SIDE,
            squares=Markup("").join(self._square(name, count) for name, count in self.groups),
            caption=self.caption,
            work=_LINK.format(url=work.url, short=work.short) if work.url else work.short,
        )
        return _FOLDED.format(reveal=self.reveal, figure=figure) if self.reveal else figure

    def _square(self, name: str, count: int) -> Markup:
        label = f"{count} of {self.of} dots are full"
        square = svg_of(dot_square(count, self.of, "accent", label))
        return _GROUP.format(square=square, count=count, of=self.of, name=name)

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, str]:
        return {"text/html": self.html(), "text/plain": repr(self)}

    def __repr__(self) -> str:
        told = "; ".join(f"{name}: {count} in {self.of}" for name, count in self.groups)
        return f"<IconArrays {told}>"


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
