"""Categories or dimensions: made-up children, and a line that can be moved. An illustration.

The question is that of `fraleyspieker2003`, who found the differences between 1,139 infants
largely continuous. Nothing here is their data.
"""

from typing import Final, cast

from securebase.content.wording import figures, number_written, say
from securebase.explorations.patterns import capital
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
    "degrees": say("Children differ by degrees"),
    "kinds": say("There are two kinds, with a gap"),
}

CAPTION_CUT_LINE: Final = say(
    "An illustration: every child here is made up. The idea is from a study of 1,139 infants, "
    "which found mostly differences of degree (Fraley and Spieker, 2003)."
)
ASSUMPTIONS_CUT_LINE: Final = (
    say("The children are drawn by chance, always the same ones. Their scores are nobody's data."),
    say(
        "No coder draws one line on one scale. Real ones weigh many signs, and reunions above all."
    ),
    say("A line can be handy, as long as nobody forgets who stands close to it."),
)

_TICKS: Final = {float(score): figures(score) for score in range(1, 8)}
_NAMED: Final = say("named “avoidant” here")
_NOT: Final = say("named “not avoidant”")


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
        across=Axis(say("Turning away (made-up score)"), *SCALE, decimals=1, ticks=_TICKS),
        value=Axis(say("Anger (made-up score)"), *SCALE, decimals=1, ticks=_TICKS),
        xs=[child.turning_away for child in children],
        ys=[child.anger for child in children],
        cut=cut,
        was=USUAL_CUT,
        before=Side(
            say("{children} before the line: {named}", children=CHILDREN - beyond, named=_NOT),
            "circle",
            "ink",
        ),
        beyond=Side(
            say("{children} beyond the line: {named}", children=beyond, named=_NAMED),
            "triangle",
            "avoidant",
        ),
        changed=say("{changed} with another name than before", changed=changed),
        line_name=say("the line, at {cut}", cut=number_written(cut, ".1f")),
        was_name=say("where it was, {cut}", cut=number_written(USUAL_CUT, ".1f")),
        cells=[
            [
                say("Made-up children"),
                say("Line first, at {cut}", cut=number_written(USUAL_CUT, ".1f")),
                say("Line now, at {cut}", cut=number_written(cut, ".1f")),
            ],
            [
                capital(_NAMED),
                figures(sum(is_beyond(child, USUAL_CUT) for child in children)),
                figures(beyond),
            ],
            [say("With another name"), figures(0), figures(changed)],
            [say("Changed themselves"), figures(0), figures(0)],
        ],
    )


def _title(cut: float, world: str, beyond: int, changed: int) -> str:
    if cut == USUAL_CUT:
        return say(
            "The line is at {cut}: {beyond} of {children} made-up children are beyond it",
            cut=number_written(cut, ".1f"),
            beyond=beyond,
            children=CHILDREN,
        )
    if not changed:
        at = number_written(cut, ".1f")
        if world == "kinds":
            return say(
                "With a gap between two kinds, moving the line to {cut} gives no child another "
                "name",
                cut=at,
            )
        return say("Here, moving the line to {cut} gives no child another name", cut=at)
    return say(
        "The line moved to {cut}: {changed} of {children} made-up children have another name, and "
        "no child has changed",
        cut=number_written(cut, ".1f"),
        changed=changed,
        children=CHILDREN,
    )


def _note(world: str) -> str:
    if world == "kinds":
        return say(
            "If there were kinds, as with blood groups, a line could stand anywhere in the gap. "
            "The study looked for such kinds and found mostly degrees."
        )
    return say(
        "Where children differ by degrees, many stand close to any line. Move it a little, and "
        "some get another name."
    )
