// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { beforeEach, test, vi } from "vitest";
import Review from "../../../src/book/review/index.js";
import { quizzes } from "../../../src/book/review/quizzes.js";
import { define } from "../../../src/define.js";
import { quiz, quizRecord } from "../../examples.js";
import { all, elementOf, keepElsewhere, kept, press, seen, settled } from "../../in-page.js";

define("sb-review", Review);
/** 26 November 2026, a Thursday. */
const TODAY = 20_783;
const NOW = new Date(2026, 10, 26, 12);
const PARTS = ["one", "two"];

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  vi.setSystemTime(NOW);
  await elementOf("quiz");
  quizzes.clear();
});

/** @param {string} name @param {number} [questions] */
function lesson(name, questions = 2) {
  const template = { ...quiz.questions[0], level: "everyone", sources: [] };
  const all = Array.from({ length: questions }, (_, place) => ({
    ...template,
    id: `q${place}`,
    prompt: `${name}, ${place}?`,
  }));
  quizzes.set(name, { ...quiz, id: `${name}-quiz`, questions: all });
  return {
    lesson: name,
    title: `On ${name}`,
    href: `../${name}.html`,
    parts: PARTS,
    quiz: `${name}-quiz`,
    questions: all.map(({ id }) => ({ id, asks: "why", level: "everyone" })),
    script: "",
  };
}

/** @param {string} name @param {number} [day] @param {string[]} [parts] */
function readOn(name, day = TODAY - 1, parts = PARTS) {
  const record = { version: 1, kind: "reading", activity: `${name}_reading`, last: "one", parts };
  keepElsewhere({ ...record, at: day * 86_400 + 43_200 });
}

/** @param {string} name @param {Record<string, object>} questions */
function reviewed(name, questions) {
  keepElsewhere({ version: 1, kind: "review", activity: `${name}_review`, questions });
}

/** @param {any[]} lessons @returns {Promise<any>} */
async function review(...lessons) {
  const element = /** @type {any} */ (document.createElement("sb-review"));
  const script = document.createElement("script");
  script.type = "application/json";
  script.className = "sb-lessons";
  script.textContent = JSON.stringify({ scripts: [], lessons });
  element.append(script);
  document.body.append(element);
  await settled(element);
  return element;
}

/** @param {any} element */
const lead = (element) => seen(element.renderRoot.querySelector("#lead"));
/** @param {any} element the question on show, once it is drawn */
async function onShow(element) {
  const asked = await vi.waitFor(() => {
    const found = element.renderRoot.querySelector("sb-asked-again");
    assert.ok(found?.renderRoot?.querySelector("legend"));
    return found;
  });
  await settled(asked);
  return asked;
}

/** @param {any} element @param {string} option */
async function choose(element, option) {
  const asked = await onShow(element);
  asked.renderRoot.querySelector(`input[value="${option}"]`).dispatchEvent(new Event("change"));
  await settled(asked);
  asked.renderRoot.querySelector("form").dispatchEvent(new Event("submit", { cancelable: true }));
  await settled(asked);
  await settled(element);
}

/** @param {any} element @param {string} name */
async function begin(element, name) {
  await press(element, name);
  await onShow(element);
}

test("where nothing was read, the way leads to the first lesson, or to the one begun last", async () => {
  const element = await review(lesson("a"), lesson("b"));
  assert.equal(lead(element), "Nothing to go back to yet.");
  assert.deepEqual(
    all(element, "a").map((one) => [one.getAttribute("href"), seen(one)]),
    [["../a.html", "Begin with On a"]],
  );
  readOn("b", TODAY, ["one"]);
  const begun = await review(lesson("a"), lesson("b"));
  assert.equal(seen(all(begun, "a")[0]), "Go on with On b");
});

test("who read a lesson of which no question comes back is not told that all are theirs", async () => {
  readOn("a");
  assert.equal(lead(await review(lesson("a", 0), lesson("b"))), "Nothing to go back to yet.");
});

test("questions come the day after a lesson was read, and not on the day itself", async () => {
  readOn("a", TODAY);
  const element = await review(lesson("a"));
  assert.equal(lead(element), "Nothing for today.");
  assert.match(seen(element), /The next questions come tomorrow\./);
  vi.setSystemTime(new Date(2026, 10, 27, 12));
  assert.equal(lead(await review(lesson("a"))), "Two questions, about a minute.");
});

