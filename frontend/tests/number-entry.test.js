import assert from "node:assert/strict";
import { test } from "node:test";
import { readNumber } from "../src/activity/number-entry.js";

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
])) {
  test(`“${text}” is read as ${number}`, () => assert.equal(readNumber(text), number));
}

for (const text of [
  "",
  "forty",
  "4 or 5",
  "1e3",
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
