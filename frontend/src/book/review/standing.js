/**
 * How things stand with the reader today, and what can be offered.
 *
 * @import { Store } from "../../records/store.js"
 * @import { Lesson } from "./lessons.js"
 * @import { Question } from "./schedule.js"
 *
 * @typedef {"blocked" | "apart" | "nothing-read" | "ready" | "welcome-back" | "enough" | "not-today" | "all-yours"} State
 * @typedef {object} Standing
 * @property {State} state
 * @property {Question[]} few what can be asked now
 * @property {Question[]} all the questions of what was read
 * @property {number | null} next the next day with questions, after today
 */
import { isEachPageAlone } from "../../records/store.js";
import { canKeep, isRead, questionsOf } from "./lessons.js";
import { chosen, due, MOST, nextDay } from "./schedule.js";

/** After so many days without an answer, one is welcomed back. */
const ABSENCE = 14;

/**
 * @param {Store} store @param {Lesson[]} lessons @param {number} today
 * @param {boolean} hasSat whether a sitting has just come to its end
 * @returns {Standing}
 */
export function standingOf(store, lessons, today, hasSat) {
  const questions = lessons.flatMap((lesson) => questionsOf(store, lesson, today));
  const any = { few: chosen(questions, today), all: [], next: null };
  if (!canKeep()) return { state: "blocked", ...any };
  // Of a lesson about distressing matter no question comes back: it promises none.
  const read = lessons.filter(
    (lesson) => isRead(store, lesson) && questionsOf(store, lesson, today).length > 0,
  );
  if (!read.length) {
    return isEachPageAlone()
      ? { state: "apart", ...any }
      : { state: "nothing-read", ...any, few: [] };
  }
  const all = read.flatMap((lesson) => questionsOf(store, lesson, today));
  const first = nextDay(all);
  if (first === null) return { state: "all-yours", few: chosen(all, today), all, next: null };
  const next = Math.max(first, today + 1);
  const now = due(all, today);
  if (!now.length) return { state: "not-today", few: chosen(all, today), all, next };
  const asked = all.flatMap(({ standing: { seen, day } }) => (seen ? day : []));
  const left = MOST - asked.filter((day) => day === today).length;
  if (hasSat || left <= 0) return { state: "enough", few: chosen(now, today), all, next };
  const wasAway = asked.length > 0 && today - Math.max(...asked) >= ABSENCE;
  return { state: wasAway ? "welcome-back" : "ready", few: chosen(now, today, left), all, next };
}
