import assert from "node:assert/strict";
import { test } from "node:test";
import { resultSentences } from "../../../src/kinds/quiz/overview.js";

/** @type {any} */
const quiz = { questions: [{ id: "one" }, { id: "two" }] };

/** @param {Record<string, "right" | "wrong" | "shown">} states */
function sentences(states) {
  const answers = Object.entries(states).map(([id, state]) => [id, { attempts: 1, state }]);
  return resultSentences(quiz, /** @type {any} */ ({ answers: Object.fromEntries(answers) }));
}

test("what came right is counted", () => {
  assert.deepEqual(sentences({ one: "right", two: "right" }), [
    "2 of 2 right, 2 at the first try.",
    "You have got them all.",
  ]);
  assert.match(sentences({ one: "right" }).join(" "), /^1 of 2 right.* 1 question is still open/);
});

test("nobody is told that nothing came right", () => {
  for (const states of [
    { one: "wrong" },
    { one: "wrong", two: "wrong" },
    { one: "shown", two: "shown" },
  ]) {
    const said = sentences(/** @type {any} */ (states));
    assert.deepEqual(said, ["Every question can be tried again, whenever you like."]);
  }
});

test("an untouched quiz is only said to be open", () => {
  assert.deepEqual(sentences({}), ["2 questions are still open. Go back whenever you like."]);
});
