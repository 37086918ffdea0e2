import assert from "node:assert/strict";
import { test } from "vitest";
import { answered, chosen, daysAhead, due, nextDay } from "../../../src/book/review/schedule.js";
import { isDue, notAskedYet } from "../../../src/records/review.js";

const TODAY = 20_000;
/** @param {string} lesson @param {string} id @param {any} [more] @returns {any} */
function question(lesson, id, { asks = "what", box = 1, day = TODAY, seen = 1, right = 0 } = {}) {
  return { lesson, id, asks, standing: { seen, right, box, day } };
}
/** @param {any[]} questions */
const ids = (questions) => questions.map(({ id }) => id);

test("a question that is always known comes after 1, 3, 7, 14 and 30 days, and then is yours", () => {
  let standing = notAskedYet(TODAY);
  const days = [];
  for (let day = TODAY; day < TODAY + 100; day += 1) {
    if (!isDue(standing, day)) continue;
    days.push(day - TODAY);
    standing = answered(standing, true, day);
  }
  assert.deepEqual(days, [1, 4, 11, 25, 55]);
  assert.deepEqual(standing, { seen: 5, right: 5, box: 6, day: TODAY + 55 });
});

for (const box of [1, 2, 3, 4, 5, 6]) {
  test(`what is not known goes from box ${box} back to the first, and comes the next day`, () => {
    const before = { seen: 4, right: 3, box, day: TODAY - 50 };
    const after = { seen: 5, right: 3, box: 1, day: TODAY };
    assert.deepEqual(answered(before, false, TODAY), after);
    assert.deepEqual([isDue(after, TODAY), isDue(after, TODAY + 1)], [false, true]);
  });
}

test("what is known before its day waits on", () => {
  const before = { seen: 1, right: 1, box: 3, day: TODAY - 6 };
  assert.deepEqual(answered(before, true, TODAY), { seen: 2, right: 2, box: 3, day: TODAY - 6 });
});

test("a question comes on its day and after it; what is yours does not", () => {
  const after = (/** @type {number} */ days, box = 2) => isDue({ box, day: TODAY }, TODAY + days);
  assert.deepEqual(
    [2, 3, 400].map((days) => after(days)),
    [false, true, true],
  );
  assert.deepEqual(
    [-400, 0, 400].map((days) => after(days, 6)),
    [false, false, false],
  );
  // Whoever flies west may be a day behind.
  assert.deepEqual(
    [-1, -2].map((days) => after(days)),
    [false, true],
  );
});

test("a clock that was set back by a year, and put right again, breaks nothing", () => {
  const kept = answered(notAskedYet(TODAY - 1), true, TODAY);
  assert.deepEqual(kept, { seen: 1, right: 1, box: 2, day: TODAY });
  // A year earlier that day cannot be: it is asked, and waits its days from then on.
  const then = TODAY - 365;
  assert.equal(isDue(kept, then), true);
  const again = answered(kept, true, then);
  assert.deepEqual(again, { seen: 2, right: 2, box: 3, day: then });
  assert.equal(isDue(again, then + 6), false);
  assert.equal(isDue(again, TODAY), true);
});

test("reasons and situations come before facts, the least known first, and lessons take turns", () => {
  const some = [
    question("a", "fact", { box: 1 }),
    question("a", "known", { asks: "why", box: 4 }),
    question("a", "less known", { asks: "why", box: 2 }),
    question("b", "situation", { asks: "what-would-you-do", box: 3 }),
    question("b", "waits", { asks: "why", box: 3, day: TODAY - 9 }),
    question("b", "fact too", { box: 1, day: TODAY - 5 }),
  ];
  const order = ["less known", "waits", "situation", "known", "fact too", "fact"];
  assert.deepEqual(ids(chosen(some, TODAY)), order);
});

