import assert from "node:assert/strict";
import { test } from "vitest";
import { resultSentences } from "../../../src/kinds/quiz/overview.js";

const QUESTIONS = ["one", "two", "three", "four"];
/** @type {any} */
const quiz = { questions: QUESTIONS.map((id) => ({ id })) };

/** @param {("right" | "wrong" | "shown" | "open")[]} states of the questions, in their order */
function sentences(...states) {
  const answers = states.flatMap((state, place) =>
    state === "open" ? [] : [[QUESTIONS[place], { attempts: 1, state }]],
  );
  return resultSentences(quiz, /** @type {any} */ ({ answers: Object.fromEntries(answers) }));
}

test("who has been through it all is told so, and what is worth another look", () => {
  assert.deepEqual(sentences("right", "right", "right", "right"), [
    "You have been through all four.",
    "There is nothing left to look at. Come back when you like.",
  ]);
  assert.deepEqual(sentences("right", "wrong", "shown", "right"), [
    "You have been through all four.",
    "These two are worth another look:",
  ]);
  assert.deepEqual(
    sentences("wrong", "right", "right", "right")[1],
    "This one is worth another look:",
  );
});

test("what is still open is said without hurry", () => {
  assert.deepEqual(sentences("right", "wrong", "open", "open"), [
    "You have answered two so far. There is no hurry.",
    "This one is worth another look:",
    "Two are still open:",
  ]);
  assert.deepEqual(sentences("right", "right", "right", "open").slice(1), ["One is still open:"]);
  assert.deepEqual(sentences(), ["All of it is still to come. Begin wherever you like."]);
});

test("nobody is marked, whatever they answered", () => {
  const states = /** @type {const} */ (["right", "wrong", "shown", "open"]);
  for (const one of states) {
    for (const other of states) {
      const said = sentences(one, other, one, other).join(" ");
      assert.doesNotMatch(said, /\d|\bright\b|wrong|first try|score|nothing came/i);
    }
  }
});
