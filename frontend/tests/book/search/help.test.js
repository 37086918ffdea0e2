import assert from "node:assert/strict";
import { test } from "vitest";
import { topicFor } from "../../../src/book/search/help.js";

/** @param {string} title @param {...string} words */
function topic(title, ...words) {
  return { title, words, say: "", lines: [], read: [], secret: false };
}

const TOPICS = [
  topic("alive", "suicide", "suicidal", "want to die"),
  topic("home", "hit me", "abuse"),
  topic("grief", "stillbirth", "stillborn", "grief", "lost my baby"),
  topic("crying", "cry", "crying", "colic"),
  topic("turned away", "hate me", "baby hit me", "doesnt love me"),
  topic("low", "depressed", "depression", "keep crying", "pain", "alone"),
];
const KNOWN = [
  ...["along", "baby", "cry", "deprivation", "depressed", "face", "grief", "hit", "mind", "pair"],
  ...["parent", "stillbirth", "still", "suicide"],
].sort();

for (const [typed, title] of [
  // On the way to a word of the course, or at it, nobody is told of a death.
  ["stil", undefined],
  ["still", undefined],
  ["still face", undefined],
  ["depr", undefined],
  ["pai", undefined],
  ["alon", undefined],
  // Where no word of the course begins so, the beginning is enough, and a mistake is none.
  ["suic", "alive"],
  ["suicidl", "alive"],
  ["stillb", "grief"],
  ["stilborn", "grief"],
  ["depre", "low"],
  ["griefs", "grief"],
  // Words that say more count for more than those within them.
  ["he hit me", "home"],
  ["my baby hit me", "turned away"],
  ["i keep crying", "low"],
  ["my baby keep crying and want to die", "alive"],
  ["my baby hate me", "turned away"],
  ["my babby hate me", "turned away"],
]) {
  test(`“${typed}” ${title ? `shows the help of “${title}”` : "shows no help"}`, () => {
    assert.equal(topicFor(String(typed).split(" "), TOPICS, KNOWN)?.title, title);
  });
}

test("every help word shows its help once it is whole, whatever the course says", () => {
  for (const { title, words } of TOPICS) {
    for (const one of words) {
      const known = [...KNOWN, ...one.split(" ").map((word) => `${word}ier`)].sort();
      assert.equal(topicFor(one.split(" "), TOPICS, known)?.title, title, one);
    }
  }
});
