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
 * @property {{id: string, asks: Question["asks"], level: "everyone" | "students"}[]} questions
 *   none of those that are about distressing matter
 * @property {string} script with its questions
 */
import { dayNumber } from "../../activity/day.js";
import { readPlace } from "../../records/reading.js";
import { readReview } from "../../records/review.js";
import { notAskedYet } from "./schedule.js";

/** @returns {boolean} whether anything can be kept here, and read again */
export function canKeep() {
  try {
    return window.localStorage.length >= 0;
  } catch {
    return false;
  }
}

/**
 * A lesson is read when the end of each part was reached, or when each question of its quiz was
 * answered that is for everyone.
 *
 * @param {Store} store @param {Lesson} lesson
 */
export function isRead(store, { lesson, parts, quiz, questions }) {
  const ended = readPlace(store, lesson)?.parts ?? [];
  const answers = answersIn(store, quiz);
  const asked = questions.filter(({ level }) => level === "everyone");
  return (
    parts.every((part) => ended.includes(part)) ||
    (asked.length > 0 && asked.every(({ id }) => id in answers))
  );
}

/** @param {Store} store @param {Lesson[]} lessons @returns {Lesson | undefined} the one begun last */
export function begunLast(store, lessons) {
  const at = (/** @type {Lesson} */ { lesson }) => readPlace(store, lesson)?.at ?? 0;
  return [...lessons].sort((one, other) => at(other) - at(one)).find((lesson) => at(lesson) > 0);
}

/**
 * The questions of a lesson that may come again: those for students only where they were answered
 * in the lesson.
 *
 * @param {Store} store @param {Lesson} lesson @param {number} today @returns {Question[]}
 */
export function questionsOf(store, { lesson, quiz, questions }, today) {
  const before = readReview(store, lesson);
  const answers = answersIn(store, quiz);
  const place = readPlace(store, lesson);
  const read = place ? dayNumber(new Date(1000 * place.at)) : today - 1;
  return questions
    .filter(({ id, level }) => level === "everyone" || id in before || id in answers)
    .map(({ id, asks }) => ({ lesson, id, asks, standing: before[id] ?? notAskedYet(read) }));
}

/** @param {Store} store @param {string} quiz @returns {Record<string, unknown>} by question */
function answersIn(store, quiz) {
  const record = store.read(quiz);
  return record?.kind === "quiz" ? record.answers : {};
}
