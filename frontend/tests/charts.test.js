import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { lineValues, numberTold, pictures, seriesCount } from "../src/charts/decode.js";
import { linePath, scale, spread, ticksThatFit } from "../src/charts/geometry.js";
import { tableOf, tablesOf } from "../src/charts/tables.js";
import { inLines } from "../src/charts/text-lines.js";

const cases = JSON.parse(
  readFileSync(new URL("../../tests/cases/pictures.json", import.meta.url), "utf8"),
);

for (const { name, layout, series, table } of cases) {
  test(`the page and Python tell the same table: ${name}`, () =>
    assert.deepEqual(tableOf(layout, series), table));
}

const [lines, , bars] = cases;
const both = {
  kind: /** @type {const} */ ("panels"),
  panels: [
    { heading: "First", layout: lines.layout },
    { heading: "Second", layout: bars.layout },
  ],
};

test("several pictures share out their series in order", () => {
  const series = [...lines.series, ...bars.series];
  assert.equal(seriesCount(both), 3);
  assert.deepEqual(
    pictures(both, series).map((picture) => [picture.heading, picture.series.length]),
    [
      ["First", 2],
      ["Second", 1],
    ],
  );
  assert.deepEqual(
    tablesOf(both, series).map(({ heading, rows }) => [heading, rows.length]),
    [
      ["First", 4],
      ["Second", 2],
    ],
  );
});

test("a setting that cannot be has neither picture nor table", () => {
  assert.deepEqual(tablesOf({ kind: "impossible" }, []), []);
  assert.equal(seriesCount({ kind: "impossible" }), 0);
});

test("a line is read from its differences", () => {
  assert.deepEqual(lineValues(lines.layout, [0, 125, -25]), [0, 0.5, 0.4]);
});

test("a share is told as a percentage", () => {
  assert.equal(numberTold(bars.layout.value, 0.34), "34%");
  const axis = { ...bars.layout.value, scale: 1, suffix: "" };
  assert.equal(numberTold({ ...axis, decimals: 0 }, -0.2), "0");
  assert.equal(numberTold({ ...axis, decimals: 2 }, -0.001), "0.00");
  assert.equal(numberTold({ ...axis, decimals: 2 }, -0.01), "-0.01");
});

test("an axis is drawn upwards when it goes from the bottom to the top", () => {
  const y = scale(bars.layout.value, 200, 100);
  assert.deepEqual([0, 0.5, 1].map(y), [200, 150, 100]);
});

test("a path is written to a tenth of a pixel", () => {
  assert.equal(
    linePath([
      [0, 1.234],
      [10, 20],
    ]),
    "M0 1.2L10 20",
  );
});

test("names that would lie on one another move apart, and none below the plot", () => {
  assert.deepEqual(spread([100, 20, 102], 10, 200), [100, 20, 110]);
  assert.deepEqual(spread([195, 196], 10, 200), [190, 200]);
});

test("ticks are left out where their words would touch", () => {
  const ticks = [0, 1, 2, 3, 4].map((at) => ({ at, text: "word" }));
  const axis = { ...bars.layout.value, ticks };
  assert.equal(ticksThatFit(axis, (at) => at * 100, 14).length, 5);
  assert.deepEqual(
    ticksThatFit(axis, (at) => at * 30, 14).map(({ at }) => at),
    [0, 2, 4],
  );
});

test("words go into lines that have room, and a word that is wider alone into one of its own", () => {
  const text = "Skill with other children";
  assert.deepEqual(inLines(text, 300, 14).lines, [text]);
  assert.deepEqual(inLines(text, 150, 14).lines, ["Skill with other", "children"]);
  assert.deepEqual(inLines(text, 20, 14).lines, ["Skill", "with", "other", "children"]);
});
