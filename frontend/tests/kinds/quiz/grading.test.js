import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { normal, similarity } from "../../../src/kinds/quiz/grading.js";

const shared = JSON.parse(
  readFileSync(new URL("../../../../tests/cases/grading.json", import.meta.url), "utf8"),
);

for (const { one, other, similarity: expected } of shared.similarities) {
  test(`“${one}” is ${expected} like “${other}”, as in Python`, () => {
    assert.ok(Math.abs(similarity(one, other) - expected) < 1e-9);
  });
}

for (const { one, other, same } of shared.same_answers) {
  test(`“${one}” is ${same ? "" : "not "}the same answer as “${other}”, as in Python`, () => {
    assert.equal(normal(one, false) === normal(other, false), same);
  });
}

test("what does not count in an answer is left out, as in Python", () => {
  assert.equal(normal("  Straße \n nach\u00a0Haus ", false), "straße nach haus");
  assert.equal(normal("  Straße \n ﬁndet ", true), "Straße findet");
});
