/** The marks of the patterns, here and in Python (the build writes them there). Never colour alone. */
import { px } from "./geometry.js";

/** @typedef {"circle" | "triangle" | "square" | "diamond"} Mark */

/** @satisfies {Record<string, Mark>} */
export const PATTERN_MARKS = /** @type {const} */ ({
  secure: "circle",
  avoidant: "triangle",
  resistant: "square",
  disorganised: "diamond",
});

/**
 * The corners of a mark of radius 1, of which a circle has none; all cover about the same area.
 *
 * @type {Record<Mark, [number, number][]>}
 */
export const CORNERS = {
  circle: [],
  triangle: [
    [0, -1.2],
    [1.25, 1],
    [-1.25, 1],
  ],
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
};

/**
 * @param {Mark} mark
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @returns {string} the `d` of a mark around a point
 */
export function markPath(mark, x, y, radius) {
  // Rounded before it is doubled: two arcs make a circle only where both ends agree.
  const r = px(radius);
  const corners = CORNERS[mark].map((corner) => corner.map((part) => px(part * r)));
  if (!corners.length) {
    const half = `a${r} ${r} 0 1 0 `;
    return `M${px(x - r)} ${px(y)}${half}${px(2 * r)} 0${half}${px(-2 * r)} 0z`;
  }
  const lines = corners
    .slice(1)
    .map(([right, down], place) => `l${px(right - corners[place][0])} ${px(down - corners[place][1])}`);
  return `M${px(x + corners[0][0])} ${px(y + corners[0][1])}${lines.join("")}z`;
}
