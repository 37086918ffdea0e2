import assert from "node:assert/strict";
import { test } from "node:test";
import { isQuizSpec } from "../src/kinds/quiz/spec-shape.js";
import { isSorterSpec } from "../src/kinds/sorter/spec-shape.js";
import { quiz, sorter } from "./examples.js";

test("a spec of our version can be shown", () => {
  assert.equal(isQuizSpec(quiz), true);
  assert.equal(isSorterSpec(sorter), true);
});

for (const [name, spec] of Object.entries({
  nothing: null,
  "a text": "quiz",
  "a newer version": { ...quiz, schema_version: 2 },
  "another kind": sorter,
  "no questions": { ...quiz, questions: [] },
  "a question of an unknown kind": {
    ...quiz,
    questions: [{ ...quiz.questions[0], kind: "essay" }],
  },
  "a question without its options": {
    ...quiz,
    questions: [{ ...quiz.questions[0], options: null }],
  },
})) {
  test(`${name} leaves the fallback in place of a quiz`, () =>
    assert.equal(isQuizSpec(spec), false));
}
