/**
 * When a question comes again. Questions lie in boxes: a right answer moves one on to the next box,
 * where it waits longer, and a wrong one puts it back into the first. Nothing is ever overdue.
 *
 * Days are counted as activity/day.js counts them.
 *
 * @import { ReviewedQuestion as Standing } from "../../spec"
 * @typedef {object} Question
 * @property {string} lesson
 * @property {string} id
 * @property {"what" | "why" | "what-would-you-do"} asks
 * @property {string} kind
 * @property {string} part of the lesson, or nothing
 * @property {Standing} standing
 */
import { isDue, nextDay as nextOf } from "../../records/review.js";

/** How many questions are asked in a sitting: some minutes. */
export const MOST = 8;
/** Kinds of question with so much to read and to press that one of them is enough for a sitting. */
const LONG = ["match", "order"];

/**
 * How a question stands once it is answered. What is asked before its day waits on, where the
 * answer is right: it is the gap that helps.
 *
 * @param {Standing} before @param {boolean} isRight @param {number} today @returns {Standing}
 */
export function answered(before, isRight, today) {
  const seen = before.seen + 1;
  const right = before.right + (isRight ? 1 : 0);
  if (!isRight) return { seen, right, box: 1, day: today };
  if (!isDue(before, today)) return { seen, right, box: before.box, day: before.day };
  return { seen, right, box: before.box + 1, day: today };
}

/**
 * The questions of a sitting, those that matter most first: reasons and situations before facts,
 * then what is known least, then what has waited longest. Lessons take turns. Of long ones there is
 * one at most; another has its turn in a later sitting.
 *
 * @param {Question[]} questions from which to choose @param {number} today
 */
export function chosen(questions, today, most = MOST) {
  const isDeep = (/** @type {Question} */ { asks }) => asks !== "what";
  const all = [
    ...inTurn(questions.filter(isDeep), today),
    ...inTurn(
      questions.filter((one) => !isDeep(one)),
      today,
    ),
  ];
  const long = all.find(({ kind }) => LONG.includes(kind));
  return all.filter((one) => one === long || !LONG.includes(one.kind)).slice(0, most);
}

/** @param {Question[]} questions @param {number} today */
export function due(questions, today) {
  return questions.filter(({ standing }) => isDue(standing, today));
}

/** @param {Question[]} questions @returns {number | null} the next day with a question; null: all are yours */
export function nextDay(questions) {
  return nextOf(questions.map(({ standing }) => standing));
}

/**
 * The days ahead on which questions come, if each is answered, rightly, as it comes.
 *
 * @param {Question[]} questions @param {number} today @param {number} within how many days
 */
export function daysAhead(questions, today, within) {
  let later = questions;
  return Array.from({ length: within }, (_, place) => today + 1 + place).filter((day) => {
    const sitting = chosen(due(later, day), day);
    later = later.map((one) =>
      sitting.includes(one) ? { ...one, standing: answered(one.standing, true, day) } : one,
    );
    return sitting.length > 0;
  });
}

/** @param {Question[]} questions @param {number} today @returns {Question[]} */
function inTurn(questions, today) {
  const sorted = questions
    .map((question) => ({ question, lot: lot(question, today) }))
    .sort(
      (one, other) =>
        one.question.standing.box - other.question.standing.box ||
        one.question.standing.day - other.question.standing.day ||
        one.lot - other.lot,
    );
  /** @type {Map<string, number>} how many of each lesson come before */
  const before = new Map();
  return sorted
    .map(({ question }) => {
      const round = before.get(question.lesson) ?? 0;
      before.set(question.lesson, round + 1);
      return { question, round };
    })
    .sort((one, other) => one.round - other.round)
    .map(({ question }) => question);
}

/** @param {Question} question @param {number} today a number that is another each day */
function lot({ lesson, id }, today) {
  let number = today;
  for (const letter of lesson + id) {
    number = (Math.imul(number, 31) + letter.charCodeAt(0)) % 1_000_003;
  }
  return number;
}
