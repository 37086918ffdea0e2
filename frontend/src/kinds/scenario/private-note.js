/**
 * What a learner writes for themselves under a story: the one text that the course keeps. It has
 * an entry of its own on the device, so that it never goes to Python with the rest.
 *
 * @typedef {import("../../records/store.js").Store} Store
 */
import { LONGEST_NOTE, RECORD_VERSION } from "../../records/shape.js";

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
 * @param {Store} store
 * @param {string} activity
 * @param {string} text
 * @returns {boolean} whether it is kept
 */
export function keepNote(store, activity, text) {
  return store.keep({
    version: RECORD_VERSION,
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
