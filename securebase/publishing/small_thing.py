"""One small thing on the first page: cards and moments of the lessons, one at a time.

It carries the specs of the whole deck and the whole planner, so that what is answered there is
answered in the lesson too.
"""

from pathlib import Path

from markupsafe import Markup

from securebase.activities.activity import script_json
from securebase.activities.cue_cards import CueCards
from securebase.activities.planner import Planner
from securebase.content.templates import templates_of


def small_thing(name: str, cards: str, moments: str) -> str:
    """The HTML of a fold called ``name`` with the deck and the planner of two content files.

    Raises:
        ContentError: says every mistake in a file with its line and what to write.
    """
    deck, planner = CueCards.load(Path(cards)), Planner.load(Path(moments))
    spec = deck.spec()
    template = templates_of("securebase.activities", "").get_template(
        "cue_cards/small_thing.html.jinja"
    )
    return template.render(
        name=name,
        card=spec["cards"][0],
        specs=[Markup(script_json(one)) for one in (spec, planner.spec())],
    )
