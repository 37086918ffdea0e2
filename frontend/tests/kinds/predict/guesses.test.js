import assert from "node:assert/strict";
import { test } from "vitest";
import { dotsOn, median } from "../../../src/kinds/predict/guesses.js";

test("dots stand over their numbers, and equal ones stand on each other", () => {
  const { radius, dots } = dotsOn([50, 0, 50, 100], 0, 100, 1000, 260, 15);
  assert.equal(radius, 15);
  assert.deepEqual(dots, [
    { x: 500, y: 15 },
    { x: 0, y: 15 },
    { x: 500, y: 45 },
    { x: 1000, y: 15 },
  ]);
});

test("guesses whose dots would overlap make one pile", () => {
  const { dots } = dotsOn([50, 52, 54], 0, 100, 1000, 260, 15);
  assert.deepEqual(
    dots.map(({ x, y }) => [x, y]),
    [
      [500, 15],
      [500, 45],
      [540, 15],
    ],
  );
});

test("forty equal guesses grow smaller until all of them are in the picture", () => {
  const { radius, dots } = dotsOn(Array(40).fill(30), 0, 100, 1000, 130, 15);
  const top = Math.max(...dots.map(({ y }) => y + radius));
  assert.ok(top <= 130 && top > 110, String(top));
  assert.equal(new Set(dots.map(({ y }) => y)).size, 40);
});

test("the guess in the middle is that of the sorted ones", () => {
  assert.equal(median([100, 20, 3]), 20);
  assert.equal(median([4, 10, 1, 20]), 7);
});
