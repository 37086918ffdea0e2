/** Which small thing comes first today, and which after it. */
import { dayNumber } from "../../activity/day.js";
import { fittingFirst } from "../../records/baby-age.js";

/**
 * @import { Store } from "../../records/store.js"
 * @import { CueCard as Card, Moment } from "../../spec"
 */

/**
 * A card and a moment in turn, others each day: cards that were not turned yet, and what fits the
 * baby's age, come first.
 *
 * @param {Card[]} cards
 * @param {Moment[]} moments
 * @param {Record<string, string>} answers to cards that were turned
 * @param {Store} store
 * @param {Date} now
 * @returns {(Card | Moment)[]}
 */
export function inTurn(cards, moments, answers, store, now) {
  const day = dayNumber(now);
  const isNew = (/** @type {Card} */ { id }) => !(id in answers);
  const today = fittingFirst(rotated(cards, day), store);
  const looks = [...today.filter(isNew), ...today.filter((card) => !isNew(card))];
  const deeds = fittingFirst(rotated(moments, day), store);
  // Who has never turned a card gets one first.
  const hasTurned = Object.keys(answers).length > 0;
  const [first, second] = hasTurned && day % 2 ? [deeds, looks] : [looks, deeds];
  const longest = Math.max(looks.length, deeds.length);
  return Array.from({ length: longest }, (_, place) => [
    ...first.slice(place, place + 1),
    ...second.slice(place, place + 1),
  ]).flat();
}

/** @template T @param {T[]} items @param {number} by @returns {T[]} */
function rotated(items, by) {
  const start = by % (items.length || 1);
  return [...items.slice(start), ...items.slice(0, start)];
}
