/**
 * What is kept, or comes, told by the activities that it belongs to: each by its title, and where it
 * stands.
 *
 * @import { ActivityRecord } from "../../records/record.js"
 * @import { Coming } from "../../records/merging.js"
 * @typedef {{title: string, page: string, href: string}} Place
 */

/**
 * @typedef {{activities: number, lessons: number, reviewed: number, age: boolean}} Things how many
 *   activities have an answer, a learner's note counting with the story it is about; in how many
 *   lessons a place is kept, and of how many questions came again; whether the baby's age is there
 * @param {ActivityRecord[]} records
 * @returns {Things}
 */
export function thingsIn(records) {
  const count = (/** @type {string} */ wanted) =>
    records.filter(({ kind }) => kind === wanted).length;
  return {
    activities: activitiesOf(records).length,
    lessons: count("reading"),
    reviewed: count("review"),
    age: count("age") > 0,
  };
}

/** @param {ActivityRecord[]} records @returns {string[]} the ids of these activities, each once */
export function activitiesOf(records) {
  return [...new Set(records.filter(isOfActivity).map(activityOf))];
}

/** @param {ActivityRecord} record @returns {boolean} false: the baby's age, what is kept of a lesson */
function isOfActivity({ kind }) {
  return kind !== "age" && kind !== "reading" && kind !== "review";
}

/** @param {ActivityRecord} record @returns {string} */
function activityOf({ activity }) {
  return activity.replace(/_note$/, "");
}

/** @returns {Record<string, Place>} where activities stand */
export function placesInPage() {
  return JSON.parse(document.getElementById("sb-places")?.textContent ?? "{}");
}

/**
 * @typedef {{fresh: string[], more: string[], same: string[], left: string[], others: Things,
 *   isAllHere: boolean}} Came ids of activities; an activity that has two records counts once, by
 *   what it gains; what comes besides; and whether every bit of it was here before
 * @param {Coming[]} all
 * @returns {Came}
 */
export function sorted(all) {
  const by = (/** @type {import("../../records/merging.js").How} */ how) =>
    all.filter((one) => one.how === how).map(({ record }) => record);
  const gained = [...by("new"), ...by("more")];
  const more = activitiesOf(by("more"));
  const fresh = activitiesOf(by("new")).filter((id) => !more.includes(id));
  const told = [...more, ...fresh];
  const left = activitiesOf(by("left")).filter((id) => !told.includes(id));
  const same = activitiesOf(by("same")).filter((id) => !told.includes(id) && !left.includes(id));
  const others = { ...thingsIn(gained), activities: 0 };
  return { fresh, more, same, left, others, isAllHere: all.every(({ how }) => how === "same") };
}
