// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { beforeEach, test } from "vitest";
import PassportOffer from "../../src/book/passport-offer/index.js";
import { define } from "../../src/define.js";
import { writePassport } from "../../src/records/passport.js";
import { ASKED, isSet } from "../../src/records/switches.js";
import { quizRecord } from "../examples.js";
import { kept, seen } from "../in-page.js";

const LESSON = "/lesson.html";

beforeEach(() => {
  define("sb-passport-offer", PassportOffer);
  document.body.dataset.answers = "../book/your-answers.html";
  history.replaceState(null, "", LESSON);
});

function offered() {
  const element = document.createElement("sb-passport-offer");
  document.body.append(element);
  return element;
}

test("the offer leads to the page of answers, and is put aside for good", () => {
  const element = offered();
  assert.equal(seen(element), "This device may forget. Take your place with you Not now");
  assert.match(element.querySelector("a")?.href ?? "", /\/book\/your-answers\.html$/);
  assert.equal(isSet(ASKED), false);
  element.querySelector("button")?.click();
  assert.equal(element.isConnected, false);
  assert.equal(isSet(ASKED), true);
});

test("an address of a lesson that brings answers is cleared but for the place, and nothing is offered", async () => {
  const passport = await writePassport({ "small-quiz": quizRecord() }, new Date());
  history.replaceState(null, "", `${LESSON}#a-place&p=${passport}`);
  const element = offered();
  assert.equal(element.isConnected, false);
  assert.equal(location.hash, "#a-place");
  while (!kept("small-quiz")) await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(kept("small-quiz"), quizRecord());
});

test("a damaged one changes nothing", async () => {
  history.replaceState(null, "", `${LESSON}#p=1damaged`);
  offered();
  assert.equal(location.hash, "");
  await new Promise((resolve) => setTimeout(resolve));
  assert.equal(localStorage.length, 0);
});
