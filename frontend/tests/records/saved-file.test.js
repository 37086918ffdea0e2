import assert from "node:assert/strict";
import { afterEach, test, vi } from "vitest";
import { FORMS } from "../../src/records/record.js";
import { LARGEST_FILE, readSavedFile, writeSavedFile } from "../../src/records/saved-file.js";
import { quizRecord, sorterRecord } from "../examples.js";

const records = { "small-quiz": quizRecord(), "small-sorter": sorterRecord() };
const now = new Date("2026-11-21T10:00:00Z");

/** @param {(file: any) => void} spoil */
function spoiled(spoil) {
  const file = JSON.parse(writeSavedFile(records, now));
  spoil(file);
  return readSavedFile(JSON.stringify(file));
}

/** @param {string} course as the settings of the book name it */
const inCourse = (course) => vi.stubGlobal("document", { body: { dataset: { course } } });
afterEach(() => vi.unstubAllGlobals());

test("what was saved is loaded again", () => {
  assert.deepEqual(readSavedFile(writeSavedFile(records, now)), { records, savedAt: now });
});

test("fields that we did not write are left behind", () => {
  const read = spoiled((file) => {
    file.records["small-quiz"].note = "hello";
    file.records["small-quiz"].answers["whose-tie"].note = "hello";
  });
  assert.deepEqual(read, { records, savedAt: now });
});

test("a file that is no JSON is refused", () => {
  for (const text of ["", "{", "<html>", "\u0000"]) {
    assert.deepEqual(readSavedFile(text), { refused: "not-json" });
  }
});

test("a JSON file of another kind is refused", () => {
  for (const text of ["null", "[]", "1", '"text"', "{}", '{"format":"anki"}']) {
    assert.deepEqual(readSavedFile(text), { refused: "not-ours" });
  }
});

test("a file of another course is refused; one from before courses had names is loaded", () => {
  const old = writeSavedFile(records, now);
  inCourse("tea-ceremony");
  const ours = writeSavedFile(records, now);
  const loaded = { records, savedAt: now };
  assert.deepEqual(readSavedFile(ours), loaded);
  assert.deepEqual(readSavedFile(old), loaded);
  inCourse("secure-base");
  assert.deepEqual(readSavedFile(ours), { refused: "not-ours" });
  assert.deepEqual(readSavedFile(ours.replace('"tea-ceremony"', "{}")), { refused: "not-ours" });
});

test("a newer version is refused, of the file or of a record in it", () => {
  const refused = { refused: "newer" };
  assert.deepEqual(
    spoiled((file) => (file.version = 2)),
    refused,
  );
  assert.deepEqual(
    spoiled((file) => (file.records["small-quiz"].version = 2)),
    refused,
  );
});

test("a file that is too big is refused before it is read", () => {
  assert.deepEqual(readSavedFile("[".repeat(LARGEST_FILE + 1)), { refused: "too-big" });
});

test("a file of old records is loaded in the form of today", () => {
  const forms = {
    kept: { ...FORMS.kept, sorter: { ...FORMS.kept.sorter, version: 2 } },
    upgrades: { sorter: { 1: (/** @type {any} */ record) => ({ ...record, placements: {} }) } },
  };
  const read = readSavedFile(writeSavedFile(records, now), forms);
  const upgraded = { ...sorterRecord(), version: 2, placements: {} };
  assert.deepEqual(read, { records: { ...records, "small-sorter": upgraded }, savedAt: now });
  const without = readSavedFile(writeSavedFile(records, now), { ...forms, upgrades: {} });
  assert.deepEqual(without, { refused: "damaged" });
});

/** @type {Record<string, (file: any) => void>} */
const damages = {
  "markup in an answer": (file) => {
    file.records["small-quiz"].answers["whose-tie"].answer = "<img src=x onerror=alert(1)>";
  },
  "markup in a key": (file) => (file.records["<b>"] = quizRecord("<b>")),
  "markup in a field that we do not know": (file) => (file.note = "a > b"),
  "an over-long string": (file) => {
    file.records["small-quiz"].answers["whose-tie"].answer = "a".repeat(201);
  },
  "deep nesting": (file) => {
    for (let depth = 0, inner = file; depth < 50; depth++) inner = inner.more = {};
  },
  "no version": (file) => delete file.version,
  "version 0": (file) => (file.version = 0),
  "no date": (file) => delete file.saved_at,
  "a date that is none": (file) => (file.saved_at = "yesterday"),
  "a date that is a number": (file) => (file.saved_at = 5),
  "no records": (file) => delete file.records,
  "a list of records": (file) => (file.records = [quizRecord()]),
  "a record under another name": (file) => (file.records.other = quizRecord()),
  "a record that is a text": (file) => (file.records["small-quiz"] = "all right"),
  "a record of an unknown kind": (file) => (file.records["small-quiz"].kind = "planner"),
  "no attempts": (file) => (file.records["small-quiz"].answers["whose-tie"].attempts = 0),
  "half an attempt": (file) => (file.records["small-quiz"].answers["whose-tie"].attempts = 1.5),
  "an unknown state": (file) => (file.records["small-quiz"].answers["whose-tie"].state = "won"),
  "an answer that is an object of objects": (file) => {
    file.records["small-quiz"].answers["whose-tie"].answer = { a: {} };
  },
  "too many records": (file) => {
    for (let index = 0; index < 499; index++) {
      file.records[`quiz-${index}`] = quizRecord(`quiz-${index}`);
    }
  },
};

for (const [name, spoil] of Object.entries(damages)) {
  test(`a file with ${name} is refused as a whole`, () => {
    assert.deepEqual(spoiled(spoil), { refused: "damaged" });
  });
}

test("a record called __proto__ is refused and changes no prototype", () => {
  const text = writeSavedFile(records, now).replace('"small-quiz": {', '"__proto__": {');
  assert.deepEqual(readSavedFile(text), { refused: "damaged" });
  assert.equal(/** @type {any} */ ({}).activity, undefined);
});

test("a file may hold 500 records, and be as large as is allowed", () => {
  const ids = Array.from({ length: 500 }, (_, place) => `quiz-${place}`);
  const many = Object.fromEntries(ids.map((id) => [id, quizRecord(id)]));
  const text = writeSavedFile(many, now);
  assert.deepEqual(readSavedFile(text), { records: many, savedAt: now });
  const full = text + " ".repeat(LARGEST_FILE - text.length);
  assert.deepEqual(readSavedFile(full), { records: many, savedAt: now });
  assert.deepEqual(readSavedFile(`${full} `), { refused: "too-big" });
});
