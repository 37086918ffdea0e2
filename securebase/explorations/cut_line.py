"""Categories or dimensions: made-up children, and a line that can be moved. An illustration.

The question is that of `fraleyspieker2003`, who found the differences between 1,139 infants
largely continuous. Nothing here is their data.
"""

from typing import Final, cast

from securebase.models.cut_line import (
    CHILDREN,
    SCALE,
    USUAL_CUT,
    World,
    is_beyond,
    made_up_children,
    renamed,
)
from securebase.views import Axis, Scatter, Side

WORLDS: Final = {
    "degrees": "Children differ by degrees",
    "kinds": "There are two kinds, with a gap",
}

CAPTION_CUT_LINE: Final = (
    "An illustration: every child here is made up. The idea is from a study of 1,139 infants, "
    "which found mostly differences of degree (Fraley and Spieker, 2003)."
)
ASSUMPTIONS_CUT_LINE: Final = (
    "The children are drawn by chance, always the same ones. Their scores are nobody's data.",
    "No coder draws one line on one scale. Real ones weigh many signs, and reunions above all.",
    "A line can be handy, as long as nobody forgets who stands close to it.",
)

_TICKS: Final = {float(score): str(score) for score in range(1, 8)}
_NAMED: Final = "named “avoidant” here"
_NOT: Final = "named “not avoidant”"


def cut_line_view(cut: float, world: str = "degrees") -> Scatter:
    """120 made-up children on two scales, and who gets another name as the line moves.

    Args:
        cut: where the line stands on the scale of turning away, 1 to 7.
        world: a key of ``WORLDS``.
    """
    children = made_up_children(cast(World, world))
    beyond = sum(is_beyond(child, cut) for child in children)
    changed = sum(renamed(children, USUAL_CUT, cut))
    return Scatter(
        title=_title(cut, world, beyond, changed),
        note=_note(world),
        across=Axis("Turning away (made-up score)", *SCALE, decimals=1, ticks=_TICKS),
        value=Axis("Anger (made-up score)", *SCALE, decimals=1, ticks=_TICKS),
        xs=[child.turning_away for child in children],
        ys=[child.anger for child in children],
        cut=cut,
        was=USUAL_CUT,
        before=Side(f"{CHILDREN - beyond} before the line: {_NOT}", "circle", "ink"),
        beyond=Side(f"{beyond} beyond the line: {_NAMED}", "triangle", "avoidant"),
        changed=f"{changed} with another name than before",
        line_name=f"the line, at {cut:.1f}",
        was_name=f"where it was, {USUAL_CUT:.1f}",
        cells=[
            ["Made-up children", f"Line first, at {USUAL_CUT:.1f}", f"Line now, at {cut:.1f}"],
            [
                _NAMED.capitalize(),
                str(sum(is_beyond(child, USUAL_CUT) for child in children)),
                str(beyond),
            ],
            ["With another name", "0", str(changed)],
            ["Changed themselves", "0", "0"],
        ],
    )


def _title(cut: float, world: str, beyond: int, changed: int) -> str:
    if cut == USUAL_CUT:
        return f"The line is at {cut:.1f}: {beyond} of {CHILDREN} made-up children are beyond it"
    if not changed:
        gap = "With a gap between two kinds" if world == "kinds" else "Here"
        return f"{gap}, moving the line to {cut:.1f} gives no child another name"
    return (
        f"The line moved to {cut:.1f}: {changed} of {CHILDREN} made-up children have another "
        "name, and no child has changed"
    )


def _note(world: str) -> str:
    if world == "kinds":
        return (
            "If there were kinds, as with blood groups, a line could stand anywhere in the gap. "
            "The study looked for such kinds and found mostly degrees."
        )
    return (
        "Where children differ by degrees, many stand close to any line. Move it a little, and "
        "some get another name."
    )
