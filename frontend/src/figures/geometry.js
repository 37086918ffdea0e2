/**
 * Soft outlines from a few points. All lengths are units of the picture; paths are rounded to a
 * tenth, which nobody sees and which keeps the stills small.
 *
 * @typedef {[number, number]} Point
 */

/** @param {number} from @param {number} to @param {number} share */
export const mix = (from, to, share) => from + (to - from) * share;

/** @param {number} value @param {number} low @param {number} high */
export const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

/** A path with its numbers rounded. @param {TemplateStringsArray} parts @param {number[]} numbers */
export function path(parts, ...numbers) {
  const text = parts[0] ?? "";
  return numbers.reduce((so, number, index) => `${so}${rounded(number)}${parts[index + 1]}`, text);
}

/** @param {number} number */
export function rounded(number) {
  return Math.round(number * 10) / 10 + 0;
}

/**
 * A closed curve through the points (Catmull-Rom, as Bézier curves).
 *
 * @param {Point[]} points
 */
export function closedCurve(points) {
  const at = (/** @type {number} */ index) =>
    /** @type {Point} */ (points[(index + points.length) % points.length]);
  const first = at(0);
  return `${path`M${first[0]} ${first[1]}`}${points
    .map((_, index) => segment(at(index - 1), at(index), at(index + 1), at(index + 2)))
    .join("")}Z`;
}

/** @param {Point} before @param {Point} from @param {Point} to @param {Point} after */
function segment(before, from, to, after) {
  return path`C${from[0] + (to[0] - before[0]) / 6} ${from[1] + (to[1] - before[1]) / 6} ${
    to[0] - (after[0] - from[0]) / 6
  } ${to[1] - (after[1] - from[1]) / 6} ${to[0]} ${to[1]}`;
}

/**
 * A part of an arm or a finger: a straight band, open where it begins and round at its end.
 *
 * @param {Point} from @param {Point} to @param {number} thickFrom @param {number} thickTo
 */
export function limb(from, to, thickFrom, thickTo) {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const acrossX = (from[1] - to[1]) / length / 2;
  const acrossY = (to[0] - from[0]) / length / 2;
  const end = thickTo / 2;
  return path`M${from[0] + acrossX * thickFrom} ${from[1] + acrossY * thickFrom}L${
    to[0] + acrossX * thickTo
  } ${to[1] + acrossY * thickTo}A${end} ${end} 0 0 0 ${to[0] - acrossX * thickTo} ${
    to[1] - acrossY * thickTo
  }L${from[0] - acrossX * thickFrom} ${from[1] - acrossY * thickFrom}`;
}
