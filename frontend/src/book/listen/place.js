/**
 * What of listening is kept on this device: the pace, the dark, whether it keeps reading, and of each lesson the sentence
 * that was read last. A sentence is known by its part, its number there and a mark made from its
 * words, so that it is found again when the lesson has changed.
 *
 * @import { Passage } from "./reading-order.js"
 * @typedef {{part: string, number: number, mark: string}} Place
 * @typedef {{pace: number, dark: boolean, keepsOn: boolean, places: Record<string, Place>}} Kept
 */
import { LISTENING } from "../../records/store.js";

export const PACES = [0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2];

/** @returns {Kept} whatever lies in storage, it is as it should be */
export function readKept() {
  /** @type {any} */
  let found = null;
  try {
    found = JSON.parse(localStorage.getItem(LISTENING) ?? "null");
  } catch {
    // Storage may be blocked, or hold what cannot be read.
  }
  const places = Object.entries(Object(found?.places)).filter(([, one]) => isPlace(one));
  return {
    pace: PACES.includes(found?.pace) ? found.pace : 1,
    dark: found?.dark === true,
    keepsOn: found?.keepsOn === true,
    places: /** @type {Record<string, Place>} */ (Object.fromEntries(places)),
  };
}

/** @param {(kept: Kept) => Kept} change */
export function keep(change) {
  try {
    localStorage.setItem(LISTENING, JSON.stringify(change(readKept())));
  } catch {
    // It then lasts for this page only.
  }
}

/** @param {string} lesson @param {Place} place */
export function keepPlace(lesson, place) {
  keep((kept) => ({ ...kept, places: { ...kept.places, [lesson]: place } }));
}

/** @param {string} lesson whose end was heard: next time it begins anew */
export function forgetPlace(lesson) {
  keep(({ places: { [lesson]: _, ...places }, ...kept }) => ({ ...kept, places }));
}

/** @param {any} value */
function isPlace(value) {
  return (
    typeof value?.part === "string" &&
    Number.isInteger(value.number) &&
    typeof value.mark === "string"
  );
}

/** @param {string} text @returns {string} short, and hardly ever that of another text */
export function markOf(text) {
  let mark = 5381;
  for (let place = 0; place < text.length; place += 1) {
    mark = (Math.imul(mark, 33) + text.charCodeAt(place)) >>> 0;
  }
  return mark.toString(36);
}

/** @param {{part: string, text: string}[]} passages @param {number} index @returns {Place} */
export function placeOf(passages, index) {
  const { part, text } = passages[index];
  const first = passages.findIndex((one) => one.part === part);
  return { part, number: index - first, mark: markOf(text) };
}

/**
 * @param {{part: string, text: string}[]} passages
 * @param {Place | undefined} place
 * @returns {number} the passage there: of equal ones the nearest, else where its part begins, else the first
 */
export function indexOf(passages, place) {
  const first = place ? passages.findIndex(({ part }) => part === place.part) : -1;
  if (!place || first < 0) return 0;
  const wanted = first + place.number;
  const equal = passages.flatMap(({ part, text }, index) =>
    part === place.part && markOf(text) === place.mark ? [index] : [],
  );
  const distance = (/** @type {number} */ index) => Math.abs(index - wanted);
  return equal.sort((one, other) => distance(one) - distance(other))[0] ?? first;
}

/**
 * Where to go on after an activity: what it has said or asked since its turn came is read first.
 *
 * @param {Passage[]} all @param {Element | null} activity
 * @param {Set<string>} heard marks of what was read of it
 * @param {boolean} isOver what is new in it is passed over
 */
export function afterActivity(all, activity, heard, isOver) {
  const isOf = (/** @type {Passage} */ one) => one.activity === activity;
  const isHeard = (/** @type {Passage} */ one) =>
    isOf(one) && one.kind === "sentence" && (isOver || heard.has(markOf(one.text)));
  const passages = all.filter((one) => !isHeard(one));
  const first = passages.findIndex(isOf);
  return { passages, index: passages[first]?.kind === "sentence" ? first : first + 1 };
}
