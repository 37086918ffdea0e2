/**
 * Makes a kept record fit the activity of today: what the activity no longer has is dropped
 * silently, a reworded text changes nothing.
 *
 * @typedef {import("../../spec").SorterSpec} SorterSpec
 * @typedef {import("../../spec").SorterRecord} SorterRecord
 */
import { isRecord, RECORD_VERSION } from "../../records/shape.js";

/** @param {SorterSpec} spec @returns {SorterRecord} */
export function emptySorterRecord(spec) {
  return { version: RECORD_VERSION, kind: "sorter", activity: spec.id, placements: {} };
}

/**
 * @param {SorterSpec} spec
 * @param {unknown} kept
 * @returns {SorterRecord} empty when nothing of `kept` can be used
 */
export function reconcileSorter(spec, kept) {
  const record = emptySorterRecord(spec);
  if (!isRecord(kept) || kept.kind !== "sorter" || kept.activity !== spec.id) return record;
  const placements = new Map(Object.entries(kept.placements));
  for (const card of spec.cards) {
    const placement = placements.get(card.id);
    if (!placement || !spec.piles.some(({ id }) => id === placement.pile)) continue;
    const state = placement.pile === card.pile ? "right" : "wrong";
    record.placements[card.id] = { pile: placement.pile, attempts: placement.attempts, state };
  }
  return record;
}
