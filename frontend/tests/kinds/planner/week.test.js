import assert from "node:assert/strict";
import { test } from "vitest";
import {
  DAYS,
  fittingWeek,
  isSameWeek,
  suggestedWeek,
  swapped,
  withDay,
} from "../../../src/kinds/planner/week.js";
import { isBlank, readRecord } from "../../../src/records/record.js";
import { readSavedFile, writeSavedFile } from "../../../src/records/saved-file.js";

/** @param {string} id @returns {any} */
const moment = (id) => ({ id, text: id, minutes: 1, why: "", also: null, sources: [] });
/** @type {any} */
const planner = {
  schema_version: 1,
  kind: "planner",
  id: "small-week",
  title: "Small week",
  instruction: "",
  kind_word: "",
  sources: [],
  assumptions: [],
  groups: [
    { id: "home", name: "Home", suggest: true, moments: ["a", "b", "c", "d", "e"].map(moment) },
    { id: "out", name: "Out", suggest: true, moments: ["f", "g", "h"].map(moment) },
    { id: "apart", name: "Apart", suggest: false, moments: [moment("i")] },
  ],
};
/** @param {object} week @returns {any} */
const record = (week) => ({ version: 1, kind: "planner", activity: "small-week", week });

test("a moment or a day that is gone leaves the day free", () => {
  const kept = /** @type {any} */ ({ monday: "a", tuesday: "gone", someday: "b" });
  assert.deepEqual(fittingWeek(planner, kept), { monday: "a" });
});

test("a day is chosen and left free without touching the others", () => {
  const week = withDay({ monday: "a" }, "tuesday", "b");
  assert.deepEqual(week, { monday: "a", tuesday: "b" });
  assert.deepEqual(withDay(week, "monday", ""), { tuesday: "b" });
});

test("two days change places, a free one too", () => {
  assert.deepEqual(swapped({ monday: "a", tuesday: "b" }, "monday", "tuesday"), {
    monday: "b",
    tuesday: "a",
  });
  assert.deepEqual(swapped({ monday: "a" }, "monday", "tuesday"), { tuesday: "a" });
});

test("a suggested week has a different moment for each day, from the groups that were asked for", () => {
  const groups = planner.groups.slice(0, 2);
  for (let count = 0; count < 50; count++) {
    const chosen = DAYS.map((day) => suggestedWeek(groups, count)[day]);
    assert.equal(new Set(chosen).size, 7);
    assert.equal(chosen.includes("i"), false);
  }
});

test("the same count suggests the same week, and the next count another", () => {
  const weeks = [0, 0, 1].map((count) => suggestedWeek(planner.groups, count));
  assert.equal(isSameWeek(weeks[0], weeks[1]), true);
  assert.equal(isSameWeek(weeks[0], weeks[2]), false);
});

test("with few moments a suggested week repeats them, and with none it is free", () => {
  assert.deepEqual(new Set(Object.values(suggestedWeek([planner.groups[2]], 0))), new Set(["i"]));
  assert.deepEqual(suggestedWeek([], 0), {});
});

test("a week is saved and loaded again, and a free one is not worth keeping", () => {
  const records = { "small-week": record({ monday: "a" }) };
  const read = readSavedFile(writeSavedFile(records, new Date(0)));
  assert.deepEqual(read, { records, savedAt: new Date(0) });
  assert.equal(isBlank(record({ monday: "a" })), false);
  assert.equal(isBlank(record({})), true);
});

test("a week holds ids, never a text", () => {
  assert.ok(readRecord(record({ monday: "a" })));
  for (const week of [{ monday: "I feel low" }, { monday: 3 }, "a", null]) {
    assert.equal(readRecord(record(/** @type {any} */ (week))), null);
  }
});
