// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, test, vi } from "vitest";
import { gathered, passagesOf } from "../../../src/book/listen/reading-order.js";

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const ACTIVITY = `<div class="activity">
  <h3>Two questions</h3><p class="instruction">Nobody sees them.</p>
  <ol class="numbers"><li><button>1</button></li></ol>
  <form><fieldset><legend><span style="display: block">Question 1 of 2</span><span>What helps?</span></legend>
    <label><input type="radio"><span>To wait.</span></label>
    <label><input type="radio"><span>To come back.</span></label></fieldset>
    <button>Check</button></form>
  <p aria-hidden="true">50%</p><svg><text>A picture</text></svg>
  <div class="foot"><p>Where it is from</p></div></div>
  <div class="visually-hidden" role="status">Said before</div>`;

/** @param {string} html of a lesson, with an activity in place of its mark */
function read(html) {
  document.body.innerHTML = `<article><section id="lesson">${html}</section></article>`;
  for (const element of document.querySelectorAll("sb-quiz[data-drawn]")) {
    element.attachShadow({ mode: "open" }).innerHTML = ACTIVITY;
  }
  return [...passagesOf(/** @type {Element} */ (document.querySelector("article")))];
}

/** @param {string} html @returns {string[]} what is said, without the last words */
const said = (html) =>
  read(html)
    .map(({ say }) => say)
    .slice(0, -1);

test("a lesson is read in its order, a sentence at a time, to the end of the key points", () => {
  const passages = read(`<h1>Repair</h1><p>One.   Two
      three.</p><sb-parts><p>2 parts</p></sb-parts>
    <section id="first"><h2>First</h2><p class="sb-part-place">Part 1 of 2</p>
      <ul><li><p>Four.</p></li><li>Five<ul><li>Six</li></ul></li></ul></section>
    <section id="key-points"><h2>Key points</h2><p>Seven.</p></section>
    <section id="sources"><h2>Sources</h2><p>Eight.</p></section>`);
  assert.deepEqual(
    passages.map(({ part, say }) => `${part}: ${say}`),
    [
      "lesson: Repair",
      "lesson: One.",
      "lesson: Two three.",
      "first: First",
      "first: Four.",
      "first: Five",
      "first: Six",
      "key-points: Key points",
      "key-points: Seven.",
      "lesson: That was the lesson.",
    ],
  );
  assert.equal(passages.at(-1)?.kind, "end");
  assert.equal(String(passages[1].range), "One.");
});

test("an activity says its title, what it asks and what one may choose, and then waits", () => {
  const passages = read(
    '<p>Before.</p><sb-quiz class="sb-activity" data-drawn></sb-quiz><p>After.</p>',
  );
  assert.deepEqual(
    passages.map(({ kind, say }) => `${kind}: ${say}`),
    [
      "sentence: Before.",
      "sentence: Two questions",
      "sentence: Nobody sees them.",
      "sentence: Question 1 of 2",
      "sentence: What helps?",
      "sentence: Choice 1: To wait.",
      "sentence: Choice 2: To come back.",
      "wait: This is for you to do. I will wait. Press go on when you want to hear more.",
      "sentence: After.",
      "end: That was the lesson.",
    ],
  );
  const quiz = document.querySelector("sb-quiz");
  assert.deepEqual(
    passages.map(({ activity }) => activity === quiz),
    [false, true, true, true, true, true, true, true, false, false],
  );
  const inputs = [...(quiz?.shadowRoot?.querySelectorAll("input") ?? [])];
  assert.ok(inputs.every(({ checked }) => !checked));
});

test("an activity that could not be drawn is passed over, without its static form", () => {
  const html =
    '<sb-quiz class="sb-activity"><p class="sb-fallback">Answers: 2.</p></sb-quiz><p>Go.</p>';
  assert.deepEqual(said(html), ["Go."]);
});

test("closed folds, code, sources and their marks are not read; open folds are", () => {
  const html = `<details class="for-students"><summary>For students</summary><p>Numbers.</p></details>
    <details open><summary>More</summary><p>Open.</p></details>
    <div class="cell_input"><pre>print()</pre></div><div class="highlight"><pre>x</pre></div>
    <p>It was small<span class="bibtex-citation"><span>[<a>Cohn, 1987</a>]</span><a class="sb-source-mark" role="button">1</a></span>. Then <a class="sb-term" role="button">repair</a> came.</p>
    <p><span class="bibtex-citation">Tronick [<a>1989</a>]</span> wrote.</p>
    <p hidden>Hidden.</p><p style="display: none">Gone.</p>`;
  assert.deepEqual(said(html), [
    "More",
    "Open.",
    "It was small.",
    "Then repair came.",
    "Tronick 1989 wrote.",
  ]);
});

