import assert from "node:assert/strict";
import { test } from "vitest";
import {
  labelled,
  listed,
  plainText,
  readNumber,
  safeAddress,
  spoken,
} from "../../src/activity/text.js";

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

for (const [parts, said] of [
  [["That’s it", "Yes."], "That’s it. Yes."],
  [["Who?", "Nobody!", "Well…"], "Who? Nobody! Well…"],
  [["“This often passes.”", "True"], "“This often passes.” True."],
  [["It is called “a fiction”"], "It is called “a fiction”."],
  [["", undefined, "  ", " One "], "One."],
  [["About 2.5"], "About 2.5."],
  [[], ""],
]) {
  test(`${JSON.stringify(parts)} is spoken with one stop after each`, () =>
    assert.equal(spoken(/** @type {string[]} */ (parts)), said));
}

for (const [label, said] of [
  ["Bonding", "Bonding: a tie."],
  ["It grows.", "It grows: a tie."],
  ["“It grows.”", "“It grows”: a tie."],
  ["Whose tie?", "Whose tie? a tie."],
  ["And then…", "And then… a tie."],
]) {
  test(`${label} is a label without a doubled stop`, () =>
    assert.equal(labelled(label, "a tie."), said));
}

test("a list of sentences is one sentence", () =>
  assert.equal(
    spoken([labelled("Not yet", listed(["It grows.", "A tie"]))]),
    "Not yet: It grows; A tie.",
  ));

for (const [text, number] of /** @type {[string, number][]} */ ([
  ["40", 40],
  [" 40 ", 40],
  ["2.5", 2.5],
  ["2,5", 2.5],
  ["0,125", 0.125],
  [".5", 0.5],
  ["-3", -3],
  ["−3", -3],
  ["+3", 3],
  ["40%", 40],
  ["40 %", 40],
  ["1,000", 1000],
  ["20,720", 20720],
  ["1,234,567.5", 1234567.5],
  ["４０", 40],
  ["1/4", 0.25],
  ["１／４", 0.25],
  ["-1/2", -0.5],
  ["½", 0.5],
  ["1½", 1.5],
  ["1 1/2", 1.5],
  ["−1 1/2", -1.5],
  ["0,5/2", 0.25],
  ["1e3", 1000],
  ["1e-5", 0.00001],
  ["1E−5", 0.00001],
  ["2 × 10^-5", 0.00002],
  ["2·10⁻⁵", 0.00002],
  ["‑3", -3],
  ["1’000", 1000],
])) {
  test(`“${text}” is read as ${number}`, () => assert.equal(readNumber(text), number));
}

for (const text of [
  "",
  "forty",
  "4 or 5",
  "1/0",
  "1/2/3",
  "/2",
  "1e999",
  "0x10",
  "Infinity",
  "NaN",
  "1.2.3",
  "1,2,3",
  "-",
  ".",
]) {
  test(`“${text}” is no number`, () => assert.equal(readNumber(text), null));
}
