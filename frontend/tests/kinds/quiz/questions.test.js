/** The kinds of question, on the cases written out by hand that Python runs too. */
import assert from "node:assert/strict";
import { test } from "vitest";
import { plainText } from "../../../src/activity/text.js";
import { spokenOutcome } from "../../../src/kinds/quiz/question.js";
import { QUESTIONS } from "../../../src/kinds/quiz/questions.js";
import { asRead, casesOf, kinds } from "./cases.js";

/** @param {any} question @param {any} answer @param {"right" | "wrong" | "shown"} state */
function said(question, answer, state) {
  const checked = { answer, attempts: 1, state };
  const view = { draft: answer, checked, locked: state !== "wrong" };
  return spokenOutcome(question, /** @type {any} */ (view));
}

test("every kind of question that can be shown has its cases", () => {
  assert.deepEqual([...kinds].sort(), Object.keys(QUESTIONS).sort());
});

for (const kind of kinds) {
  const { spec, answers, drafts } = casesOf(kind);
  const { grade, firstDraft, finish, rightAnswer } = QUESTIONS[/** @type {"order"} */ (kind)];

  for (const { name, question: id, answer, refused, right, feedback, spoken } of answers) {
    const question = spec.find((/** @type {any} */ one) => one.id === id);

    test(`${kind}: ${name} is graded as in Python`, () => {
      const result = grade(question, answer);
      if (refused) return assert.equal(result, null);
      assert.equal(result?.right, right);
      const read = Object.entries(result?.feedback ?? {}).map(([part, text]) => [
        part,
        plainText(text),
      ]);
      const written = Object.entries(feedback).map(([part, text]) => [part, asRead(text)]);
      assert.deepEqual(Object.fromEntries(read), Object.fromEntries(written));
    });

    if (spoken) {
      test(`${kind}: ${name} is told aloud`, () => {
        assert.equal(said(question, answer, right ? "right" : "wrong"), spoken);
      });
    }
  }

  test(`${kind}: a right and a wrong answer are told aloud`, () => {
    const told = answers.filter((/** @type {any} */ one) => one.spoken);
    const states = new Set(told.map((/** @type {any} */ one) => one.right));
    assert.deepEqual(states, new Set([true, false]));
  });

  test(`${kind}: what is shown on demand is right, and told aloud`, () => {
    for (const question of spec) {
      assert.equal(grade(question, rightAnswer(question))?.right, true, question.id);
    }
    assert.equal(said(spec[0], drafts.shown.instead_of, "shown"), drafts.shown.spoken);
  });

  test(`${kind}: the controls first show no answer of anybody`, () => {
    assert.deepEqual(firstDraft(spec[0]), drafts.first);
    assert.ok(!grade(spec[0], drafts.first)?.right);
  });

  for (const { draft, ...outcome } of drafts.checked) {
    test(`${kind}: Check makes of ${JSON.stringify(draft)} what the case says`, () => {
      assert.deepEqual(finish(spec[0], draft), outcome);
    });
  }
}

const half = { answer: 100000000, tolerance: 0.7, remarks: [] };
const feedback = { when_right: "Right.", when_low: "Low.", when_high: "High." };

test("number: a large number is right at the end of its tolerance, for all that it is not exact", () => {
  // 100000000.7 - 100000000 is 0.7000000029802322.
  const { grade } = QUESTIONS.number;
  const question = { ...half, feedback };
  for (const answer of [100000000.7, 99999999.3]) {
    assert.deepEqual(grade(question, answer), { right: true, feedback: { answer: "Right." } });
  }
  assert.deepEqual(grade(question, 100000001), { right: false, feedback: { answer: "High." } });
});

test("number: what is no number of figures is refused", () => {
  const { grade } = QUESTIONS.number;
  for (const answer of [Number.NaN, Number.POSITIVE_INFINITY, "100000000", null]) {
    assert.equal(grade({ ...half, feedback }, answer), null);
  }
});

test("number: one that was kept is taken as it is, however it is written", () => {
  for (const answer of [1e-7, -2.5e21, 0.1 + 0.2, 0]) {
    assert.deepEqual(QUESTIONS.number.finish({}, answer), { answer });
  }
});
