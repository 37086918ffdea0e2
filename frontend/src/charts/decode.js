/**
 * From the whole numbers of a spec back to values, and from values to what a reader is told.
 *
 * @import { AxisSpec as Axis, CurvesSpec, ExplorerSpec, TimeLinesSpec } from "../spec"
 * @typedef {TimeLinesSpec | CurvesSpec} Lines
 * @typedef {ExplorerSpec["layouts"][number]} Layout
 */
import { figures } from "../activity/text.js";

/** @param {Axis} axis @param {number} number */
export function decoded(axis, number) {
  return axis.minimum + number * axis.quantum;
}

/** @param {Lines} layout @param {number[]} numbers differences @returns {number[]} */
export function lineValues(layout, numbers) {
  let sum = 0;
  return numbers.map((number) => {
    sum += number;
    return decoded(layout.value, sum);
  });
}

/** @param {Axis} axis @param {number} value @returns {string} without its unit */
export function numberTold(axis, value) {
  // A hair below nothing is nothing.
  const number = (value * axis.scale).toFixed(axis.decimals).replace(/^-(?=0(\.0*)?$)/, "");
  return figures(number) + axis.suffix;
}

/** @param {Axis} axis @param {number} value */
export function toldWithUnit(axis, value) {
  const number = numberTold(axis, value);
  return axis.unit ? `${number} ${axis.unit}` : number;
}

/** @param {Axis} axis label and unit */
export function axisName(axis) {
  return axis.unit ? `${axis.label} (${axis.unit})` : axis.label;
}

/** @param {Layout} layout @returns {number} how many series it draws */
export function seriesCount(layout) {
  switch (layout.kind) {
    case "time-lines":
    case "curves":
      return layout.lines.length;
    case "panels":
      return layout.panels.reduce((sum, panel) => sum + seriesCount(panel.layout), 0);
    case "ranges":
      return layout.has_marks ? 3 : 2;
    case "unit-dots":
      return layout.groups.length;
    case "scatter":
      return 6;
    case "plan":
      return 3;
    case "impossible":
      return 0;
    default:
      return 1;
  }
}

/**
 * Every single picture of a layout, with its heading and its own series.
 *
 * @param {Layout} layout @param {number[][]} series
 * @returns {{heading: string, layout: Exclude<Layout, {kind: "panels"}>, series: number[][]}[]}
 */
export function pictures(layout, series) {
  if (layout.kind !== "panels") return [{ heading: "", layout, series }];
  let first = 0;
  return layout.panels.map((panel) => {
    const last = first + seriesCount(panel.layout);
    const picture = { ...panel, series: series.slice(first, last) };
    first = last;
    return picture;
  });
}
