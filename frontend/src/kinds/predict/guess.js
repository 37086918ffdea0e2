/**
 * A guess: how near it is, numbers as people write them, places on the line. For the first two
 * Python holds the same rules
 * (`securebase/activities/predict.py`); both are run on `tests/cases/predict.json`.
 *
 * @import { PredictSpec } from "../../spec"
 */
import { figures } from "../../activity/text.js";

/** A decimal guess such as 0.1 + 0.2 must count as within 0.3: binary fractions are not exact. */
const ROUNDING = 1e-9;

/**
 * @param {number} guess @param {number} truth @param {number} tolerance
 * @returns {"near" | "above" | "below"}
 */
export function closeness(guess, truth, tolerance) {
  const allowed = tolerance + ROUNDING * Math.max(1, Math.abs(truth));
  if (Math.abs(guess - truth) <= allowed) return "near";
  return guess > truth ? "above" : "below";
}

/** @param {number} guess @param {number} truth @returns {number} without the dust of fractions */
export function distance(guess, truth) {
  return rounded(Math.abs(guess - truth));
}

/** @param {number} value @param {string} unit @returns {string} "30%", "2.5 seconds" */
export function told(value, unit) {
  const number = figures(String(rounded(value)));
  return unit === "%" ? `${number}%` : `${number} ${unit}`.trimEnd();
}

/**
 * @param {PredictSpec} spec @param {number[]} guess
 * @returns {number[]} a kept guess, if it has a number on the line for each part; else nothing
 */
export function fittingGuess({ parts, minimum, maximum }, guess) {
  const fits = guess.length === parts.length;
  return fits && guess.every((one) => minimum <= one && one <= maximum) ? [...guess] : [];
}

/** @param {number} value */
export function rounded(value) {
  return Number(value.toFixed(6));
}

/** @param {PredictSpec} spec @param {number} value @returns {number} 0 to 100 from the left */
export function percentAlong({ minimum, maximum }, value) {
  const share = (value - minimum) / (maximum - minimum);
  return rounded(Math.min(1, Math.max(0, share)) * 100);
}

/** @param {PredictSpec} spec @returns {number} where the thumb waits before it was moved */
export function middle({ minimum, maximum, step }) {
  return rounded(minimum + Math.round((maximum - minimum) / 2 / step) * step);
}

/**
 * @param {PredictSpec} spec
 * @param {number | null} value null while nothing is set: the first move is to the middle
 * @param {1 | -1} direction
 */
export function stepped(spec, value, direction) {
  if (value === null) return middle(spec);
  const moved = rounded(value + direction * spec.step);
  return Math.min(spec.maximum, Math.max(spec.minimum, moved));
}

/**
 * @param {PredictSpec} spec
 * @returns {number[]} the numbers under the line: its quarters where they lie on a step
 */
export function ticks({ minimum, maximum, step }) {
  const quarter = (maximum - minimum) / 4;
  const isEven = Math.abs(quarter / step - Math.round(quarter / step)) < 1e-9;
  const places = isEven ? [0, 1, 2, 3, 4] : [0, 4];
  return places.map((place) => rounded(minimum + place * quarter));
}

/**
 * A number under the line. A unit of words would run into the next number: it stands by the field.
 *
 * @param {number} value @param {string} unit
 */
export function tickTold(value, unit) {
  return told(value, unit === "%" ? unit : "");
}
