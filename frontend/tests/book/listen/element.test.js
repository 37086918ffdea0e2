// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, beforeEach, test, vi } from "vitest";
import Listen from "../../../src/book/listen/index.js";
import { REST } from "../../../src/book/listen/player.js";
import Parts from "../../../src/book/parts/index.js";
import ReadAloud from "../../../src/book/read-aloud/index.js";
import { define } from "../../../src/define.js";
import { LISTENING } from "../../../src/records/store.js";
import { Speech, Utterance, voice } from "./speech.js";

define("sb-listen", Listen);
define("sb-parts", Parts);
define("sb-read-aloud", ReadAloud);

/** @type {Speech} */
let speech;
const LESSON = `<article><section id="lesson"><h1>Repair</h1>
  <sb-parts data-lesson="repair"><ol><li><a href="#first">First</a></li><li><a href="#second">Second</a></li></ol>
    <p data-teach hidden><button>Teach this</button></p></sb-parts>
  <section id="first"><h2>First</h2><p>One. Two.</p>
    <p class="sb-part-end" data-part-end="first"><span class="sb-part-stop">A good place to stop.</span> Next: <a href="#second">Second</a>, 1 minute</p></section>
  <section id="second"><h2>Second</h2><p>Three.</p></section></section></article>`;

beforeEach(() => {
  speech = new Speech();
  vi.stubGlobal("speechSynthesis", speech);
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  document.body.dataset.listen = " ";
});

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** The whole of it at once, as a page is there before its scripts run. */
const open = () => {
  const page = document.createElement("template");
  page.innerHTML = LESSON;
  document.body.replaceChildren(document.importNode(page.content, true));
};
const button = () => /** @type {HTMLElement | null} */ (document.querySelector(".sb-listen"));
const bar = () => /** @type {any} */ (document.querySelector("sb-listen"));

/** Presses *Read this to me*. */
async function listen() {
  button()?.click();
  for (let turns = 9; turns > 0 && !bar(); turns -= 1) await Promise.resolve();
  await bar().updateComplete;
  return bar();
}

/** @param {any} element @param {string} name what a button is called */
async function press(element, name) {
  await element.updateComplete;
  const found = [...element.renderRoot.querySelectorAll("button")].find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent.trim()) === name,
  );
  assert.ok(found, name);
  found.click();
  await element.updateComplete;
}

/** @param {any} element */
const told = (element) => element.renderRoot.querySelector("[role=status]").textContent;

test("where the device has no English voice of its own there is no button, and nothing is said", () => {
  for (const voices of [[], [voice({ localService: false })], [voice({ lang: "fr-FR" })]]) {
    speech.voices = voices;
    open();
    assert.equal(button(), null);
  }
  assert.deepEqual(speech.texts, []);
});

test("a browser that cannot speak, and a page without the script, have no button", () => {
  delete document.body.dataset.listen;
  open();
  assert.equal(button(), null);
  document.body.dataset.listen = " ";
  vi.stubGlobal("speechSynthesis", undefined);
  open();
  assert.equal(button(), null);
});

test("the button comes when the browser knows its voices, and goes with the last of them", () => {
  speech.voices = [];
  open();
  assert.equal(button(), null);
  speech.voices = [voice()];
  speech.dispatchEvent(new Event("voiceschanged"));
  assert.equal(button()?.textContent, "Read this to me");
  speech.voices = [voice({ localService: false })];
  speech.dispatchEvent(new Event("voiceschanged"));
  assert.equal(button(), null);
});

test("a press reads from the beginning, with the voice of the device from the first sound on", async () => {
  open();
  const element = await listen();
  assert.deepEqual(speech.texts, ["", "Repair"]);
  assert.ok(speech.said.every(({ voice: by }) => by.localService));
  assert.equal(told(element), "Reading to you");
  assert.equal(element.renderRoot.activeElement?.getAttribute("aria-label"), "Pause");
});

