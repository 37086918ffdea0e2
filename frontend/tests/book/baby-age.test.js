// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test } from "vitest";
import BabyAge from "../../src/book/baby-age/index.js";
import { define } from "../../src/define.js";
import { BEFORE_BIRTH, keepAge } from "../../src/records/baby-age.js";
import { createStore } from "../../src/records/store.js";
import { kept, said, seen, settled } from "../in-page.js";

define("sb-baby-age", BabyAge);

async function question() {
  const element = /** @type {any} */ (document.createElement("sb-baby-age"));
  document.body.append(element);
  await settled(element);
  return element;
}

/** @param {any} element @param {string} text */
async function choose(element, text) {
  const options = [...element.renderRoot.querySelectorAll("option")];
  const select = element.renderRoot.querySelector("select");
  select.value = options.find((option) => seen(option) === text).value;
  select.dispatchEvent(new Event("change"));
  await settled(element);
}

/** @param {any} element */
const chosen = (element) => {
  const { options } = element.renderRoot.querySelector("select");
  return [...options].filter(({ selected }) => selected).map(seen);
};

test("the question can be left, answered, and taken back", async () => {
  const element = await question();
  assert.deepEqual(chosen(element), ["I would rather not say"]);
  await choose(element, "Not born yet");
  assert.equal(kept("baby-age").born, "not-yet");
  assert.equal(said(element), "Thank you. What fits this age comes first now.");
  await choose(element, "I would rather not say");
  assert.equal(kept("baby-age"), null);
  assert.equal(said(element), "Your baby’s age is not kept any more.");
});

for (const [months, text] of /** @type {const} */ ([
  [BEFORE_BIRTH, "Not born yet"],
  [0, "Under 1 month"],
  [11, "11 months"],
  [17, "1 year"],
  [23, "1 and a half years"],
  [70, "2 years or more"],
])) {
  test(`a baby of ${months} months is shown as: ${text}`, async () => {
    keepAge(createStore(window), months);
    assert.deepEqual(chosen(await question()), [text]);
  });
}
