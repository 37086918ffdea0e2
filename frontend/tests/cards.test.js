import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { reconcileDeck } from "../src/cards/reconcile.js";
import { words } from "../src/cards/words.js";
import { layersAsText } from "../src/figures/as-text.js";
import { drawBaby, expressions, gazes } from "../src/figures/baby.js";
import { people } from "../src/figures/people.js";
import { postures } from "../src/figures/posture.js";
import { isClaimCardsSpec } from "../src/kinds/claim-cards/spec-shape.js";
import { words as claimWords } from "../src/kinds/claim-cards/words.js";
import { isCueCardsSpec } from "../src/kinds/cue-cards/spec-shape.js";
import { words as cueWords } from "../src/kinds/cue-cards/words.js";
import { readSavedFile, writeSavedFile } from "../src/records/saved-file.js";
import { isBlank, isRecord } from "../src/records/shape.js";

const common = {
  schema_version: 1,
  id: "small",
  title: "Small",
  instruction: "",
  sources: [],
  assumptions: [],
};
const looks = { expression: "calm", gaze: "at-you", posture: "still", baby_of: "mother" };
const option = { id: "a", text: "", feedback: "" };
/** @type {any} */
const cues = {
  ...common,
  kind: "cue-cards",
  cards: [
    {
      id: "one",
      looks,
      options: [option, { ...option, id: "b" }],
      see: "",
      prompt: "",
      may_mean: "",
      might_help: "",
      could_also_be: "",
    },
  ],
};
/** @type {any} */
const claims = {
  ...common,
  kind: "claim-cards",
  cards: [{ id: "one", heard: "", verdict: "partly", evidence: "", say: "" }],
};
const possible = [
  { id: "one", answers: ["a", "b"] },
  { id: "two", answers: ["a", "b"] },
];
/** @param {Record<string, string>} answers @param {string | null} [current] @returns {any} */
const record = (answers, current = null) => ({
  version: 1,
  kind: "cue-cards",
  activity: "small",
  current,
  answers,
});

test("a kept answer stays while its card and the answer are there", () => {
  const kept = record({ one: "b", two: "gone", three: "a" }, "two");
  assert.deepEqual(reconcileDeck(cues, possible, kept), record({ one: "b" }, "two"));
});

test("a card that is gone is no longer the card in hand", () => {
  assert.deepEqual(reconcileDeck(cues, possible, record({}, "three")), record({}));
});

test("a record of another deck, or of none, gives an empty one", () => {
  const others = [null, { ...record({ one: "a" }), activity: "other" }];
  for (const kept of [...others, { ...record({ one: "a" }), kind: "claim-cards" }]) {
    assert.deepEqual(reconcileDeck(cues, possible, kept), record({}));
  }
});

test("a deck is blank until a card is turned, wherever one has leafed", () => {
  assert.equal(isBlank(record({}, "two")), true);
  assert.equal(isBlank(record({ one: "a" })), false);
});

test("a record holds ids and nothing else", () => {
  assert.equal(isRecord(record({ one: "a" })), true);
  assert.equal(isRecord(record({ one: "two words" })), false);
  assert.equal(isRecord(record({}, "<b>")), false);
});

test("a deck is saved and loaded again without what does not belong to it", () => {
  const records = { small: { ...record({ one: "a" }, "one"), extra: 1 } };
  const read = readSavedFile(writeSavedFile(records, new Date(0)));
  const small = record({ one: "a" }, "one");
  assert.deepEqual(read, { records: { small }, savedAt: new Date(0) });
});

test("a deck that this version cannot show leaves the fallback in place", () => {
  assert.equal(isCueCardsSpec(cues), true);
  assert.equal(isClaimCardsSpec(claims), true);
  const [cue] = cues.cards;
  const wrongLooks = { ...looks, posture: "flying" };
  for (const change of [{ looks: wrongLooks }, { options: [option] }, { see: null }, { id: "" }]) {
    assert.equal(isCueCardsSpec({ ...cues, cards: [{ ...cue, ...change }] }), false);
  }
  for (const change of [{ verdict: "true" }, { verdict: "toString" }, { say: 1 }]) {
    const cards = [{ ...claims.cards[0], ...change }];
    assert.equal(isClaimCardsSpec({ ...claims, cards }), false);
  }
});

test("the state of a card is told in words", () => {
  assert.equal(words.state(false, false), "not seen yet");
  assert.equal(words.state(true, true), "seen, you are here");
  assert.equal(words.progress(3, 12), "3 of 12 cards seen");
});

test("the words that Python says too are the same here", () => {
  const said = JSON.parse(
    readFileSync(new URL("../../tests/cases/cards.json", import.meta.url), "utf8"),
  );
  const { verdicts, found } = claimWords;
  assert.deepEqual({ verdicts, found, never_certain: cueWords.neverCertain }, said);
});

const parts = JSON.parse(
  readFileSync(new URL("../../securebase/static/figures/baby-parts.json", import.meta.url), "utf8"),
);

/** Puts the parts together as Python does. @param {import("../src/figures/baby.js").Looks} looks */
function together({ expression, gaze, posture, baby_of }) {
  const body = parts.postures[posture];
  const person = parts.people[baby_of];
  const face = parts.faces[expression][gaze] + parts.hair[person.hair][gaze];
  const drawn = `${parts.ground}${body.back}<g transform="${body.head}">${face}</g>${body.front}`;
  return Object.entries(person.colours).reduce(
    (so, [name, colour]) => so.replaceAll(`{${name}}`, colour),
    drawn,
  );
}

for (const baby_of of Object.keys(people)) {
  test(`the parts of the baby of ${baby_of} make the picture that the page draws`, () => {
    for (const posture of Object.keys(postures)) {
      for (const gaze of Object.keys(gazes)) {
        const expression = Object.keys(expressions)[(posture.length + gaze.length) % 13] ?? "";
        const all = { expression, gaze, posture, baby_of };
        assert.equal(together(all), layersAsText(drawBaby(all)));
      }
    }
  });
}
