/** @typedef {import("../../records/shape.js").ActivityRecord} ActivityRecord */

/**
 * How many activities records belong to: a learner's note counts with the story it is about.
 *
 * @param {ActivityRecord[]} records
 */
export function countActivities(records) {
  return new Set(records.map(({ activity }) => activity.replace(/_note$/, ""))).size;
}
