// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { loadScripts } from "../src/loading.js";

/** @type {HTMLScriptElement[]} */
let asked = [];
// Nothing is fetched: what becomes of a script is told by the test.
vi.spyOn(document.body, "append").mockImplementation((...nodes) => {
  asked.push(.../** @type {HTMLScriptElement[]} */ (nodes));
});

afterEach(() => {
  asked = [];
});

/** @param {number} place @param {"load" | "error"} what */
const becomes = (place, what) => asked[place].dispatchEvent(new Event(what));

test("a script is asked for once, however often it is wanted", async () => {
  const both = Promise.all([loadScripts("/one.js"), loadScripts("/one.js")]);
  becomes(0, "load");
  await both;
  await loadScripts("/one.js");
  expect(asked.length).toBe(1);
});

test("one that failed is asked for again by whoever wants it next", async () => {
  const first = loadScripts("/two.js");
  becomes(0, "error");
  await expect(first).rejects.toBeDefined();
  const next = loadScripts("/two.js");
  becomes(1, "load");
  await next;
});

test("whoever comes to one on its way that fails asks again, and fails with the second", async () => {
  const ahead = loadScripts("/three.js");
  const joined = loadScripts("/three.js");
  becomes(0, "error");
  await expect(ahead).rejects.toBeDefined();
  await vi.waitFor(() => expect(asked.length).toBe(2));
  becomes(1, "error");
  await expect(joined).rejects.toBeDefined();

  const again = loadScripts("/three.js");
  becomes(2, "load");
  await again;
  expect(asked.length).toBe(3);
});
