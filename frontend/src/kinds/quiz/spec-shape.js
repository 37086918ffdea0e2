/** Can this version of the front end show this spec? */
import { isIdentifier, isObject } from "../../records/shape.js";
import { isActivitySpec, isText, listOf } from "../../records/spec-shape.js";

/** What a question of each kind must hold besides its prompt. @type {Map<unknown, string[]>} */
const PARTS_BY_KIND = new Map([
  ["single-choice", ["options"]],
  ["true-false", ["options"]],
  ["multiple-choice", ["options"]],
  ["number", ["remarks"]],
  ["short-answer", ["phrases"]],
  ["order", ["items", "starting_order"]],
  ["match", ["pairs", "choices"]],
]);

/** @param {unknown} spec @returns {spec is import("../../spec").QuizSpec} */
export function isQuizSpec(spec) {
  return isActivitySpec(spec, "quiz", ["questions"]) && listOf(spec.questions).every(isQuestion);
}

/** @param {unknown} question */
function isQuestion(question) {
  if (!isObject(question) || !isIdentifier(question.id) || !isText(question.prompt)) return false;
  const parts = PARTS_BY_KIND.get(question.kind);
  return Boolean(parts?.every((name) => Array.isArray(question[name])));
}
