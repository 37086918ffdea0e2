import assert from "node:assert/strict";
import { test } from "vitest";
import { labelled, listed, spoken } from "../src/activity/text.js";

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
