// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test, vi } from "vitest";
import "../../../src/kinds/quiz/index.js";
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

/** @param {any} row @returns {string} the note in it, with its tone; "" where there is none */
function noteIn(row) {
  const note = row.querySelector(".told");
  const tone = ["right", "again", "shown", "more"].filter((one) => note?.classList.contains(one));
  return note ? `${tone}: ${seen(note)}` : "";
}

/** @param {any} element each line of a match: what stands in it, how it is marked, and its note */
const linesOf = (element) =>
  all(element, ".pair").map((row) => {
    const list = row.querySelector("select");
    assert.equal(list.getAttribute("aria-describedby"), row.querySelector(".told")?.id ?? null);
    return [seen(row.querySelector(".written")), list.getAttribute("aria-invalid"), noteIn(row)];
  });

/** @param {any} element @param {number} line @param {string} choice */
async function match(element, line, choice) {
  const list = all(element, ".pair select")[line];
  list.value = choice;
  list.dispatchEvent(new Event("change"));
  await settled(element);
}

// What the halves of the shared case are called, by their words.
const [BABY, CARER] = ["6fca83", "15198a"];

test("a line is matched by itself, and a note about another choice than it has now is gone", async () => {
  answered("whose-is-it", { a: CARER, second: CARER, c: BABY }, "wrong");
  const element = await inPage(quizOf(casesOf("match").spec));
  const [baby, carer] = ["a tie to a baby", "a tie to a carer"];
  const others = [
    [carer, "false", "right: That’s it The baby’s side."],
    [baby, "false", "right: That’s it The parent’s side again."],
  ];
  assert.deepEqual(linesOf(element), [[carer, "true", "again: Not quite"], ...others]);
  await match(element, 0, "");
  assert.deepEqual(linesOf(element), [["Choose…", "false", ""], ...others]);
  await press(element, "Check");
  assert.equal(said(element), "One line is still open.");
  await match(element, 0, BABY);
  assert.deepEqual(linesOf(element), [[baby, "false", ""], ...others]);
  await press(element, "Check");
  const answer = { a: BABY, second: CARER, c: BABY };
  assert.deepEqual(kept("small-quiz").answers["whose-is-it"], {
    answer,
    attempts: 2,
    state: "right",
  });
});

test("a match that was never checked says nothing of its lines", async () => {
  const element = await inPage(quizOf(casesOf("match").spec));
  assert.deepEqual(linesOf(element), Array(3).fill(["Choose…", "false", ""]));
});

test("a match that is settled stands there in words, each half beside its own", async () => {
  answered("whose-is-it", { a: CARER, second: BABY, c: CARER }, "shown", 2);
  const element = await inPage(quizOf(casesOf("match").spec));
  assert.deepEqual(
    all(element, ".pair").map((row) => [
      seen(row.querySelector(".left")),
      seen(row.querySelector(".answer")),
      noteIn(row),
    ]),
    [
      ["Bonding", "a tie to a baby", "shown: The parent’s side."],
      ["Attachment", "a tie to a carer", "shown: The baby’s side."],
      ["Falling in love with her", "a tie to a baby", "shown: The parent’s side again."],
    ],
  );
});

test("a note about a tick that was changed since is gone, and the others stay", async () => {
  answered("what-brings-close", ["a", "b"], "wrong");
  const element = await inPage(quizOf(casesOf("multiple-choice").spec));
  const notes = () => all(element, ".option").map(noteIn);
  const [fits, , fitsToo] = notes();
  assert.deepEqual(notes(), [
    "right: Yes, this one fits Yes, very often.",
    "again: This one does not fit That lets the wish rest.",
    "more: Not chosen yet, and it fits Fear is a strong call.",
  ]);
  await choose(element, "Having been comforted");
  assert.deepEqual(notes(), [fits, "", fitsToo]);
});

test("a multiple choice that was shown has each reason beside its own option", async () => {
  answered("what-brings-close", ["b"], "shown", 2);
  const element = await inPage(quizOf(casesOf("multiple-choice").spec));
  assert.deepEqual(all(element, ".option").map(noteIn), [
    "shown: Yes, very often.",
    "shown: That lets the wish rest.",
    "shown: Fear is a strong call.",
  ]);
});

/** @param {any} element each thing to be put in order, with its note and the buttons that rest */
const orderIn = (element) =>
  all(element, ".order li").map((row) => {
    // Of two buttons each says only whether the thing is in its place.
    const verdict = row.querySelector(".told .verdict")?.id ?? null;
    for (const move of row.querySelectorAll(".move")) {
      assert.equal(move.getAttribute("aria-describedby"), verdict);
    }
    return [
      seen(row.querySelector(".item > span")),
      noteIn(row),
      [...row.querySelectorAll("[aria-disabled=true]")].map(seen).join(),
    ];
  });

