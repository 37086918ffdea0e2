// @vitest-environment happy-dom
/** What is shown once a learner has done something is what the author wrote, each under its label. */
import assert from "node:assert/strict";
import { test, vi } from "vitest";
import { all, inPage, press, seen, settled } from "../in-page.js";

/** @param {string} kind */
const common = (kind) => ({
  schema_version: 1,
  kind,
  id: `small-${kind}`,
  title: "Small",
  instruction: "What to do.",
  sources: [],
  assumptions: [],
});
const drawing = { address: "baby.svg", shows: "A baby.", width: 640, height: 480 };
/** @param {any} element @param {string} selector */
const texts = (element, selector) => all(element, selector).map(seen);

/** @param {any} element @param {string} value */
async function choose(element, value) {
  element.renderRoot.querySelector(`input[value=${value}]`).dispatchEvent(new Event("change"));
  await settled(element);
}

test("after a choice in a story come what may happen, the reason and the kind word", async () => {
  const choice = { text: "Wait", next: "She peeps.", why: "She rests.", kind_word: "You waited." };
  const element = await inPage({
    ...common("scenario"),
    ...{ people: null, situation: "She looks away.", cue: null, help: null, start: "one" },
    steps: [{ id: "one", text: null, choices: [{ id: "a", ...choice, goto: "end" }] }],
    ...{ ending: "There you are.", reflection: null },
  });
  await press(element, "Wait");
  const told = element.renderRoot.querySelector("#told").parentElement;
  assert.match(seen(told), /Wait .*She peeps\. .*She rests\. .*kind word:? You waited\./i);
});

test("on the back of a cue stand its meaning, what might help, and what else it could be", async () => {
  const card = {
    ...{ id: "one", title: "One", drawing, see: "It looks.", prompt: "Why?" },
    options: [
      { id: "a", text: "A rest", feedback: "It may." },
      { id: "b", text: "A game", feedback: "It may, too." },
    ],
    ...{ may_mean: "A short rest.", might_help: "Waiting.", could_also_be: "hunger.", sources: [] },
  };
  const element = await inPage({ ...common("cue-cards"), cards: [card, { ...card, id: "two" }] });
  await choose(element, "a");
  await press(element, "Turn the card");
  assert.deepEqual(texts(element, ".back > p"), [
    "A short rest.",
    "What might help",
    "Waiting.",
    "It could also be hunger.",
    "A cue is a clue, never proof. Guess, try, watch, and try again.",
  ]);
});

test("on the back of a claim stand its verdict, the evidence and better words", async () => {
  const card = {
    ...{ id: "one", heard: "It is so.", verdict: "does-not-hold-up", evidence: "None was found." },
    ...{ say: "It may be.", for_students: null, sources: [] },
  };
  const element = await inPage({ ...common("claim-cards"), cards: [card, { ...card, id: "two" }] });
  await choose(element, "partly");
  await press(element, "Turn the card");
  assert.match(
    seen(element.renderRoot.querySelector(".back")),
    /does not hold up.*None was found\..*It may be\./i,
  );
});

test("beside each guess stands the number that was found for the same part", async () => {
  const element = await inPage({
    ...common("predict"),
    ...{ form: "bars", prompt: "How many?", reveal: "So.", people_say: null, truth_label: "Found" },
    ...{ minimum: 0, maximum: 10, step: 1, unit: "", tolerance: 0 },
    parts: [
      { label: "before", truth: 6 },
      { label: "after", truth: 2 },
    ],
  });
  element.record = { ...element.record, guess: [1, 9] };
  await settled(element);
  assert.deepEqual(texts(element, ".bars .part, .bars .name"), [
    ...["before", "Your guess: 1", "Found: 6"],
    ...["after", "Your guess: 9", "Found: 2"],
  ]);
  const widths = all(element, ".bars .length").map((one) => one.style.width);
  assert.deepEqual(widths, ["10%", "60%", "90%", "20%"]);
});

test("on the line stand the guess and what was found, each in its place", async () => {
  const element = await inPage({
    ...common("predict"),
    ...{ form: "number-line", prompt: "How many?", reveal: "So.", truth_label: "Found: 30" },
    ...{ minimum: 0, maximum: 100, step: 1, unit: "", tolerance: 0, people_say: null },
    parts: [{ label: "", truth: 30 }],
  });
  element.record = { ...element.record, guess: [80] };
  await settled(element);
  assert.deepEqual(texts(element, ".flag"), ["Your guess: 80", "Found: 30"]);
  assert.deepEqual(
    all(element, ".peg").map((one) => one.style.left),
    ["80%", "30%"],
  );
});

test("the kind word stands at the week, and on the sheet that is printed", async () => {
  const moment = { text: "Sing", minutes: 2, why: "So.", also: null, sources: [] };
  const spec = {
    ...common("planner"),
    kind_word: "One is plenty.",
    groups: [
      {
        ...{ id: "home", name: "Home", about: null, suggest: true },
        moments: ["a", "b", "c", "d", "e", "f", "g"].map((id) => ({ id, ...moment })),
      },
    ],
  };
  const element = await inPage(spec);
  assert.deepEqual(texts(element, "p.kind"), ["One is plenty."]);
  vi.stubGlobal("print", () => {});
  await press(element, /^Print/);
  vi.unstubAllGlobals();
  const sheet = document.querySelector(".sb-alone")?.shadowRoot?.querySelector(".sheet > p");
  assert.equal(seen(sheet), "One is plenty.");
});
