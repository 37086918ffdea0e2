/** Can this version of the front end show this spec? */
import { isObject } from "../../records/shape.js";
import { isActivitySpec, isText, listOf } from "../../records/spec-shape.js";

/** @param {unknown} spec @returns {spec is import("../../spec").PredictSpec} */
export function isPredictSpec(spec) {
  return (
    isActivitySpec(spec, "predict", ["parts"]) &&
    ["number-line", "bars"].includes(String(spec.form)) &&
    isText(spec.prompt) &&
    isText(spec.reveal) &&
    [spec.minimum, spec.maximum, spec.step, spec.tolerance].every(Number.isFinite) &&
    listOf(spec.parts).every((part) => isObject(part) && Number.isFinite(part.truth))
  );
}
