// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test } from "vitest";
import "../../../src/kinds/sorter/index.js";
import { sorter as plain } from "../../examples.js";
import {
  all,
  button,
  inPage,
  keepElsewhere,
  kept,
  press,
  said,
  seen,
  settled,
} from "../../in-page.js";

const sorter = {
  ...plain,
  piles: [
    { id: "left", name: "Left", description: "" },
    { id: "right", name: "Right", description: "" },
  ],
  cards: [
    { id: "one", pile: "left", text: "The first", why: "It is left.", hint: null, sources: [] },
    { id: "two", pile: "right", text: "The second", why: "It is right.", hint: null, sources: [] },
  ],
};
/** @param {Record<string, any>} placements */
const record = (placements) => ({
  version: 1,
  kind: "sorter",
  activity: "small-sorter",
  placements,
});
/** @param {any} element @param {string} key @param {object} [more] */
async function key(element, key, more) {
  const hand = element.renderRoot.querySelector(".hand");
  hand.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...more }));
  await settled(element);
}
/** @param {any} element */
const inHand = (element) => seen(element.renderRoot.querySelector("#card"));
/** @param {string} name */
const pile = (name) => new RegExp(`^${name}`);

test("a card laid right says why and gives way to the next; the last one ends the round", async () => {
  const element = await inPage(sorter);
  assert.match(inHand(element), /The first/);
  await press(element, pile("Left"));
  assert.match(said(element), /^That’s it.*It is left\..*Next card: The second/);
  assert.match(inHand(element), /The second/);
  await press(element, pile("Right"));
  assert.match(said(element), /All sorted\. Every card has found its pile\.$/);
  assert.equal(
    seen(element.renderRoot.querySelector(".done")),
    "All sorted Every card has found its pile. Press any card for its reason.",
  );
  assert.deepEqual(kept("small-sorter").placements, {
    one: { pile: "left", attempts: 1, state: "right" },
    two: { pile: "right", attempts: 1, state: "right" },
  });
});

test("a card laid wrong stays in hand, counts its tries, and lies open at the end", async () => {
  const element = await inPage(sorter);
  await press(element, pile("Right"));
  assert.match(said(element), /^Not quite/);
  assert.match(inHand(element), /The first/);
  assert.deepEqual(kept("small-sorter").placements.one, {
    pile: "right",
    attempts: 1,
    state: "wrong",
  });
  await press(element, pile("Left"));
  assert.deepEqual(kept("small-sorter").placements.one, {
    pile: "left",
    attempts: 2,
    state: "right",
  });
  await press(element, pile("Right"));
  const done = seen(element.renderRoot.querySelector(".done"));
  assert.match(done, /its reason\. One lies open, as it may be worth another look\.$/);
  assert.doesNotMatch(done, /\d|\bright\b|wrong|first try|score/i);
  assert.deepEqual(
    all(element, ".slip details").map((card) => [seen(card.querySelector("summary")), card.open]),
    [
      ["The first", true],
      ["The second", false],
    ],
  );
});

test("what was kept is judged by the key of today, both ways", async () => {
  keepElsewhere(
    record({
      one: { pile: "left", attempts: 1, state: "wrong" },
      two: { pile: "left", attempts: 2, state: "right" },
    }),
  );
  const element = await inPage(sorter);
  assert.equal(element.record.placements.one.state, "right");
  assert.equal(element.record.placements.two.state, "wrong");
  assert.match(inHand(element), /The second/);
});

test("the keys 1 and 2 choose a pile; a key held down, or with another, does not", async () => {
  const element = await inPage(sorter);
  for (const [pressed, more] of /** @type {[string, object?][]} */ ([
    ["3"],
    ["a"],
    ["1", { repeat: true }],
    ["1", { ctrlKey: true }],
    ["1", { metaKey: true }],
    ["1", { altKey: true }],
  ])) {
    await key(element, pressed, more);
    assert.deepEqual(element.record.placements, {});
  }
  await key(element, "1");
  await key(element, "2");
  assert.equal(all(element, ".sorted li").length, 2);
});

test("another card can be taken first", async () => {
  const element = await inPage(sorter);
  await press(element, "The second");
  assert.equal(said(element), "In your hand: The second");
  await press(element, pile("Right"));
  assert.deepEqual(Object.keys(kept("small-sorter").placements), ["two"]);
  assert.match(inHand(element), /The first/);
});

test("starting again puts every card back, and undo lays them where they lay", async () => {
  const placements = { one: { pile: "left", attempts: 1, state: "right" } };
  keepElsewhere(record(placements));
  const element = await inPage(sorter);
  await press(element, "Start again");
  assert.match(inHand(element), /The first/);
  await press(element, "Undo");
  assert.deepEqual(kept("small-sorter"), record(placements));
  assert.match(inHand(element), /The second/);
  assert.throws(() => button(element, "Undo"));
});

test("a card that another tab sorts is sorted here", async () => {
  const element = await inPage(sorter);
  await press(element, pile("Right"));
  keepElsewhere(record({ one: { pile: "left", attempts: 2, state: "right" } }));
  window.dispatchEvent(Object.assign(new Event("storage"), { key: "secure-base/1/small-sorter" }));
  await settled(element);
  assert.match(inHand(element), /The second/);
  assert.equal(element.renderRoot.querySelector("#hint"), null);
});

test("the card that was taken here stays in hand while another tab sorts another", async () => {
  const third = { ...sorter.cards[0], id: "three", text: "The third" };
  const element = await inPage({ ...sorter, cards: [...sorter.cards, third] });
  await press(element, /The third/);
  const taken = inHand(element);
  assert.match(taken, /The third/);
  keepElsewhere(record({ one: { pile: "left", attempts: 1, state: "right" } }));
  window.dispatchEvent(Object.assign(new Event("storage"), { key: "secure-base/1/small-sorter" }));
  await settled(element);
  assert.equal(inHand(element), taken);
});
