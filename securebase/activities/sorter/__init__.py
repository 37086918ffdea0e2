"""Cards to be put into piles."""

from securebase.activities.sorter.sorter import Sorter as Sorter
