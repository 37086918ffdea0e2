"""Claims that one hears or reads, and whether they hold up."""

from securebase.activities.claim_cards.claim_cards import ClaimCards as ClaimCards