test("a lesson is read, too, when each of its questions for everyone was answered", async () => {
  const one = lesson("a");
  const { answers } = quizRecord();
  const [answer] = Object.values(answers);
  keepElsewhere({ ...quizRecord("a-quiz"), answers: { q0: answer } });
  assert.equal(lead(await review(one)), "Nothing to go back to yet.");
  keepElsewhere({ ...quizRecord("a-quiz"), answers: { q0: answer, q1: answer } });
  assert.equal(lead(await review(one)), "Two questions, about a minute.");
});

test("what is right moves on, what is wrong is asked once more at the end, and the quiz keeps its own", async () => {
  const own = {
    ...quizRecord("a-quiz"),
    answers: { q0: { answer: "b", attempts: 1, state: "right" } },
  };
  keepElsewhere(own);
  readOn("a");
  const element = await review(lesson("a"));
  await begin(element, "Begin");
  assert.match(seen(await onShow(element)), /^Question 1 of 2 · On a/);
  assert.equal(element.renderRoot.querySelector("[data-next]"), null);
  const [first, second] = element.sitting.queue.map(
    (/** @type {any} */ { question }) => question.id,
  );
  await choose(element, "a");
  // One may go on trying; it is the first answer that counts.
  await choose(element, "b");
  await press(element, "Next");
  assert.match(seen(await onShow(element)), /^Question 2 of 2 · On a/);
  await choose(element, "b");
  await press(element, "Next");
  assert.match(seen(await onShow(element)), /^Once more · On a/);
  await choose(element, "b");
  await press(element, "Finish");
  assert.equal(lead(element), "That was it.");
  assert.match(seen(element), /Some of it was still there/);
  assert.match(seen(element), /The next questions come tomorrow\./);
  assert.deepEqual(kept("a_review"), {
    version: 1,
    kind: "review",
    activity: "a_review",
    questions: {
      [first]: { seen: 1, right: 0, box: 1, day: TODAY },
      [second]: { seen: 1, right: 1, box: 2, day: TODAY },
    },
  });
  assert.deepEqual(kept("a-quiz"), own);
});

test("what one may read up stands under its lesson, which is named once, and leads to its part", async () => {
  readOn("a");
  readOn("b");
  const [one, other] = [lesson("a", 3), lesson("b", 1)];
  Object.assign(one.questions[0], { part: "two" });
  const element = await review(one, other);
  await begin(element, "Begin");
  for (let place = 0; place < 4; place += 1) {
    await choose(element, "a");
    await press(element, "Next");
  }
  await press(element, "Stop here");
  const links = all(element, ".worth a").map((link) => [link.getAttribute("href"), seen(link)]);
  assert.deepEqual(links.sort(), [
    ["../a.html#two", "a, 0?"],
    ["../a.html", "On a"],
    ["../b.html", "On b"],
  ]);
  assert.equal(all(element, ".worth ul li").length, 4);
});

test("minutes are told as they are", async () => {
  readOn("a");
  for (const [questions, told] of /** @type {[number, string][]} */ ([
    [2, "Two questions, about a minute."],
    [4, "Four questions, about two minutes."],
    [8, "Eight questions, about four minutes."],
  ])) {
    assert.equal(lead(await review(lesson("a", questions))), told);
  }
});

test("who does not know may be shown at once, and it comes again", async () => {
  readOn("a");
  const element = await review(lesson("a", 1));
  await begin(element, "Begin");
  await press(await onShow(element), "Show me");
  await settled(element);
  assert.match(seen(await onShow(element)), /Here is the answer/);
  assert.equal(kept("a_review").questions.q0.box, 1);
  await press(element, "Next");
  assert.match(seen(await onShow(element)), /^Once more/);
});

test("one may stop anywhere, and what was answered is kept", async () => {
  readOn("a");
  const element = await review(lesson("a", 5));
  await begin(element, "Begin");
  await choose(element, "b");
  await press(element, "Stop here");
  assert.equal(lead(element), "You stopped here, and that is fine.");
  assert.equal(Object.keys(kept("a_review").questions).length, 1);
});

