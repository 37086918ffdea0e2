/**
 * The questions of lessons, and what shows them. They are loaded when they are asked for, each
 * lesson's as a script: a page that is opened from a folder may load no data but that.
 *
 * @import { QuizSpec } from "../../spec"
 * @import { Lesson } from "./lessons.js"
 * @import { Question } from "./schedule.js"
 */
import { define } from "../../define.js";
import { loadScripts } from "../../loading.js";
import { askedAgain } from "./asked.js";

export const ASKED = "sb-asked-again";

/** @type {Map<string, QuizSpec>} what is loaded, by lesson */
export const quizzes = new Map();

/**
 * @param {Iterable<Lesson>} lessons @param {string[]} scripts those of the quiz itself
 * @returns {Promise<void>} fails where a script cannot be loaded
 */
export async function loadQuizzes(lessons, scripts) {
  const wanted = [...lessons].filter(({ lesson }) => !quizzes.has(lesson));
  const needed = customElements.get("sb-quiz") ? [] : scripts;
  Object.assign(window, {
    secureBaseReview: (/** @type {string} */ lesson, /** @type {QuizSpec} */ quiz) =>
      quizzes.set(lesson, quiz),
  });
  await loadScripts([...needed, ...wanted.map(({ script }) => script)].join(" "));
  define(ASKED, askedAgain(/** @type {any} */ (customElements.get("sb-quiz"))));
}

/** @param {Question} question @returns {QuizSpec} the quiz of its lesson, as though it had no other */
export function alone({ lesson, id }) {
  const quiz = /** @type {QuizSpec} */ (quizzes.get(lesson));
  return { ...quiz, questions: quiz.questions.filter((one) => one.id === id) };
}
