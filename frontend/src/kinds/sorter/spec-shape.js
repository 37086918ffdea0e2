/** Can this version of the front end show this spec? */
import { isIdentifier, isObject } from "../../records/shape.js";
import { isActivitySpec, isText, listOf } from "../../records/spec-shape.js";

/** @param {unknown} spec @returns {spec is import("../../spec").SorterSpec} */
export function isSorterSpec(spec) {
  return isActivitySpec(spec, "sorter", ["piles", "cards"]) && listOf(spec.cards).every(isCard);
}

/** @param {unknown} card */
function isCard(card) {
  return isObject(card) && isIdentifier(card.id) && isText(card.text) && isText(card.why);
}
