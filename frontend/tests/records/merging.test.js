// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { beforeEach, test } from "vitest";
import { kept } from "../../src/records/kept.js";
import { bring, coming, merged } from "../../src/records/merging.js";
import { mergingRules } from "../../src/records/merging-rules.js";
import { readRecord } from "../../src/records/record.js";
import { createStore } from "../../src/records/store.js";
import { chance, drawnRecords } from "./drawn.js";

const store = createStore(window);
beforeEach(() => localStorage.clear());

/** @param {string} kind @param {object} content @param {number} [version] @returns {any} */
const of = (kind, content, version = 1) => ({ version, kind, activity: "one", ...content });
/** @param {"right" | "shown" | "wrong"} state @param {number} attempts @param {any} answer */
const answered = (state, attempts, answer = state) => ({ answer, attempts, state });

test("every field of every kind of record has a rule", () => {
  const fields = Object.entries(kept).map(([kind, { content }]) => [kind, Object.keys(content)]);
  const ruled = Object.entries(mergingRules).map(([kind, rules]) => [kind, Object.keys(rules)]);
  assert.deepEqual(ruled, fields);
});

test("answers to other questions are added, and the place stays where it is here", () => {
  const ours = of("quiz", { current: "a", answers: { a: answered("right", 1) } });
  const theirs = of("quiz", { current: "b", answers: { b: answered("wrong", 3) } });
  assert.deepEqual(
    merged(ours, theirs),
    of("quiz", { current: "a", answers: { a: answered("right", 1), b: answered("wrong", 3) } }),
  );
  const unplaced = { ...ours, current: null };
  assert.equal(/** @type {any} */ (merged(unplaced, theirs)).current, "b");
});

test("of two answers to one question the one that is further along stays, whole", () => {
  const both = (/** @type {any} */ here, /** @type {any} */ there) => {
    const record = merged(
      of("quiz", { current: null, answers: { a: here } }),
      of("quiz", { current: null, answers: { a: there } }),
    );
    return /** @type {any} */ (record).answers.a;
  };
  assert.deepEqual(both(answered("wrong", 5), answered("right", 1)), answered("right", 1));
  assert.deepEqual(both(answered("right", 1), answered("wrong", 5)), answered("right", 1));
  assert.deepEqual(both(answered("wrong", 5), answered("shown", 2)), answered("shown", 2));
  assert.deepEqual(both(answered("shown", 2), answered("right", 1)), answered("right", 1));
  const [second, third] = [answered("wrong", 2, "x"), answered("wrong", 3, "y")];
  assert.deepEqual([both(second, third), both(third, second)], [third, third]);
  const [mine, other] = [answered("wrong", 2, "x"), answered("wrong", 2, "y")];
  assert.deepEqual(both(mine, other), mine);
});

test("a coding that was compared stays as it was compared, and is not mixed with another", () => {
  const half = { compared: false, group: "A", ratings: { "proximity-5": 1, "contact-5": 2 } };
  const whole = { compared: true, group: "B", ratings: { "proximity-5": 7 } };
  const ours = of("coding-lab", { current: null, codings: { tom: half } });
  const theirs = of("coding-lab", { current: null, codings: { tom: whole } });
  assert.deepEqual(merged(ours, theirs), theirs);
  assert.deepEqual(merged(theirs, ours), theirs);
});

test("what was read is read, and one goes on where one read last", () => {
  const ours = of("reading", { at: 100, last: "cues", parts: ["notice", "cues"] });
  const theirs = of("reading", { at: 200, last: "habits", parts: ["notice", "habits"] });
  const parts = ["notice", "cues", "habits"];
  assert.deepEqual(merged(ours, theirs), of("reading", { at: 200, last: "habits", parts }));
  assert.deepEqual(
    merged(theirs, ours),
    of("reading", { at: 200, last: "habits", parts: ["notice", "habits", "cues"] }),
  );
});

