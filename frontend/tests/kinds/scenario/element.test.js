// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test } from "vitest";
import "../../../src/kinds/scenario/index.js";
import {
  all,
  comesBack,
  inPage,
  keepElsewhere,
  kept,
  press,
  said,
  seen,
  settled,
} from "../../in-page.js";

/** @param {string} name */
const drawn = (name) => ({
  address: `${name}.svg`,
  shows: `Somebody ${name}.`,
  width: 640,
  height: 400,
});
/** @param {string} id @param {string} goto */
const choice = (id, goto) => ({
  id,
  scene: id === "wait" ? drawn("resting") : null,
  text: `Try ${id}`,
  next: `Then ${id}.`,
  why: `Because ${id}.`,
  kind_word: `Kindly ${id}.`,
  goto,
});
const story = {
  schema_version: 1,
  kind: "scenario",
  id: "small-story",
  title: "Small story",
  instruction: "",
  sources: [],
  assumptions: [],
  people: "Effie, six weeks old.",
  situation: "She looks away.",
  cue: "She turns her head.",
  scene: drawn("away"),
  ending_scene: drawn("together"),
  help: null,
  start: "one",
  steps: [
    { id: "one", text: null, scene: null, choices: [choice("wait", "two"), choice("call", "two")] },
    {
      id: "two",
      scene: null,
      text: "She looks back.",
      choices: [choice("smile", "end"), choice("sing", "end")],
    },
  ],
  ending: "Together again, both of you.",
  reflection: "What would you try?",
};
/** @param {string[]} path */
const tried = (path) => path.map((one) => ({ step: one.split(" ")[0], choice: one.split(" ")[1] }));
/** @param {any} element */
const note = (element) => element.renderRoot.querySelector("textarea");

test("what is tried is told: what may happen, why, and a kind word; and the story goes on to its end", async () => {
  const element = await inPage(story);
  await press(element, "Try wait");
  assert.equal(said(element), "Then wait. Because wait. Kindly wait.");
  await press(element, "Go on");
  assert.equal(said(element), "She looks back.");
  await press(element, "Try sing");
  await press(element, "Go on");
  assert.equal(said(element), "Together again, both of you.");
  assert.deepEqual(kept("small-story").path, tried(["one wait", "two sing"]));
  assert.deepEqual(all(element, ".trail li").map(seen), ["Try wait", "Try sing"]);
});

test("something else can be tried, and what was tried is marked", async () => {
  const element = await inPage(story);
  await press(element, "Try wait");
  await press(element, "Try something else");
  assert.equal(said(element), "Choose again. Each way leads on.");
  await press(element, /^Try wait.*You tried this$/);
  await press(element, "Try something else");
  await press(element, "Try call");
  assert.deepEqual(kept("small-story").path, tried(["one wait", "one wait", "one call"]));
  assert.deepEqual(all(element, ".trail li").map(seen), ["Try wait", "Try call"]);
});

test("what was on show is on show again after the page was left, at every place of a story", async () => {
  /** @type {[string, string][]} what is pressed, and what stands there then */
  const walk = [
    ["Try wait", "You try this Try wait"],
    ["Go on", "What could you try?"],
    ["Try sing", "You try this Try sing"],
    ["Go on", "For now"],
    ["Try another way through", "What could you try?"],
  ];
  let element = await inPage(story);
  for (const [name, stands] of walk) {
    await press(element, name);
    element.remove();
    element = await inPage(story);
    assert.equal(seen(element.renderRoot.querySelector(".moment .subtitle")), stands);
  }
});

test("what was kept before the place was kept is read, and stands after the last thing tried", async () => {
  const record = { version: 1, kind: "scenario", activity: "small-story" };
  keepElsewhere({ ...record, path: tried(["one wait"]) });
  const element = await inPage(story);
  assert.equal(seen(element.renderRoot.querySelector("#told")), "You try this Try wait");
});

