"""Sheets of paper for a class: handouts, quiz sheets and cards, all from the course's own data.

A page of the book shows and prints them, and ``make exports`` makes PDFs of them.
"""

from securebase.paper.card_sheets import card_sheets as card_sheets
from securebase.paper.handouts import handouts_of as handouts_of
from securebase.paper.help_sheet import help_sheet as help_sheet
from securebase.paper.leaflet import leaflet_html as leaflet_html
from securebase.paper.quiz_sheets import quiz_sheets as quiz_sheets
from securebase.paper.sheet import Sheet as Sheet
from securebase.paper.sheets import sheets_html as sheets_html
from securebase.paper.sheets import sheets_of as sheets_of
