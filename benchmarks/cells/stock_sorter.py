"""The same cards, as an author of a Jupyter Book shows them with ipywidgets.

A published page has no Python behind it, so each card's buttons are linked in the browser to the
reply that belongs to them.
"""

from html import escape
from pathlib import Path

import ipywidgets as widgets
from ruamel.yaml import YAML


def _shown(text: str) -> widgets.HTML:
    return widgets.HTML(f"<p>{escape(text)}</p>")


def _card(card: dict[str, str], piles: list[dict[str, str]]) -> widgets.VBox:
    buttons = widgets.ToggleButtons(options=[pile["name"] for pile in piles], index=None)
    replies = [card["why"] if card["pile"] == pile["id"] else card["hint"] for pile in piles]
    reply = widgets.Stack([_shown(text) for text in replies], selected_index=None)
    reply.add_class("reply")
    widgets.jslink((buttons, "index"), (reply, "selected_index"))
    return widgets.VBox([_shown(card["text"]), buttons, reply])


_sorter = YAML(typ="safe").load(Path("whose-tie.sorter.yml"))

widgets.VBox([_card(card, _sorter["piles"]) for card in _sorter["cards"]])
