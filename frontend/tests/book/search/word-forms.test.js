import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "vitest";
import { WordForms } from "../../../src/book/search/word-forms.js";
import { CASES } from "./cases.js";

const cases = JSON.parse(
  readFileSync(new URL("../../../../tests/cases/word-forms.json", import.meta.url), "utf8"),
);
const forms = new WordForms(CASES.index.forms);

for (const { written, forms: expected } of cases) {
  test(`“${written}” is looked for by the forms that the index has`, () => {
    assert.deepEqual(forms.of(written), expected);
  });
}

test("a text is cut into its words and what stands between them", () => {
  assert.deepEqual(forms.cut("“Naïve” babies’ cries."), [
    { text: "“", forms: [] },
    { text: "Naïve", forms: ["naive"] },
    { text: "” ", forms: [] },
    { text: "babies", forms: ["baby"] },
    { text: "’ ", forms: [] },
    { text: "cries", forms: ["cry"] },
    { text: ".", forms: [] },
  ]);
});
