/**
 * Makes a kept record fit the activity of today: what the activity no longer has is dropped
 * silently, a reworded text changes nothing.
 *
 * @typedef {import("../../spec").QuizSpec} QuizSpec
 * @typedef {import("../../spec").QuizRecord} QuizRecord
 */

import { isRecord, RECORD_VERSION } from "../../records/shape.js";
import { QUESTIONS } from "./questions.js";

/** @param {QuizSpec} spec @returns {QuizRecord} */
export function emptyQuizRecord(spec) {
  return { version: RECORD_VERSION, kind: "quiz", activity: spec.id, current: null, answers: {} };
}

/**
 * @param {QuizSpec} spec
 * @param {unknown} kept
 * @returns {QuizRecord} empty when nothing of `kept` can be used
 */
export function reconcileQuiz(spec, kept) {
  const record = emptyQuizRecord(spec);
  if (!isRecord(kept) || kept.kind !== "quiz" || kept.activity !== spec.id) return record;
  const answers = new Map(Object.entries(kept.answers));
  for (const question of spec.questions) {
    // Of a kind that is not known here nothing can be shown: this throws, and the static form stays.
    const { grade } = QUESTIONS[question.kind];
    const answer = answers.get(question.id);
    const result = answer && grade(question, answer.answer);
    if (!answer || !result) continue;
    // The key may have been corrected since: the answer is judged by the key of today.
    const state = answer.state === "shown" ? "shown" : result.right ? "right" : "wrong";
    record.answers[question.id] = { answer: answer.answer, attempts: answer.attempts, state };
  }
  if (spec.questions.some(({ id }) => id === kept.current)) record.current = kept.current;
  return record;
}
