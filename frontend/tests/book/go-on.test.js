// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { beforeEach, test, vi } from "vitest";
import GoOn from "../../src/book/go-on/index.js";
import { define } from "../../src/define.js";
import { keepElsewhere } from "../in-page.js";

define("sb-go-on", GoOn);
/** 26 November 2026. */
const TODAY = 20_783;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 26, 12), toFake: ["Date"] });
});

/** @param {string[]} parts that were read @param {number} day */
function read(parts, day) {
  const record = { version: 1, kind: "reading", activity: "a_reading", last: "one", parts };
  keepElsewhere({ ...record, at: day * 86_400 + 43_200 });
}

/** @param {object} [review] @returns {string[]} the lines that lead on */
function lines(review = { href: "review.html", asked: { a: ["a-quiz", "x y"] } }) {
  const element = document.createElement("sb-go-on");
  const parts = ["one", "two"].map((anchor) => [anchor, anchor, "2 minutes"]);
  const lesson = { lesson: "a", title: "On a", href: "a.html", parts };
  element.dataset.lessons = JSON.stringify([lesson]);
  if (review) element.dataset.review = JSON.stringify(review);
  document.body.append(element);
  const links = [...element.querySelectorAll("a")];
  assert.equal(element.hidden, element.children.length === 0);
  const said = [...element.querySelectorAll("p")].map(({ textContent }) => textContent ?? "");
  return [...said, ...links.map((link) => `${link.getAttribute("href")}: ${link.textContent}`)];
}

const BACK = "review.html: A few questions, a few minutes";
const DONE = "You have read “On a”. A few of its questions come back tomorrow, if you like.";
const ON = "a.html#two: Go on with On a, part 2, 2 minutes";

test("nothing is offered to whoever comes for the first time", () => {
  assert.deepEqual(lines(), []);
});

test("a lesson that was begun is gone on with; one that was read brings questions the next day", () => {
  read(["one"], TODAY - 3);
  assert.deepEqual(lines(), [ON]);
  read(["one", "two"], TODAY);
  assert.deepEqual(lines(), [DONE]);
  assert.deepEqual(lines({ asked: {} }), []);
  read(["one", "two"], TODAY - 1);
  assert.deepEqual(lines(), [BACK]);
  assert.deepEqual(lines(undefined), [BACK]);
  assert.deepEqual(lines({ asked: {} }), []);
});

test("questions that were answered are offered on their day, and what is yours no more", () => {
  read(["one", "two"], TODAY - 9);
  const review = (/** @type {number} */ box, /** @type {number} */ day) => {
    const standing = { seen: 1, right: 1, box, day };
    const questions = { x: standing, y: standing };
    keepElsewhere({ version: 1, kind: "review", activity: "a_review", questions });
    return lines();
  };
  assert.deepEqual(review(2, TODAY - 2), []);
  assert.deepEqual(review(2, TODAY - 3), [BACK]);
  assert.deepEqual(review(6, TODAY - 99), []);
});

/** @param {string[]} ids of the questions that were answered in the lesson */
function answeredInTheQuiz(ids) {
  const answers = Object.fromEntries(
    ids.map((id) => [id, { answer: "b", attempts: 1, state: "right" }]),
  );
  keepElsewhere({ version: 1, kind: "quiz", activity: "a-quiz", current: null, answers });
}

test("a lesson that was read by its questions counts as one of which all parts were read", () => {
  read(["one"], TODAY);
  answeredInTheQuiz(["x"]);
  assert.deepEqual(lines(), [ON]);
  answeredInTheQuiz(["x", "y"]);
  assert.deepEqual(lines(), [DONE]);
  read(["one"], TODAY - 2);
  assert.deepEqual(lines(), [BACK]);
});

test("a lesson of which no question comes back promises none", () => {
  read(["one", "two"], TODAY);
  assert.deepEqual(lines({ href: "review.html", asked: {} }), []);
  read(["one", "two"], TODAY - 2);
  assert.deepEqual(lines({ href: "review.html", asked: {} }), []);
});

test("a question that comes back no more, and is left in the record, offers nothing", () => {
  read(["one", "two"], TODAY - 9);
  const yours = { seen: 5, right: 5, box: 6, day: TODAY - 5 };
  const questions = { x: yours, y: yours, gone: { seen: 1, right: 0, box: 1, day: TODAY - 5 } };
  keepElsewhere({ version: 1, kind: "review", activity: "a_review", questions });
  assert.deepEqual(lines(), []);
  const asked = { a: ["a-quiz", "x y", "deep"] };
  assert.deepEqual(lines({ href: "review.html", asked }), []);
  // A question for students comes back to whoever answered it.
  answeredInTheQuiz(["deep"]);
  assert.deepEqual(lines({ href: "review.html", asked }), [BACK]);
});
