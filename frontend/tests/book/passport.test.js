// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { beforeEach, test } from "vitest";
import Passport from "../../src/book/passport/index.js";
import { define } from "../../src/define.js";
import { writePassport } from "../../src/records/passport.js";
import { quizRecord, sorterRecord } from "../examples.js";
import { all, keepElsewhere, kept, press, seen, settled } from "../in-page.js";

beforeEach(() => {
  define("sb-passport", Passport);
  history.replaceState(null, "", "/your-answers.html");
});

const others = { "small-quiz": quizRecord(), "small-sorter": sorterRecord() };
const saved = new Date(2026, 10, 21);

/** @param {string} [hash] as the address ends */
async function opened(hash = "") {
  if (hash) history.replaceState(null, "", `/your-answers.html#${hash}`);
  const places = document.createElement("script");
  places.id = "sb-places";
  places.type = "application/json";
  places.textContent = JSON.stringify({
    "small-quiz": { title: "Small quiz", page: "A lesson", href: "a.html#small-quiz" },
  });
  const element = /** @type {any} */ (document.createElement("sb-passport"));
  document.body.append(places, element);
  await settled(element);
  return element;
}

/** @param {any} element until what came is told */
async function came(element) {
  while (!element.came) await new Promise((resolve) => setTimeout(resolve));
  await settled(element);
  return seen(element.renderRoot.querySelector("#came"));
}

/** @param {any} element @param {string} text */
async function paste(element, text) {
  element.renderRoot.querySelector("#pasted").value = text;
  element.renderRoot.querySelector("form").dispatchEvent(new Event("submit"));
  await settled(element);
}

test("opening a link joins what it brings, tells it by name, and clears the address", async () => {
  const here = quizRecord();
  here.answers = { which: { answer: ["a"], attempts: 1, state: "wrong" } };
  keepElsewhere(here);
  const element = await opened(`p=${await writePassport(others, saved)}`);
  assert.equal(location.hash, "");
  const told = await came(element);
  assert.match(told, /As it was on 21 November: answers to 2 activities\./);
  assert.match(told, /New here: 1 that the course has no longer\./);
  assert.match(told, /More than was here: “Small quiz”\./);
  assert.match(told, /All that was here before is still here\./);
  assert.deepEqual(kept("small-sorter"), sorterRecord());
  assert.deepEqual(Object.keys(kept("small-quiz").answers), ["which", "whose-tie"]);
  await press(element, "Undo");
  assert.deepEqual(kept("small-quiz"), here);
  assert.equal(kept("small-sorter"), null);
});

test("a link can be pasted, and what is no link is told so beside the field", async () => {
  const element = await opened();
  await paste(element, "");
  assert.match(seen(element.renderRoot.querySelector("#problem")), /^Paste your link first/);
  await paste(element, "https://a.example/");
  assert.match(
    seen(element.renderRoot.querySelector("#problem")),
    /^This is not a link with answers/,
  );
  await paste(
    element,
    `https://a.example/your-answers.html#p=${await writePassport(others, saved)}`,
  );
  assert.match(await came(element), /answers to 2 activities/);
  assert.equal(element.renderRoot.querySelector("#problem"), null);
  assert.deepEqual(kept("small-quiz"), quizRecord());
});

test("a refused paste is told once, and nothing of it stands after a good one", async () => {
  const element = await opened();
  const whole = `https://a.example/your-answers.html#p=${await writePassport(others, saved)}`;
  await paste(element, "hello");
  assert.equal(seen(element).split("This is not a link with answers").length, 2);
  await paste(element, whole.slice(0, -3));
  assert.match(await came(element), /^This link is not whole/);
  await paste(element, "hello");
  assert.doesNotMatch(seen(element), /This link is not whole/);
  await paste(element, whole);
  assert.match(await came(element), /answers to 2 activities/);
  assert.doesNotMatch(seen(element), /This is not a link|This link is not whole/);
  // What came can be taken out as long as nothing else comes.
  await paste(element, "hello");
  assert.match(seen(element), /answers to 2 activities.* This is not a link/);
});

test("a link with places read, questions and an age tells of each, and not of 0 activities", async () => {
  const standing = { seen: 1, right: 1, box: 2, day: 20_000 };
  /** @type {any} */
  const records = {
    a_reading: {
      version: 1,
      kind: "reading",
      activity: "a_reading",
      last: "one",
      parts: [],
      at: 1_790_000_000,
    },
    a_review: { version: 1, kind: "review", activity: "a_review", questions: { x: standing } },
  };
  const passport = await writePassport(records, saved);
  const told = await came(await opened(`p=${passport}`));
  assert.match(
    told,
    /As it was on 21 November: your place in 1 lesson and which questions of 1 lesson came back\./,
  );
  assert.match(
    told,
    /Where you were in 1 lesson\. ?Which questions came back to you, from 1 lesson\./,
  );
  assert.match(await came(await opened(`p=${passport}`)), /It was all here already\./);
});

for (const [name, spoil, refusal] of /** @type {[string, (text: string) => string, RegExp][]} */ ([
  ["was cut short", (text) => text.slice(0, -3), /^This link is not whole/],
  ["was edited", (text) => text.replace(/.(.)$/, "-$1"), /^This link is not whole/],
  ["is from a newer version", (text) => `9${text.slice(1)}`, /newer version of the course/],
  ["is 2 MB long", () => `1${"a".repeat(2_000_000)}`, /^This link is too long to be ours/],
])) {
  test(`a link that ${name} is refused in a sentence, and nothing changes`, async () => {
    keepElsewhere(sorterRecord());
    const element = await opened(`p=${spoil(await writePassport(others, saved))}`);
    const told = await came(element);
    assert.match(told, refusal);
    assert.match(told, /Nothing has changed\.$/);
    assert.equal(kept("small-quiz"), null);
    assert.deepEqual(kept("small-sorter"), sorterRecord());
    assert.throws(() => button(element));
  });
}

/** @param {any} element */
function button(element) {
  const [undo] = all(element, "#came button");
  if (!undo) throw new Error("nothing to undo");
  return undo;
}

test("a device without room keeps what it has, and says so", async () => {
  keepElsewhere(sorterRecord());
  const element = await opened();
  element.store.keep = () => false;
  await paste(element, await writePassport(others, saved));
  assert.match(await came(element), /^This device has no room .* Nothing has changed\.$/);
});

test("there is nothing to take along before something is kept; then the link is ready to be copied", async () => {
  const element = await opened();
  assert.match(seen(element), /Once you have read or answered something/);
  keepElsewhere(quizRecord());
  window.dispatchEvent(Object.assign(new Event("storage"), { key: null }));
  while (!element.link) await new Promise((resolve) => setTimeout(resolve));
  await settled(element);
  assert.match(element.link, /your-answers\.html#p=1[\w-]+$/);
});