test("a story goes on where it was left, and another way through it stays another", () => {
  const step = (/** @type {string} */ choice) => ({ step: "start", choice });
  const place = { at: "ended", step: "start" };
  const ours = of("scenario", { now: null, path: [step("a")] }, 2);
  const longer = of("scenario", { now: place, path: [step("a"), step("b")] }, 2);
  const another = of("scenario", { now: place, path: [step("b"), step("c")] }, 2);
  assert.deepEqual(merged(ours, longer), longer);
  assert.deepEqual(merged(longer, ours), longer);
  assert.deepEqual(merged(longer, another), longer);
});

test("two notes stand one under the other, once", () => {
  const ours = of("note", { text: "Here." });
  const theirs = of("note", { text: "There." });
  const both = of("note", { text: "Here.\n\nThere." });
  assert.deepEqual(merged(ours, theirs), both);
  assert.deepEqual(merged(both, theirs), both);
  assert.deepEqual(merged(theirs, both), both);
  assert.equal(merged(of("note", { text: "a".repeat(1999) }), of("note", { text: "bb" })), null);
});

test("days of a week, settings, episodes that were seen and turned cards come together", () => {
  assert.deepEqual(
    merged(
      of("planner", { week: { monday: "song" } }),
      of("planner", { week: { monday: "bath", friday: "walk" } }),
    ),
    of("planner", { week: { monday: "song", friday: "walk" } }),
  );
  assert.deepEqual(
    merged(
      of("episode-player", { episode: 2, pattern: "secure", seen: { secure: [1, 2] } }),
      of("episode-player", {
        episode: 8,
        pattern: "avoidant",
        seen: { secure: [2, 3], avoidant: [8] },
      }),
    ),
    of("episode-player", {
      episode: 2,
      pattern: "secure",
      seen: { secure: [1, 2, 3], avoidant: [8] },
    }),
  );
  assert.deepEqual(
    merged(of("predict", { guess: [70] }), of("predict", { guess: [20] })),
    of("predict", { guess: [70] }),
  );
  assert.deepEqual(
    merged(of("age", { born: "2026-08" }), of("age", { born: "not-yet" })),
    of("age", { born: "2026-08" }),
  );
});

test("what was said of an idea before and after comes together, and a review goes by its day", () => {
  const days = (/** @type {number | null} */ before, /** @type {number | null} */ after) => ({
    before_day: before,
    after_day: after,
  });
  assert.deepEqual(
    merged(
      of("looking-back", { answers: { a: { before: 2, after: null } }, ...days(20_000, null) }),
      of("looking-back", { answers: { a: { before: 3, after: 1 } }, ...days(20_001, 20_009) }),
    ),
    of("looking-back", { answers: { a: { before: 2, after: 1 } }, ...days(20_000, 20_009) }),
  );
  const early = { seen: 5, right: 5, box: 4, day: 20_000 };
  const late = { seen: 6, right: 5, box: 1, day: 20_001 };
  const review = (/** @type {object} */ why) => of("review", { questions: { why } });
  assert.deepEqual(merged(review(early), review(late)), review(late));
  assert.deepEqual(merged(review(late), review(early)), review(late));
});

/** @param {Record<string, any>} fields @returns {string[]} each thing that is kept, by its path */
function things(fields, path = "") {
  return Object.entries(fields).flatMap(([name, value]) => {
    const here = `${path}/${name}`;
    return value && typeof value === "object" && !Array.isArray(value) && !("state" in value)
      ? [here, ...things(value, here)]
      : [here];
  });
}

test("whatever two devices hold, nothing of either is lost, and merging again changes nothing", () => {
  for (let seed = 1; seed <= 120; seed++) {
    const random = chance(seed);
    const [here, there] = [drawnRecords(random), drawnRecords(random)];
    for (const [activity, ours] of Object.entries(here)) {
      const theirs = there[activity];
      assert.deepEqual(merged(ours, ours), ours);
      if (!theirs) continue;
      const both = /** @type {any} */ (merged(ours, theirs));
      assert.deepEqual(readRecord(both), both);
      assert.deepEqual(merged(both, theirs), both);
      assert.deepEqual(merged(both, ours), both);
      const named = new Set(things(both));
      // Of a coding one is taken whole.
      const atoms = (/** @type {string} */ path) => !/^\/codings\/.*\//.test(path);
      assert.deepEqual(
        things(ours)
          .filter(atoms)
          .filter((path) => !named.has(path)),
        [],
      );
      assert.deepEqual(
        things(theirs)
          .filter(atoms)
          .filter((path) => !named.has(path)),
        [],
      );
    }
  }
});

