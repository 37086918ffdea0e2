import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { thingsIn } from "../../../src/book/answers/activities.js";
import {
  everTried,
  fittingPath,
  LONGEST_PATH,
  progress,
  walkOn,
  whereNow,
} from "../../../src/kinds/scenario/path.js";
import {
  keepNote,
  LONGEST_NOTE,
  noteName,
  withoutMarkup,
} from "../../../src/kinds/scenario/private-note.js";
import { isBlank, readRecord } from "../../../src/records/record.js";
import { readSavedFile, writeSavedFile } from "../../../src/records/saved-file.js";

const { story, paths } = JSON.parse(
  readFileSync(new URL("../../../../tests/cases/scenario.json", import.meta.url), "utf8"),
);

/** @type {any} */
const scenario = {
  schema_version: 1,
  kind: "scenario",
  id: "small-story",
  title: "Small story",
  instruction: "",
  sources: [],
  assumptions: [],
  situation: "",
  ending: "",
  ...story,
  steps: story.steps.map((/** @type {any} */ step) => ({
    ...step,
    choices: step.choices.map((/** @type {any} */ choice) => ({
      ...choice,
      text: "",
      why: "",
      kind_word: "",
    })),
  })),
};

/** @param {string[]} path */
const tried = (path) => path.map((one) => ({ step: one.split(" ")[0], choice: one.split(" ")[1] }));
/** @param {string[]} path @returns {any} */
const record = (path) => ({
  version: 2,
  kind: "scenario",
  activity: "small-story",
  path: tried(path),
  now: null,
});
const note = { version: 1, kind: "note", activity: "small-story_note", text: "I ‹3 her" };

for (const { name, kept, fits } of paths) {
  test(`${name}: the path is walked as in Python`, () => {
    assert.deepEqual(fittingPath(scenario, tried(kept)), tried(fits));
  });
}

test("a learner who comes back stands where the story was left", () => {
  const toTheEnd = tried(["one b", "two b"]);
  assert.equal(whereNow(scenario, [], { at: "choosing", step: "one" }), null);
  for (const place of /** @type {const} */ ([
    { at: "told", step: "two" },
    { at: "ended", step: "two" },
    { at: "choosing", step: "one" },
    { at: "choosing", step: "two" },
  ])) {
    assert.deepEqual(whereNow(scenario, toTheEnd, place), place);
  }
});

test("the end of a story that was told is still there after more was tried", () => {
  const place = /** @type {const} */ ({ at: "ended", step: "two" });
  assert.deepEqual(whereNow(scenario, tried(["one b", "two b", "one b"]), place), place);
});

test("where the place is not known or not there any more, it is after the last thing tried", () => {
  const told = { at: "told", step: "one" };
  for (const place of /** @type {const} */ ([
    null,
    { at: "told", step: "two" },
    { at: "ended", step: "one" },
    { at: "choosing", step: "gone" },
  ])) {
    assert.deepEqual(whereNow(scenario, tried(["one b"]), place), told);
  }
  const elsewhere = /** @type {const} */ ({ at: "choosing", step: "two" });
  const theEnd = /** @type {const} */ ({ at: "choosing", step: "end" });
  for (const place of [elsewhere, theEnd]) {
    assert.deepEqual(whereNow(scenario, tried(["one a"]), place), { at: "ended", step: "one" });
  }
  assert.deepEqual(whereNow(scenario, tried(["one b", "two b"]), null), {
    at: "ended",
    step: "two",
  });
});

test("a story is done once its end was come to, and stays so whatever is tried again", () => {
  const is = (/** @type {string[]} */ path, /** @type {any} */ now) =>
    progress(scenario, { path: tried(path), now });
  assert.equal(is([], null), "new");
  assert.equal(is(["one b"], { at: "told", step: "one" }), "begun");
  assert.equal(is(["one b", "two b"], { at: "told", step: "two" }), "begun");
  assert.equal(is(["one b", "two b"], { at: "ended", step: "two" }), "done");
  assert.equal(is(["one b", "two b", "one a"], { at: "told", step: "one" }), "done");
});

test("what was tried twice stands in the trail once, where it was tried first", () => {
  const found = everTried(scenario, tried(["one b", "one a", "one b"]));
  assert.deepEqual(
    found.map(({ choice }) => choice.id),
    ["b", "a"],
  );
});

test("a path is never longer than a record may be, and holds the last try", () => {
  /** @type {any[]} */
  let path = [];
  for (let count = 0; count < LONGEST_PATH + 50; count++) path = walkOn(path, tried(["one b"])[0]);
  path = walkOn(path, tried(["one a"])[0]);
  assert.equal(path.length, LONGEST_PATH);
  assert.equal(path.at(-1)?.choice, "a");
  const full = { version: 2, kind: "scenario", activity: "small-story", path, now: null };
  assert.deepEqual(readRecord(full), full);
  assert.equal(readRecord({ ...full, path: [...path, ...tried(["one a"])] }), null);
});

test("a path and a note are saved and loaded again", () => {
  const records = { "small-story": record(["one b"]), "small-story_note": note };
  const file = writeSavedFile(/** @type {any} */ (records), new Date(0));
  assert.deepEqual(readSavedFile(file), { records, savedAt: new Date(0) });
});

test("a note with markup in it, or one that is too long, is refused", () => {
  for (const text of ["<img src=x>", "a".repeat(LONGEST_NOTE + 1)]) {
    const records = /** @type {any} */ ({ "small-story_note": { ...note, text } });
    const read = readSavedFile(writeSavedFile(records, new Date(0)));
    assert.deepEqual(read, { refused: "damaged" });
  }
});

test("a note is kept without the marks of markup, and never longer than it may be", () => {
  /** @type {any[]} */
  const kept = [];
  const store = /** @type {any} */ ({ keep: (/** @type {any} */ one) => kept.push(one) });
  keepNote(store, "small-story", `I <3 ${"a".repeat(LONGEST_NOTE)}`);
  assert.equal(kept[0].text.length, LONGEST_NOTE);
  assert.match(kept[0].text, /^I ‹3 /);
  assert.equal(kept[0].activity, noteName("small-story"));
  assert.ok(readRecord(kept[0]));
  assert.equal(withoutMarkup("a > b"), "a › b");
});

test("an empty note and an empty path are not worth keeping", () => {
  assert.equal(isBlank(/** @type {any} */ ({ ...note, text: "" })), true);
  assert.equal(isBlank(record([])), true);
  assert.equal(isBlank(record(["one a"])), false);
});

test("a note counts with the story it is about", () => {
  assert.equal(thingsIn(/** @type {any} */ ([record(["one a"]), note])).activities, 1);
});