test("it asks at the end of a part, and goes on with the next one, or stops", async () => {
  open();
  const element = await listen();
  for (let left = 5; left > 0; left -= 1) speech.finish();
  await element.updateComplete;
  assert.equal(told(element), "A good place to stop");
  await press(element, "Go on");
  assert.equal(speech.texts.at(-1), "Second");
  element.remove();
  assert.equal(speech.speaking, false);
  assert.equal(document.documentElement.classList.contains("sb-listening"), false);
});

test("it goes on where it stopped, also after the page is opened anew", async () => {
  open();
  const element = await listen();
  speech.finish();
  speech.finish();
  await press(element, "Stop listening");
  assert.equal(bar(), null);
  assert.equal(document.activeElement, button());
  open();
  await listen();
  assert.equal(speech.texts.at(-1), "One.");
});

test("at the end of the lesson it says so, and begins anew the next time", async () => {
  open();
  const element = await listen();
  while (speech.speaking) {
    speech.finish();
    await element.updateComplete;
    if (told(element) === "A good place to stop") await press(element, "Go on");
  }
  assert.equal(told(element), "That was the lesson");
  await press(element, "Read it again");
  assert.equal(speech.texts.at(-1), "Repair");
});

test("faster and slower are kept, and end at the last pace", async () => {
  open();
  const element = await listen();
  for (let times = 8; times > 0; times -= 1) await press(element, "Faster");
  assert.equal(element.player.pace, 2);
  await press(element, "Stop listening");
  const again = await listen();
  assert.equal(again.player.pace, 2);
  await press(again, "Slower");
  assert.equal(JSON.parse(localStorage.getItem(LISTENING) ?? "").pace, 1.75);
});

test("another tab that begins to read makes this one silent, and is not made silent by it", async () => {
  open();
  const element = await listen();
  const kept = localStorage.getItem(LISTENING);
  window.dispatchEvent(new StorageEvent("storage", { key: LISTENING }));
  assert.equal(element.player.state, "paused");
  assert.equal(element.player.problem, "elsewhere");
  assert.equal(localStorage.getItem(LISTENING), kept);
});

test("who leaves the page, or turns to the class view, hears nothing more", async () => {
  open();
  const element = await listen();
  window.dispatchEvent(new Event("pagehide"));
  assert.equal(speech.speaking, false);
  assert.equal(element.player.state, "paused");
  await press(element, "Go on");
  document.documentElement.classList.add("sb-in-class");
  for (let turns = 9; turns > 0 && bar(); turns -= 1) await new Promise((next) => setTimeout(next));
  document.documentElement.classList.remove("sb-in-class");
  assert.equal(speech.speaking, false);
});

test("a browser that fell silent while the page was away reads the sentence again", async () => {
  open();
  await listen();
  speech.current = null;
  document.dispatchEvent(new Event("visibilitychange"));
  assert.deepEqual(speech.texts, ["", "Repair", "Repair"]);
});

test("the dark is the page's own dark until it is over, and is kept", async () => {
  document.documentElement.dataset.theme = "light";
  open();
  const element = await listen();
  await press(element, "Dark");
  assert.equal(document.documentElement.dataset.theme, "dark");
  await press(element, "Stop listening");
  assert.equal(document.documentElement.dataset.theme, "light");
  await listen();
  assert.equal(document.documentElement.dataset.theme, "dark");
});

/** @returns {ShadowRoot} what a quiz below the first heading shows, which is still empty */
function openWithAQuiz() {
  open();
  document
    .querySelector("#first h2")
    ?.insertAdjacentHTML("afterend", '<sb-quiz class="sb-activity"></sb-quiz>');
  const quiz = /** @type {Element} */ (document.querySelector("sb-quiz"));
  return quiz.attachShadow({ mode: "open" });
}

