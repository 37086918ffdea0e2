/** Where things go in a chart. */
import { px } from "./marks.js";

/**
 * @import { AxisSpec as Axis } from "../spec"
 * @typedef {object} Size
 * @property {number} width how wide a chart may be, px
 * @property {number} em how big its words are, px
 * @property {number} [across] how many of these an axis needs at least to have names beside it
 */
/**
 * Draws one kind of picture. `label` is what it shows, for those who do not see it.
 *
 * @template Layout
 * @typedef {(layout: Layout, series: number[][], size: Size, label: string) => unknown} Draw
 */

/** @param {Axis} axis @param {number} from @param {number} to @returns {(value: number) => number} */
export function scale(axis, from, to) {
  const perUnit = (to - from) / (axis.maximum - axis.minimum);
  return (value) => from + (value - axis.minimum) * perUnit;
}

/** @param {[number, number][]} points @returns {string} the `d` of a path */
export function linePath(points) {
  return `M${points.map(([x, y]) => `${px(x)} ${px(y)}`).join("L")}`;
}

/**
 * The `d` of a path that rounds its corners: straight halfway to each point, and a bend around it.
 *
 * @param {[number, number][]} points
 */
export function roundPath(points) {
  const told = points.map(([x, y]) => `${px(x)} ${px(y)}`);
  const bends = points.slice(1, -1).map(([x, y], place) => {
    const [nextX, nextY] = points[place + 2];
    return `Q${told[place + 1]} ${px((x + nextX) / 2)} ${px((y + nextY) / 2)}`;
  });
  return `M${told[0]}${bends.join("")}L${told.at(-1)}`;
}

/**
 * Heights for labels near those wanted, none nearer to another than `apart`, none below `lowest`.
 *
 * @param {number[]} wanted @param {number} apart @param {number} lowest
 */
export function spread(wanted, apart, lowest) {
  const order = wanted.map((_, place) => place).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [...wanted];
  for (const [rank, place] of order.entries()) {
    if (rank) placed[place] = Math.max(placed[place], placed[order[rank - 1]] + apart);
  }
  let limit = lowest;
  for (const place of order.reverse()) {
    placed[place] = Math.min(placed[place], limit);
    limit = placed[place] - apart;
  }
  return placed;
}

/** @param {string} text @param {number} em @returns {number} about how wide it is, px */
export function textWidth(text, em) {
  return text.length * em * 0.56;
}

/**
 * The ticks whose words do not run into one another, the first one kept.
 *
 * @param {Axis} axis @param {(value: number) => number} place @param {number} em
 */
export function ticksThatFit(axis, place, em) {
  const widest = Math.max(0, ...axis.ticks.map(({ text }) => textWidth(text, em))) + em;
  const [first, second] = axis.ticks;
  if (!first || !second) return axis.ticks;
  const apart = Math.abs(place(second.at) - place(first.at));
  const every = Math.max(1, Math.ceil(widest / apart));
  return axis.ticks.filter((_, index) => index % every === 0);
}
