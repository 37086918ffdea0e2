import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { words } from "../../src/cards/words.js";
import { words as claimWords } from "../../src/kinds/claim-cards/words.js";
import { words as cueWords } from "../../src/kinds/cue-cards/words.js";
import { isBlank, readRecord } from "../../src/records/record.js";
import { readSavedFile, writeSavedFile } from "../../src/records/saved-file.js";

/** @param {Record<string, string>} answers @param {string | null} [current] @returns {any} */
const record = (answers, current = null) => ({
  version: 1,
  kind: "cue-cards",
  activity: "small",
  current,
  answers,
});

test("a deck is blank until a card is turned, wherever one has leafed", () => {
  assert.equal(isBlank(record({}, "two")), true);
  assert.equal(isBlank(record({ one: "a" })), false);
});

test("a record holds ids and nothing else", () => {
  assert.ok(readRecord(record({ one: "a" })));
  assert.equal(readRecord(record({ one: "two words" })), null);
  assert.equal(readRecord(record({}, "<b>")), null);
});

test("a deck is saved and loaded again without what does not belong to it", () => {
  const records = { small: { ...record({ one: "a" }, "one"), extra: 1 } };
  const read = readSavedFile(writeSavedFile(records, new Date(0)));
  const small = record({ one: "a" }, "one");
  assert.deepEqual(read, { records: { small }, savedAt: new Date(0) });
});

test("the state of a card is told in words", () => {
  assert.equal(words.state(false, false), "not seen yet");
  assert.equal(words.state(true, true), "seen, you are here");
  assert.equal(words.progress(3, 12), "3 of 12 cards seen");
});

test("the words that Python says too are the same here", () => {
  const said = JSON.parse(
    readFileSync(new URL("../../../tests/cases/cards.json", import.meta.url), "utf8"),
  );
  const { verdicts, found } = claimWords;
  assert.deepEqual({ verdicts, found, never_certain: cueWords.neverCertain }, said);
});
