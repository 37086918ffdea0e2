// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test } from "vitest";
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

/** @param {string} id */
const card = (id) => ({
  id,
  title: `Card ${id}`,
  drawing: { address: `${id}.svg`, shows: `The baby of ${id}.`, width: 640, height: 480 },
  see: "What is seen.",
  prompt: "What may it mean?",
  options: [
    { id: "rest", text: "A rest", feedback: "It may." },
    { id: "play", text: "A game", feedback: "It may, too." },
  ],
  may_mean: `Meaning of ${id}.`,
  might_help: "Waiting.",
  could_also_be: "Hunger.",
  sources: [],
});
const cues = {
  schema_version: 1,
  kind: "cue-cards",
  id: "small-cues",
  title: "Small cues",
  instruction: "",
  sources: [],
  assumptions: [],
  cards: [card("one"), card("two")],
};
/** @param {any} element @param {string} id */
async function guess(element, id) {
  element.renderRoot.querySelector(`input[value=${id}]`).dispatchEvent(new Event("change"));
  await settled(element);
}

test("a card is turned after a guess, and what was guessed is told without a mark", async () => {
  const element = await inPage(cues);
  await guess(element, "play");
  await press(element, "Turn the card");
  assert.match(said(element), /^It may, too\. Meaning of one\..*Waiting\..*Hunger\.$/);
  assert.deepEqual(kept("small-cues").answers, { one: "play" });
  assert.match(
    seen(element.renderRoot.querySelector(".told")),
    /^Your guess: A game It may, too\.$/,
  );
});

test("no card is turned without a guess", async () => {
  const element = await inPage(cues);
  await press(element, "Turn the card");
  assert.equal(said(element), "Make a guess first. Any guess will do.");
  assert.equal(element.renderRoot.querySelector("#back"), null);
  assert.equal(kept("small-cues"), null);
});

test("one leafs to and fro without keeping anything, and the last card says that all were seen", async () => {
  const element = await inPage(cues);
  assert.throws(() => button(element, "Previous card"));
  await press(element, "Next card");
  assert.throws(() => button(element, "Next card"));
  assert.equal(kept("small-cues"), null);
  await guess(element, "rest");
  await press(element, "Turn the card");
  await press(element, "Previous card");
  await guess(element, "rest");
  await press(element, "Turn the card");
  assert.match(said(element), /You have seen all the cards\. Come back to them when you like\.$/);
  assert.equal(seen(element.renderRoot.querySelector(".progress")), "2 of 2 cards seen");
});

test("what is kept stays while its card and the answer are there, and so does the card in hand", async () => {
  const record = { version: 1, kind: "cue-cards", activity: "small-cues" };
  keepElsewhere({
    ...record,
    current: "two",
    answers: { one: "rest", two: "gone", three: "rest" },
  });
  const element = await inPage(cues);
  assert.deepEqual(element.record, { ...record, current: "two", answers: { one: "rest" } });
  assert.match(seen(element.renderRoot.querySelector("#card")), /Card two$/);
  keepElsewhere({ ...record, current: "three", answers: {} });
  assert.equal((await inPage(cues)).record.current, null);
});

test("starting again turns all cards back, and undo shows them again", async () => {
  keepElsewhere({
    version: 1,
    kind: "cue-cards",
    activity: "small-cues",
    current: "one",
    answers: { one: "rest" },
  });
  const element = await inPage(cues);
  await press(element, "Start again");
  assert.equal(element.renderRoot.querySelector("#back"), null);
  assert.equal(all(element, "input[type=radio]").length, 2);
  await press(element, "Undo");
  assert.ok(element.renderRoot.querySelector("#back"));
});

test("each card shows its own baby, and says what the drawing shows", async () => {
  const element = await inPage(cues);
  const shown = () => {
    const [picture] = all(element, "img");
    return [picture?.getAttribute("src"), picture?.getAttribute("alt")];
  };
  assert.deepEqual(shown(), ["one.svg", "The baby of one."]);
  await press(element, "Next card");
  assert.deepEqual(shown(), ["two.svg", "The baby of two."]);
});

test("what is chosen here stays chosen while another tab turns another card", async () => {
  const element = await inPage(cues);
  await guess(element, "play");
  const answers = { two: "rest" };
  keepElsewhere({ version: 1, kind: "cue-cards", activity: "small-cues", current: "one", answers });
  window.dispatchEvent(Object.assign(new Event("storage"), { key: "secure-base/1/small-cues" }));
  await settled(element);
  assert.equal(seen(element.renderRoot.querySelector(".progress")), "1 of 2 cards seen");
  await press(element, "Turn the card");
  assert.deepEqual(kept("small-cues").answers, { one: "play", two: "rest" });
});
