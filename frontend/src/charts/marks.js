/** The marks of the patterns, here and in Python (the build writes them there). Never colour alone. */

/** @typedef {"circle" | "triangle" | "square" | "diamond"} Mark */

/** @satisfies {Record<string, Mark>} */
export const PATTERN_MARKS = /** @type {const} */ ({
  secure: "circle",
  avoidant: "triangle",
  resistant: "square",
  disorganised: "diamond",
});

/**
 * The `d` of a mark of radius 1 around 0; all cover about the same area.
 *
 * @type {Record<Mark, string>}
 */
export const MARKS = {
  circle: "M-1 0a1 1 0 0 0 2 0a1 1 0 0 0 -2 0z",
  triangle: "M0 -1.2l1.25 2.2l-2.5 0z",
  square: "M-0.88 -0.88l1.76 0l0 1.76l-1.76 0z",
  diamond: "M0 -1.25l1.25 1.25l-1.25 1.25l-1.25 -1.25z",
};

/** @param {number} value a tenth of a pixel is all that can be seen */
export function px(value) {
  return Math.round(value * 10) / 10;
}

/**
 * @param {Mark} mark @param {number} x @param {number} y @param {number} radius
 * @returns {string} the `d` of a mark around a point
 */
export function markPath(mark, x, y, radius) {
  // Rounded before it is doubled: two arcs make a circle only where both ends agree.
  const r = px(radius);
  const middle = [x, y];
  return MARKS[mark].replace(
    /-?[\d.]+/g,
    (part) => `${px(Number(part) * r + (middle.shift() ?? 0))}`,
  );
}
