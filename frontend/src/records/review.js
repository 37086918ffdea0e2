/**
 * How the questions of a lesson stand that came again, as it is kept on this device.
 *
 * @import { ReviewedQuestion, ReviewRecord } from "../spec"
 * @import { Store } from "./store.js"
 */
import { versionOf } from "./record.js";

const SUFFIX = "_review";
/** The last box: what lies in it is the reader's own, and is asked no more. */
export const YOURS = 6;
/** No question waits longer. A day that lies further off was kept by a clock that was wrong. */
export const LONGEST = 30;

/** @param {Store} store @param {string} lesson @returns {ReviewRecord["questions"]} */
export function readReview(store, lesson) {
  const record = store.read(lesson + SUFFIX);
  return record?.kind === "review" ? record.questions : {};
}

/** @param {Store} store @param {string} lesson @param {ReviewRecord["questions"]} questions */
export function keepReview(store, lesson, questions) {
  const version = /** @type {1} */ (versionOf("review"));
  return store.keep({ version, kind: "review", activity: lesson + SUFFIX, questions });
}

/** @param {Pick<ReviewedQuestion, "box" | "day">} standing @param {number} today */
export function isDue({ box, day }, today) {
  return box < YOURS && (day <= today || day > today + LONGEST);
}
