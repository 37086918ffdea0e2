/**
 * What a learner writes for themselves under a story: the one text that the course keeps. It has
 * an entry of its own on the device, so that it never goes to Python with the rest.
 *
 * @import { Store } from "../../records/store.js"
 */
import { versionOf } from "../../records/record.js";

/** In characters, two or three pages of a small notebook: what NoteRecord in Python allows. */
export const LONGEST_NOTE = 2000;

/** @param {string} activity an authored id has no underscore, so no activity has this name */
export function noteName(activity) {
  return `${activity}_note`;
}

/** @param {Store} store @param {string} activity @returns {string} */
export function readNote(store, activity) {
  const kept = store.read(noteName(activity));
  return kept?.kind === "note" ? kept.text : "";
}

/**
 * @param {Store} store @param {string} activity @param {string} text
 * @returns {boolean} whether it is kept
 */
export function keepNote(store, activity, text) {
  return store.keep({
    version: /** @type {1} */ (versionOf("note")),
    kind: "note",
    activity: noteName(activity),
    text: withoutMarkup(text).slice(0, LONGEST_NOTE),
  });
}

/**
 * A saved file holds no markup. A heart (`<3`) shall survive, so the marks are turned into
 * others that look alike.
 *
 * @param {string} text
 */
export function withoutMarkup(text) {
  return text.replaceAll("<", "‹").replaceAll(">", "›");
}
