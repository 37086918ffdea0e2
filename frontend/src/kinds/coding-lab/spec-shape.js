/** Can this version of the front end show this spec? */
import { isIdentifier, isObject } from "../../records/shape.js";
import { isActivitySpec, isText, listOf } from "../../records/spec-shape.js";

const SCALES = ["proximity", "maintaining", "resistance", "avoidance"];

/** @param {unknown} spec @returns {spec is import("../../spec").CodingLabSpec} */
export function isCodingLabSpec(spec) {
  return (
    isActivitySpec(spec, "coding-lab", ["scales", "groups", "vignettes"]) &&
    [spec.label, spec.limits, spec.points].every(isText) &&
    listOf(spec.scales).every(isScale) &&
    listOf(spec.vignettes).every(isVignette)
  );
}

/** @param {unknown} scale */
function isScale(scale) {
  return isObject(scale) && SCALES.includes(String(scale.id)) && listOf(scale.points).length === 7;
}

/** @param {unknown} vignette */
function isVignette(vignette) {
  if (!isObject(vignette) || !isIdentifier(vignette.id) || !isObject(vignette.key)) return false;
  const { scores } = vignette.key;
  return (
    [vignette.episode_5, vignette.episode_8].every(isText) &&
    isObject(vignette.reasons) &&
    isText(vignette.reasons.group) &&
    isObject(vignette.contrast) &&
    isObject(scores) &&
    SCALES.every((scale) => listOf(scores[scale]).length === 2)
  );
}
