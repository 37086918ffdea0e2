// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, beforeEach, test, vi } from "vitest";
import { activity, button, comesBack, inPage, press, said, seen, settled } from "../../in-page.js";
import { askForLessMotion, hidePage, holdTime, letTimeRun } from "../../players/playing.js";

const spec = activity("still-face-player");
const [, second, third] = spec.moments;
const last = spec.matched.length - 1;
/** @param {any} element */
const slider = (element) => element.renderRoot.querySelector("input[type=range]");

beforeEach(() => {
  holdTime();
  askForLessMotion(false);
});
afterEach(() => {
  hidePage(false);
  letTimeRun();
});

test("nothing moves until it is asked to", async () => {
  const element = await inPage(spec);
  vi.advanceTimersByTime(10_000);
  assert.equal(element.time, 0);
  assert.ok(button(element, "Watch"));
});

test("a second of watching is a second of the film, and at 4× speed it is four", async () => {
  const element = await inPage(spec);
  await press(element, "Watch");
  vi.advanceTimersByTime(10_000);
  assert.ok(Math.abs(element.time - 10) < 0.05, String(element.time));
  await press(element, "4× speed");
  vi.advanceTimersByTime(10_000);
  assert.ok(Math.abs(element.time - 50) < 0.1, String(element.time));
});

test("a pause stands at a whole second, and what was watched is told to Python alone", async () => {
  const element = await inPage(spec);
  await press(element, "Watch");
  vi.advanceTimersByTime(12_500);
  await settled(element);
  await press(element, "Pause");
  assert.equal(element.time, 12);
  assert.equal(element.record.second, 12);
  vi.advanceTimersByTime(10_000);
  assert.equal(element.time, 12);
  assert.equal(localStorage.length, 0);
});

test("a picture that comes late does not make the run jump", async () => {
  const element = await inPage(spec);
  /** @type {((now: number) => void)[]} */
  const frames = [];
  vi.stubGlobal("requestAnimationFrame", (/** @type {any} */ frame) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => {});
  await press(element, "Watch");
  const start = performance.now();
  frames.shift()?.(start + 5000);
  assert.ok(element.time <= 0.25, String(element.time));
  frames.shift()?.(start + 5100);
  assert.ok(Math.abs(element.time - 0.35) < 1e-9, String(element.time));
});

test("the film ends at its last second, and can be watched again from the first", async () => {
  const element = await inPage(spec);
  element.jump(last - 4);
  await settled(element);
  await press(element, "Watch");
  vi.advanceTimersByTime(30_000);
  await settled(element);
  assert.equal(element.time, last);
  await press(element, "Watch again");
  assert.ok(element.time < 1);
});

test("a new phase is told when watching comes to it", async () => {
  const element = await inPage(spec);
  element.jump(spec.phases[1].start - 2);
  await settled(element);
  await press(element, "Watch");
  vi.advanceTimersByTime(3000);
  await settled(element);
  assert.equal(said(element), `Still face. ${spec.phases[1].about}`);
});

test("with reduced motion, watching goes from moment to moment and nothing moves between", async () => {
  askForLessMotion(true);
  const element = await inPage(spec);
  await press(element, "Watch");
  vi.advanceTimersByTime(5900);
  assert.equal(element.time, 0);
  vi.advanceTimersByTime(200);
  assert.equal(element.time, second.start);
  vi.advanceTimersByTime(6000);
  assert.equal(element.time, third.start);
  await settled(element);
  await press(element, "Pause");
  vi.advanceTimersByTime(60_000);
  assert.equal(element.time, third.start);
});

test("what nobody watches stops: a hidden page, an element that is gone", async () => {
  const element = await inPage(spec);
  await press(element, "Watch");
  vi.advanceTimersByTime(2500);
  hidePage(true);
  vi.advanceTimersByTime(5000);
  assert.equal(element.time, 2);
  hidePage(false);
  vi.advanceTimersByTime(5000);
  assert.equal(element.time, 2);
  await settled(element);
  await press(element, "Watch");
  element.remove();
  vi.advanceTimersByTime(5000);
  assert.ok(element.time < 4);
});

test("forward and back go from one moment to the next, and say where that is", async () => {
  const element = await inPage(spec);
  await press(element, "Forward one moment");
  assert.equal(element.second, second.start);
  assert.equal(said(element), `${second.start} seconds, play. ${second.text}`);
  await press(element, "Forward one moment");
  await press(element, "Back one moment");
  assert.equal(element.second, second.start);
});

test("a slider says its new words once it rests, and only when they are new", async () => {
  const element = await inPage(spec);
  for (const at of [second.start - 1, second.start + 1, third.start + 1]) {
    slider(element).valueAsNumber = at;
    slider(element).dispatchEvent(new Event("input"));
    vi.advanceTimersByTime(300);
  }
  await settled(element);
  assert.equal(said(element), "");
  assert.equal(element.time, third.start + 1);
  vi.advanceTimersByTime(700);
  await settled(element);
  assert.equal(said(element), third.text);
});

test("starting again goes back to the first second", async () => {
  const element = await inPage(spec);
  element.jump(70);
  await settled(element);
  await press(element, "Start again");
  assert.equal(element.second, 0);
  assert.equal(said(element), "Back at the beginning.");
});

test("a notebook's record says where the film stands, and never beyond its end", async () => {
  const element = await inPage(spec);
  const record = { version: 1, kind: "dyad-player", activity: spec.id };
  element.record = { ...record, second: 72 };
  assert.equal(element.time, 72);
  element.record = { ...record, second: 1000 };
  assert.equal(element.time, last);
  comesBack();
  await settled(element);
  assert.equal(element.time, last);
  assert.match(seen(element.renderRoot.querySelector(".told-here")), /\d:\d\d Reunion/);
});
