import assert from "node:assert/strict";
import { afterEach, test, vi } from "vitest";
import { breathsOf, sentencesOf } from "../../../src/book/listen/sentences.js";

afterEach(() => vi.unstubAllGlobals());

/** A text, and where its sentences part. */
const CASES = [
  ["One. Two! Is it three?", ["One.", "Two!", "Is it three?"]],
  ["  Space around.  And between.  ", ["Space around.", "And between."]],
  ["He asked: “Is it?” She said no.", ["He asked: “Is it?”", "She said no."]],
  ["Dr. Smith came. D. W. Winnicott wrote.", ["Dr. Smith came.", "D. W. Winnicott wrote."]],
  ["Müller et al. Found it.", ["Müller et al. Found it."]],
  ["It was 0.74 in all.", ["It was 0.74 in all."]],
  ["no full stop", ["no full stop"]],
  ["", []],
];

for (const way of ["by the browser", "without its help"]) {
  for (const [text, sentences] of /** @type {[string, string[]][]} */ (CASES)) {
    test(`“${text}” is divided ${way}`, () => {
      if (way === "without its help") vi.stubGlobal("Intl", {});
      const found = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
      assert.deepEqual(found, sentences);
    });
  }
}

test("a long sentence is said in breaths that lose no word, cut where one would pause", () => {
  const long = `${"When a baby looks away, ".repeat(12)}she comes back.`;
  const breaths = breathsOf(long);
  assert.ok(breaths.length > 1);
  assert.ok(breaths.every(({ length }) => length <= 170));
  assert.equal(breaths.join(" "), long);
  assert.ok(breaths.slice(0, -1).every((one) => one.endsWith(",")));
  assert.deepEqual(breathsOf("A short one."), ["A short one."]);
  assert.deepEqual(breathsOf("x".repeat(300)), ["x".repeat(300)]);
});
