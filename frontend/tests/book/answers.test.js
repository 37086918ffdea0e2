// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, beforeEach, test, vi } from "vitest";
import Answers from "../../src/book/answers/index.js";
import { define } from "../../src/define.js";
import { writeSavedFile } from "../../src/records/saved-file.js";
import { quizRecord, sorterRecord } from "../examples.js";
import { button, comesBack, keepElsewhere, kept, press, seen, settled } from "../in-page.js";

beforeEach(() => define("sb-answers", Answers));
afterEach(() => vi.restoreAllMocks());

async function answers() {
  const element = /** @type {any} */ (document.createElement("sb-answers"));
  document.body.append(element);
  await settled(element);
  return element;
}
/** @param {any} element @param {string} text */
async function choose(element, text) {
  const file = new File([text], "answers.json");
  const target = { files: [file], value: "answers.json" };
  await element.readFile({ target });
  await settled(element);
  assert.equal(target.value, "");
}
/** @param {any} element */
const told = (element) => seen(element.renderRoot.querySelector("[role=status]"));

test("a file is loaded after a question that says what it adds, and that can be undone", async () => {
  keepElsewhere({ ...quizRecord(), current: null });
  const element = await answers();
  const records = { "small-quiz": quizRecord(), "small-sorter": sorterRecord() };
  await choose(element, writeSavedFile(records, new Date(2026, 10, 21)));
  const question = seen(element.renderRoot.querySelector(".question"));
  assert.match(question, /This file, saved on 21 November, holds answers to 2 activities\./);
  assert.match(question, /It adds 1 activity new here and more answers to 1 activity\./);
  assert.match(question, /Nothing that is kept here goes away\./);
  assert.equal(kept("small-sorter"), null);
  await press(element, "Load it");
  assert.deepEqual([kept("small-quiz"), kept("small-sorter")], Object.values(records));
  assert.equal(told(element), "Loaded: answers to 2 activities.");
  await press(element, "Undo");
  assert.deepEqual(
    [kept("small-quiz"), kept("small-sorter")],
    [{ ...quizRecord(), current: null }, null],
  );
  assert.equal(told(element), "All is as it was.");
});

/** @returns {any[]} what is kept of who read a lesson, told the age of their baby, and had questions again */
function besides() {
  const standing = { seen: 1, right: 1, box: 2, day: 20_000 };
  return [
    {
      version: 1,
      kind: "reading",
      activity: "a_reading",
      last: "one",
      parts: ["one"],
      at: 1_790_000_000,
    },
    { version: 1, kind: "review", activity: "a_review", questions: { x: standing } },
    { version: 1, kind: "age", activity: "baby_age", born: "2026-06" },
  ];
}

test("who read and answered nothing is told what is kept, what a file adds, and what was loaded", async () => {
  const [place, again, age] = besides();
  const empty = await answers();
  assert.match(seen(empty), /Nothing that you read or answered is kept on this device yet\./);
  const records = { [place.activity]: place };
  await choose(empty, writeSavedFile(records, new Date(2026, 10, 21)));
  const question = () => seen(empty.renderRoot.querySelector(".question"));
  assert.match(
    question(),
    /^This file, saved on 21 November, holds your place in 1 lesson\. It adds your place in 1 lesson\. Nothing that is kept here goes away\. /,
  );
  await press(empty, "Load it");
  assert.equal(told(empty), "Loaded: your place in 1 lesson.");
  assert.match(seen(empty), /Kept on this device: your place in 1 lesson, last on/);
  assert.match(seen(empty), /Where you were in 1 lesson\./);
  await choose(empty, writeSavedFile(records, new Date(2026, 10, 21)));
  assert.match(question(), /It is all kept here already\./);
  assert.doesNotMatch(question(), /It adds/);
  await press(empty, "Leave it");

  keepElsewhere(again);
  keepElsewhere(age);
  keepElsewhere(quizRecord());
  assert.match(
    seen(await answers()),
    /Kept on this device: answers to 1 activity, your place in 1 lesson, which questions of 1 lesson came back and your baby’s age, last on/,
  );
});

for (const [text, refusal] of [
  ["{", /^We could not read this file/],
  ["{}", /^This file was not saved by Secure Base/],
  [
    writeSavedFile({}, new Date()).replace('"version": 1', '"version": 2'),
    /newer version of the course/,
  ],
  [writeSavedFile({}, new Date()), /^This file holds nothing to load/],
  [writeSavedFile({ a: quizRecord("b") }, new Date()), /something we did not save/],
]) {
  test(`a file is refused in words: ${refusal}`, async () => {
    const element = await answers();
    await choose(element, /** @type {string} */ (text));
    assert.match(told(element), /** @type {RegExp} */ (refusal));
    assert.equal(localStorage.length, 0);
  });
}

test("erasing asks first, takes everything, and can be undone", async () => {
  keepElsewhere(quizRecord());
  const element = await answers();
  await press(element, "Erase it all");
  assert.ok(kept("small-quiz"));
  await press(element, "Keep it");
  assert.equal(told(element), "Nothing has changed.");
  await press(element, "Erase it all");
  await press(element, "Yes, erase it all");
  assert.equal(localStorage.length, 0);
  assert.throws(() => button(element, "Save to a file"));
  await press(element, "Undo");
  assert.deepEqual(kept("small-quiz"), quizRecord());
});

test("a page that comes back counts what is kept now, and undoing takes nothing newer away", async () => {
  keepElsewhere(quizRecord());
  const element = await answers();
  await press(element, "Erase it all");
  await press(element, "Yes, erase it all");
  const since = { ...quizRecord(), current: null };
  keepElsewhere(since);
  keepElsewhere(sorterRecord());
  comesBack();
  await settled(element);
  assert.match(seen(element), /Kept on this device: answers to 2 activities/);
  await press(element, "Undo");
  assert.deepEqual(kept("small-quiz"), since);
});

test("a file is saved under the day's name, with everything that is kept", async () => {
  keepElsewhere(quizRecord());
  const element = await answers();
  /** @type {Blob[]} */
  const files = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => {
    files.push(/** @type {Blob} */ (file));
    return "blob:answers";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  await press(element, "Save to a file");
  assert.match(told(element), /^Saved as secure-base-answers-\d{4}-\d\d-\d\d\.json\.$/);
  const saved = JSON.parse(await files[0].text());
  assert.deepEqual(saved.records, { "small-quiz": quizRecord() });
});
