/**
 * Which lessons were read on this device, and how their questions stand.
 *
 * @import { Store } from "../../records/store.js"
 * @import { Question } from "./schedule.js"
 *
 * @typedef {object} Lesson as publishing/review.py tells of it
 * @property {string} lesson its name
 * @property {string} title
 * @property {string} href
 * @property {string[]} parts
 * @property {string} quiz the id of its quiz
 * @property {{id: string, asks: Question["asks"], kind: string, part: string, level: "everyone" | "students"}[]} questions
 *   none of those that are about distressing matter; `part`: where the lesson tells of it, if that is known
 * @property {string} script with its questions
 */
import { readPlace } from "../../records/reading.js";
import { isRead as isReadOf, standingsOf } from "../../records/review.js";

/** @returns {boolean} whether anything can be kept here, and read again */
export function canKeep() {
  try {
    return window.localStorage.length >= 0;
  } catch {
    return false;
  }
}

/** @param {Store} store @param {Lesson} lesson */
export function isRead(store, lesson) {
  return isReadOf(store, askedOf(lesson));
}

/** @param {Store} store @param {Lesson[]} lessons @returns {Lesson | undefined} the one begun last */
export function begunLast(store, lessons) {
  const at = (/** @type {Lesson} */ { lesson }) => readPlace(store, lesson)?.at ?? 0;
  return [...lessons].sort((one, other) => at(other) - at(one)).find((lesson) => at(lesson) > 0);
}

/**
 * The questions of a lesson that may come again, as they stand.
 *
 * @param {Store} store @param {Lesson} lesson @param {number} today @returns {Question[]}
 */
export function questionsOf(store, lesson, today) {
  const standings = standingsOf(store, askedOf(lesson), today);
  return lesson.questions
    .filter(({ id }) => id in standings)
    .map(({ id, asks, kind, part }) => ({
      lesson: lesson.lesson,
      id,
      asks,
      kind,
      part,
      standing: standings[id],
    }));
}

/** @param {Lesson} lesson @returns {import("../../records/review.js").Asked} */
function askedOf({ questions, ...lesson }) {
  const of = (/** @type {"everyone" | "students"} */ wanted) =>
    questions.filter(({ level }) => level === wanted).map(({ id }) => id);
  return { ...lesson, everyone: of("everyone"), students: of("students") };
}