test("what was erased in another tab since the sitting began does not come back with an answer", async () => {
  readOn("a");
  reviewed("a", { q0: { seen: 7, right: 6, box: 3, day: TODAY - 9 } });
  const element = await review(lesson("a", 1));
  await begin(element, "Begin");
  localStorage.clear();
  await choose(element, "b");
  assert.deepEqual(kept("a_review").questions, {
    q0: { seen: 1, right: 1, box: 2, day: TODAY },
  });
});

test("after eight it is enough for today, and more can be had", async () => {
  readOn("a");
  const standing = { seen: 1, right: 1, box: 2, day: TODAY };
  reviewed("a", Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7].map((n) => [`q${n}`, standing])));
  const element = await review(lesson("a", 12));
  assert.equal(lead(element), "That is enough for today.");
  await begin(element, "A few more now");
  assert.match(seen(await onShow(element)), /^Question 1 of 4/);
});

test("after an absence one is welcomed, and nothing is counted", async () => {
  readOn("a", TODAY - 99);
  const standing = { seen: 1, right: 1, box: 2, day: TODAY - 60 };
  reviewed("a", Object.fromEntries([...Array(20).keys()].map((n) => [`q${n}`, standing])));
  const element = await review(lesson("a", 20));
  assert.equal(lead(element), "Welcome back.");
  assert.doesNotMatch(seen(element), /\d|twenty|late|overdue/);
  await begin(element, "Begin");
  assert.match(seen(await onShow(element)), /^Question 1 of 8/);
});

test("when all are yours it says so, and one may go through some again", async () => {
  readOn("a");
  const mine = { seen: 5, right: 5, box: 6, day: TODAY - 1 };
  reviewed("a", { q0: mine, q1: mine });
  const element = await review(lesson("a"));
  assert.equal(lead(element), "They are all yours.");
  await begin(element, "Go through some again");
  await choose(element, "a");
  assert.equal(Object.values(kept("a_review").questions).filter(({ box }) => box === 1).length, 1);
});

test("a day a week off is told by its name, and a later one by its date", async () => {
  readOn("a");
  reviewed("a", { q0: { seen: 1, right: 1, box: 3, day: TODAY - 2 } });
  assert.match(seen(await review(lesson("a", 1))), /come on Tuesday\./);
  reviewed("a", { q0: { seen: 1, right: 1, box: 4, day: TODAY } });
  assert.match(seen(await review(lesson("a", 1))), /come on 10 December\./);
});

test("questions for students come back only to those who answered them in the lesson", async () => {
  readOn("a");
  const one = lesson("a");
  one.questions[1].level = "students";
  assert.equal(lead(await review(one)), "One question, about a minute.");
  const answers = { q1: { answer: "b", attempts: 1, state: "right" } };
  keepElsewhere({ ...quizRecord("a-quiz"), answers });
  assert.equal(lead(await review(one)), "Two questions, about a minute.");
});

test("where storage is blocked it says so, and questions can be tried all the same", async () => {
  const storage = vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  const element = await review(lesson("a"));
  assert.equal(lead(element), "This browser lets us keep nothing.");
  await begin(element, "Try a few questions");
  await choose(element, "b");
  assert.match(seen(element), /does not let us keep how it went/);
  storage.mockRestore();
});

test("where a browser keeps each page apart it does not say that nothing was read", async () => {
  vi.stubGlobal("location", new URL("file:///home/me/course/review.html"));
  vi.stubGlobal("mozInnerScreenX", 0);
  const element = await review(lesson("a"));
  assert.match(lead(element), /keeps what you do on each page apart\.$/);
  await begin(element, "Try a few questions");
  await choose(element, "b");
  assert.deepEqual(Object.values(kept("a_review").questions)[0].seen, 1);
  vi.unstubAllGlobals();
});

test("questions that cannot be loaded are told of, and one can try again", async () => {
  readOn("a");
  const element = await review({ ...lesson("a"), script: "nowhere.js" });
  quizzes.clear();
  const append = vi.spyOn(document.body, "append").mockImplementation((script) => {
    /** @type {any} */ (script).onerror(new Event("error"));
  });
  await press(element, "Begin");
  await vi.waitFor(() => assert.match(seen(element), /could not be loaded\. Please try again\./));
  append.mockRestore();
  assert.ok(element.renderRoot.querySelector("[data-begin]"));
});