test("things keep their notes where they lay when they were checked", async () => {
  answered("in-time", ["b", "a", "review"], "wrong");
  const element = await inPage(quizOf(casesOf("order").spec));
  assert.deepEqual(orderIn(element), [
    ["A book.", "again: Not here yet", "Move up: A book."],
    ["A study.", "again: Not here yet", ""],
    ["A review.", "right: In its place It was 1982.", "Move down: A review."],
  ]);
  await press(element, "Move down: A book.");
  assert.deepEqual(orderIn(element), [
    ["A study.", "", "Move up: A study."],
    ["A book.", "", ""],
    ["A review.", "right: In its place It was 1982.", "Move down: A review."],
  ]);
  assert.equal(said(element), "A book: now number 2 of 3.");
  assert.equal(element.renderRoot.activeElement?.dataset.move, "b 1");
  await press(element, "Move down: A review.");
  assert.equal(said(element), "A review is already last.");
  await press(element, "Check");
  assert.deepEqual(kept("small-quiz").answers["in-time"].answer, ["a", "b", "review"]);
  assert.deepEqual(orderIn(element), [
    ["A study.", "right: In its place It was 1972.", ""],
    ["A book.", "right: In its place It was 1976.", ""],
    ["A review.", "right: In its place It was 1982.", ""],
  ]);
  assert.deepEqual(all(element, ".move"), []);
});

test("an order that was shown has each reason beside its own thing", async () => {
  answered("in-time", ["review", "b", "a"], "shown", 2);
  const element = await inPage(quizOf(casesOf("order").spec));
  assert.deepEqual(orderIn(element), [
    ["A study.", "shown: It was 1972.", ""],
    ["A book.", "shown: It was 1976.", ""],
    ["A review.", "shown: It was 1982.", ""],
  ]);
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

const A_REMARK = { at_least: -3, at_most: -1, right: false, feedback: "No." };
for (const [fields, keypad] of /** @type {[any, string][]} */ ([
  [{ answer: 40, tolerance: 5 }, "decimal"],
  [{ answer: 5, tolerance: 5 }, "decimal"],
  [{ answer: 2.5 }, "decimal"],
  [{ answer: -5 }, "text"],
  [{ answer: 1, tolerance: 2 }, "text"],
  [{ answer: 1, remarks: [A_REMARK] }, "text"],
  [{ answer: 1 / 3 }, "text"],
  [{ answer: 1e-5 }, "text"],
])) {
  test(`a phone offers ${keypad === "text" ? "every sign" : "figures"} where ${JSON.stringify(fields)} is asked for`, async () => {
    const [known] = casesOf("number").spec;
    const element = await inPage(quizOf([{ ...known, tolerance: 0, remarks: [], ...fields }]));
    assert.equal(all(element, "input")[0].inputMode, keypad);
  });
}

test("lines of code keep together, and a broken line is broken", async () => {
  const [known] = casesOf("short-answer").spec;
  const plain = { strong: false, emphasis: false, code: false, href: null };
  const prompt = [
    { ...plain, text: "What\nis this?\n" },
    { ...plain, text: "if a:\n    b", code: true },
  ];
  const element = await inPage(quizOf([{ ...known, prompt }]));
  const [code] = all(element, "code");
  assert.equal(code.textContent, "if a:\n    b");
  assert.equal(code.className, "lines");
  assert.equal(all(element, "br").length, 2);
});

test("a sign of less than is kept as no markup and shown as it was typed", async () => {
  const [known] = casesOf("short-answer").spec;
  const phrases = [{ ...known.phrases[0], text: "x < 3" }];
  answered(known.id, "x ＜ 3", "right");
  const element = await inPage(quizOf([{ ...known, phrases }]));
  assert.equal(all(element, "input")[0].value, "x < 3");
  assert.match(seen(element), /That’s it/);
});

test("what is half answered here stays while another view answers, until that starts again", async () => {
  const questions = [...casesOf("match").spec.slice(0, 1), ...casesOf("single-choice").spec];
  const element = await inPage(quizOf(questions));
  await match(element, 0, BABY);
  await match(element, 1, CARER);
  const begun = linesOf(element).map(([choice]) => choice);
  assert.deepEqual(begun, ["a tie to a baby", "a tie to a carer", "Choose…"]);
  const elsewhere = async () => {
    window.dispatchEvent(Object.assign(new Event("storage"), { key: "secure-base/1/small-quiz" }));
    await settled(element);
  };
  answered("whose-tie", casesOf("single-choice").answers[0].answer, "wrong");
  await elsewhere();
  assert.deepEqual(
    linesOf(element).map(([choice]) => choice),
    begun,
  );

  // The same question, answered there, stands here as it was answered there.
  answered("whose-is-it", { a: CARER, second: BABY, c: CARER }, "wrong");
  await elsewhere();
  assert.equal(linesOf(element)[0][0], "a tie to a carer");
  await match(element, 0, BABY);
  keepElsewhere({
    version: 1,
    kind: "quiz",
    activity: "small-quiz",
    current: "whose-is-it",
    answers: {},
  });
  await elsewhere();
  assert.equal(linesOf(element)[0][0], "Choose…");
});
