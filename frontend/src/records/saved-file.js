/**
 * The file that a learner saves and loads again. Reading it trusts nothing: whatever is not
 * exactly what was saved is refused as a whole, with the reason.
 *
 * @import { ActivityRecord, Forms } from "./record.js"
 * @typedef {"too-big" | "not-json" | "not-ours" | "newer" | "damaged"} Refusal
 */
import { FORMS, isFromNewerVersion, isObject, readRecord } from "./record.js";

export const LARGEST_FILE = 1_000_000;
const FORMAT = "secure-base-answers";
const VERSION = 1;
const DEEPEST = 8;
const MOST_RECORDS = 500;
/** No string in a record is longer, the learner's own note included. */
const LONGEST_STRING = 2000;

/**
 * By what its files know this course, as its settings say; "" where they say nothing. Files that
 * name none are as old as the name.
 */
function courseHere() {
  return globalThis.document?.body.dataset.course ?? "";
}

/** @param {Record<string, ActivityRecord>} records @param {Date} now */
export function writeSavedFile(records, now) {
  const course = courseHere() || undefined;
  const file = { format: FORMAT, version: VERSION, course, saved_at: now.toISOString(), records };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * @param {string} text
 * @returns {{records: Record<string, ActivityRecord>, savedAt: Date} | {refused: Refusal}}
 */
export function readSavedFile(text, forms = FORMS) {
  if (text.length > LARGEST_FILE) return { refused: "too-big" };
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    return { refused: "not-json" };
  }
  if (!isObject(file) || file.format !== FORMAT) return { refused: "not-ours" };
  const course = courseHere();
  if (course && file.course && file.course !== course) return { refused: "not-ours" };
  if (isNewer(file, forms)) return { refused: "newer" };
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
  const records = entries.flatMap(([activity, value]) => {
    const record = readRecord(value, forms);
    return record?.activity === activity ? [record] : [];
  });
  if (records.length !== entries.length || records.length > MOST_RECORDS) {
    return { refused: "damaged" };
  }
  return { records: Object.fromEntries(records.map((one) => [one.activity, one])), savedAt };
}

/** @param {Record<string, unknown>} file @param {Forms} forms */
function isNewer(file, forms) {
  if (typeof file.version === "number" && file.version > VERSION) return true;
  return (
    isObject(file.records) &&
    Object.values(file.records).some((one) => isFromNewerVersion(one, forms))
  );
}

/** @param {unknown} value @param {number} depth @returns {boolean} no markup, nothing over-long */
function hasOnlyPlainStrings(value, depth) {
  if (typeof value === "string") return value.length <= LONGEST_STRING && !/[<>]/.test(value);
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0) return false;
  return Object.entries(value).every(
    ([key, part]) => hasOnlyPlainStrings(key, 1) && hasOnlyPlainStrings(part, depth - 1),
  );
}
