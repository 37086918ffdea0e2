/** Can this version of the front end show this spec? */
import { isIdentifier, isObject } from "../../records/shape.js";
import { isActivitySpec, isText, listOf } from "../../records/spec-shape.js";

/** @param {unknown} spec @returns {spec is import("../../spec").ScenarioSpec} */
export function isScenarioSpec(spec) {
  return (
    isActivitySpec(spec, "scenario", ["steps"]) &&
    isText(spec.situation) &&
    isText(spec.ending) &&
    listOf(spec.steps).every(isStep) &&
    listOf(spec.steps).some((step) => isObject(step) && step.id === spec.start)
  );
}

/** @param {unknown} step */
function isStep(step) {
  if (!isObject(step) || !isIdentifier(step.id) || !Array.isArray(step.choices)) return false;
  return step.choices.every(
    (choice) =>
      isObject(choice) &&
      isIdentifier(choice.id) &&
      isIdentifier(choice.goto) &&
      [choice.text, choice.why, choice.kind_word].every(isText),
  );
}
