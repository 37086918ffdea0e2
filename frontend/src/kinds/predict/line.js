/**
 * Places on the line, and moves along it.
 *
 * @typedef {import("../../spec").PredictSpec} PredictSpec
 */
import { rounded, told } from "./closeness.js";

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
 * @param {number} value
 * @param {string} unit
 */
export function tickTold(value, unit) {
  return told(value, unit === "%" ? unit : "");
}
