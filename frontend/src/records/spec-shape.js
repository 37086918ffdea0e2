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

/** @param {unknown} spec @returns {spec is import("../spec").ScenarioSpec} */
export function isScenarioSpec(spec) {
  return (
    isActivitySpec(spec, "scenario", ["steps"]) &&
    isText(spec.situation) &&
    isText(spec.ending) &&
    listOf(spec.steps).every(isStep) &&
    listOf(spec.steps).some((step) => isObject(step) && step.id === spec.start)
  );
}

/** @param {unknown} spec @returns {spec is import("../spec").PredictSpec} */
export function isPredictSpec(spec) {
  return (
    isActivitySpec(spec, "predict", ["parts"]) &&
    ["number-line", "bars"].includes(String(spec.form)) &&
    isText(spec.prompt) &&
    isText(spec.reveal) &&
    [spec.minimum, spec.maximum, spec.step, spec.tolerance].every(Number.isFinite) &&
    listOf(spec.parts).every((part) => isObject(part) && Number.isFinite(part.truth))
  );
}

/** @param {unknown} spec @returns {spec is import("../spec").ExplorerSpec} */
export function isExplorerSpec(spec) {
  if (!isActivitySpec(spec, "explorer", ["controls", "layouts", "frames"])) return false;
  const controls = listOf(spec.controls);
  return (
    Array.isArray(spec.series) &&
    isText(spec.caption) &&
    controls.every(isControl) &&
    // Every setting has its picture.
    controls.reduce((/** @type {number} */ count, control) => count * countOf(control), 1) ===
      listOf(spec.frames).length
  );
}

/** @param {unknown} spec @returns {spec is import("../spec").DyadPlayerSpec} */
export function isDyadPlayerSpec(spec) {
  if (!isActivitySpec(spec, "dyad-player", ["phases", "moments", "faces", "joy", "upset"])) {
    return false;
  }
  const { matched } = spec;
  return (
    typeof spec.people === "string" &&
    typeof matched === "string" &&
    [spec.joy, spec.upset].every((values) => listOf(values).length === matched.length) &&
    [spec.phases, spec.moments, spec.faces].every((parts) =>
      listOf(parts).every((part) => isObject(part) && Number.isInteger(part.start)),
    )
  );
}

/**
 * @param {unknown} spec
 * @param {string} kind
 * @param {string[]} lists names of fields that are lists with something in them
 * @returns {spec is Record<string, unknown>}
 */
export function isActivitySpec(spec, kind, lists) {
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

/** @param {unknown} step */
function isStep(step) {
  if (!isObject(step) || !isIdentifier(step.id) || !Array.isArray(step.choices)) return false;
  return step.choices.every(
    (choice) =>
      isObject(choice) &&
      isIdentifier(choice.id) &&
      isIdentifier(choice.goto) &&
      [choice.text, choice.why, choice.kind_note].every(isText),
  );
}

/** @param {unknown} control */
function isControl(control) {
  return (
    isObject(control) &&
    isIdentifier(control.name) &&
    typeof control.label === "string" &&
    ["slider", "choice"].includes(String(control.kind)) &&
    countOf(control) > 0
  );
}

/** @param {unknown} control @returns {number} how many values it has */
function countOf(control) {
  if (!isObject(control)) return 0;
  return listOf(control.kind === "slider" ? control.values : control.options).length;
}

/** @param {unknown} value */
function isText(value) {
  return typeof value === "string" || Array.isArray(value);
}

/** @param {unknown} value @returns {unknown[]} */
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
