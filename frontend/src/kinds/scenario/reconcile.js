/**
 * Makes a kept record fit the activity of today: what the activity no longer has is dropped
 * silently, a reworded text changes nothing.
 *
 * @typedef {import("../../spec").ScenarioSpec} ScenarioSpec
 * @typedef {import("../../spec").ScenarioRecord} ScenarioRecord
 */
import { isRecord, RECORD_VERSION } from "../../records/shape.js";
import { fittingPath } from "./path.js";

/**
 * @param {ScenarioSpec} spec
 * @param {unknown} kept
 * @returns {ScenarioRecord} empty when nothing of `kept` can be used
 */
export function reconcileScenario(spec, kept) {
  const isOurs = isRecord(kept) && kept.kind === "scenario" && kept.activity === spec.id;
  const path = isOurs ? fittingPath(spec, kept.path) : [];
  return { version: RECORD_VERSION, kind: "scenario", activity: spec.id, path };
}
