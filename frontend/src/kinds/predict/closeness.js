/**
 * How near a guess is, and numbers as people write them. Python holds the same rules
 * (`securebase/activities/predict.py`); both are run on `tests/cases/predict.json`.
 *
 * @typedef {import("../../spec").PredictSpec} PredictSpec
 */

/** A decimal guess such as 0.1 + 0.2 must count as within 0.3: binary fractions are not exact. */
const ROUNDING = 1e-9;

/**
 * @param {number} guess
 * @param {number} truth
 * @param {number} tolerance
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
  return unit === "%" ? `${rounded(value)}%` : `${rounded(value)} ${unit}`.trimEnd();
}

/**
 * @param {PredictSpec} spec
 * @param {number[]} guess
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
