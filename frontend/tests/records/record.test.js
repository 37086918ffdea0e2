import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import {
  FORMS,
  isBlank,
  isFromNewerVersion,
  mustStay,
  readRecord,
} from "../../src/records/record.js";
import { readSavedFile } from "../../src/records/saved-file.js";
import { upgraded } from "../../src/records/upgrades.js";
import { copyOf } from "../copies.js";

/** What was saved by the first version of the course. It is never edited: people have such files. */
const FROZEN = readFileSync(new URL("version-1.json", import.meta.url), "utf8");
const frozen = JSON.parse(FROZEN);
/** What is saved since a story keeps what was on show: frozen too. */
const SECOND = readFileSync(new URL("version-2.json", import.meta.url), "utf8");
const second = JSON.parse(SECOND);
/** @param {string} kind @returns {any} in the form of today */
const one = (kind) => copyOf(Object.values(second.records).find((record) => record.kind === kind));

const kinds = Object.values(frozen.records).map(({ kind }) => kind);

test("the frozen file of version 1 has a record of every kind of that version, and is loaded", () => {
  assert.equal(new Set(kinds).size, 12);
  const read = readSavedFile(FROZEN);
  assert.ok("records" in read);
  assert.deepEqual(Object.keys(read.records), Object.keys(frozen.records));
  for (const record of Object.values(read.records)) assert.equal(isBlank(record), false);
});

test("nothing of the frozen files is lost; a story of the first version has no place yet", () => {
  const [old, today] = [readSavedFile(FROZEN), readSavedFile(SECOND)];
  assert.deepEqual("records" in today && today.records, second.records);
  const story = { ...frozen.records["evening-crying"], version: 2, now: null };
  const upgraded = { ...frozen.records, "evening-crying": story };
  assert.deepEqual("records" in old && old.records, upgraded);
});

for (const kind of kinds) {
  const { done } = FORMS.kept[kind];

  test(`a ${kind} record is blank while its ${done} are empty`, () => {
    const record = one(kind);
    assert.equal(isBlank(record), false);
    const empty = /** @type {any} */ ({ object: {}, number: 0, string: "" })[typeof record[done]];
    record[done] = Array.isArray(record[done]) ? [] : empty;
    assert.equal(isBlank(record), true);
  });

  test(`a ${kind} record without one of its fields is none, and one too many is left behind`, () => {
    const record = one(kind);
    assert.deepEqual(readRecord({ ...record, more: "<b>", __more: {} }), record);
    for (const name of Object.keys(record)) {
      const { [name]: _gone, ...less } = record;
      assert.equal(readRecord(less), null, name);
      for (const odd of [null, undefined, true, Number.NaN, "<b>", [["a"]], { "<b>": 1 }, -1]) {
        if (odd === null && ["current", "now"].includes(name)) continue;
        if (name === "text" && odd === "<b>") continue;
        assert.equal(readRecord({ ...record, [name]: odd }), null, `${name}: ${odd}`);
      }
    }
  });
}

/** @type {[string, string, (record: any) => void][]} */
const SPOILT = [
  ["half an attempt", "sorter", (one) => (one.placements["first-hour"].attempts = 1.5)],
  ["no attempt", "sorter", (one) => (one.placements["first-hour"].attempts = 0)],
  ["attempts below zero", "quiz", (one) => (one.answers["whose-tie"].attempts = -1)],
  ["too many attempts", "quiz", (one) => (one.answers["whose-tie"].attempts = 100_001)],
  ["a state that is none", "quiz", (one) => (one.answers["whose-tie"].state = "won")],
  ["a state that is a list", "sorter", (one) => (one.placements["first-hour"].state = ["right"])],
  [
    "a sorter's card that was shown",
    "sorter",
    (one) => (one.placements["first-hour"].state = "shown"),
  ],
  [
    "an answer that is too long",
    "quiz",
    (one) => (one.answers["whose-tie"].answer = "a".repeat(201)),
  ],
  ["an answer that is no number", "quiz", (one) => (one.answers["how-many"].answer = Infinity)],
  ["an answer with a list in it", "quiz", (one) => (one.answers["which-cues"].answer = [["a"]])],
  [
    "an answer with an object in it",
    "quiz",
    (one) => (one.answers["which-pattern"].answer = { a: {} }),
  ],
  [
    "an id that is too long",
    "sorter",
    (one) => (one.placements["first-hour"].pile = "a".repeat(81)),
  ],
  ["an id with a space", "cue-cards", (one) => (one.answers["looks-away"] = "two words")],
  ["markup for a key", "claim-cards", (one) => (one.answers["<b>"] = "partly")],
  ["a day that is none", "planner", (one) => (one.week.someday = "song-at-bath")],
  ["a pattern that is none", "episode-player", (one) => (one.pattern = "happy")],
  ["a ninth episode", "episode-player", (one) => (one.episode = 9)],
  ["a second before the first", "dyad-player", (one) => (one.second = -1)],
  ["half a second", "dyad-player", (one) => (one.second = 0.5)],
  ["a score of 8", "coding-lab", (one) => (one.codings.tom.ratings["proximity-5"] = 8)],
  ["a group E", "coding-lab", (one) => (one.codings.tom.group = "E")],
  ["a truth that is a word", "coding-lab", (one) => (one.codings.tom.compared = "yes")],
  ["a setting that is no number", "explorer", (one) => (one.setting.pace = Number.NaN)],
  ["a guess in words", "predict", (one) => (one.guess = ["70"])],
  ["a note of 2001 letters", "note", (one) => (one.text = "a".repeat(2001))],
  ["501 guesses", "predict", (one) => (one.guess = Array(501).fill(1))],
  ["201 steps", "scenario", (one) => (one.path = Array(201).fill(one.path[0]))],
  [
    "501 answers",
    "cue-cards",
    (one) =>
      (one.answers = Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`k${n}`, "a"]))),
  ],
];