test("several stories are a list of titles, each with what it is about; one is built when it is opened", async () => {
  const other = { ...story, id: "other-story", title: "Other story" };
  keepElsewhere({
    version: 2,
    kind: "scenario",
    activity: "other-story",
    path: tried(["one wait"]),
    now: { at: "told", step: "one" },
  });
  document.body.append(document.createElement("sb-scenario"));
  const [first, second] = [await inPage(story), await inPage(other)];
  assert.equal(seen(first.renderRoot.querySelector(".title")), "Small story Effie, six weeks old.");
  assert.deepEqual(all(first, "p, .subtitle, .choice").filter(seen), []);
  const fold = first.renderRoot.querySelector(".fold");
  assert.equal(fold.getAttribute("aria-expanded"), "false");
  await press(first, "Small story");
  assert.equal(fold.getAttribute("aria-expanded"), "true");
  assert.equal(all(first, ".choice").length, 2);
  assert.equal(window.location.hash, "#small-story");
  assert.match(seen(second.renderRoot.querySelector(".fold")), /^Other story.* begun$/);
  await press(first, "Small story");
  assert.deepEqual([all(first, ".choice").length, window.location.hash], [0, ""]);
  window.location.hash = "#other-story";
  window.dispatchEvent(new Event("hashchange"));
  await settled(second);
  assert.equal(seen(second.renderRoot.querySelector("#told")), "You try this Try wait");
  window.location.hash = "";
});

test("who comes back stands where the story was left; what can no longer be walked is gone", async () => {
  const record = { version: 1, kind: "scenario", activity: "small-story" };
  keepElsewhere({ ...record, path: tried(["one gone", "one call", "two smile"]) });
  const element = await inPage(story);
  assert.equal(seen(element.renderRoot.querySelector("#ended")), "For now");
  assert.deepEqual(element.record.path, tried(["one call", "two smile"]));
});

test("a note is kept apart from the record, without marks of markup, and never sent", async () => {
  const record = {
    version: 2,
    kind: "scenario",
    activity: "small-story",
    path: tried(["one wait", "two sing"]),
    now: { at: "ended", step: "two" },
  };
  keepElsewhere(record);
  const element = await inPage(story);
  /** @type {any[]} */
  const told = [];
  element.addEventListener("sb-record", (/** @type {any} */ { detail }) => told.push(detail));
  note(element).value = "I <3 her";
  note(element).dispatchEvent(new Event("input"));
  assert.equal(kept("small-story_note").text, "I ‹3 her");
  assert.deepEqual([kept("small-story"), told], [record, []]);
});

test("starting again clears the note too, and undo brings both back", async () => {
  keepElsewhere({
    version: 2,
    kind: "scenario",
    activity: "small-story",
    path: tried(["one wait", "two sing"]),
    now: { at: "ended", step: "two" },
  });
  keepElsewhere({ version: 1, kind: "note", activity: "small-story_note", text: "My words" });
  const element = await inPage(story);
  await press(element, "Start again");
  assert.deepEqual([kept("small-story"), kept("small-story_note")], [null, null]);
  await press(element, "Undo");
  assert.equal(kept("small-story_note").text, "My words");
  assert.equal(note(element).value, "My words");
});

test("a note that another page erased or loaded is not on show when this page comes back", async () => {
  keepElsewhere({
    version: 2,
    kind: "scenario",
    activity: "small-story",
    path: tried(["one wait", "two sing"]),
    now: { at: "ended", step: "two" },
  });
  const element = await inPage(story);
  note(element).value = "My words";
  note(element).dispatchEvent(new Event("input"));
  await settled(element);
  localStorage.removeItem("secure-base/1/small-story_note");
  comesBack();
  await settled(element);
  assert.equal(note(element).value, "");
  keepElsewhere({ version: 1, kind: "note", activity: "small-story_note", text: "Loaded" });
  comesBack();
  await settled(element);
  assert.equal(note(element).value, "Loaded");
});

test("what is seen changes with what is tried: before, then, and at the end", async () => {
  const element = await inPage(story);
  const seenNow = () =>
    all(element, "img").map((picture) => [
      picture.getAttribute("src"),
      picture.getAttribute("alt"),
    ]);
  const before = ["away.svg", "Somebody away."];
  assert.deepEqual(seenNow(), [before]);
  await press(element, "Try wait");
  assert.deepEqual(seenNow(), [before, ["resting.svg", "Somebody resting."]]);
  await press(element, "Go on");
  assert.deepEqual(seenNow(), [before]);
  await press(element, "Try sing");
  await press(element, "Go on");
  assert.deepEqual(seenNow(), [before, ["together.svg", "Somebody together."]]);
});