test("what an activity asks anew is read before it goes on past it", async () => {
  const inside = openWithAQuiz();
  inside.innerHTML = '<div class="activity"><p>What helps?</p></div>';
  const element = await listen();
  const readOn = async () => {
    while (speech.speaking) speech.finish();
    await element.updateComplete;
  };
  for (let left = 4; left > 0; left -= 1) speech.finish();
  await element.updateComplete;
  assert.equal(told(element), "Your turn");
  inside.innerHTML = '<div class="activity"><p>What helps?</p><p>That is right.</p></div>';
  await press(element, "Go on");
  assert.equal(speech.texts.at(-1), "That is right.");
  speech.finish();
  assert.match(speech.texts.at(-1), /^This is for you/);
  speech.finish();
  await element.updateComplete;
  await press(element, "Go on");
  assert.equal(speech.texts.at(-1), "One.");
  await readOn();
});

test("with hands full a lesson is read to its end, with a rest at an activity that changes for ever", async () => {
  const inside = openWithAQuiz();
  let seconds = 0;
  const tick = () => {
    seconds += 1;
    inside.innerHTML = `<div class="activity"><p>What helps?</p><p>Second ${seconds}.</p></div>`;
  };
  tick();
  const element = await listen();
  const box = element.renderRoot.querySelector("input[type=checkbox]");
  assert.equal(box.checked, false);
  box.click();
  assert.equal(JSON.parse(localStorage.getItem(LISTENING) ?? "").keepsOn, true);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  for (let guard = 0; guard < 30 && element.player.state !== "ended"; guard += 1) {
    while (speech.speaking) speech.finish();
    await element.updateComplete;
    if (!element.player.isResting) continue;
    assert.equal(told(element), "Your turn");
    assert.match(element.renderRoot.textContent, /It goes on in a moment\./);
    tick();
    await vi.advanceTimersByTimeAsync(REST + 100);
  }
  const think = "Think about it for a moment. Then I go on.";
  assert.deepEqual(speech.texts, [
    ...["", "Repair", "First", "What helps?", "Second 1.", think, "Second 2.", think],
    ...["One.", "Two.", "A good place to stop. Next: Second, 1 minute."],
    ...["Second", "Three.", "That was the lesson."],
  ]);
  assert.equal(told(element), "That was the lesson");
  await vi.advanceTimersByTimeAsync(10 * REST);
  assert.equal(speech.texts.at(-1), "That was the lesson.");
  vi.useRealTimers();
  await press(element, "Stop listening");
  assert.equal((await listen()).player.keepsOn, true);
});

test("another tab that begins to read ends a rest too", async () => {
  open();
  const element = await listen();
  Object.assign(element.player, { keepsOn: true });
  element.player.wait();
  window.dispatchEvent(new StorageEvent("storage", { key: LISTENING }));
  assert.equal(element.player.isResting, false);
  assert.equal(element.player.problem, "elsewhere");
});

test("who pauses while the lesson is still looked through hears nothing, until they go on", async () => {
  open();
  button()?.click();
  for (let turns = 9; turns > 0 && !bar(); turns -= 1) await Promise.resolve();
  const element = bar();
  assert.ok(element.gathering);
  element.toggle();
  await new Promise((next) => setTimeout(next));
  await element.updateComplete;
  assert.equal(told(element), "Paused");
  assert.deepEqual(speech.texts, [""]);
  await press(element, "Go on");
  assert.deepEqual(speech.texts, ["", "Repair"]);
});

test("a page that is no lesson is read from a button of its own, to its end", async () => {
  document.body.innerHTML = `<article><section id="night"><h1>Three</h1>
    <p class="sb-breath-still"><label>Still</label> <sb-read-aloud name="three"></sb-read-aloud></p>
    <p>It will pass.</p></section></article>`;
  assert.equal(button()?.parentElement?.localName, "sb-read-aloud");
  const element = await listen();
  while (speech.speaking) speech.finish();
  await element.updateComplete;
  assert.deepEqual(speech.texts, ["", "Three", "It will pass.", "That was all."]);
  assert.equal(told(element), "That was all");
  assert.doesNotMatch(element.renderRoot.textContent, /Part|beginning/);
});
