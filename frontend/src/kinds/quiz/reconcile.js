/**
 * Makes a kept record fit the quiz of today: what the quiz no longer has is dropped silently. An
 * option is known by its words, wherever it stands: what was chosen is never shown beside others.
 *
 * @import { QuizRecord, QuizSpec } from "../../spec"
 */
import { QUESTIONS } from "./questions.js";

/**
 * @param {QuizSpec} spec @param {QuizRecord | null} kept
 * @returns {Pick<QuizRecord, "current" | "answers">}
 */
export function reconcileQuiz(spec, kept) {
  /** @type {QuizRecord["answers"]} */
  const answers = {};
  const before = new Map(Object.entries(kept?.answers ?? {}));
  for (const question of spec.questions) {
    // Of a kind that is not known here nothing can be shown: this throws, and the static form stays.
    const { grade } = QUESTIONS[question.kind];
    const answer = before.get(question.id);
    const result = answer && grade(question, answer.answer);
    if (!answer || !result) continue;
    // The key may have been corrected since: the answer is judged by the key of today.
    const state = answer.state === "shown" ? "shown" : result.right ? "right" : "wrong";
    answers[question.id] = { answer: answer.answer, attempts: answer.attempts, state };
  }
  const isThere = spec.questions.some(({ id }) => id === kept?.current);
  return { current: isThere ? (kept?.current ?? null) : null, answers };
}
