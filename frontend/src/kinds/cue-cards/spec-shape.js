import { isLooks } from "../../figures/baby.js";
import { isIdentifier, isObject } from "../../records/shape.js";
import { isActivitySpec, isText, listOf } from "../../records/spec-shape.js";

/** @param {unknown} spec @returns {spec is import("../../spec").CueCardsSpec} */
export function isCueCardsSpec(spec) {
  return isActivitySpec(spec, "cue-cards", ["cards"]) && listOf(spec.cards).every(isCard);
}

/** @param {unknown} card */
function isCard(card) {
  return (
    isObject(card) &&
    isIdentifier(card.id) &&
    isLooks(card.looks) &&
    [card.see, card.prompt, card.may_mean, card.might_help, card.could_also_be].every(isText) &&
    listOf(card.options).length > 1 &&
    listOf(card.options).every(
      (option) => isObject(option) && isIdentifier(option.id) && isText(option.feedback),
    )
  );
}
