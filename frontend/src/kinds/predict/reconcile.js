/**
 * Makes a kept record fit the activity of today: what the activity no longer has is dropped
 * silently, a reworded text changes nothing.
 *
 * @typedef {import("../../spec").PredictSpec} PredictSpec
 * @typedef {import("../../spec").PredictRecord} PredictRecord
 */
import { isRecord, RECORD_VERSION } from "../../records/shape.js";
import { fittingGuess } from "./closeness.js";

/**
 * @param {PredictSpec} spec
 * @param {unknown} kept
 * @returns {PredictRecord} empty when nothing of `kept` can be used
 */
export function reconcilePredict(spec, kept) {
  const isOurs = isRecord(kept) && kept.kind === "predict" && kept.activity === spec.id;
  const guess = isOurs ? fittingGuess(spec, kept.guess) : [];
  return { version: RECORD_VERSION, kind: "predict", activity: spec.id, guess };
}
