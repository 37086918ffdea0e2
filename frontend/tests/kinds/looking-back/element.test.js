// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { beforeEach, test, vi } from "vitest";
import { all, inPage, keepElsewhere, kept, press, seen, settled } from "../../in-page.js";

const idea = (/** @type {string} */ id) => ({
  id,
  text: `The idea ${id}`,
  told: `What is known of ${id}.`,
  lesson: [{ text: "A lesson", href: "a.html", strong: false, emphasis: false, code: false }],
  sources: ["lamb1982"],
});
const spec = {
  schema_version: 1,
  kind: "looking-back",
  id: "small-looking-back",
  title: "Ideas",
  instruction: "Say how sure you are.",
  ideas: ["one", "two", "three"].map(idea),
  sure: ["Definitely not", "Probably not", "I cannot say", "Probably", "Definitely"],
  sources: [{ key: "lamb1982", short: "Lamb (1982)", full: "Lamb.", url: null }],
  assumptions: [],
};
/** 26 November 2026. */
const TODAY = 20_783;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date(2026, 10, 26, 12));
});

/** @param {any} element @param {string[]} names of the buttons, one after the other */
async function pressAll(element, ...names) {
  for (const name of names) {
    await press(element, name);
    await settled(element);
  }
}

test("what was said before and after is kept with its days, and stands side by side", async () => {
  const element = await inPage(spec);
  await press(element, "Before you begin");
  assert.match(seen(element), /Before you begin · idea 1 of 3 The idea one Is it so\?/);
  await pressAll(element, "Definitely", "Skip this one", "Probably not");
  assert.match(seen(element), /You said what you thought on 26 November 2026\./);
  assert.doesNotMatch(seen(element), /What is known/);

  vi.setSystemTime(new Date(2027, 1, 3, 12));
  await press(element, "Look back now");
  await pressAll(element, "Definitely not", "Definitely", "Probably not");
  assert.match(seen(element), /Before: 26 November 2026\. Looking back: 3 February 2027\./);
  assert.deepEqual(
    all(element, ".twice > li").map(seen),
    [
      ["one", "Definitely", "Definitely not"],
      ["two", "not said", "Definitely"],
      ["three", "Probably not", "Probably not"],
    ].map(
      ([id, before, after]) =>
        `The idea ${id} Before: ${before} Looking back: ${after} What is known of ${id}. ` +
        "Read more: A lesson Source: Lamb (1982)",
    ),
  );
  assert.deepEqual(kept("small-looking-back"), {
    version: 1,
    kind: "looking-back",
    activity: "small-looking-back",
    answers: {
      one: { before: 5, after: 1 },
      two: { before: null, after: 5 },
      three: { before: 2, after: 2 },
    },
    before_day: TODAY,
    after_day: TODAY + 69,
  });
});

test("the dots show where one was and where one is", async () => {
  const answers = { one: { before: 5, after: 1 } };
  const record = { version: 1, kind: "looking-back", activity: "small-looking-back", answers };
  keepElsewhere({ ...record, before_day: TODAY, after_day: TODAY });
  const element = await inPage(spec);
  const [first] = all(element, ".twice > li");
  const here = [...first.querySelectorAll(".dots")].map((dots) =>
    [...dots.children].findIndex((dot) => dot.className === "here"),
  );
  assert.deepEqual(here, [4, 0]);
});

test("one may look back without having begun, stop anywhere, and go back a step", async () => {
  const element = await inPage(spec);
  await pressAll(element, "I have read some lessons", "Probably", "Previous");
  assert.match(seen(element), /Looking back · idea 1 of 3/);
  const pressed = all(element, '[aria-pressed="true"]').map(seen);
  assert.deepEqual(pressed, ["Probably"]);
  await press(element, "Stop here");
  assert.match(seen(element), /You looked back on 26 November 2026\./);
  assert.match(seen(element), /The idea two Before: not said Looking back: not said/);
});

test("what was skipped can be said later", async () => {
  const element = await inPage(spec);
  await pressAll(element, "Before you begin", "Definitely", "Stop here", "Answer the rest");
  assert.match(seen(element), /idea 2 of 3/);
  await pressAll(element, "Definitely", "Definitely");
  assert.ok(!all(element, "button").map(seen).includes("Answer the rest"));
});

test("nothing said is nothing kept", async () => {
  const element = await inPage(spec);
  await pressAll(element, "Before you begin", "Skip this one", "Skip this one", "Skip this one");
  assert.match(seen(element), /I have read some lessons/);
  assert.equal(kept("small-looking-back"), null);
});

test("an idea that is gone is forgotten, and the others stay", async () => {
  const answers = { one: { before: 5, after: null }, gone: { before: 1, after: 1 } };
  const record = { version: 1, kind: "looking-back", activity: "small-looking-back", answers };
  keepElsewhere({ ...record, before_day: TODAY, after_day: null });
  const element = await inPage(spec);
  assert.deepEqual(Object.keys(element.record.answers), ["one"]);
});
