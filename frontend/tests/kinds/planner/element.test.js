// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { afterEach, beforeEach, test, vi } from "vitest";
import {
  all,
  button,
  inPage,
  keepElsewhere,
  kept,
  press,
  said,
  seen,
  settled,
} from "../../in-page.js";

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/** @param {string} id */
const moment = (id) => ({
  id,
  text: `Do ${id}`,
  minutes: 2,
  why: `For ${id}.`,
  also: null,
  sources: [],
});
const planner = {
  schema_version: 1,
  kind: "planner",
  id: "small-week",
  title: "Small week",
  instruction: "",
  kind_word: "One is plenty.",
  sources: [],
  assumptions: [],
  groups: [
    {
      id: "home",
      name: "Home",
      about: null,
      suggest: true,
      moments: ["a", "b", "c", "d"].map(moment),
    },
    { id: "out", name: "Out", about: null, suggest: true, moments: ["f", "g", "h"].map(moment) },
    { id: "apart", name: "Apart", about: null, suggest: false, moments: [moment("i")] },
  ],
};
/** @param {any} element @param {string} day opens its list of moments, in the week */
async function open(element, day) {
  const opening = element.renderRoot.querySelector(`[data-choose="week ${day}"]`);
  if (opening.getAttribute("aria-expanded") === "false") opening.click();
  await settled(element);
}

/** @param {any} element @param {string} day @param {string} id */
async function choose(element, day, id) {
  await open(element, day);
  const radio = element.renderRoot.querySelector(`.chooser input[value="${id}"]`);
  radio.checked = true;
  radio.dispatchEvent(new Event("change"));
  await settled(element);
}

