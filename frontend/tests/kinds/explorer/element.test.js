// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, beforeEach, test, vi } from "vitest";
import {
  activity,
  button,
  comesBack,
  inPage,
  keepElsewhere,
  kept,
  press,
  said,
  seen,
  settled,
} from "../../in-page.js";

const spec = activity("repair-explorer");
const titles = spec.frames.map((/** @type {any} */ { title }) => title);
const [first, ...others] = spec.controls;
const last = first.values?.at(-1) ?? first.options.at(-1).id;
const start = Object.fromEntries(
  spec.controls.map((/** @type {any} */ one) => [one.name, one.value]),
);
const record = { version: 1, kind: "explorer", activity: spec.id };
/** @param {any} element */
const title = (element) => seen(element.renderRoot.querySelector(".takeaway span"));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
  window.history.replaceState(null, "", "#");
});

test("it starts as its author set it, and keeps nothing", async () => {
  const element = await inPage(spec);
  assert.ok(titles.includes(title(element)));
  vi.advanceTimersByTime(10_000);
  assert.equal(localStorage.length, 0);
});

test("a control shows its picture at once; it is kept, said and put in the address once it rests", async () => {
  const element = await inPage(spec);
  const before = title(element);
  element.set(first.name, last);
  await settled(element);
  const now = title(element);
  assert.notEqual(now, before);
  assert.equal(kept(spec.id), null);
  vi.advanceTimersByTime(400);
  assert.equal(kept(spec.id), null);
  vi.advanceTimersByTime(200);
  await settled(element);
  assert.deepEqual(kept(spec.id).setting, { ...start, [first.name]: last });
  assert.ok(said(element).startsWith(now));
  assert.ok(window.location.hash.startsWith(`#${spec.id}?`));
  assert.ok(window.location.hash.includes(`${first.name}=${last}`));
});

test("a page that is left before the control rests still keeps it", async () => {
  const element = await inPage(spec);
  element.set(first.name, last);
  window.dispatchEvent(new Event("pagehide"));
  assert.equal(kept(spec.id).setting[first.name], last);
});

test("a setting in the address is shown; one of another explorer, or a mistyped one, is not", async () => {
  window.history.replaceState(null, "", `#${spec.id}?${first.name}=${last}`);
  const element = await inPage(spec);
  assert.equal(element.setting[first.name], last);
  for (const hash of [`#another?${first.name}=${last}`, `#${spec.id}?${first.name}=much`]) {
    localStorage.clear();
    window.history.replaceState(null, "", hash);
    assert.deepEqual((await inPage(spec)).setting, start);
  }
});

test("a kept setting that no control has any more is as if nothing had been moved", async () => {
  keepElsewhere({ ...record, setting: { [first.name]: "gone", height: 1 } });
  const element = await inPage(spec);
  assert.deepEqual([element.record.setting, element.setting], [{}, start]);
});

test("what another page erased is not kept again by a page that comes back", async () => {
  keepElsewhere({ ...record, setting: { ...start, [first.name]: last } });
  const element = await inPage(spec);
  assert.equal(element.setting[first.name], last);
  localStorage.clear();
  comesBack();
  vi.advanceTimersByTime(10_000);
  await settled(element);
  assert.deepEqual(element.setting, start);
  assert.equal(localStorage.length, 0);
});

test("starting again sets every control back, and undo where it stood", async () => {
  keepElsewhere({ ...record, setting: { ...start, [first.name]: last } });
  const element = await inPage(spec);
  await press(element, "Start again");
  assert.deepEqual(element.setting, start);
  await press(element, "Undo");
  assert.deepEqual(element.setting, { ...start, [first.name]: last });
  assert.ok(others.every((/** @type {any} */ { name }) => element.setting[name] === start[name]));
});

test("a table stands in for the picture", async () => {
  const element = await inPage(spec);
  await press(element, /table/i);
  assert.ok(element.renderRoot.querySelector("table"));
  assert.equal(button(element, /table/i).getAttribute("aria-expanded"), "true");
});
