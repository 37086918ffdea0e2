// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, beforeEach, test, vi } from "vitest";
import { Awake } from "../../../src/book/listen/awake.js";

/** @type {Set<object>} what holds the screen on */
let held;
/** @type {(() => void)[]} what lets each request be answered, in their order */
let answer;

beforeEach(() => {
  held = new Set();
  answer = [];
  const request = async () => {
    await new Promise((resolve) => answer.push(() => resolve(null)));
    const lock = { release: async () => held.delete(lock) };
    held.add(lock);
    return lock;
  };
  vi.stubGlobal("navigator", { wakeLock: { request } });
});

afterEach(() => vi.unstubAllGlobals());

test("a screen that is turned off before the browser has answered does not stay on", async () => {
  const awake = new Awake();
  const on = awake.set(true);
  await vi.waitFor(() => assert.equal(answer.length, 1));
  await awake.set(false);
  answer[0]();
  await on;
  assert.equal(held.size, 0);
  assert.equal(awake.isOn, false);
});

test("a page that is seen again while the browser answers holds the screen once, and lets it go", async () => {
  const awake = new Awake();
  const both = [awake.set(true), awake.hold()];
  await vi.waitFor(() => assert.equal(answer.length, 2));
  for (const one of answer) one();
  await Promise.all(both);
  assert.equal(held.size, 1);
  await awake.set(false);
  assert.equal(held.size, 0);
});