const THURSDAY = new Date(2026, 10, 26, 7);
beforeEach(() => {
  vi.useFakeTimers({ now: THURSDAY, toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const week = () => kept("small-week")?.week ?? {};

test("a moment is chosen for a day, told with its reason, and kept", async () => {
  const element = await inPage(planner);
  await choose(element, "monday", "b");
  assert.deepEqual(week(), { monday: "b" });
  assert.equal(said(element), "Monday has a moment. Do b. About 2 minutes. For b.");
  await choose(element, "monday", "");
  assert.deepEqual(week(), {});
  assert.equal(said(element), "Monday is free.");
});

test("two days change places, and a day is left free again", async () => {
  const element = await inPage(planner);
  await choose(element, "monday", "a");
  await press(element, "Swap with Tuesday: Monday’s moment");
  assert.deepEqual(week(), { tuesday: "a" });
  assert.equal(said(element), "Monday and Tuesday have changed places.");
  await choose(element, "tuesday", "");
  assert.deepEqual(week(), {});
});

test("undo goes back one change at a time, and a chooser's way to a moment is one change", async () => {
  const element = await inPage(planner);
  await choose(element, "monday", "a");
  await press(element, "Done");
  await choose(element, "tuesday", "b");
  await choose(element, "tuesday", "c");
  await choose(element, "tuesday", "d");
  await press(element, "Undo the last change");
  assert.deepEqual(week(), { monday: "a" });
  assert.equal(said(element), "The last change is undone.");
  await press(element, "Undo the last change");
  assert.deepEqual(week(), {});
  assert.throws(() => button(element, "Undo the last change"));
});

test("a week is suggested from the groups that are ticked, each time another, and can be undone", async () => {
  const element = await inPage(planner);
  await choose(element, "friday", "i");
  await press(element, "Suggest a week for me");
  const first = week();
  assert.deepEqual(Object.keys(first).sort(), [...DAYS].sort());
  assert.equal(Object.values(first).includes("i"), false);
  await press(element, "Suggest a week for me");
  assert.notDeepEqual(week(), first);
  await press(element, "Undo");
  assert.deepEqual(week(), first);
});

test("with no group ticked there is nothing to suggest from, and that is said", async () => {
  const element = await inPage(planner);
  for (const box of all(element, "input[type=checkbox]").filter((one) => one.checked)) {
    box.checked = false;
    box.dispatchEvent(new Event("change"));
  }
  await settled(element);
  await press(element, "Suggest a week for me");
  assert.equal(said(element), "Tick one of the boxes first. Then we can suggest a week.");
  assert.deepEqual(week(), {});
});

test("a moment that is gone leaves its day free, and another tab's week is shown", async () => {
  const record = { version: 1, kind: "planner", activity: "small-week" };
  keepElsewhere({ ...record, week: { monday: "gone", sunday: "f" } });
  const element = await inPage(planner);
  assert.deepEqual(element.record.week, { sunday: "f" });
  keepElsewhere({ ...record, week: { monday: "g" } });
  window.dispatchEvent(Object.assign(new Event("storage"), { key: "secure-base/1/small-week" }));
  await settled(element);
  assert.equal(seen(element.renderRoot.querySelector(".day .text")), "Do g");
});

test("today comes first, by the device's own day, and one moment is suggested for it alone", async () => {
  const element = await inPage(planner);
  const today = element.renderRoot.querySelector(".today");
  assert.equal(seen(today.querySelector("#today")), "Today, Thursday");
  assert.match(seen(today), /Nothing chosen for today\./);
  await press(element, "Suggest one for today");
  assert.deepEqual(Object.keys(week()), ["thursday"]);
  assert.match(said(element), /^Thursday has a moment\./);
  assert.match(seen(today), new RegExp(`Do ${week().thursday} About 2 minutes\\.`));
  assert.equal(seen(all(element, ".day .name")[3]), "Thursday today");
  assert.equal(all(element, ".week")[0].open, false);
});

test("every moment can be read in full where it is chosen, and Enter closes the list", async () => {
  const element = await inPage(planner);
  await press(element, "Choose one: Thursday");
  const moments = planner.groups.flatMap((group) => group.moments.map(({ text }) => text));
  assert.deepEqual(
    all(element, ".chooser label").map((one) => seen(one).replace(/ About 2 minutes\.$/, "")),
    ["Leave this day free", ...moments],
  );
  await press(element, "Done");
  assert.equal(all(element, ".chooser").length, 0);
  assert.equal(element.renderRoot.activeElement?.dataset.choose, "today thursday");
});

test("today's moment is sent by what the device shares with", async () => {
  const share = vi.fn(async () => {});
  vi.stubGlobal("navigator", { share });
  keepElsewhere({ version: 1, kind: "planner", activity: "small-week", week: { thursday: "b" } });
  const element = await inPage(planner);
  await press(element, "Send to my partner");
  const text = "A small moment for today: Do b. About 2 minutes.";
  assert.deepEqual(share.mock.calls, [[{ text }]]);
});

test("where the device shares nothing it is copied, which is said; and else it stands there to copy", async () => {
  const copy = vi.fn(async (/** @type {string} */ _text) => {});
  vi.stubGlobal("navigator", { clipboard: { writeText: copy } });
  const kept = { thursday: "b", sunday: "f" };
  keepElsewhere({ version: 1, kind: "planner", activity: "small-week", week: kept });
  const element = await inPage(planner);
  await press(element, "Send my week to my partner");
  await settled(element);
  const text = "Small week\nThursday: Do b\nSunday: Do f";
  assert.deepEqual(copy.mock.calls, [[text]]);
  assert.equal(said(element), "Copied. Paste it into a message.");
  copy.mockRejectedValue(new Error("not allowed"));
  await press(element, "Send my week to my partner");
  await settled(element);
  assert.match(said(element), /^This device would not copy it/);
  assert.equal(all(element, ".to-copy")[0].textContent, text);
});

test("who closes the device's list of partners again is told nothing", async () => {
  const turnedBack = Object.assign(new Error("turned back"), { name: "AbortError" });
  const copy = vi.fn();
  const share = vi.fn(async () => Promise.reject(turnedBack));
  vi.stubGlobal("navigator", { share, clipboard: { writeText: copy } });
  keepElsewhere({ version: 1, kind: "planner", activity: "small-week", week: { thursday: "b" } });
  const element = await inPage(planner);
  await press(element, "Send to my partner");
  await settled(element);
  assert.deepEqual([copy.mock.calls, all(element, ".told").length], [[], 0]);
});
