"""How far two measures of attachment agree: of a hundred people, who gets one answer from both.

Each choice is a row of ``effect_sizes.csv``, a correlation r. With half of the people on each side
by both measures, (1 + r) / 2 of them get the same answer: two dichotomies that correlate at φ = r.
Two scores that correlate at r, each cut at its median, agree less: 1/2 + arcsin(r) / π of them.
"""

from dataclasses import dataclass
from math import asin, pi
from typing import Final

from securebase import data
from securebase.content.bibliography import source
from securebase.content.wording import number_written, say
from securebase.explorations.patterns import check_choice
from securebase.models.effects import shared_variance
from securebase.views import IconField

CAPTION_AGREEMENT: Final = say(
    "The links are those of the reviews named below the picture. The hundred people are our own "
    "sum, and nobody counted them."
)
ASSUMPTIONS_AGREEMENT: Final = (
    say("Half of the people are secure by each measure. Real samples are not so even."),
    say(
        "Each measure gives a yes or a no here. Most of them give a score, or more than two "
        "groups, and scores that are cut in half agree less: the note says how much."
    ),
    say("The links are averages of many studies, or of a few, and studies differ."),
    say("Where two measures agree, both may still be wrong about somebody."),
)
SOURCES_AGREEMENT: Final = ("cadman2018", "verhage2016", "roisman2007", "lebas2020")


@dataclass(frozen=True)
class _Pair:
    """A row of the table, named by predictor, outcome and source, and the words for it."""

    choice: str
    predictor: str
    outcome: str
    key: str
    who: str = say("toddlers")


_PAIRS: Final = {
    "home-visit": _Pair(
        say("A playroom and a home visit"),
        "Attachment Q-Sort by an observer",
        "Strange Situation",
        "cadman2018",
    ),
    "long-visit": _Pair(
        say("A playroom and long home visits"),
        "Attachment Q-Sort by an observer who watched for long",
        "Strange Situation",
        "cadman2018",
    ),
    "parents-cards": _Pair(
        say("A playroom and the parent’s own cards"),
        "Attachment Q-Sort by the parent",
        "Strange Situation",
        "cadman2018",
    ),
    "parents-interview": _Pair(
        say("A playroom and the parent’s interview"),
        "parent secure-autonomous representation",
        "child security",
        "verhage2016",
        say("pairs"),
    ),
    "bonding-form": _Pair(
        say("A form on bonding and the baby’s side"),
        "maternal bonding (self-report)",
        "infant attachment quality",
        "lebas2020",
        say("pairs"),
    ),
    "partners": _Pair(
        say("The interview and a form on partners"),
        "Adult Attachment Interview security",
        "self-reported attachment style",
        "roisman2007",
        say("grown-ups"),
    ),
}
AGREEMENTS: Final = {name: pair.choice for name, pair in _PAIRS.items()}
"""What a reader can choose, and how it is called; the keys are what ``agreement_view`` takes."""


def agreement_view(pair: str) -> IconField:
    """Of a hundred people, how many get the same answer from both measures.

    Args:
        pair: a key of ``AGREEMENTS``.

    Raises:
        ValueError: there is no such pair.
    """
    check_choice(pair, AGREEMENTS)
    shown = _PAIRS[pair]
    wanted = (shown.predictor, shown.outcome, shown.key)
    (r,) = (
        row["value"]
        for row in data.load("effect_sizes")
        if (row["predictor"], row["outcome"], row["source_key"]) == wanted and row["metric"] == "r"
    )
    same = round(100 * (1 + r) / 2)
    return IconField(
        title=say(
            "About {same} of 100 {who} would get the same answer from both; luck gives 50",
            same=same,
            who=shown.who,
        ),
        note=say(
            "{short}: r = {r}. The two share {share} of what makes one differ from another. If "
            "both were scores that are cut in half, it would be about {halves} of 100.",
            short=source(shown.key).short,
            r=number_written(r, ".2f"),
            share=number_written(shared_variance(r), ".0%"),
            halves=round(100 * (0.5 + asin(r) / pi)),
        ),
        counted=say("get the same answer"),
        groups=(say("As the studies found"), say("By luck alone")),
        counts=(same, 50),
    )
