// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test } from "vitest";
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
/** @param {any} element @param {string} day @param {string} id */
async function choose(element, day, id) {
  const chooser = element.renderRoot.querySelector(`#${day}`);
  chooser.value = id;
  chooser.dispatchEvent(new Event("change"));
  await settled(element);
}
const week = () => kept("small-week")?.week ?? {};

test("a moment is chosen for a day, told with its reason, and kept", async () => {
  const element = await inPage(planner);
  await choose(element, "monday", "b");
  assert.deepEqual(week(), { monday: "b" });
  assert.equal(said(element), "Monday has a moment. About 2 minutes. For b.");
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
  await press(element, "Leave free: Tuesday");
  assert.deepEqual(week(), {});
});

test("undo goes back one change at a time, and a chooser's way to a moment is one change", async () => {
  const element = await inPage(planner);
  await choose(element, "monday", "a");
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
  assert.equal(seen(element.renderRoot.querySelector(".chosen .text")), "Do g");
});
