import assert from "node:assert/strict";
import { test } from "vitest";
import { reconcileQuiz } from "../../../src/kinds/quiz/reconcile.js";
import { copyOf } from "../../copies.js";
import { quiz, quizRecord } from "../../examples.js";

test("a record that fits is taken as it is", () => {
  const { current, answers } = quizRecord();
  assert.deepEqual(reconcileQuiz(quiz, quizRecord()), { current, answers });
});

test("rewording a question changes nothing", () => {
  const reworded = copyOf(quiz);
  reworded.questions[0].prompt = "Other words";
  reworded.questions[0].options[1].text = "Other words too";
  assert.deepEqual(reconcileQuiz(reworded, quizRecord()).answers, quizRecord().answers);
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
  const corrected = copyOf(quiz);
  corrected.questions[0].options[0].right = true;
  corrected.questions[0].options[1].right = false;
  assert.equal(reconcileQuiz(corrected, quizRecord()).answers["whose-tie"].state, "wrong");
});

test("an answer that was shown stays shown", () => {
  const record = quizRecord();
  record.answers["whose-tie"] = { answer: "a", attempts: 2, state: "shown" };
  assert.equal(reconcileQuiz(quiz, record).answers["whose-tie"].state, "shown");
});
