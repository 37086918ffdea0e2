"""Cards with a drawn baby."""

from securebase.activities.cue_cards.cue_cards import CueCards as CueCards
