/**
 * The file that a learner saves and loads again. Reading it trusts nothing: whatever is not
 * exactly what was saved is refused as a whole, with the reason.
 *
 * @typedef {import("./shape.js").ActivityRecord} ActivityRecord
 * @typedef {"too-big" | "not-json" | "not-ours" | "newer" | "damaged"} Refusal
 */
import { isFromNewerVersion, isIdentifier, isObject, isRecord, LONGEST_NOTE } from "./shape.js";

export const LARGEST_FILE = 1_000_000;
const FORMAT = "secure-base-answers";
const VERSION = 1;
const DEEPEST = 8;
const MOST_RECORDS = 500;

/** @param {Record<string, ActivityRecord>} records @param {Date} now */
export function writeSavedFile(records, now) {
  const file = { format: FORMAT, version: VERSION, saved_at: now.toISOString(), records };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * @param {string} text
 * @returns {{records: Record<string, ActivityRecord>, savedAt: Date} | {refused: Refusal}}
 */
export function readSavedFile(text) {
  if (text.length > LARGEST_FILE) return { refused: "too-big" };
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return { refused: "not-json" };
  }
  if (!isObject(file) || file.format !== FORMAT) return { refused: "not-ours" };
  if (isNewer(file)) return { refused: "newer" };
  const savedAt = new Date(typeof file.saved_at === "string" ? file.saved_at : "");
  if (
    file.version !== VERSION ||
    Number.isNaN(savedAt.getTime()) ||
    !isObject(file.records) ||
    !hasOnlyPlainStrings(file, DEEPEST)
  ) {
    return { refused: "damaged" };
  }
  const entries = Object.entries(file.records);
  const records = entries.flatMap(([activity, record]) =>
    isIdentifier(activity) && isRecord(record) && record.activity === activity ? [record] : [],
  );
  if (records.length !== entries.length || records.length > MOST_RECORDS) {
    return { refused: "damaged" };
  }
  return {
    records: Object.fromEntries(
      records.map((record) => [record.activity, onlyKnownFields(record)]),
    ),
    savedAt,
  };
}

/** @param {Record<string, unknown>} file */
function isNewer(file) {
  if (typeof file.version === "number" && file.version > VERSION) return true;
  return isObject(file.records) && Object.values(file.records).some(isFromNewerVersion);
}

/** @param {unknown} value @param {number} depth @returns {boolean} no markup, nothing over-long */
function hasOnlyPlainStrings(value, depth) {
  if (typeof value === "string") return value.length <= LONGEST_NOTE && !/[<>]/.test(value);
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0) return false;
  return Object.entries(value).every(
    ([key, part]) => hasOnlyPlainStrings(key, 1) && hasOnlyPlainStrings(part, depth - 1),
  );
}

/** @param {ActivityRecord} record @returns {ActivityRecord} */
function onlyKnownFields(record) {
  const { version, activity } = record;
  switch (record.kind) {
    case "sorter": {
      const placements = mapValues(record.placements, ({ pile, attempts, state }) => ({
        pile,
        attempts,
        state,
      }));
      return { version, kind: "sorter", activity, placements };
    }
    case "quiz": {
      const answers = mapValues(record.answers, ({ answer, attempts, state }) => ({
        answer,
        attempts,
        state,
      }));
      return { version, kind: "quiz", activity, current: record.current, answers };
    }
    case "scenario": {
      const path = record.path.map(({ step, choice }) => ({ step, choice }));
      return { version, kind: "scenario", activity, path };
    }
    case "predict":
      return { version, kind: "predict", activity, guess: record.guess };
    case "explorer":
      return { version, kind: "explorer", activity, setting: record.setting };
    case "dyad-player":
      return { version, kind: "dyad-player", activity, second: record.second };
    case "planner":
      return { version, kind: "planner", activity, week: record.week };
    case "cue-cards":
      return { version, kind: "cue-cards", activity, ...deck(record) };
    case "claim-cards":
      return { version, kind: "claim-cards", activity, ...deck(record) };
    case "note":
      return { version, kind: "note", activity, text: record.text };
  }
}

/**
 * @template {{current: string | null, answers: object}} Deck
 * @param {Deck} record
 * @returns {Pick<Deck, "current" | "answers">}
 */
const deck = ({ current, answers }) => ({ current, answers });

/**
 * @template Part, Kept
 * @param {Record<string, Part>} parts
 * @param {(part: Part) => Kept} change
 * @returns {Record<string, Kept>}
 */
function mapValues(parts, change) {
  return Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, change(part)]));
}
