import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { barsTold } from "../../../src/kinds/predict/found.js";
import {
  closeness,
  distance,
  fittingGuess,
  middle,
  percentAlong,
  stepped,
  ticks,
  tickTold,
  told,
} from "../../../src/kinds/predict/guess.js";
import { words } from "../../../src/kinds/predict/words.js";
import { readSavedFile, writeSavedFile } from "../../../src/records/saved-file.js";

const cases = JSON.parse(
  readFileSync(new URL("../../../../tests/cases/predict.json", import.meta.url), "utf8"),
);

/** @type {any} */
const predict = {
  schema_version: 1,
  kind: "predict",
  id: "small-guess",
  title: "Small guess",
  instruction: "",
  sources: [],
  assumptions: [],
  form: "number-line",
  prompt: "",
  reveal: "",
  minimum: 0,
  maximum: 100,
  step: 5,
  unit: "%",
  tolerance: 0,
  parts: [{ label: "", truth: 30 }],
};
/** @param {number[]} guess @returns {any} */
const record = (guess) => ({ version: 1, kind: "predict", activity: "small-guess", guess });

for (const { guess, truth, tolerance, is, distance: apart } of cases.closeness) {
  test(`a guess of ${guess} for ${truth} ± ${tolerance} is ${is}, as in Python`, () => {
    assert.equal(closeness(guess, truth, tolerance), is);
    assert.equal(distance(guess, truth), apart);
  });
}

for (const { value, unit, is } of cases.told) {
  test(`${value} in “${unit}” is written “${is}”, as in Python`, () =>
    assert.equal(told(value, unit), is));
}

for (const { parts, minimum, maximum, guess, fits } of cases.kept) {
  test(`a kept guess [${guess}] for ${parts} from ${minimum} to ${maximum} gives [${fits}]`, () => {
    const spec = { ...predict, minimum, maximum, parts: Array(parts).fill({ truth: 0 }) };
    assert.deepEqual(fittingGuess(spec, guess), fits);
  });
}

test("places on the line run from 0 to 100 and never beyond", () => {
  const spec = { ...predict, minimum: -10, maximum: 30 };
  assert.deepEqual(
    [-20, -10, 0, 30, 40].map((value) => percentAlong(spec, value)),
    [0, 0, 25, 100, 100],
  );
});

test("the first step is to the middle, and no step leaves the line", () => {
  assert.equal(middle(predict), 50);
  assert.equal(middle({ ...predict, minimum: 20, maximum: 120, step: 5 }), 70);
  assert.equal(stepped(predict, null, 1), 50);
  assert.equal(stepped(predict, 50, -1), 45);
  assert.equal(stepped(predict, 98, 1), 100);
  assert.equal(stepped({ ...predict, step: 0.1 }, 0.2, 1), 0.3);
});

test("quarters are written under the line where they lie on a step", () => {
  assert.deepEqual(ticks(predict), [0, 25, 50, 75, 100]);
  assert.deepEqual(ticks({ ...predict, minimum: 20, maximum: 120 }), [20, 45, 70, 95, 120]);
  assert.deepEqual(ticks({ ...predict, maximum: 10 }), [0, 10]);
});

test("a unit of words stands by the field, or the numbers under the line would touch", () => {
  assert.equal(tickTold(25, "in 100"), "25");
  assert.equal(tickTold(25, "%"), "25%");
});

test("how far a guess is, is told as a fact and never as a mark", () => {
  assert.equal(words.howFar("above", 60, 30, "%"), "Your guess was 60%. That is 30 more.");
  assert.equal(words.howFar("below", 10, 30, "%"), "Your guess was 10%. That is 20 less.");
  assert.equal(words.howFar("near", 35, 30, "%"), "Your guess was 35%. That is very near.");
  assert.equal(words.howFar("near", 30, 30, "%"), "Your guess was 30%. That is right on it.");
});

test("a guess is saved and loaded again", () => {
  const records = { "small-guess": record([40]) };
  const read = readSavedFile(writeSavedFile(records, new Date(0)));
  assert.deepEqual(read, { records, savedAt: new Date(0) });
});

test("the bars are said with their numbers, not only the words below them", () => {
  const parts = [
    { label: "before", truth: 33 },
    { label: "after", truth: 52 },
  ];
  const spec = { ...predict, parts, unit: "in 100", truth_label: "The data" };
  assert.deepEqual(barsTold(/** @type {any} */ (spec), [50, 60]), [
    "before: Your guess: 50 in 100",
    "The data: 33 in 100",
    "after: Your guess: 60 in 100",
    "The data: 52 in 100",
  ]);
});
