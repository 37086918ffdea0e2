import assert from "node:assert/strict";
import { test } from "vitest";
import { Finder } from "../../../src/book/search/finding.js";
import { unpacked, vocabulary } from "../../../src/book/search/place-index.js";
import { CASES, INDEX } from "./cases.js";

const finder = new Finder(INDEX);

/** @param {string} asked */
function titles(asked) {
  return finder.find(asked).places.map(({ title }) => title);
}

for (const { asked, found, first, isAll = true, why } of CASES.asked) {
  test(`“${asked}” finds ${why}`, () => {
    if (first) assert.equal(titles(asked)[0], first);
    else assert.deepEqual(titles(asked), found);
    if (titles(asked).length) assert.equal(finder.find(asked).isAll, isAll);
  });
}

for (const { asked, topic } of CASES.helped) {
  test(`“${asked}” shows ${topic ? `the help of “${topic}”` : "no help"}`, () => {
    assert.equal(finder.find(asked).topic?.title, topic ?? undefined);
  });
}

test("a word of the course is no mistake in another", () => {
  const { words, inText, inNames } = INDEX;
  const withShared = new Finder({
    ...INDEX,
    words: `${words}Ashared`,
    inText: `${inText}, `,
    inNames: `${inNames},`,
  });
  assert.equal(finder.find("shared").topic?.title, "low");
  assert.equal(withShared.find("shared").topic, undefined);
});

test("whoever needs help is not shown what only sounds like it", () => {
  assert.deepEqual(titles("suicde"), []);
  assert.deepEqual(titles("he hits me at the baby’s cot"), []);
});

test("a place is a section of a page, with an address from where the book begins", () => {
  const [place] = finder.find("oxytocin").places;
  assert.deepEqual(place, {
    title: "It may come slowly",
    says: "Love need not come at once.",
    kind: "section",
    page: "Bonding and attachment",
    part: "Attachment",
    address: "notebooks/attachment/bonding.html#slow",
    terms: ["oxytocin"],
  });
  assert.equal(
    finder.find("rupture and repair").places[0].address,
    "notebooks/still-face/repair.html",
  );
});

test("words that share a beginning are written once", () => {
  assert.deepEqual(vocabulary("AbabyCckDCy"), ["baby", "back", "bac", "bay"]);
});

for (const [numbers, letters] of CASES.packed) {
  test(`“${letters}” is ${numbers}`, () => {
    assert.deepEqual(unpacked(letters), numbers);
  });
}
