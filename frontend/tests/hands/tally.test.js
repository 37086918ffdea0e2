import assert from "node:assert/strict";
import { test } from "vitest";
import {
  askedBy,
  BLANK,
  count,
  countsOf,
  totalOf,
  undo,
  voteAgain,
} from "../../src/hands/tally.js";

/** @param {number[]} acts @param {import("../../src/hands/tally.js").Tally} [from] */
const counted = (acts, from = BLANK) => acts.reduce(count, from);
/** @param {import("../../src/hands/tally.js").Tally} tally */
const shown = ({ votes }) => votes.map((acts) => countsOf(acts, 4));
/** @param {string} code @param {object} [more] */
const key = (code, more = {}) =>
  askedBy({ code, key: code.at(-1) ?? "", shiftKey: false, repeat: false, ...more }, 4);

test("hands are counted one by one, and one can be taken back", () => {
  assert.deepEqual(shown(counted([1, 2, 2, 4, -2])), [[1, 1, 0, 1]]);
});

test("there is no taking back where nobody chose", () => {
  assert.deepEqual(shown(counted([-1, 2, -1])), [[0, 1, 0, 0]]);
  assert.equal(count(BLANK, -3), BLANK);
});

test("undo takes back whatever was done last, and in the end nothing", () => {
  const tally = counted([1, 2, -1]);
  assert.deepEqual(shown(undo(tally)), [[1, 1, 0, 0]]);
  assert.deepEqual(shown(undo(undo(tally))), [[1, 0, 0, 0]]);
  assert.deepEqual(undo(undo(undo(undo(tally)))), BLANK);
});

test("a second vote stands beside the first, and undo leads back into it", () => {
  const both = counted([3, 3], voteAgain(counted([1, 2])));
  assert.deepEqual(shown(both), [
    [1, 1, 0, 0],
    [0, 0, 2, 0],
  ]);
  assert.equal(voteAgain(both), both);
  assert.deepEqual(shown(undo(undo(undo(both)))), [[1, 1, 0, 0]]);
  assert.deepEqual(shown(undo(undo(undo(undo(both))))), [[1, 0, 0, 0]]);
});

test("what was revealed is counted no more", () => {
  const revealed = { ...counted([1]), isRevealed: true };
  assert.equal(count(revealed, 1), revealed);
  assert.equal(undo(revealed), revealed);
});

test("forty hands are forty keys", () => {
  const tally = Array.from({ length: 40 }, (_, hand) => key(`Digit${(hand % 4) + 1}`)).reduce(
    (before, act) => count(before, Number(act)),
    BLANK,
  );
  assert.deepEqual(shown(tally), [[10, 10, 10, 10]]);
  assert.equal(totalOf(countsOf(tally.votes[0], 4)), 40);
});

test("keys count by their place, take back with Shift, and undo", () => {
  assert.equal(key("Digit2"), 2);
  assert.equal(key("Numpad4"), 4);
  // On a French keyboard the same key says “é”, and with Shift a British one says “"”.
  assert.equal(key("Digit2", { key: "é" }), 2);
  assert.equal(key("Digit2", { key: '"', shiftKey: true }), -2);
  assert.equal(key("KeyZ", { key: "z" }), "undo");
  assert.equal(key("Backspace", { key: "Backspace" }), "undo");
});

test("keys without an option, and keys that are held down, count nothing", () => {
  assert.equal(key("Digit5"), null);
  assert.equal(key("Digit0"), null);
  assert.equal(key("KeyB"), null);
  assert.equal(key("Digit1", { repeat: true }), null);
  assert.equal(askedBy({ code: "Digit7", key: "7", shiftKey: false, repeat: false }, 9), null);
});
