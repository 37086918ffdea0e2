/** Can this version of the front end show this spec? */
import { isObject } from "../../records/shape.js";
import { isActivitySpec, listOf } from "../../records/spec-shape.js";

/** @param {unknown} spec @returns {spec is import("../../spec").DyadPlayerSpec} */
export function isDyadPlayerSpec(spec) {
  if (!isActivitySpec(spec, "dyad-player", ["phases", "moments", "faces", "joy", "upset"])) {
    return false;
  }
  const { matched } = spec;
  return (
    typeof spec.people === "string" &&
    typeof matched === "string" &&
    [spec.joy, spec.upset].every((values) => listOf(values).length === matched.length) &&
    [spec.phases, spec.moments, spec.faces].every((parts) =>
      listOf(parts).every((part) => isObject(part) && Number.isInteger(part.start)),
    )
  );
}
