import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { countsFile, fleissKappa } from "../../../src/kinds/coding-lab/several-coders.js";

const CASES = JSON.parse(
  readFileSync(new URL("../../../../tests/cases/several-coders.json", import.meta.url), "utf8"),
);

/** @param {number | null} found @param {number | null} wanted @param {string} what */
function close(found, wanted, what) {
  if (wanted === null || found === null) assert.equal(found, wanted, what);
  else assert.ok(Math.abs(found - wanted) < 1e-9, `${what}: ${found} is not ${wanted}`);
}

for (const { name, counts, items, reason, ...wanted } of CASES) {
  test(`the kappa of a room, and its interval, as in Python: ${name}`, () => {
    const found = fleissKappa(counts);
    assert.equal(found.items, items);
    assert.equal(found.reason, reason);
    close(found.kappa, wanted.kappa, "kappa");
    close(found.low, wanted.low, "low");
    close(found.high, wanted.high, "high");
    close(found.standardError, wanted.standard_error, "standard error");
  });
}

test("a room that has not voted has no kappa, and no fault", () => {
  for (const counts of [[], [[0, 0, 0, 0]], [[1, 0, 0, 0]]]) {
    const { kappa, items, reason } = fleissKappa(counts);
    assert.deepEqual({ kappa, items, reason }, { kappa: null, items: 0, reason: "too-few" });
  }
});

test("the file of counts has a row for each child that was voted on", () => {
  const counts = [
    [14, 1, 0, 2],
    [0, 0, 0, 0],
    [0, 16, 1, 0],
  ];
  assert.equal(
    countsFile(["tomas", "noor", "rafi"], counts),
    "vignette,A,B,C,D\ntomas,14,1,0,2\nrafi,0,16,1,0\n",
  );
});
