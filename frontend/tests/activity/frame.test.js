// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { test, vi } from "vitest";
import { copyOf } from "../copies.js";
import { quizRecord, sorter, sorterRecord } from "../examples.js";
import {
  all,
  button,
  comesBack,
  inPage,
  keepElsewhere,
  kept,
  kinds,
  press,
  said,
  seen,
  settled,
  specOf,
} from "../in-page.js";

const CLEARED = "All your answers here are cleared.";
const BACK = "Your answers are back.";
const NOT_KEPT = /^This device does not let us keep your answers/;
const KEY = "secure-base/1/small-sorter";
/** @param {any} element @returns {string[]} */
const remarks = (element) => all(element, ".foot .quiet").map(seen);

test("a title is a heading of the level that the page asks for, and what to do follows it", async () => {
  const element = await inPage({
    ...sorter,
    title: "Two piles",
    instruction: "Read, then choose.",
  });
  assert.equal(element.renderRoot.querySelector("h3#title").textContent.trim(), "Two piles");
  element.headingLevel = 4;
  await settled(element);
  assert.equal(seen(element.renderRoot.querySelector("h4#title")), "Two piles");
  assert.equal(seen(element.renderRoot.querySelector(".instruction")), "Read, then choose.");
  const group = element.renderRoot.querySelector("[role=group].activity");
  assert.equal(group.getAttribute("aria-labelledby"), "title");
});

test("what is announced twice is said twice", async () => {
  const element = await inPage(sorter);
  element.announce("Not quite.");
  await settled(element);
  const first = element.renderRoot.querySelector("[role=status] p");
  element.announce("Not quite.");
  await settled(element);
  assert.equal(said(element), "Not quite.");
  assert.notEqual(element.renderRoot.querySelector("[role=status] p"), first);
});

test("an untouched activity keeps nothing and offers nothing to start again", async () => {
  const element = await inPage(sorter);
  assert.throws(() => button(element, "Start again"));
  element.change({ ...element.record });
  assert.equal(localStorage.length, 0);
});

test("what is done is kept, told to the page, and stands there again after a reload", async () => {
  const element = await inPage(sorter);
  /** @type {any[]} */
  const told = [];
  document.body.addEventListener("sb-record", (event) =>
    told.push(/** @type {any} */ (event).detail),
  );
  element.change(sorterRecord());
  assert.deepEqual(kept("small-sorter"), sorterRecord());
  assert.deepEqual(told, [sorterRecord()]);
  element.remove();
  assert.deepEqual((await inPage(sorter)).record, sorterRecord());
});

test("starting again clears the answers on the device too, says so, and can be undone", async () => {
  keepElsewhere(sorterRecord());
  const element = await inPage(sorter);
  await press(element, "Start again");
  assert.deepEqual(element.record.placements, {});
  assert.equal(kept("small-sorter"), null);
  assert.equal(said(element), CLEARED);
  assert.equal(element.renderRoot.activeElement, button(element, "Undo"));
  await press(element, "Undo");
  assert.deepEqual(element.record, sorterRecord());
  assert.deepEqual(kept("small-sorter"), sorterRecord());
  assert.equal(said(element), BACK);
  assert.equal(element.renderRoot.activeElement, button(element, "Start again"));
  assert.throws(() => button(element, "Undo"));
});

test("a new answer takes the place of what could be undone", async () => {
  keepElsewhere(sorterRecord());
  const element = await inPage(sorter);
  await press(element, "Start again");
  element.change({
    ...sorterRecord(),
    placements: { two: { pile: "right", attempts: 1, state: "right" } },
  });
  await settled(element);
  assert.throws(() => button(element, "Undo"));
});

test("what another tab keeps is shown here, and nothing older can be brought back", async () => {
  keepElsewhere(sorterRecord());
  const element = await inPage(sorter);
  await press(element, "Start again");
  const news = {
    ...sorterRecord(),
    placements: { two: { pile: "right", attempts: 3, state: "right" } },
  };
  keepElsewhere(news);
  window.dispatchEvent(Object.assign(new Event("storage"), { key: KEY }));
  await settled(element);
  assert.deepEqual(element.record, news);
  assert.throws(() => button(element, "Undo"));
});

test("what another tab keeps of another activity changes nothing here", async () => {
  const element = await inPage(sorter);
  const follow = vi.spyOn(element, "followStore");
  keepElsewhere(quizRecord());
  window.dispatchEvent(Object.assign(new Event("storage"), { key: "secure-base/1/small-quiz" }));
  assert.equal(follow.mock.calls.length, 0);
});

