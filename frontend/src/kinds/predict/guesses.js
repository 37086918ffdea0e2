/**
 * The guesses of a room on one line: dots that stand on each other, as many as forty. Pure.
 *
 * @typedef {{x: number, y: number}} Dot its middle, from the left and above the line, in radii
 */

export const MOST_GUESSES = 40;

/**
 * @param {number[]} values @param {number} minimum @param {number} maximum
 * @param {number} width of the line, in any unit; `height` is how high dots may stand
 * @param {number} height @param {number} largest radius
 * @returns {{radius: number, dots: Dot[]}} as large as they can be without leaving the picture
 */
export function dotsOn(values, minimum, maximum, width, height, largest) {
  const places = values.map((value) => ((value - minimum) / (maximum - minimum)) * width);
  for (let radius = largest; ; radius *= 0.9) {
    const dots = stacked(places, radius);
    if (radius < 1 || dots.every(({ y }) => y + radius <= height)) return { radius, dots };
  }
}

/** @param {number[]} places @param {number} radius @returns {Dot[]} in the order of the places */
function stacked(places, radius) {
  const inOrder = places.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x);
  /** @type {Dot[]} */
  const dots = [];
  let first = Number.NEGATIVE_INFINITY;
  let height = 0;
  for (const { x, index } of inOrder) {
    // Dots that would overlap make one pile, over the lowest of its guesses.
    if (x - first >= 2 * radius - 1e-9) [first, height] = [x, 0];
    dots[index] = { x: first, y: (2 * height + 1) * radius };
    height += 1;
  }
  return dots;
}

/** @param {number[]} values at least one @returns {number} the one in the middle */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
