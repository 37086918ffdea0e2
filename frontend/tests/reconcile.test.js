import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyQuizRecord, reconcileQuiz } from "../src/kinds/quiz/reconcile.js";
import { emptySorterRecord, reconcileSorter } from "../src/kinds/sorter/reconcile.js";
import { quiz, quizRecord, sorter, sorterRecord } from "./examples.js";

test("a record that fits is taken as it is", () => {
  assert.deepEqual(reconcileQuiz(quiz, quizRecord()), quizRecord());
  assert.deepEqual(reconcileSorter(sorter, sorterRecord()), sorterRecord());
});

test("rewording a question changes nothing", () => {
  const reworded = structuredClone(quiz);
  reworded.questions[0].prompt = "Other words";
  reworded.questions[0].options[1].text = "Other words too";
  assert.deepEqual(reconcileQuiz(reworded, quizRecord()), quizRecord());
});

test("an answer to a question that is gone is dropped silently", () => {
  const shorter = { ...quiz, questions: [quiz.questions[1]] };
  assert.deepEqual(reconcileQuiz(shorter, quizRecord()).answers, {});
});

test("an answer whose option is gone is dropped silently", () => {
  const record = quizRecord();
  record.answers["whose-tie"].answer = "z";
  record.answers.which = { answer: ["a", "z"], attempts: 1, state: "wrong" };
  assert.deepEqual(reconcileQuiz(quiz, record).answers, {});
});

test("an answer in the form of another kind of question is dropped", () => {
  const record = quizRecord();
  record.answers["whose-tie"].answer = 40;
  assert.deepEqual(reconcileQuiz(quiz, record).answers, {});
});

test("a question that is gone is not where the learner goes on", () => {
  assert.equal(reconcileQuiz(quiz, { ...quizRecord(), current: "gone" }).current, null);
});

test("an answer is judged by the key of today", () => {
  const corrected = structuredClone(quiz);
  corrected.questions[0].options[0].right = true;
  corrected.questions[0].options[1].right = false;
  assert.equal(reconcileQuiz(corrected, quizRecord()).answers["whose-tie"].state, "wrong");
});

test("an answer that was shown stays shown", () => {
  const record = quizRecord();
  record.answers["whose-tie"] = { answer: "a", attempts: 2, state: "shown" };
  assert.equal(reconcileQuiz(quiz, record).answers["whose-tie"].state, "shown");
});

test("a card or a pile that is gone is dropped silently", () => {
  const record = sorterRecord();
  record.placements.gone = { pile: "left", attempts: 1, state: "right" };
  record.placements.two = { pile: "gone", attempts: 1, state: "wrong" };
  assert.deepEqual(Object.keys(reconcileSorter(sorter, record).placements), ["one"]);
});

for (const [name, kept] of Object.entries({
  nothing: null,
  "a text": "rubbish",
  "a list": [],
  "a newer version": { ...quizRecord(), version: 2 },
  "another kind": { ...sorterRecord(), activity: "small-quiz" },
  "another activity": quizRecord("other-quiz"),
  "answers that are no answers": { ...quizRecord(), answers: [1, 2] },
  "a question called __proto__": JSON.parse(
    '{"version":1,"kind":"quiz","activity":"small-quiz","current":null,"answers":{"__proto__":{"answer":"b","attempts":1,"state":"right"}}}',
  ),
})) {
  test(`${name} in place of a quiz record counts as no record`, () => {
    assert.deepEqual(reconcileQuiz(quiz, kept), emptyQuizRecord(quiz));
  });
}

test("a quiz record is no sorter record", () => {
  assert.deepEqual(reconcileSorter(sorter, quizRecord("small-sorter")), emptySorterRecord(sorter));
});