for (const kind of kinds.filter((one) => doneIn(one, specOf(one)))) {
  test(`a ${kind} that comes back as it was left shows what is kept now, before it keeps anything`, async () => {
    const spec = specOf(kind);
    const element = await inPage(spec);
    const answers = doneIn(kind, spec);
    keepElsewhere({ version: 1, kind, activity: spec.id, ...answers });
    comesBack();
    await settled(element);
    const [[field, done]] = Object.entries(answers);
    assert.deepEqual(element.record[field], done);
    assert.deepEqual(kept(spec.id)[field], done);

    localStorage.clear();
    comesBack();
    await settled(element);
    assert.notDeepEqual(element.record[field], done);
    assert.equal(localStorage.length, 0);
  });

  test(`a ${kind} takes no record of another activity, of another kind, or of no kind`, async () => {
    const spec = specOf(kind);
    const element = await inPage(spec);
    const record = { version: 1, kind, activity: spec.id, ...doneIn(kind, spec) };
    const blank = copyOf(element.record);
    for (const other of [
      null,
      "rubbish",
      [],
      { ...record, activity: "another" },
      { ...record, kind: "note", text: "a" },
      { ...record, kind: kind === "sorter" ? "planner" : "sorter", placements: {}, week: {} },
      { ...record, version: 2 },
    ]) {
      element.record = other;
      assert.deepEqual(element.record, blank);
    }
    element.record = record;
    assert.notDeepEqual(element.record, blank);
  });
}

/** @param {string} kind @param {any} spec @returns {any} the least that can be done; null where nothing is kept, or for a kind with tests of its own */
function doneIn(kind, spec) {
  const card = spec.cards?.[0];
  switch (kind) {
    case "claim-cards":
      return { answers: { [card.id]: "partly" }, current: card.id };
    case "cue-cards":
      return { answers: { [card.id]: card.options[1].id }, current: card.id };
    case "coding-lab": {
      const [{ id }] = spec.vignettes;
      return {
        codings: { [id]: { ratings: { "proximity-5": 3 }, group: "B", compared: false } },
        current: id,
      };
    }
    case "episode-player":
      return {
        seen: { [spec.patterns[0].id]: [spec.episodes[0].number] },
        episode: spec.episodes[0].number,
        pattern: spec.patterns[0].id,
      };
    case "explorer": {
      const moved = spec.controls.map((/** @type {any} */ one) => [
        one.name,
        one.values?.at(-1) ?? one.options.at(-1).id,
      ]);
      return { setting: Object.fromEntries(moved) };
    }
    case "planner":
      return { week: { monday: spec.groups[0].moments[0].id } };
    case "predict":
      return { guess: spec.parts.map(() => spec.minimum) };
    case "quiz": {
      const question = spec.questions.find(
        (/** @type {any} */ one) => one.kind === "single-choice",
      );
      const right = question.options.find((/** @type {any} */ one) => one.right);
      return {
        answers: { [question.id]: { answer: right.id, attempts: 2, state: "right" } },
        current: question.id,
      };
    }
    case "scenario":
      return {
        path: [
          {
            step: spec.start,
            choice: spec.steps.find((/** @type {any} */ one) => one.id === spec.start).choices[0]
              .id,
          },
        ],
      };
    case "sorter":
      return { placements: { [card.id]: { pile: card.pile, attempts: 2, state: "right" } } };
    default:
      return null;
  }
}

test("where a device keeps nothing, the learner is told and can carry on", async () => {
  const element = await inPage(sorter);
  const blocked = vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new Error("SecurityError");
  });
  element.change(sorterRecord());
  await settled(element);
  blocked.mockRestore();
  assert.deepEqual(element.record, sorterRecord());
  assert.match(remarks(element)[0], NOT_KEPT);
});

test("a record of a newer version stays on the device, and the learner is told", async () => {
  const newer = { ...sorterRecord(), version: 2 };
  keepElsewhere(newer);
  const element = await inPage(sorter);
  assert.deepEqual(element.record.placements, {});
  element.change(sorterRecord());
  await settled(element);
  assert.deepEqual(kept("small-sorter"), newer);
  assert.match(remarks(element)[0], NOT_KEPT);
});

test("once it is gone from the page, an activity follows nothing", async () => {
  const element = await inPage(sorter);
  element.remove();
  keepElsewhere(sorterRecord());
  comesBack();
  assert.deepEqual(element.record.placements, {});
});
