/**
 * Can this version of the front end show this spec? Python has checked its content; here it only
 * matters that nothing of it is beyond us.
 */
import { isIdentifier, isObject } from "./shape.js";

const SCHEMA_VERSION = 1;

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

/** @param {unknown} spec @returns {spec is import("../spec").QuizSpec} */
export function isQuizSpec(spec) {
  return isActivitySpec(spec, "quiz", ["questions"]) && listOf(spec.questions).every(isQuestion);
}

/** @param {unknown} spec @returns {spec is import("../spec").SorterSpec} */
export function isSorterSpec(spec) {
  return isActivitySpec(spec, "sorter", ["piles", "cards"]) && listOf(spec.cards).every(isCard);
}

/**
 * @param {unknown} spec
 * @param {string} kind
 * @param {string[]} lists names of fields that are lists with something in them
 * @returns {spec is Record<string, unknown>}
 */
function isActivitySpec(spec, kind, lists) {
  return (
    isObject(spec) &&
    spec.schema_version === SCHEMA_VERSION &&
    spec.kind === kind &&
    isIdentifier(spec.id) &&
    typeof spec.title === "string" &&
    isText(spec.instruction) &&
    Array.isArray(spec.sources) &&
    Array.isArray(spec.assumptions) &&
    lists.every((name) => listOf(spec[name]).length > 0)
  );
}

/** @param {unknown} question */
function isQuestion(question) {
  if (!isObject(question) || !isIdentifier(question.id) || !isText(question.prompt)) return false;
  const parts = PARTS_BY_KIND.get(question.kind);
  return Boolean(parts?.every((name) => Array.isArray(question[name])));
}

/** @param {unknown} card */
function isCard(card) {
  return isObject(card) && isIdentifier(card.id) && isText(card.text) && isText(card.why);
}

/** @param {unknown} value */
function isText(value) {
  return typeof value === "string" || Array.isArray(value);
}

/** @param {unknown} value @returns {unknown[]} */
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
