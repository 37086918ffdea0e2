import { isIdentifier, isObject } from "../../records/shape.js";
import { isActivitySpec, isText, listOf } from "../../records/spec-shape.js";
import { words } from "./words.js";

/** @param {unknown} spec @returns {spec is import("../../spec").ClaimCardsSpec} */
export function isClaimCardsSpec(spec) {
  return isActivitySpec(spec, "claim-cards", ["cards"]) && listOf(spec.cards).every(isCard);
}

/** @param {unknown} card */
function isCard(card) {
  return (
    isObject(card) &&
    isIdentifier(card.id) &&
    Object.hasOwn(words.verdicts, String(card.verdict)) &&
    [card.heard, card.evidence, card.say].every(isText)
  );
}
