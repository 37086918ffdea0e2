// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test } from "vitest";
import { goOnAt, keepPlace, readPlace, stateOf } from "../../src/records/reading.js";
import { createStore } from "../../src/records/store.js";

const PARTS = ["notice", "cues", "habits"];

/** @param {string} last @param {string[]} parts @returns {any} */
const place = (last, parts = []) => ({ last, parts });

test("one goes on in the part that was being read, or in the next that was not", () => {
  assert.equal(goOnAt(null, PARTS), -1);
  assert.equal(goOnAt(place("cues"), PARTS), 1);
  assert.equal(goOnAt(place("cues", ["notice", "cues"]), PARTS), 2);
  assert.equal(goOnAt(place("habits", ["habits"]), PARTS), 0);
  assert.equal(goOnAt(place("habits", PARTS), PARTS), -1);
});

test("a part that the lesson no longer has is no place to go on", () => {
  assert.equal(goOnAt(place("gone", ["notice"]), PARTS), -1);
});

test("an end that was reached stays reached, whatever is read afterwards", () => {
  const store = createStore(window);
  keepPlace(store, "counting", { last: "notice" }, new Date(1000));
  keepPlace(store, "counting", { ended: "notice" }, new Date(2000));
  keepPlace(store, "counting", { last: "cues" }, new Date(3999));
  assert.deepEqual(readPlace(store, "counting"), {
    version: 1,
    kind: "reading",
    activity: "counting_reading",
    last: "cues",
    parts: ["notice"],
    at: 3,
  });
  assert.equal(readPlace(store, "another"), null);
});

test("a part is begun, or its end was reached, or neither", () => {
  const { last, parts } = place("cues", ["notice"]);
  const kept = /** @type {any} */ ({ last, parts });
  assert.deepEqual(
    PARTS.map((part) => stateOf(kept, part)),
    ["done", "begun", null],
  );
});

test("a clock that was set back does not make what is read now older than what was read before", () => {
  const store = createStore(window);
  const at = (/** @type {string} */ lesson) => readPlace(store, lesson)?.at ?? 0;
  keepPlace(store, "before", { last: "a" }, new Date("2026-11-26T12:00:00Z"));
  keepPlace(store, "now", { last: "a" }, new Date("2025-11-26T12:00:00Z"));
  assert.equal(at("now"), at("before") + 1);
  keepPlace(store, "now", { last: "b" }, new Date("2025-11-26T13:00:00Z"));
  assert.equal(at("now"), at("before") + 1);
  keepPlace(store, "before", { last: "b" }, new Date("2025-11-26T14:00:00Z"));
  assert.ok(at("before") > at("now"));
});
