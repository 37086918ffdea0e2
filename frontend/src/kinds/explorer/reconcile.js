/**
 * Makes a kept record fit the activity of today: what the activity no longer has is dropped
 * silently, a reworded text changes nothing.
 *
 * @typedef {import("../../spec").ExplorerSpec} ExplorerSpec
 * @typedef {import("../../spec").ExplorerRecord} ExplorerRecord
 */
import { isRecord, RECORD_VERSION } from "../../records/shape.js";
import { fitting } from "./setting.js";

/**
 * @param {ExplorerSpec} spec
 * @param {unknown} kept
 * @returns {ExplorerRecord} empty when nothing of `kept` can be used
 */
export function reconcileExplorer(spec, kept) {
  const isOurs = isRecord(kept) && kept.kind === "explorer" && kept.activity === spec.id;
  const setting = isOurs ? fitting(spec, kept.setting) : {};
  return { version: RECORD_VERSION, kind: "explorer", activity: spec.id, setting };
}
