import assert from "node:assert/strict";
import { test } from "vitest";
import { finishedAnswer, firstDraft } from "../src/kinds/quiz/draft.js";

/** @param {Record<string, unknown>} parts @returns {any} */
const question = (parts) => parts;

test("Check with nothing chosen says what is missing, for every kind", () => {
  const unanswered = [
    { kind: "single-choice", options: [{ id: "a" }] },
    { kind: "true-false", options: [{ id: "true" }] },
    { kind: "multiple-choice", options: [{ id: "a" }] },
    { kind: "number" },
    { kind: "short-answer" },
    { kind: "match", pairs: [{ id: "a" }] },
  ].map(question);
  for (const one of unanswered) {
    assert.ok("problem" in finishedAnswer(one, firstDraft(one, undefined)), one.kind);
  }
});

test("things to put in order may be right as they stand", () => {
  const order = question({ kind: "order", starting_order: ["b", "a"] });
  assert.deepEqual(finishedAnswer(order, firstDraft(order, undefined)), { answer: ["b", "a"] });
});

test("ticks are kept in the order of the file, whatever order they were set in", () => {
  const ticks = question({ kind: "multiple-choice", options: [{ id: "a" }, { id: "b" }] });
  assert.deepEqual(finishedAnswer(ticks, ["b", "a"]), { answer: ["a", "b"] });
});

test("words in place of a number get a sentence of their own", () => {
  const result = finishedAnswer(question({ kind: "number" }), "forty");
  assert.match("problem" in result ? result.problem : "", /figures/);
});

test("a short answer is kept without the signs that markup is made of", () => {
  const word = question({ kind: "short-answer" });
  assert.deepEqual(finishedAnswer(word, " <b>attachment "), { answer: "battachment" });
  assert.ok("problem" in finishedAnswer(word, " <> "));
});

test("a match with one open line says so", () => {
  const match = question({ kind: "match", pairs: [{ id: "a" }, { id: "b" }] });
  const result = finishedAnswer(match, { a: "x", b: "" });
  assert.deepEqual(result, { problem: "One line is still open." });
});
