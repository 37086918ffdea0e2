/** @import { SorterRecord, SorterSpec } from "../../spec" */

/**
 * What of the kept placements still stands. A card or a pile that is gone is dropped silently, a
 * reworded text changes nothing.
 *
 * @typedef {SorterRecord["placements"]} Placements
 */

/**
 * @param {SorterSpec} spec @param {Placements} kept
 * @returns {Placements} each judged by the key of today: it may have been corrected since
 */
export function gradedPlacements(spec, kept) {
  /** @type {Placements} */
  const placements = {};
  for (const card of spec.cards) {
    const placement = Object.hasOwn(kept, card.id) && kept[card.id];
    if (!placement || !spec.piles.some(({ id }) => id === placement.pile)) continue;
    const { pile, attempts } = placement;
    placements[card.id] = { pile, attempts, state: pile === card.pile ? "right" : "wrong" };
  }
  return placements;
}
