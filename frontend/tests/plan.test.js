import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { pictures, seriesCount } from "../src/charts/decode.js";
import { roundPath } from "../src/charts/geometry.js";
import { arrowsOf, marksOf, numbersTold, pointsOf, stretchesOf } from "../src/charts/plan.js";
import { tableOf } from "../src/charts/tables.js";

const cases = JSON.parse(
  readFileSync(new URL("../../tests/cases/plan.json", import.meta.url), "utf8"),
);

const near = (/** @type {number} */ a, /** @type {number} */ b) =>
  assert.ok(Math.abs(a - b) < 1e-5, `${a} is not ${b}`);

for (const { name, layout, series, ...wanted } of cases) {
  const points = pointsOf(layout, series);

  test(`the page and Python tell the same table: ${name}`, () =>
    assert.deepEqual(tableOf(layout, series), wanted.table));

  test(`the page and Python number a path alike: ${name}`, () => {
    const marks = marksOf(layout, points);
    assert.deepEqual(
      marks.map(({ numbers }) => ({ numbers, told: numbersTold(numbers) })),
      wanted.marks.map((/** @type {{numbers: number[], told: string}} */ { numbers, told }) => ({
        numbers,
        told,
      })),
    );
    for (const [place, { at }] of marks.entries()) {
      near(at[0], wanted.marks[place].at[0]);
      near(at[1], wanted.marks[place].at[1]);
    }
  });

  test(`the page and Python set the same arrows: ${name}`, () => {
    const arrows = arrowsOf(layout, points);
    assert.equal(arrows.length, wanted.arrows.length);
    for (const [place, { at, angle }] of arrows.entries()) {
      near(at[0], wanted.arrows[place].at[0]);
      near(at[1], wanted.arrows[place].at[1]);
      near(angle, wanted.arrows[place].angle);
    }
  });

  test(`the page and Python dash the same stretches: ${name}`, () =>
    assert.deepEqual(
      stretchesOf(points, series[2]).map(({ isDashed, points: stretch }) => [
        Number(isDashed),
        stretch.length,
      ]),
      wanted.stretches,
    ));
}

test("a plan takes its three series among several pictures", () => {
  const [{ layout, series }] = cases;
  const both = {
    kind: /** @type {const} */ ("panels"),
    panels: [
      { heading: "First", layout },
      { heading: "Second", layout },
    ],
  };
  assert.equal(seriesCount(both), 6);
  const [, second] = pictures(both, [...series, ...series]);
  assert.deepEqual(second.series, series);
});

test("a path bends around each of its points and begins and ends at its ends", () => {
  assert.equal(
    roundPath([
      [0, 0],
      [10, 0],
      [10, 10],
    ]),
    "M0 0Q10 0 10 5L10 10",
  );
  assert.equal(
    roundPath([
      [0, 0],
      [10, 0],
    ]),
    "M0 0L10 0",
  );
});
