import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { isBlank, readRecord } from "../../src/records/record.js";
import { readSavedFile } from "../../src/records/saved-file.js";
import { copyOf } from "../copies.js";

/** What is saved since questions come back and ideas are asked twice. It is never edited. */
const FROZEN = readFileSync(new URL("since-questions-come-back.json", import.meta.url), "utf8");
const { records } = JSON.parse(FROZEN);
const review = records["everyday-sensitivity_review"];
const ideas = records["ten-ideas"];

test("nothing of the frozen file is lost", () => {
  const read = readSavedFile(FROZEN);
  assert.deepEqual("records" in read && read.records, records);
  for (const record of Object.values(records)) assert.equal(isBlank(record), false);
  assert.equal(isBlank({ ...review, questions: {} }), true);
  assert.equal(isBlank({ ...ideas, answers: {} }), true);
});

/** @type {[string, any, (record: any) => void][]} */
const SPOILT = [
  ["a question that was never seen", review, (one) => (one.questions.spoil.seen = 0)],
  ["a box that is none", review, (one) => (one.questions.spoil.box = 7)],
  ["no box", review, (one) => delete one.questions.spoil.box],
  ["half a day", review, (one) => (one.questions.spoil.day = 20_784.5)],
  ["a day before all days", review, (one) => (one.questions.spoil.day = -1)],
  ["rightness below zero", review, (one) => (one.questions.spoil.right = -1)],
  ["a name that is markup", review, (one) => (one.questions["<b>"] = one.questions.spoil)],
  ["surer than sure", ideas, (one) => (one.answers.spoilt.before = 6)],
  ["half an answer", ideas, (one) => delete one.answers.spoilt.after],
  ["a day in words", ideas, (one) => (one.before_day = "today")],
];
for (const [name, whole, spoil] of SPOILT) {
  test(`a record with ${name} is none`, () => {
    const record = copyOf(whole);
    assert.deepEqual(readRecord(record), whole);
    spoil(record);
    assert.equal(readRecord(record), null);
  });
}
