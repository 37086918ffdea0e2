import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { countActivities } from "../../../src/book/answers/index.js";
import {
  everTried,
  fittingPath,
  LONGEST_PATH,
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
  version: 1,
  kind: "scenario",
  activity: "small-story",
  path: tried(path),
});
const note = { version: 1, kind: "note", activity: "small-story_note", text: "I ‹3 her" };

for (const { name, kept, fits } of paths) {
  test(`${name}: the path is walked as in Python`, () => {
    assert.deepEqual(fittingPath(scenario, tried(kept)), tried(fits));
  });
}

test("a learner who comes back stands where the story was left", () => {
  assert.deepEqual(whereNow(scenario, []), { at: "choosing", step: "one" });
  assert.deepEqual(whereNow(scenario, tried(["one b"])), { at: "told", step: "one" });
  assert.deepEqual(whereNow(scenario, tried(["one b", "two b"])), { at: "ended", step: "two" });
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
  const full = { version: 1, kind: "scenario", activity: "small-story", path };
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
  assert.equal(countActivities(/** @type {any} */ ([record(["one a"]), note])), 1);
});
