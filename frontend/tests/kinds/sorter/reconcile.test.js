import assert from "node:assert/strict";
import { test } from "vitest";
import { gradedPlacements } from "../../../src/kinds/sorter/reconcile.js";
import { sorter, sorterRecord } from "../../examples.js";

test("a record that fits is taken as it is", () => {
  const { placements } = sorterRecord();
  assert.deepEqual(gradedPlacements(sorter, placements), placements);
});

test("a placement is judged by the key of today", () => {
  const corrected = { ...sorter, cards: [{ ...sorter.cards[0], pile: "right" }] };
  const { placements } = sorterRecord();
  assert.equal(gradedPlacements(corrected, placements).one.state, "right");
});

test("a card or a pile that is gone is dropped silently", () => {
  const record = sorterRecord();
  record.placements.gone = { pile: "left", attempts: 1, state: "right" };
  record.placements.two = { pile: "gone", attempts: 1, state: "wrong" };
  assert.deepEqual(Object.keys(gradedPlacements(sorter, record.placements)), ["one"]);
});
