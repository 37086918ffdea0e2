// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, beforeEach, test, vi } from "vitest";
import {
  activity,
  button,
  inPage,
  keepElsewhere,
  kept,
  press,
  said,
  settled,
} from "../../in-page.js";
import { askForLessMotion, hidePage, holdTime, letTimeRun } from "../../players/playing.js";

const spec = activity("the-eight-episodes");
/** @param {object} more */
const record = (more) => ({
  version: 1,
  kind: "episode-player",
  activity: spec.id,
  episode: 5,
  pattern: "avoidant",
  seen: { avoidant: [5] },
  ...more,
});

beforeEach(() => {
  holdTime();
  askForLessMotion(false);
});
afterEach(() => {
  hidePage(false);
  letTimeRun();
});

test("it begins with the first episode, and what nobody asked for is not kept", async () => {
  const element = await inPage(spec);
  assert.deepEqual([element.record.episode, element.record.pattern], [1, "secure"]);
  vi.advanceTimersByTime(5000);
  assert.equal(localStorage.length, 0);
});

test("the next step goes to the next moment, then into the next episode, and counts as seen", async () => {
  const element = await inPage(spec);
  await press(element, "Next step");
  vi.advanceTimersByTime(60_000);
  await settled(element);
  const slider = element.renderRoot.querySelector("[type=range]").getAttribute("aria-valuetext");
  assert.match(slider, /^Episode 1, .*23 seconds of 30 seconds$/);
  assert.ok(said(element).startsWith(`${slider}. `), "it says where the slider comes to rest");
  await press(element, "Next step");
  assert.equal(element.record.episode, 2);
  assert.deepEqual(kept(spec.id).seen, { secure: [1, 2] });
  await press(element, "Back one step");
  assert.equal(element.record.episode, 1);
});

test("a step shows the way that people go, and then stands still", async () => {
  const element = await inPage(spec);
  element.goTo(1);
  const from = element.time;
  const until = element.settledAt(0);
  assert.ok(from < until);
  vi.advanceTimersByTime(60_000);
  assert.equal(element.time, until);
});

test("an episode plays in twelve seconds, ends where it ends, and says so", async () => {
  keepElsewhere(record({}));
  const element = await inPage(spec);
  element.time = 0;
  await press(element, "Play");
  vi.advanceTimersByTime(6000);
  assert.ok(Math.abs(element.time - 90) < 1, String(element.time));
  vi.advanceTimersByTime(7000);
  await settled(element);
  assert.equal(element.time, 180);
  assert.equal(said(element), "Episode 5 is over.");
  await press(element, "Play next");
  assert.equal(element.record.episode, 6);
});

test("a short episode is not played faster than it can be followed", async () => {
  const element = await inPage(spec);
  element.time = 0;
  await press(element, "Play");
  vi.advanceTimersByTime(3000);
  assert.ok(Math.abs(element.time - 15) < 0.2, String(element.time));
});

test("with reduced motion, everybody stands where they arrive, and playing goes in steps", async () => {
  askForLessMotion(true);
  keepElsewhere(record({ episode: 3, seen: { avoidant: [3] } }));
  const element = await inPage(spec);
  element.goTo(2);
  assert.equal(element.time, element.settledAt(0));
  const before = element.time;
  await settled(element);
  await press(element, "Play");
  vi.advanceTimersByTime(4900);
  assert.equal(element.time, before);
  vi.advanceTimersByTime(200);
  const next = element.scene.all.find((/** @type {number} */ at) => at > before);
  assert.equal(element.time, element.settledAt(next));
});

test("what nobody watches stops", async () => {
  const element = await inPage(spec);
  element.time = 0;
  await press(element, "Play");
  vi.advanceTimersByTime(2100);
  hidePage(true);
  const stood = element.time;
  vi.advanceTimersByTime(5000);
  assert.equal(element.time, stood);
  hidePage(false);
  await settled(element);
  assert.ok(button(element, "Play"));
});

test("what was kept stands there again; starting again and undo lead back and forth", async () => {
  keepElsewhere(record({}));
  const element = await inPage(spec);
  assert.deepEqual([element.record.episode, element.record.pattern], [5, "avoidant"]);
  await press(element, "Start again");
  assert.equal(element.record.episode, 1);
  assert.match(said(element), /^Back at the beginning/);
  await press(element, "Undo");
  assert.deepEqual(kept(spec.id), record({}));
});

test("the arrow keys step through the moments", async () => {
  const element = await inPage(spec);
  const controls = element.renderRoot.querySelector(".controls");
  controls.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
  await settled(element);
  assert.equal(
    element.scene.all.findLast((/** @type {number} */ at) => at <= element.second),
    20,
  );
});
