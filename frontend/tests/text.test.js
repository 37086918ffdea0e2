import assert from "node:assert/strict";
import { test } from "vitest";
import { plainText, safeAddress } from "../src/activity/text.js";

for (const address of [
  "https://doi.org/10.1000/1",
  "../labs/repair.html",
  "#help",
  "page.html?a=1",
  "tel:111",
  "mailto:help@example.org",
]) {
  test(`${address} is a link`, () => assert.equal(safeAddress(address), address));
}

for (const address of [
  "javascript:alert(1)",
  " java\nscript:alert(1)",
  "data:text/html,hello",
  "http://example.org",
  "file:///etc/hosts",
  "https://",
  "",
  null,
]) {
  test(`${JSON.stringify(address)} is no link`, () =>
    assert.equal(safeAddress(address), undefined));
}

test("runs are spoken without their marks", () => {
  const run = { strong: false, emphasis: false, code: false, href: null };
  assert.equal(
    plainText([
      { ...run, text: "a " },
      { ...run, text: "b", strong: true },
    ]),
    "a b",
  );
});
