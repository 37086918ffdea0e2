"""The cards, as an author of Secure Base shows them."""

from securebase import Sorter

Sorter.load("whose-tie.sorter.yml")
