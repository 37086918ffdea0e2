/**
 * How the questions of a lesson stand that came again, as it is kept on this device.
 *
 * @import { ReviewedQuestion, ReviewRecord } from "../spec"
 * @import { Store } from "./store.js"
 *
 * @typedef {object} Asked a lesson, and the questions of its quiz that may come again: none that is
 *   about distressing matter
 * @property {string} lesson its name
 * @property {string[]} parts
 * @property {string} quiz its id
 * @property {string[]} everyone the ids of the questions that are for everyone
 * @property {string[]} students of those that are for students
 */
import { dayNumber } from "../activity/day.js";
import { readPlace } from "./reading.js";
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

/** @param {string | undefined} told ids with blanks between them, as a page tells them */
export function ids(told) {
  return told?.split(" ").filter(Boolean) ?? [];
}

/** @param {number} read the day on which its lesson was read last @returns {ReviewedQuestion} */
export function notAskedYet(read) {
  return { seen: 0, right: 0, box: 1, day: read };
}

/**
 * A lesson is read when the end of each part was reached, or when each question of its quiz was
 * answered that is for everyone. It is the one rule for the first page, the lesson and the review.
 *
 * @param {Store} store @param {Asked} asked
 */
export function isRead(store, { lesson, parts, quiz, everyone }) {
  const ended = readPlace(store, lesson)?.parts ?? [];
  const answers = answersIn(store, quiz);
  return (
    parts.every((part) => ended.includes(part)) ||
    (everyone.length > 0 && everyone.every((id) => id in answers))
  );
}

/** @param {Store} store @param {string} lesson @param {number} today @returns {number} the day on which it was read last */
export function dayRead(store, lesson, today) {
  const place = readPlace(store, lesson);
  return place ? dayNumber(new Date(1000 * place.at)) : today - 1;
}

/**
 * How the questions of a lesson stand that may come again: those for students only where they were
 * answered in the lesson.
 *
 * @param {Store} store @param {Asked} asked @param {number} today
 * @returns {Record<string, ReviewedQuestion>} by question
 */
export function standingsOf(store, { lesson, quiz, everyone, students }, today) {
  const before = readReview(store, lesson);
  const answers = answersIn(store, quiz);
  const read = dayRead(store, lesson, today);
  const those = [...everyone, ...students.filter((id) => id in before || id in answers)];
  return Object.fromEntries(those.map((id) => [id, before[id] ?? notAskedYet(read)]));
}

/** @param {Iterable<ReviewedQuestion>} standings @returns {number | null} the next day with a question; null: all are yours */
export function nextDay(standings) {
  const days = [...standings].flatMap(({ box, day }) =>
    box > INTERVALS.length ? [] : day + INTERVALS[box - 1],
  );
  return days.length ? Math.min(...days) : null;
}

/** @param {Store} store @param {string} quiz @returns {Record<string, unknown>} by question */
function answersIn(store, quiz) {
  const record = store.read(quiz);
  return record?.kind === "quiz" ? record.answers : {};
}
