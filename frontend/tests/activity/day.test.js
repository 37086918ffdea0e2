import assert from "node:assert/strict";
import { test } from "vitest";
import { dayNumber } from "../../src/activity/day.js";

// The tests run by London's clocks: 20783 is 26 November 2026 there, in winter.
test("a day begins at midnight, and not before", () => {
  assert.equal(dayNumber(new Date("2026-11-25T23:59:59.999Z")), 20782);
  assert.equal(dayNumber(new Date("2026-11-26T00:00:00Z")), 20783);
  assert.equal(dayNumber(new Date("2026-11-26T23:59:59.999Z")), 20783);
});

test("in summer, a day begins when the clocks of the place say so", () => {
  assert.equal(dayNumber(new Date("2026-06-30T22:59:59Z")), 20634);
  assert.equal(dayNumber(new Date("2026-06-30T23:00:00Z")), 20635);
});

test("the days on which clocks change, of 23 and 25 hours, are one day each", () => {
  // 29 March: midnight in winter time to midnight in summer time.
  assert.equal(dayNumber(new Date("2026-03-28T23:59:59Z")), 20540);
  assert.equal(dayNumber(new Date("2026-03-29T00:00:00Z")), 20541);
  assert.equal(dayNumber(new Date("2026-03-29T22:59:59Z")), 20541);
  assert.equal(dayNumber(new Date("2026-03-29T23:00:00Z")), 20542);
  // 25 October: and back.
  assert.equal(dayNumber(new Date("2026-10-24T22:59:59Z")), 20750);
  assert.equal(dayNumber(new Date("2026-10-24T23:00:00Z")), 20751);
  assert.equal(dayNumber(new Date("2026-10-25T23:59:59Z")), 20751);
  assert.equal(dayNumber(new Date("2026-10-26T00:00:00Z")), 20752);
});
