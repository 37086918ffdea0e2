// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test, vi } from "vitest";
import {
  all,
  inPage,
  keepElsewhere,
  kept,
  press,
  said,
  seen,
  settled,
  showsStaticForm,
} from "../../in-page.js";
import { asRead, casesOf, kinds } from "./cases.js";

/** @param {any[]} questions */
const quizOf = (questions) => ({
  schema_version: 1,
  kind: "quiz",
  id: "small-quiz",
  title: "Small quiz",
  instruction: "",
  sources: [],
  assumptions: [],
  questions: questions.map((question) => ({ ...question, sources: [] })),
});

/** @param {string} question @param {any} answer @param {"right" | "wrong" | "shown"} state @param {number} attempts */
function answered(question, answer, state, attempts = 1) {
  keepElsewhere({
    version: 1,
    kind: "quiz",
    activity: "small-quiz",
    current: question,
    answers: { [question]: { answer, attempts, state } },
  });
}

/** @param {any} element @param {string} text */
async function choose(element, text) {
  const label = all(element, ".option label").find((one) => seen(one) === text);
  const input = label.querySelector("input");
  input.checked = true;
  input.dispatchEvent(new Event("change"));
  await settled(element);
}

/** @param {any} element what the controls of a question hold, or what stands in their place */
const held = (element) =>
  all(element, "input, .item > span:first-child, .answer").map((one) =>
    one.type === "text" ? one.value : (one.checked ?? seen(one)),
  );

for (const kind of kinds) {
  const { spec, answers, drafts } = casesOf(kind);
  const graded = answers.filter((/** @type {any} */ one) => !one.refused);

  for (const { name, question, answer, right, feedback } of graded) {
    test(`${kind}: ${name} stands in the page as its author wrote it`, async () => {
      answered(question, answer, right ? "right" : "wrong");
      const element = await inPage(quizOf(spec));
      const text = seen(element);
      const notes = Object.values(feedback).map((written) => asRead(String(written)));
      const shown = notes.filter((note) => text.includes(note));
      // Where a part lies wrong, its reason would give the answer away.
      const isArranged = ["order", "match"].includes(kind);
      if (right || !isArranged) assert.deepEqual(shown, notes);
      else assert.ok(shown.length < notes.length);
      assert.match(text, right ? /That’s it/ : /Not quite/);
      assert.equal(all(element, "[type=submit]").length, right ? 0 : 1);
    });
  }

  test(`${kind}: an answer that was shown stands there, right and with its reason`, async () => {
    const { answer, feedback } = graded.find((/** @type {any} */ one) => one.right);
    answered(spec[0].id, answer, "right");
    const right = held(await inPage(quizOf(spec)));
    answered(spec[0].id, drafts.shown.instead_of, "shown", 2);
    const element = await inPage(quizOf(spec));
    assert.deepEqual(held(element), right);
    for (const written of Object.values(feedback)) {
      assert.ok(seen(element).includes(asRead(written)), written);
    }
    assert.match(seen(element), /Here is the answer/);
    assert.equal(all(element, "[type=submit]").length, 0);
  });
}

test("Check with nothing chosen asks for an answer, and keeps nothing", async () => {
  const element = await inPage(quizOf(casesOf("single-choice").spec));
  await press(element, "Check");
  assert.equal(said(element), "Choose an answer first.");
  assert.equal(seen(element.renderRoot.querySelector("#problem")), "Choose an answer first.");
  assert.deepEqual(kept("small-quiz")?.answers ?? {}, {});
});

test("every try is counted, and after two misses the answer may be shown", async () => {
  const element = await inPage(quizOf(casesOf("single-choice").spec));
  const isOffered = () => all(element, "button").some((one) => seen(one) === "Show me");
  for (const attempts of [1, 2]) {
    assert.equal(isOffered(), false);
    await choose(element, attempts === 1 ? "The baby’s" : "Nobody’s");
    await press(element, "Check");
    assert.equal(kept("small-quiz").answers["whose-tie"].attempts, attempts);
    assert.equal(kept("small-quiz").answers["whose-tie"].state, "wrong");
  }
  assert.equal(isOffered(), true);
  await press(element, "Show me");
  assert.deepEqual(kept("small-quiz").answers["whose-tie"], {
    answer: "nobody",
    attempts: 2,
    state: "shown",
  });
  assert.equal(said(element), "Here is the answer. The parent’s. Yes, the parent’s tie.");
});

test("once it is right, the focus is on the verdict, and why not the others can be read", async () => {
  const element = await inPage(quizOf(casesOf("single-choice").spec));
  await choose(element, "Nobody’s");
  await press(element, "Check");
  assert.notEqual(element.renderRoot.activeElement?.id, "outcome");
  await choose(element, "The parent’s");
  await press(element, "Check");
  assert.equal(element.renderRoot.activeElement?.id, "outcome");
  assert.deepEqual(all(element, "dt").map(seen), ["The baby’s", "Nobody’s"]);
  assert.deepEqual(all(element, "dd").map(seen), ["That is attachment.", "Somebody’s it is."]);
});

test("ticks are set and taken back one by one", async () => {
  const element = await inPage(quizOf(casesOf("multiple-choice").spec));
  for (const text of [
    "A fright",
    "Having been comforted",
    "Being tired",
    "Having been comforted",
  ]) {
    await choose(element, text);
  }
  await press(element, "Check");
  assert.deepEqual(kept("small-quiz").answers["what-brings-close"].answer, ["a", "c"]);
});

test("beside each option stands whether it was seen right, in a mark and in words", async () => {
  const element = await inPage(quizOf(casesOf("multiple-choice").spec));
  for (const text of ["Being tired", "Having been comforted"]) await choose(element, text);
  await press(element, "Check");
  const told = all(element, ".option .told").map((note) => [
    ["right", "again", "more"].find((tone) => note.classList.contains(tone)),
    seen(note.querySelector(".verdict")),
    seen(note.querySelector(".verdict ~ p")),
  ]);
  assert.deepEqual(told, [
    ["right", "Yes, this one fits", "Yes, very often."],
    ["again", "This one does not fit", "That lets the wish rest."],
    ["more", "Not chosen yet, and it fits", "Fear is a strong call."],
  ]);
});

test("a thing is moved one place, and at the end it is said that it stays", async () => {
  const element = await inPage(quizOf(casesOf("order").spec));
  const order = () => all(element, ".order .item > span:first-child").map(seen);
  assert.deepEqual(order(), ["A review.", "A book.", "A study."]);
  await press(element, "Move up: A study.");
  assert.deepEqual(order(), ["A review.", "A study.", "A book."]);
  assert.equal(said(element), "A study: now number 2 of 3.");
  await press(element, "Move up: A review.");
  assert.deepEqual(order(), ["A review.", "A study.", "A book."]);
  assert.equal(said(element), "A review is already first.");
});

test("a question of a kind that is not known leaves the static form of the whole quiz", async () => {
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  const [known] = casesOf("number").spec;
  const element = await inPage(quizOf([known, { ...known, id: "other", kind: "essay" }]));
  vi.unstubAllGlobals();
  assert.equal(showsStaticForm(element), true);
  assert.equal(reported.mock.calls.length, 1);
});
