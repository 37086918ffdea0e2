/** Can this version of the front end show this planner? */
import { isIdentifier, isObject } from "../../records/shape.js";
import { isActivitySpec, isText, listOf } from "../../records/spec-shape.js";

/** @param {unknown} spec @returns {spec is import("../../spec").PlannerSpec} */
export function isPlannerSpec(spec) {
  return (
    isActivitySpec(spec, "planner", ["groups"]) &&
    isText(spec.kind_word) &&
    listOf(spec.groups).every(isGroup)
  );
}

/** @param {unknown} group */
function isGroup(group) {
  return (
    isObject(group) &&
    isIdentifier(group.id) &&
    typeof group.name === "string" &&
    listOf(group.moments).length > 0 &&
    listOf(group.moments).every(
      (moment) =>
        isObject(moment) &&
        isIdentifier(moment.id) &&
        typeof moment.text === "string" &&
        Number.isInteger(moment.minutes) &&
        isText(moment.why) &&
        Array.isArray(moment.sources),
    )
  );
}
