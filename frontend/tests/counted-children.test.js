import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { seriesCount } from "../src/charts/decode.js";
import { markPath } from "../src/charts/marks.js";
import { radius } from "../src/charts/ranges.js";
import { firsts, grid } from "../src/charts/unit-dots.js";

const cases = JSON.parse(
  readFileSync(new URL("../../tests/cases/pictures.json", import.meta.url), "utf8"),
);

test("every picture draws as many series as it is sent", () => {
  const kinds = new Set();
  for (const { layout, series } of cases) {
    kinds.add(layout.kind);
    assert.equal(seriesCount(layout), series.length, layout.kind);
  }
  for (const kind of ["ranges", "unit-dots", "scatter"]) assert(kinds.has(kind), kind);
});

test("the area of a mark stands for the number of children", () => {
  assert.equal(radius(1230, 1230, 15), 15);
  assert(Math.abs((15 / radius(36, 1230, 15)) ** 2 - 1230 / 36) < 1e-9);
});

test("each pattern has a shape of its own, the same as in Python", () => {
  // securebase/figures/svg.py writes these too.
  assert.equal(markPath("circle", 10, 10, 4), "M6 10a4 4 0 0 0 8 0a4 4 0 0 0 -8 0z");
  const shapes = /** @type {const} */ (["circle", "triangle", "square", "diamond"]);
  assert.equal(new Set(shapes.map((shape) => markPath(shape, 10, 10, 4))).size, 4);
});

test("both arcs of a circle end on one another", () => {
  const drawn = markPath("circle", 20, 10, 13.449);
  assert.equal(drawn, "M6.6 10a13.4 13.4 0 0 0 26.8 0a13.4 13.4 0 0 0 -26.8 0z");
});

test("marks of all groups stand equally far apart, so that their areas can be compared", () => {
  assert.deepEqual(
    grid(
      [
        [797, 433],
        [18, 18],
      ],
      270,
    ),
    { across: 30, apart: 9 },
  );
  assert.deepEqual(grid([[52, 48]], 240), { across: 20, apart: 12 });
});

test("a few marks do not grow with the page, and fit the narrowest phone", () => {
  assert.equal(grid([[52, 48]], 1200).apart, 24);
  const { across, apart } = grid([[52, 48]], 232);
  assert(across * apart <= 232);
});

test("the marks of a part begin where those before it end", () => {
  assert.deepEqual(firsts([18, 9, 9]), [0, 18, 27]);
});
