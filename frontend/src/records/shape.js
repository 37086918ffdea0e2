/**
 * What a record looks like: the form of what is kept, whatever the activity holds today.
 *
 * A note is the one record that holds a text: what a learner wrote for themselves. It stays in
 * the browser, so Python does not know of it.
 *
 * @typedef {import("../spec").ExplorerRecord | import("../spec").DyadPlayerRecord} ModelRecord
 * @typedef {{version: 1, kind: "note", activity: string, text: string}} NoteRecord
 * @typedef {import("../spec").ScenarioRecord | import("../spec").PredictRecord} StoryOrGuess
 * @typedef {import("../spec").PlannerRecord} PlannerRecord
 * @typedef {import("../spec").CueCardsRecord | import("../spec").ClaimCardsRecord} DeckRecord
 * @typedef {DeckRecord | import("../spec").QuizRecord | import("../spec").SorterRecord | StoryOrGuess | ModelRecord | PlannerRecord | NoteRecord} ActivityRecord
 */

export const RECORD_VERSION = 1;

/** Ids only: never a key such as `__proto__`, and no markup. */
const IDENTIFIER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;
/** The longest string that a record may hold: a short answer in the learner's own words. */
const LONGEST_STRING = 200;
/** The longest note: two or three pages of a small notebook. */
export const LONGEST_NOTE = 2000;
const MOST_PARTS = 500;
const MOST_ATTEMPTS = 100_000;

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {unknown} value @returns {value is string} */
export function isIdentifier(value) {
  return typeof value === "string" && IDENTIFIER.test(value);
}

/** @param {unknown} value @returns {value is ActivityRecord} */
export function isRecord(value) {
  if (!isObject(value) || value.version !== RECORD_VERSION || !isIdentifier(value.activity)) {
    return false;
  }
  switch (value.kind) {
    case "quiz":
      return (
        (value.current === null || isIdentifier(value.current)) && holds(value.answers, isAnswer)
      );
    case "sorter":
      return holds(value.placements, isPlacement);
    case "scenario":
      return isListOf(value.path, isTried);
    case "predict":
      return isListOf(value.guess, Number.isFinite);
    case "explorer":
      return holds(value.setting, isSet);
    case "dyad-player":
      return Number.isInteger(value.second) && Number(value.second) >= 0;
    case "planner":
      return holds(value.week, isIdentifier);
    case "cue-cards":
    case "claim-cards":
      return (
        (value.current === null || isIdentifier(value.current)) &&
        holds(value.answers, isIdentifier)
      );
    case "note":
      return typeof value.text === "string" && value.text.length <= LONGEST_NOTE;
    default:
      return false;
  }
}

/** @param {ActivityRecord} record @returns {boolean} whether nothing has been answered yet */
export function isBlank(record) {
  switch (record.kind) {
    case "quiz":
    case "cue-cards":
    case "claim-cards":
      return !Object.keys(record.answers).length;
    case "sorter":
      return !Object.keys(record.placements).length;
    case "scenario":
      return !record.path.length;
    case "predict":
      return !record.guess.length;
    case "explorer":
      return !Object.keys(record.setting).length;
    case "dyad-player":
      return record.second === 0;
    case "planner":
      return !Object.keys(record.week).length;
    case "note":
      return !record.text;
  }
}

/**
 * A record of a later version of the course, which this one can neither read nor replace.
 *
 * @param {unknown} value
 */
export function isFromNewerVersion(value) {
  return isObject(value) && typeof value.version === "number" && value.version > RECORD_VERSION;
}

/** @param {unknown} value @param {(part: unknown) => boolean} isPart */
function holds(value, isPart) {
  if (!isObject(value)) return false;
  const parts = Object.entries(value);
  return (
    parts.length <= MOST_PARTS && parts.every(([id, part]) => isIdentifier(id) && isPart(part))
  );
}

/** @param {unknown} value @param {(part: unknown) => boolean} isPart */
function isListOf(value, isPart) {
  return Array.isArray(value) && value.length <= MOST_PARTS && value.every((part) => isPart(part));
}

/** @param {unknown} value a control's number, or the id of what was chosen */
function isSet(value) {
  return Number.isFinite(value) || isIdentifier(value);
}

/** @param {unknown} value */
function isTried(value) {
  return isObject(value) && isIdentifier(value.step) && isIdentifier(value.choice);
}

/** @param {unknown} value */
function isAnswer(value) {
  return (
    isObject(value) &&
    isAttempts(value.attempts) &&
    ["right", "wrong", "shown"].includes(String(value.state)) &&
    isAnswerValue(value.answer)
  );
}

/** @param {unknown} value */
function isPlacement(value) {
  return (
    isObject(value) &&
    isAttempts(value.attempts) &&
    ["right", "wrong"].includes(String(value.state)) &&
    isIdentifier(value.pile)
  );
}

/** @param {unknown} value */
function isAttempts(value) {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_ATTEMPTS;
}

/** @param {unknown} value */
function isAnswerValue(value) {
  if (typeof value === "string") return value.length <= LONGEST_STRING;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.length <= MOST_PARTS && value.every(isIdentifier);
  return holds(value, isIdentifier);
}
