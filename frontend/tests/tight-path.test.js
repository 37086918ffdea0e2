import assert from "node:assert/strict";
import { test } from "vitest";
import { people } from "../src/figures/people.js";
import { drawStills } from "../src/figures/stills.js";
import { tightPath } from "../src/figures/tight-path.js";

test("every place is told from the one before", () => {
  assert.equal(tightPath("M10 10L12 10.5C13 11 14 12 15 9Z"), "M10 10l2 .5c1 .5 2 1.5 3-1.5z");
  assert.equal(tightPath("M1 2h3V4l-1-1z"), "M1 2h3v2l-1-1z");
});

test("what follows a closed outline starts from where the outline began", () => {
  assert.equal(tightPath("M1 1L5 1zL1 3M2 2l1 0"), "M1 1l4 0zl0 2M2 2l1 0");
});

test("the radii and flags of an arc are no places", () => {
  assert.equal(tightPath("M3 3A2 2.5 0 1 0 5 6"), "M3 3a2 2.5 0 1 0 2 3");
});

test("a large outline is rounded to whole units, and the errors do not add up", () => {
  const steps = Array.from({ length: 40 }, (_, index) => `L${(index + 1) * 1.4} 0`).join("");
  const sum = [...tightPath(`M0 0${steps}`).matchAll(/l(\d+)/g)].reduce((so, [, x]) => so + +x, 0);
  assert.equal(sum, 56);
  assert.equal(tightPath("M0.4 0.4L1.3 1.2"), "M.4 .4l.9 .8");
});

test("no still of any pair is heavy", () => {
  for (const stills of Object.values(drawStills())) {
    for (const still of Object.values(stills)) assert.ok(still.length < 20_000, `${still.length}`);
  }
  assert.equal(Object.keys(drawStills()).length, Object.keys(people).length);
});
