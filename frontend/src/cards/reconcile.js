/**
 * Makes the kept record of a deck fit the cards of today: answers to cards or answers that are gone
 * are dropped.
 *
 * @typedef {import("./deck.js").DeckSpec} DeckSpec
 * @typedef {import("./deck.js").DeckRecord} DeckRecord
 */
import { isRecord, RECORD_VERSION } from "../records/shape.js";

/**
 * @param {DeckSpec} spec
 * @param {{id: string, answers: string[]}[]} possible what can be answered to each card
 * @param {unknown} kept
 * @returns {DeckRecord} empty when nothing of `kept` can be used
 */
export function reconcileDeck({ id, kind }, possible, kept) {
  const isOurs = isRecord(kept) && isDeckRecord(kept) && kept.kind === kind && kept.activity === id;
  const given = new Map(isOurs ? Object.entries(kept.answers) : []);
  const fitting = possible.filter((card) => card.answers.includes(given.get(card.id) ?? ""));
  return /** @type {DeckRecord} */ ({
    version: RECORD_VERSION,
    kind,
    activity: id,
    current: isOurs && possible.some((card) => card.id === kept.current) ? kept.current : null,
    answers: Object.fromEntries(fitting.map((card) => [card.id, given.get(card.id)])),
  });
}

/** @param {import("../records/shape.js").ActivityRecord} record @returns {record is DeckRecord} */
function isDeckRecord(record) {
  return record.kind === "cue-cards" || record.kind === "claim-cards";
}