test("a sitting has eight questions, and after an absence too", () => {
  const many = Array.from({ length: 90 }, (_, place) =>
    question(`lesson-${place % 9}`, `q${place}`, {
      asks: place % 2 ? "why" : "what",
      day: TODAY - 300,
    }),
  );
  const few = chosen(due(many, TODAY), TODAY);
  assert.equal(few.length, 8);
  assert.equal(new Set(few.map(({ lesson }) => lesson)).size, 8);
  assert.ok(few.every(({ asks }) => asks === "why"));
  // Those that are alike take turns from day to day.
  assert.notDeepEqual(ids(chosen(many, TODAY)), ids(chosen(many, TODAY + 1)));
  assert.deepEqual(ids(chosen(many, TODAY)), ids(chosen([...many].reverse(), TODAY)));
});

test("the next day is the first with a question, and there is none when all are yours", () => {
  const all = [question("a", "x", { box: 4 }), question("a", "y", { box: 3, day: TODAY - 1 })];
  assert.equal(nextDay([...all, question("a", "mine", { box: 6, day: TODAY - 99 })]), TODAY + 6);
  assert.equal(nextDay([question("a", "mine", { box: 6 })]), null);
});

test("the days ahead are those on which questions come, if each is answered as it comes", () => {
  const one = [{ ...question("a", "x"), standing: notAskedYet(TODAY) }];
  assert.deepEqual(
    daysAhead(one, TODAY, 28).map((day) => day - TODAY),
    [1, 4, 11, 25],
  );
  // Ten at once are eight, and two on the next day.
  const ten = Array.from({ length: 10 }, (_, place) => ({
    ...question("a", `q${place}`),
    standing: notAskedYet(TODAY),
  }));
  assert.deepEqual(
    daysAhead(ten, TODAY, 10).map((day) => day - TODAY),
    [1, 2, 4, 5],
  );
  assert.deepEqual(daysAhead([question("a", "mine", { box: 6 })], TODAY, 28), []);
});

/** @param {number} seed @returns {() => number} numbers from 0 to 1, the same each time */
function drawn(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

for (const seed of [1, 2, 3, 4, 5]) {
  test(`whatever is answered, and whatever the clock does, every standing can be kept (${seed})`, () => {
    const random = drawn(seed);
    let today = 20_000;
    let all = Array.from({ length: 30 }, (_, place) => ({
      ...question(`lesson-${place % 4}`, `q${place}`, { asks: random() < 0.5 ? "why" : "what" }),
      standing: notAskedYet(today),
    }));
    for (let turn = 0; turn < 300; turn += 1) {
      // Mostly a day or two later; now and then an absence, or a clock that jumps.
      const leap = random();
      today += leap < 0.9 ? Math.floor(3 * random()) : Math.floor(800 * (random() - 0.5));
      today = Math.max(0, today);
      const sitting = chosen(due(all, today), today);
      assert.ok(sitting.length <= 8);
      assert.equal(new Set(ids(sitting)).size, sitting.length);
      all = all.map((one) =>
        sitting.includes(one)
          ? { ...one, standing: answered(one.standing, random() < 0.7, today) }
          : one,
      );
      for (const { standing } of sitting) assert.equal(isDue(standing, today), true);
      for (const { standing } of all) {
        const { seen, right, box, day } = standing;
        assert.ok(Number.isInteger(day) && day >= 0 && box >= 1 && box <= 6);
        assert.ok(right <= seen && seen <= turn + 1);
        // Nothing is lost to sight: within a month each has come, or is the reader's own.
        const comes = [0, 10, 20, 30].some((later) => isDue(standing, today + later));
        assert.ok(box === 6 || comes, JSON.stringify({ ...standing, today }));
      }
    }
  });
}

test("of long questions one comes in a sitting, and another in a later one", () => {
  const long = (/** @type {string} */ id, /** @type {string} */ kind, more = {}) => ({
    ...question("a", id, more),
    kind,
  });
  const some = [
    long("pairs", "match", { day: TODAY - 3 }),
    long("steps", "order", { day: TODAY - 2 }),
    long("pairs too", "match"),
    question("a", "short"),
  ];
  assert.deepEqual(ids(chosen(some, TODAY)), ["pairs", "short"]);
  assert.deepEqual(ids(chosen(some.slice(1), TODAY)), ["steps", "short"]);
  // Those that are put off are not lost: each has its own day.
  assert.deepEqual(daysAhead(some, TODAY, 3), [TODAY + 1, TODAY + 2, TODAY + 3]);
});
