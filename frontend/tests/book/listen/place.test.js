// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, test, vi } from "vitest";
import {
  forgetPlace,
  indexOf,
  keep,
  keepPlace,
  placeOf,
  readKept,
} from "../../../src/book/listen/place.js";
import { createStore, LISTENING } from "../../../src/records/store.js";

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

/** @param {string} all parts and sentences, as "a:One a:Two b:One" */
const passages = (all) =>
  all.split(" ").map((one) => {
    const [part, text] = one.split(":");
    return { part, text };
  });
const before = passages("a:One a:Two b:One b:Two b:One b:Three");
const found = (/** @type {string} */ all, /** @type {number} */ index) =>
  indexOf(passages(all), placeOf(before, index));

test("a sentence is found again where it was, also where its words come twice in a part", () => {
  for (const index of before.keys()) assert.equal(indexOf(before, placeOf(before, index)), index);
});

test("in a lesson that has changed it is found by its words, else its part begins anew", () => {
  assert.equal(found("a:New a:One a:Two b:More b:One b:Two b:One b:Three", 3), 5);
  assert.equal(found("a:One b:Else b:Other", 3), 1);
  assert.equal(found("c:One", 3), 0);
  assert.equal(indexOf(before, undefined), 0);
});

test("the place in each lesson, the pace and the dark are kept, and forgotten at the end", () => {
  const place = placeOf(before, 3);
  keepPlace("one", place);
  keepPlace("other", placeOf(before, 0));
  keep((kept) => ({ ...kept, pace: 1.3, dark: true }));
  assert.deepEqual(readKept().places.one, place);
  forgetPlace("one");
  const { pace, dark, places } = readKept();
  assert.deepEqual([pace, dark, Object.keys(places)], [1.3, true, ["other"]]);
});

for (const rubbish of ["", "{", "null", "[]", '{"pace":9,"dark":1,"places":{"one":{"part":1}}}']) {
  test(`with “${rubbish}” in storage it begins as on a new device`, () => {
    localStorage.setItem(LISTENING, rubbish);
    assert.deepEqual(readKept(), { pace: 1, dark: false, keepsOn: false, places: {} });
  });
}

test("where nothing can be kept nothing breaks", () => {
  vi.stubGlobal("localStorage", {
    getItem: () => null,
    setItem: () => {
      throw new Error("full");
    },
  });
  keepPlace("one", placeOf(before, 3));
  assert.deepEqual(readKept().places, {});
});

test("who erases their answers erases this too, and undo brings it back", () => {
  keepPlace("one", placeOf(before, 3));
  const undo = createStore(window).eraseAll();
  assert.equal(localStorage.getItem(LISTENING), null);
  undo?.();
  assert.deepEqual(readKept().places.one, placeOf(before, 3));
});