for (const [what, kind, spoil] of SPOILT) {
  test(`a ${kind} record with ${what} is no record`, () => {
    const record = one(kind);
    assert.ok(readRecord(record));
    spoil(record);
    assert.equal(readRecord(record), null);
  });
}

/** @type {[string, string, (record: any) => void][]} */
const FULL = [
  ["100,000 attempts", "quiz", (one) => (one.answers["whose-tie"].attempts = 100_000)],
  ["one attempt", "quiz", (one) => (one.answers["whose-tie"].attempts = 1)],
  ["a long answer", "quiz", (one) => (one.answers["whose-tie"].answer = "a".repeat(200))],
  ["a long id", "sorter", (one) => (one.placements["first-hour"].pile = "a".repeat(80))],
  ["a note of 2000 letters", "note", (one) => (one.text = "a".repeat(2000))],
  ["500 guesses", "predict", (one) => (one.guess = Array(500).fill(1))],
  ["200 steps", "scenario", (one) => (one.path = Array(200).fill(one.path[0]))],
  [
    "500 answers",
    "cue-cards",
    (one) =>
      (one.answers = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`k${n}`, "a"]))),
  ],
];

for (const [what, kind, fill] of FULL) {
  test(`a ${kind} record may hold ${what}`, () => {
    const record = one(kind);
    fill(record);
    assert.deepEqual(readRecord(record), record);
  });
}

test("an upgrade that breaks leaves no record, and nobody is troubled", () => {
  const broken = () => {
    throw new Error("a slip of ours");
  };
  const quiz = { ...FORMS.kept.quiz, version: 2 };
  const forms = { kept: { ...FORMS.kept, quiz }, upgrades: { quiz: { 1: broken } } };
  assert.equal(readRecord(one("quiz"), /** @type {any} */ (forms)), null);
});

test("a record with a key that would change a prototype is no record", () => {
  const text = JSON.stringify(one("sorter")).replace("first-hour", "__proto__");
  assert.equal(readRecord(JSON.parse(text)), null);
  for (const kind of ["__proto__", "constructor", "toString", ["quiz"], null, {}]) {
    assert.equal(readRecord({ ...one("quiz"), kind }), null);
    assert.equal(mustStay({ ...one("quiz"), kind }), false);
  }
});

test("a record of a later version is neither read nor replaced", () => {
  const newer = { ...one("quiz"), version: 2 };
  assert.equal(readRecord(newer), null);
  assert.deepEqual([isFromNewerVersion(newer), mustStay(newer)], [true, true]);
  assert.deepEqual([isFromNewerVersion(one("quiz")), mustStay(one("quiz"))], [false, false]);
  for (const rubbish of [null, "2", [], {}, { version: "2" }, { version: 0, kind: "quiz" }]) {
    assert.deepEqual([isFromNewerVersion(rubbish), mustStay(rubbish)], [false, false]);
  }
});

test("upgrades lead from any old version to that of today, one after the other", () => {
  const ways = {
    diary: {
      1: (/** @type {any} */ { text, ...rest }) => ({ ...rest, lines: [text] }),
      2: (/** @type {any} */ { lines, ...rest }) => ({ ...rest, days: { monday: lines } }),
    },
  };
  const first = { version: 1, kind: "diary", text: "a" };
  const third = { version: 3, kind: "diary", days: { monday: ["a"] } };
  assert.deepEqual(upgraded(first, 3, ways), third);
  assert.deepEqual(upgraded({ version: 2, kind: "diary", lines: ["a"] }, 3, ways), third);
  assert.deepEqual(upgraded(third, 3, ways), third);
  assert.deepEqual(upgraded(first, 3, {}), first);
  // One in words is of no version, and one of today goes no further.
  const inWords = { ...first, version: "1" };
  assert.deepEqual(upgraded(inWords, 3, ways), inWords);
  assert.deepEqual(upgraded(first, 1, ways), first);
});
