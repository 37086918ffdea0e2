// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { beforeEach, test } from "vitest";
import { ageInMonths, BEFORE_BIRTH, fittingFirst, keepAge } from "../../src/records/baby-age.js";
import { createStore } from "../../src/records/store.js";

const store = createStore(window);
const november = new Date(2026, 10, 26);
beforeEach(() => localStorage.clear());

test("an age is kept as the month of birth, and grows by itself", () => {
  assert.equal(ageInMonths(store, november), null);
  keepAge(store, 3, november);
  assert.deepEqual(store.read("baby-age"), {
    version: 1,
    kind: "age",
    activity: "baby-age",
    born: "2026-08",
  });
  assert.equal(ageInMonths(store, november), 3);
  assert.equal(ageInMonths(store, new Date(2027, 1, 1)), 6);
});

test("the month of birth may lie in another year, and a clock may be set back", () => {
  keepAge(store, 11, november);
  assert.equal(/** @type {any} */ (store.read("baby-age")).born, "2025-12");
  assert.equal(ageInMonths(store, new Date(2025, 5, 1)), 0);
});

test("not born yet is an age, and one that is not said any more is gone", () => {
  keepAge(store, BEFORE_BIRTH, november);
  assert.equal(ageInMonths(store, new Date(2030, 1, 1)), BEFORE_BIRTH);
  keepAge(store, null, november);
  assert.equal(localStorage.getItem("secure-base/1/baby-age"), null);
  assert.equal(ageInMonths(store, november), null);
});

/** @param {string} name @param {any} ages */
const part = (name, ages = null) => ({ name, ages });
const ages = (from_months = 0, /** @type {number | null} */ to_months = null) => ({
  before_birth: false,
  from_months,
  to_months,
});
const parts = [
  part("spoon", ages(6)),
  part("crawler", ages(9, 11)),
  part("newborn", ages(0, 1)),
  part("any"),
  part("bump", { ...ages(), before_birth: true }),
];
/** @param {number | null} months */
const order = (months) => {
  keepAge(store, months);
  return fittingFirst(parts, store).map(({ name }) => name);
};

test("what fits comes first, then what is nearest, and equals stay as they were written", () => {
  assert.deepEqual(order(8), ["spoon", "any", "bump", "crawler", "newborn"]);
  assert.deepEqual(order(0), ["newborn", "any", "bump", "spoon", "crawler"]);
  assert.deepEqual(order(BEFORE_BIRTH), ["bump", "newborn", "any", "spoon", "crawler"]);
});

test("where no age was said nothing moves", () => {
  assert.deepEqual(order(null), ["spoon", "crawler", "newborn", "any", "bump"]);
});
