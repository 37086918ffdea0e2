/**
 * The reader's place in a lesson, as it is kept on this device.
 *
 * @typedef {import("../spec").ReadingRecord} ReadingRecord
 * @typedef {import("./store.js").Store} Store
 */
import { versionOf } from "./record.js";

const SUFFIX = "_reading";
/** In seconds: no record holds a later time. */
const LATEST = 99_999_999_999;

/** @param {Store} store @param {string} lesson @returns {ReadingRecord | null} */
export function readPlace(store, lesson) {
  const record = store.read(lesson + SUFFIX);
  return record?.kind === "reading" ? record : null;
}

/**
 * @param {Store} store
 * @param {string} lesson
 * @param {{last?: string, ended?: string}} change the part that is read, or whose end was reached
 * @param {Date} now
 */
export function keepPlace(store, lesson, { last, ended }, now) {
  const before = readPlace(store, lesson);
  // A clock that was set back must not make what is read now older than what was read before.
  const others = Object.values(store.all()).filter((one) => one.activity !== lesson + SUFFIX);
  const after = others.map((one) => (one.kind === "reading" ? one.at + 1 : 0));
  const at = Math.max(Math.floor(now.getTime() / 1000), before?.at ?? 0, ...after);
  const parts = new Set(before?.parts);
  if (ended) parts.add(ended);
  store.keep({
    version: /** @type {1} */ (versionOf("reading")),
    kind: "reading",
    activity: lesson + SUFFIX,
    last: last ?? before?.last ?? ended ?? "",
    parts: [...parts],
    at: Math.min(at, LATEST),
  });
}

/**
 * @param {ReadingRecord | null} place
 * @param {string} part
 * @returns {"done" | "begun" | null}
 */
export function stateOf(place, part) {
  if (place?.parts.includes(part)) return "done";
  return place?.last === part ? "begun" : null;
}

/**
 * Where to go on: the part that was being read or, where its end was reached, the next one whose
 * end was not.
 *
 * @param {ReadingRecord | null} place
 * @param {string[]} parts all parts of the lesson, in order
 * @returns {number} the place of that part among all, from 0; -1 when nothing was begun, or all is done
 */
export function goOnAt(place, parts) {
  const last = parts.indexOf(place?.last ?? "");
  if (!place || last < 0) return -1;
  const isOpen = (/** @type {string} */ part) => !place.parts.includes(part);
  const later = parts.findIndex((part, number) => number >= last && isOpen(part));
  return later >= 0 ? later : parts.findIndex(isOpen);
}
