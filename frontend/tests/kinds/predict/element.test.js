// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test } from "vitest";
import "../../../src/kinds/predict/index.js";
import { all, inPage, keepElsewhere, kept, press, said, seen, settled } from "../../in-page.js";

const line = {
  schema_version: 1,
  kind: "predict",
  id: "small-guess",
  title: "Small guess",
  instruction: "",
  sources: [],
  assumptions: [],
  form: "number-line",
  prompt: "How often?",
  reveal: "More often than not.",
  people_say: null,
  minimum: 0,
  maximum: 100,
  step: 5,
  unit: "%",
  tolerance: 5,
  truth_label: "Found: 30%",
  parts: [{ label: "", truth: 30 }],
};
const bars = {
  ...line,
  form: "bars",
  parts: [
    { label: "before", truth: 30 },
    { label: "after", truth: 50 },
  ],
};
/** @param {any} element @param {number} place @param {string} text */
async function write(element, place, text) {
  const field = element.renderRoot.querySelector(`#guess-${place}`);
  field.value = text;
  field.dispatchEvent(new Event("input"));
  await settled(element);
}

for (const [guess, told] of [
  ["30", "That is right on it."],
  ["27,5", "That is very near."],
  ["60%", "That is 30 more."],
  ["5", "That is 25 less."],
]) {
  test(`a guess of ${guess} is told as near or far, never as right or wrong`, async () => {
    const element = await inPage(line);
    await write(element, 0, guess);
    await press(element, "That is my guess");
    assert.ok(said(element).includes(told), said(element));
    assert.ok(said(element).endsWith("More often than not."));
    assert.equal(kept("small-guess").guess.length, 1);
    assert.equal(seen(element.renderRoot.querySelector("#found")), "What was found");
  });
}

for (const [typed, problem] of [
  ["", "Make a guess first: slide, or write a number."],
  ["lots", "Please write a number from 0% to 100%."],
  ["101", "Please write a number from 0% to 100%."],
  ["-1", "Please write a number from 0% to 100%."],
]) {
  test(`“${typed}” is no guess: nothing is kept, and what to do is said`, async () => {
    const element = await inPage(line);
    await write(element, 0, typed);
    await press(element, "That is my guess");
    assert.equal(said(element), problem);
    assert.equal(kept("small-guess"), null);
    assert.equal(element.renderRoot.activeElement.id, "guess-0");
  });
}

test("the first press sets the thumb to the middle, and each press after it goes one step", async () => {
  const element = await inPage(line);
  await press(element, "More");
  await press(element, "More");
  await press(element, "Less");
  await press(element, "Less");
  assert.equal(said(element), "Your guess: 45%");
});

test("bars are guessed all of them, and those that are open are counted", async () => {
  const element = await inPage(bars);
  await press(element, "That is my guess");
  assert.equal(said(element), "2 bars are still to be set.");
  await write(element, 0, "30");
  await press(element, "That is my guess");
  assert.equal(said(element), "One bar is still to be set.");
  await write(element, 1, "80");
  await press(element, "That is my guess");
  assert.deepEqual(kept("small-guess").guess, [30, 80]);
});

test("a kept guess shows what was found; one that no longer fits is as if it had not been made", async () => {
  const record = { version: 1, kind: "predict", activity: "small-guess" };
  keepElsewhere({ ...record, guess: [70] });
  assert.ok((await inPage(line)).renderRoot.querySelector("#found"));
  keepElsewhere({ ...record, guess: [70, 20] });
  const element = await inPage(line);
  assert.equal(element.renderRoot.querySelector("#found"), null);
  assert.equal(all(element, "input[type=range]").length, 1);
});

/** @param {any} element @param {string} selector @returns {string} how far along the line, or how long a bar is */
const share = (element, selector) =>
  element.renderRoot
    .querySelector(selector)
    .getAttribute("style")
    .match(/(?:left|width): ([\d.]+%)/)[1];

test("the guess, what people say and what was found stand on the line where their numbers say", async () => {
  const people = { value: 70, text: "People say 70%.", sources: [] };
  const element = await inPage({ ...line, minimum: 20, maximum: 120, people_say: people });
  await write(element, 0, "45");
  await press(element, "That is my guess");
  assert.equal(share(element, ".peg.guess"), "25%");
  assert.equal(share(element, ".flag.guess"), "25%");
  assert.equal(share(element, ".peg.truth"), "10%");
  assert.equal(share(element, ".flag.truth"), "10%");
  assert.equal(share(element, ".peg.people"), "50%");
  assert.equal(share(element, ".between"), "10%");
  assert.match(element.renderRoot.querySelector(".between").getAttribute("style"), /width: 15%/);
  assert.equal(seen(element.renderRoot.querySelector(".flag.truth")), "Found: 30%");
});

test("each bar is as long as its number, beside its name", async () => {
  const element = await inPage({ ...bars, truth_label: "The data" });
  await write(element, 0, "20");
  await write(element, 1, "80");
  await press(element, "That is my guess");
  const drawn = all(element, ".bar").map((bar) => [
    seen(bar.querySelector(".name")),
    bar.querySelector(".length").style.width,
  ]);
  assert.deepEqual(drawn, [
    ["Your guess: 20%", "20%"],
    ["The data: 30%", "30%"],
    ["Your guess: 80%", "80%"],
    ["The data: 50%", "50%"],
  ]);
  assert.deepEqual(all(element, ".part").map(seen), ["before", "after"]);
});
