// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { beforeEach, test, vi } from "vitest";
import SmallThing from "../../src/book/small-thing/index.js";
import { inTurn } from "../../src/book/small-thing/order.js";
import { define } from "../../src/define.js";
import { BEFORE_BIRTH, keepAge } from "../../src/records/baby-age.js";
import { createStore } from "../../src/records/store.js";
import { activity, keepElsewhere, kept, press, seen, settled } from "../in-page.js";

define("sb-small-thing", SmallThing);
const store = createStore(window);
const deck = activity("everyday-sensitivity-cues");
const planner = activity("small-moments-week");
/** 26 November is day 20783 since 1970: an odd day. */
const today = new Date(2026, 10, 26, 12);

beforeEach(() => {
  vi.useFakeTimers({ now: today, toFake: ["Date"] });
});

/** @param {any[]} specs */
async function smallThing(...specs) {
  const element = /** @type {any} */ (document.createElement("sb-small-thing"));
  for (const spec of specs) {
    const script = document.createElement("script");
    script.type = "application/json";
    script.className = "sb-spec";
    script.textContent = JSON.stringify(spec);
    element.append(script);
  }
  document.body.append(element);
  await settled(element);
  return element;
}
/** @param {any} element */
const title = (element) => seen(element.renderRoot.querySelector("#card"));
const parts = (/** @type {string[]} */ ...ids) => ids.map((id) => ({ id, ages: null }));
/** @param {any} cards @param {any} moments @param {Record<string, string>} answers */
const order = (cards, moments, answers, now = today) =>
  inTurn(cards, moments, answers, store, now).map(({ id }) => id);

test("cards and moments come in turn, and others each day", () => {
  const cards = parts("a", "b", "c");
  const moments = parts("x", "y");
  // 20783 leaves 2 when divided by 3, and 1 when divided by 2.
  assert.deepEqual(order(cards, moments, {}), ["c", "y", "a", "x", "b"]);
  const tomorrow = new Date(2026, 10, 27, 12);
  assert.deepEqual(order(cards, moments, {}, tomorrow), ["a", "x", "b", "y", "c"]);
});

test("cards that were turned come last, and then a day may begin with a moment", () => {
  const turned = order(parts("a", "b", "c"), parts("x", "y"), { c: "guess" });
  assert.deepEqual(turned, ["y", "a", "x", "b", "c"]);
});

test("a card that is turned is turned in the deck, too", async () => {
  const element = await smallThing(deck, planner);
  const [card] = element.things;
  assert.equal(title(element), `Something to look at ${card.title}`);
  const guess = card.options[1].id;
  const radio = element.renderRoot.querySelector(`input[value="${guess}"]`);
  radio.dispatchEvent(new Event("change"));
  await press(element, "Turn the card");
  assert.deepEqual(kept("everyday-sensitivity-cues").answers, { [card.id]: guess });
  assert.match(seen(element), /What it may mean/);
});

test("another small thing is a moment of a minute, and the last leads back to the first", async () => {
  const element = await smallThing(deck, planner);
  const first = title(element);
  await press(element, "Another small thing");
  assert.match(title(element), /^Something to do /);
  const text = title(element).replace("Something to do ", "");
  const moment = planner.groups
    .flatMap((/** @type {any} */ { moments }) => moments)
    .find((/** @type {any} */ one) => one.text === text);
  assert.equal(moment.minutes, 1);
  for (let left = element.things.length - 1; left > 0; left -= 1) {
    await press(element, "Another small thing");
  }
  assert.equal(title(element), first);
});

test("no moment is offered that is not for everybody", async () => {
  const element = await smallThing(deck, planner);
  const offered = element.things.map((/** @type {any} */ { id }) => id);
  assert.ok(offered.includes("one-hand"));
  assert.ok(!offered.includes("photo-goodnight"));
});

test("the baby’s age says what comes first, at once", async () => {
  const element = await smallThing(deck, planner);
  keepAge(store, BEFORE_BIRTH);
  await settled(element);
  const moments = element.things.filter((/** @type {any} */ { minutes }) => minutes);
  assert.equal(moments[0].id, "friend-words");
  const cards = element.things.filter((/** @type {any} */ { options }) => options);
  assert.equal(cards.at(-1).id, "turns-from-the-spoon");
});

test("what was turned in the deck is not asked again here", async () => {
  const ids = deck.cards.map((/** @type {any} */ { id }) => id);
  const others = deck.cards.slice(1);
  const answers = Object.fromEntries(
    others.map((/** @type {any} */ { id, options }) => [id, options[0].id]),
  );
  keepElsewhere({
    version: 1,
    kind: "cue-cards",
    activity: "everyday-sensitivity-cues",
    current: null,
    answers,
  });
  const element = await smallThing(deck, planner);
  const cards = element.things.filter((/** @type {any} */ { options }) => options);
  assert.equal(cards[0].id, ids[0]);
});

test("without its contents the static form stays", async () => {
  const element = await smallThing();
  assert.ok(element.renderRoot.querySelector("slot"));
});