test("a sentence across bold and linked words is one range of all of them", () => {
  const [passage] = read("<p>One <strong>bold <em>and</em></strong> <a>linked</a>. Two.</p>");
  assert.equal(String(passage.range), "One bold and linked.");
});

test("a picture is told by its text; one that only decorates is not", () => {
  assert.deepEqual(
    said(
      '<figure><img alt="A lamp. It is on."><img alt=""><img alt="Drawing of a lamp."></figure>',
    ),
    ["A picture. A lamp.", "It is on.", "Drawing of a lamp."],
  );
});

test("a row of a table is one sentence", () => {
  const html =
    "<table><tbody><tr><td>Secure</td><td>–</td><td>about 60% ↓</td></tr></tbody></table>";
  assert.deepEqual(said(html), ["Secure, about 60 per cent"]);
});

test("a line of help says whom it is for, and then its number digit by digit", () => {
  const html = `<ul class="sb-help-lines">
    <li><span class="sb-help-reach"><a href="tel:999">999</a></span> <span><strong>In danger now?</strong> You can go to A&amp;E.</span></li>
    <li><span class="sb-help-reach"><a href="sms:85258">85258</a></span> <span>Send SHOUT.</span></li>
    <li><span class="sb-help-reach"><a href="https://x.example">Find A Helpline</a></span> <span>Elsewhere?</span></li></ul>`;
  assert.deepEqual(said(html), [
    "In danger now?",
    "You can go to A and E.",
    "Call nine nine nine.",
    "Send SHOUT.",
    "Text eight five two five eight.",
    "Elsewhere?",
    "On the web: Find A Helpline.",
  ]);
});

test("the end of a part is a place to stop; after the last part nothing is asked", () => {
  const end = (/** @type {string} */ inside) =>
    `<p class="sb-part-end" data-part-end="x">${inside}</p>`;
  const passages = read(
    end(
      '<span class="sb-part-stop">A good place to stop.</span> Next: <a href="#b">The lamp</a>, 1 minute',
    ) +
      end(
        '<span class="sb-part-stop">That was the last part.</span> What to remember stands below.',
      ),
  );
  assert.deepEqual(
    passages.map(({ kind, say }) => `${kind}: ${say}`),
    [
      "stop: A good place to stop. Next: The lamp, 1 minute. Stop here if you like, or go on.",
      "sentence: That was the last part.",
      "sentence: What to remember stands below.",
      "end: That was the lesson.",
    ],
  );
});

test("a scale is told at once, and what says nothing without its picture is passed over", () => {
  document.body.innerHTML =
    '<article><section id="lesson"><sb-lab class="sb-activity"></sb-lab></section></article>';
  const scale = [1, 2, 3]
    .map((step) => `<label><input type="radio" name="close"><span>${step}</span></label>`)
    .join("");
  const inside = document.querySelector("sb-lab")?.attachShadow({ mode: "open" });
  if (inside) {
    inside.innerHTML = `<div class="activity"><form><p>How close?</p>${scale}
      <label><input type="radio" name="group"> A</label></form>
      <p>7.</p><label>Go to <select><option>Play</option></select></label></div>`;
  }
  const passages = [...passagesOf(/** @type {Element} */ (document.querySelector("article")))];
  assert.deepEqual(
    passages.slice(0, -2).map(({ say }) => say),
    ["How close?", "Choose a number, up to 3.", "Choice 1: A"],
  );
});

test("what is long to look through leaves the page its turn, and misses nothing", async () => {
  let milliseconds = 0;
  let turns = 0;
  vi.spyOn(performance, "now").mockImplementation(() => milliseconds);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns += 1;
    port2.postMessage(null);
  };
  port2.postMessage(null);
  function* slowly() {
    for (let number = 0; number < 20; number += 1) {
      milliseconds += 5;
      yield/** @type {any} */ (number);
    }
  }
  const found = await gathered(slowly());
  port1.close();
  assert.deepEqual(
    found,
    Array.from({ length: 20 }, (_, number) => number),
  );
  assert.ok(turns >= 9, `others had ${turns} turns`);
});
