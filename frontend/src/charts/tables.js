/** *Show as table*: the same rows as in Python (``table_of` in securebase/views`). */
import { axisName, decoded, lineValues, numberTold, pictures, toldWithUnit } from "./decode.js";
import { tableOfPlan } from "./plan.js";
import { words } from "./words.js";

/**
 * @import { Layout, Lines } from "./decode.js"
 * @typedef {{heading: string, head: string[], rows: string[][]}} Table
 */

/**
 * @param {Layout} layout @param {number[][]} series
 * @returns {Table[]} a table for each picture that has one
 */
export function tablesOf(layout, series) {
  return pictures(layout, series).flatMap((picture) => {
    const [head, ...rows] = tableOf(picture.layout, picture.series);
    return head ? [{ heading: picture.heading, head, rows }] : [];
  });
}

/** @param {Layout} layout @param {number[][]} series @returns {string[][]} headings, then rows */
export function tableOf(layout, series) {
  switch (layout.kind) {
    case "time-lines":
    case "curves":
      return ofLines(layout, series);
    case "bars": {
      const told = series[0].map((number) =>
        toldWithUnit(layout.value, decoded(layout.value, number)),
      );
      return [
        [layout.category, layout.value.label],
        ...layout.labels.map((label, place) => [label, told[place]]),
      ];
    }
    case "icon-field":
      return [
        ["", layout.counted],
        ...layout.groups.map((group, place) => [group, `${series[0][place]} of ${layout.of}`]),
      ];
    case "moments":
      return ofMoments(layout, series[0]);
    case "ranges":
    case "unit-dots":
    case "scatter":
      return layout.table;
    case "plan":
      return tableOfPlan(layout, series);
    default:
      return [];
  }
}

/** @param {Lines} layout @param {number[][]} series */
function ofLines(layout, series) {
  const phases = layout.kind === "time-lines" ? layout.phases : [];
  const lines = series.map((numbers) => lineValues(layout, numbers));
  const head = [axisName(layout.across), ...(phases.length ? [words.phase] : [])];
  const rows = layout.table_rows.map((place) => {
    const at = layout.start + place * layout.step;
    // Where one phase ends the next has begun.
    const phase = phases.filter(({ start, end }) => start <= at && at <= end).at(-1);
    return [
      numberTold(layout.across, at),
      ...(phases.length ? [phase?.label ?? ""] : []),
      ...lines.map((line) => numberTold(layout.value, line[place])),
    ];
  });
  return [[...head, ...layout.lines.map(({ label }) => label)], ...rows];
}

/**
 * How many moments are on, and how long a stretch lasts: more use than sixty cells.
 *
 * @param {import("../spec").MomentsSpec} layout @param {number[]} moments
 */
function ofMoments(layout, moments) {
  /** @type {{value: number, length: number}[]} */
  const runs = [];
  for (const value of moments) {
    const last = runs.at(-1);
    if (last?.value === value) last.length += 1;
    else runs.push({ value, length: 1 });
  }
  return [
    ["", ...words.moments],
    ...[
      { value: 1, name: layout.on },
      { value: 0, name: layout.off },
    ].map(({ value, name }) => {
      const lengths = runs.filter((run) => run.value === value).map(({ length }) => length);
      const sum = lengths.reduce((total, length) => total + length, 0);
      return [name, ...[sum, lengths.length, Math.max(0, ...lengths)].map(String)];
    }),
  ];
}
