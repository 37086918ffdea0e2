// @vitest-environment happy-dom
/** What is chosen and not yet given in one view, while another view or a sleeping tab keeps more. */
import assert from "node:assert/strict";
import { test } from "vitest";
import {
  all,
  comesBack,
  inPage,
  keepElsewhere,
  kept,
  press,
  seen,
  settled,
  specOf,
} from "../in-page.js";

/** @param {any} element @param {string} value */
async function choose(element, value) {
  const radio = all(element, "input[type=radio]").find((one) => one.value === value);
  radio.checked = true;
  radio.dispatchEvent(new Event("change"));
  await settled(element);
}

/** @param {any} element @returns {string | undefined} */
const chosen = (element) => all(element, "input[type=radio]").find((one) => one.checked)?.value;

for (const kind of ["cue-cards", "claim-cards"]) {
  test(`a choice on one card of ${kind} outlives a card that is turned in another tab`, async () => {
    const spec = specOf(kind);
    const element = await inPage(spec);
    const [mine, other] = spec.cards;
    if (kind === "claim-cards") await press(element, /^The whole deck|^All /).catch(() => {});
    await settled(element);
    const card = element.currentId;
    const [first] = element.answersOf(spec.cards.find((/** @type {any} */ one) => one.id === card));
    await choose(element, first.id);
    const turned = card === other.id ? mine : other;
    const [answer] = element.answersOf(turned);
    keepElsewhere({
      version: 1,
      kind,
      activity: spec.id,
      current: turned.id,
      answers: { [turned.id]: answer.id },
    });
    comesBack();
    await settled(element);
    assert.equal(element.currentId, card);
    assert.equal(chosen(element), first.id);
  });
}

test("a vignette that is being rated stays in hand while another tab rates another", async () => {
  const spec = specOf("coding-lab");
  const element = await inPage(spec);
  const [, , third] = spec.vignettes;
  const coding = { compared: false, group: "B", ratings: {} };
  const before = seen(element.renderRoot.querySelector("#vignette"));
  keepElsewhere({
    version: 1,
    kind: "coding-lab",
    activity: spec.id,
    current: third.id,
    codings: { [third.id]: coding },
  });
  comesBack();
  await settled(element);
  assert.equal(seen(element.renderRoot.querySelector("#vignette")), before);
});

const quiz = specOf("quiz");
quiz.questions = quiz.questions.filter((/** @type {any} */ one) => one.kind === "single-choice");
const [first, second] = quiz.questions;
/** @param {any} question @param {"right" | "wrong"} state */
const answer = (question, state) => ({
  answer: question.options.find((/** @type {any} */ one) => one.right === (state === "right")).id,
  attempts: 1,
  state,
});
/** @param {Record<string, any>} answers */
const record = (answers) => ({
  version: 1,
  kind: "quiz",
  activity: quiz.id,
  current: first.id,
  answers,
});

test("an answer in a tab that has not heard of another's is added to it, and wipes nothing out", async () => {
  const element = await inPage(quiz);
  keepElsewhere(record({ [second.id]: answer(second, "right") }));
  await choose(element, answer(first, "wrong").answer);
  await press(element, "Check");
  assert.deepEqual(
    kept(quiz.id).answers,
    record({ [second.id]: answer(second, "right"), [first.id]: answer(first, "wrong") }).answers,
  );
});

test("what was erased elsewhere does not come back with an answer in a tab that has not heard of it", async () => {
  keepElsewhere(record({ [second.id]: answer(second, "right") }));
  const element = await inPage(quiz);
  localStorage.clear();
  await choose(element, answer(first, "wrong").answer);
  await press(element, "Check");
  assert.deepEqual(kept(quiz.id).answers, { [first.id]: answer(first, "wrong") });
});

test("where nothing can be kept, what is on show stays when the page comes back", async () => {
  const element = await inPage(quiz);
  const { keep } = element.store;
  element.store.keep = () => false;
  await choose(element, answer(first, "wrong").answer);
  await press(element, "Check");
  comesBack();
  document.dispatchEvent(new Event("visibilitychange"));
  await settled(element);
  assert.deepEqual(element.record.answers, { [first.id]: answer(first, "wrong") });
  element.store.keep = keep;
});

test("storage that cannot be reached for a while is not taken for storage that was erased", async () => {
  keepElsewhere(record({ [second.id]: answer(second, "right") }));
  const element = await inPage(quiz);
  const { read } = element.store;
  element.store.read = () => undefined;
  comesBack();
  await choose(element, answer(first, "wrong").answer);
  await press(element, "Check");
  element.store.read = read;
  const both = { [second.id]: answer(second, "right"), [first.id]: answer(first, "wrong") };
  assert.deepEqual(element.record.answers, both);
  assert.deepEqual(kept(quiz.id).answers, both);
});

test("a path through a story goes on from where another tab has led it", async () => {
  const story = specOf("scenario");
  const element = await inPage(story);
  const [step] = story.steps.filter((/** @type {any} */ one) => one.id === story.start);
  const tried = (/** @type {any} */ choice) => ({ step: step.id, choice: choice.id });
  const [one, other] = step.choices;
  const place = { at: "told", step: step.id };
  const way = { version: 2, kind: "scenario", activity: story.id, now: place, path: [tried(one)] };
  keepElsewhere(way);
  element.choose(step, other);
  assert.deepEqual(kept(story.id).path, [tried(one), tried(other)]);
});
