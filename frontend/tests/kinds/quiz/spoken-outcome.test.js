import assert from "node:assert/strict";
import { test } from "vitest";
import { spokenOutcome } from "../../../src/kinds/quiz/question.js";

/** @type {any} */
const multiple = {
  kind: "multiple-choice",
  options: [
    { id: "a", text: "More than one person.", right: true, feedback: "True." },
    { id: "b", text: "Only who feeds.", right: false, feedback: "Not so." },
    { id: "c", text: "Fathers too.", right: true, feedback: "On average." },
  ],
};
/** @type {any} */
const match = {
  kind: "match",
  pairs: [
    { id: "p", left: "Bonding", right_choice: "x", feedback: "The parent’s side." },
    { id: "q", left: "Attachment", right_choice: "y", feedback: "The baby’s side." },
    { id: "r", left: "Skin-to-skin", right_choice: "z", feedback: "A way of holding." },
  ],
  choices: [
    { id: "x", text: "a tie to a baby" },
    { id: "y", text: "a tie to a carer" },
    { id: "z", text: "holding close" },
  ],
};
/** @type {any} */
const order = {
  kind: "order",
  items: [
    { id: "p", text: "A study.", feedback: "1972." },
    { id: "q", text: "A book.", feedback: "1976." },
    { id: "r", text: "A review.", feedback: "1982." },
  ],
};
/** @param {any} question @param {any} answer @param {"right" | "wrong" | "shown"} state */
function said(question, answer, state) {
  /** @type {any} */
  const view = {
    draft: answer,
    checked: { answer, attempts: 1, state },
    locked: state !== "wrong",
  };
  return spokenOutcome(question, view);
}

test("of several ticks, only those to change are named", () => {
  assert.equal(
    said(multiple, ["a", "b"], "wrong"),
    "Not quite. You chose 1 that fits and 1 that does not. 1 other fits. Does not fit: Only who feeds. Not chosen yet, and fits: Fathers too.",
  );
});

test("a tick that does not fit is told without a word against those that do", () => {
  const count = (/** @type {string[]} */ ticks) => {
    const [, chosen] =
      said(multiple, ticks, "wrong").match(/^Not quite\. (.*?) (Does|Not chosen)/) ?? [];
    return chosen;
  };
  assert.equal(count(["b"]), "You chose 1 that does not fit. 2 others fit.");
  assert.equal(count(["a"]), "What you chose fits. 1 other fits too.");
  assert.equal(count(["a", "b", "c"]), "You chose all that fit, and 1 that does not.");
});

test("the lines of a match that are not right are named", () => {
  assert.equal(
    said(match, { p: "y", q: "x", r: "z" }, "wrong"),
    "Not quite. 1 of 3 is matched. Try another for the rest. Not matched yet: Bonding; Attachment.",
  );
});

test("the things out of order are named with their places", () => {
  assert.equal(
    said(order, ["q", "p", "r"], "wrong"),
    "Not quite. 1 of 3 is in its place. Move the others and check again. Not here yet: number 1, A book; number 2, A study.",
  );
});

test("nobody is told that nothing is right", () => {
  const none = [
    said(order, ["q", "r", "p"], "wrong"),
    said(match, { p: "y", q: "z", r: "x" }, "wrong"),
    said(multiple, ["b"], "wrong"),
  ];
  for (const words of none) assert.doesNotMatch(words, /\b0\b/);
  assert.match(none[0], /^Not quite\. None of them is in its place yet\. Move them/);
});

test("a right answer of many parts leaves the parts to be read", () => {
  for (const words of [
    said(order, ["p", "q", "r"], "right"),
    said(multiple, ["a", "c"], "right"),
  ]) {
    assert.equal(words, "That’s it. The notes below say why.");
  }
});
