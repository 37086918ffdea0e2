/** Can this version of the front end show this spec? */
import { isIdentifier, isObject } from "../../records/shape.js";
import { isActivitySpec, isText, listOf } from "../../records/spec-shape.js";

/** @param {unknown} spec @returns {spec is import("../../spec").ExplorerSpec} */
export function isExplorerSpec(spec) {
  if (!isActivitySpec(spec, "explorer", ["controls", "layouts", "frames"])) return false;
  const controls = listOf(spec.controls);
  return (
    Array.isArray(spec.series) &&
    isText(spec.caption) &&
    controls.every(isControl) &&
    // Every setting has its picture.
    controls.reduce((/** @type {number} */ count, control) => count * countOf(control), 1) ===
      listOf(spec.frames).length
  );
}

/** @param {unknown} control */
function isControl(control) {
  return (
    isObject(control) &&
    isIdentifier(control.name) &&
    typeof control.label === "string" &&
    ["slider", "choice"].includes(String(control.kind)) &&
    countOf(control) > 0
  );
}

/** @param {unknown} control @returns {number} how many values it has */
function countOf(control) {
  if (!isObject(control)) return 0;
  return listOf(control.kind === "slider" ? control.values : control.options).length;
}
