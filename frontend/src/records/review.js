/**
 * How the questions of a lesson stand that came again, as it is kept on this device.
 *
 * @import { ReviewedQuestion, ReviewRecord } from "../spec"
 * @import { Store } from "./store.js"
 */
import { versionOf } from "./record.js";

const SUFFIX = "_review";
/**
 * How many days a question waits in each box. After the last of them it is the reader's own, and is
 * asked no more.
 */
export const INTERVALS = [1, 3, 7, 14, 30];

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

/**
 * @param {Pick<ReviewedQuestion, "box" | "day">} standing @param {number} today
 * @returns {boolean} whether it is to be asked; also where it was answered on a day that is still to
 *   come, and further off than by a zone of time: a clock was wrong
 */
export function isDue({ box, day }, today) {
  return today >= day + INTERVALS[box - 1] || (box <= INTERVALS.length && today < day - 1);
}