test("what comes is told apart: new, more than was here, the same, or not to be joined", () => {
  store.keep(of("planner", { activity: "week", week: { monday: "song" } }));
  store.keep(of("note", { activity: "long", text: "a".repeat(1999) }));
  store.keep(of("predict", { activity: "same", guess: [1] }));
  const told = coming(store, [
    of("planner", { activity: "week", week: { friday: "walk" } }),
    of("note", { activity: "long", text: "another" }),
    of("predict", { activity: "same", guess: [1] }),
    of("predict", { activity: "new", guess: [2] }),
    of("predict", { activity: "blank", guess: [] }),
  ]);
  assert.deepEqual(
    told.map(({ record, how }) => [record.activity, how]),
    [
      ["week", "more"],
      ["long", "left"],
      ["same", "same"],
      ["new", "new"],
    ],
  );
});

test("all that comes is kept, and can be undone, but for what was answered since", () => {
  const week = of("planner", { activity: "week", week: { monday: "song" } });
  const guess = of("predict", { activity: "guess", guess: [2] });
  store.keep(week);
  const brought = bring(
    store,
    coming(store, [
      of("planner", { activity: "week", week: { friday: "walk" } }),
      guess,
      of("note", { activity: "note", text: "Theirs." }),
    ]),
  );
  assert.deepEqual(/** @type {any} */ (store.read("week")).week, {
    monday: "song",
    friday: "walk",
  });
  assert.deepEqual(store.read("guess"), guess);
  const since = of("note", { activity: "note", text: "Theirs. And mine." });
  store.keep(since);
  assert.equal(brought?.undo(), true);
  assert.deepEqual(store.all(), { note: since, week });
});

/** A window whose storage takes no guess. */
function narrowWindow() {
  /** @type {Map<string, string>} */
  const entries = new Map();
  const localStorage = {
    get length() {
      return entries.size;
    },
    key: (/** @type {number} */ place) => [...entries.keys()][place] ?? null,
    getItem: (/** @type {string} */ key) => entries.get(key) ?? null,
    removeItem: (/** @type {string} */ key) => void entries.delete(key),
    setItem: (/** @type {string} */ key, /** @type {string} */ text) => {
      if (key.endsWith("/guess")) throw new DOMException("full", "QuotaExceededError");
      entries.set(key, text);
    },
  };
  return /** @type {any} */ (Object.assign(new EventTarget(), { localStorage }));
}

test("where there is no room for all, nothing comes and nothing goes", () => {
  const narrow = createStore(narrowWindow());
  const week = of("planner", { activity: "week", week: { monday: "song" } });
  narrow.keep(week);
  const all = [
    of("planner", { activity: "week", week: { friday: "walk" } }),
    of("note", { activity: "note", text: "Theirs." }),
    of("predict", { activity: "guess", guess: [2] }),
  ];
  assert.equal(bring(narrow, coming(narrow, all)), null);
  assert.deepEqual(narrow.all(), { week });
});

test("what a newer version of the course keeps here is not touched", () => {
  const newer = JSON.stringify({ version: 9, kind: "predict", activity: "guess" });
  localStorage.setItem("secure-base/1/guess", newer);
  const brought = bring(
    store,
    coming(store, [of("predict", { activity: "guess", guess: [2] }), of("note", { text: "x" })]),
  );
  assert.equal(brought?.left, 1);
  assert.equal(localStorage.getItem("secure-base/1/guess"), newer);
  assert.equal(/** @type {any} */ (store.read("one")).text, "x");
});
