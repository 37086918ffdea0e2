import assert from "node:assert/strict";
import { afterEach, test, vi } from "vitest";
import { FORMS } from "../../src/records/record.js";
import { createStore, isEachPageAlone } from "../../src/records/store.js";
import { quizRecord, sorterRecord } from "../examples.js";

const KEY = "secure-base/1/small-quiz";

/** As much of a window as the store uses. @param {Record<string, string>} [entries] */
function fakeWindow(entries = {}) {
  const kept = new Map(Object.entries(entries));
  const localStorage = {
    get length() {
      return kept.size;
    },
    key: (/** @type {number} */ index) => [...kept.keys()][index] ?? null,
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => void kept.set(key, value),
    removeItem: (/** @type {string} */ key) => void kept.delete(key),
  };
  return /** @type {any} */ (Object.assign(new EventTarget(), { localStorage, kept }));
}

function blockedWindow() {
  const host = new EventTarget();
  Object.defineProperty(host, "localStorage", {
    get() {
      throw new Error("SecurityError");
    },
  });
  return /** @type {any} */ (host);
}

afterEach(() => vi.unstubAllGlobals());

test("what was kept is read again under its versioned key", () => {
  const host = fakeWindow();
  assert.equal(createStore(host).keep(quizRecord()), true);
  assert.deepEqual(createStore(host).read("small-quiz"), quizRecord());
  assert.ok(host.kept.has(KEY));
});

test("rubbish in storage reads as nothing, and can be replaced", () => {
  for (const rubbish of [
    "{",
    "null",
    "[]",
    '"text"',
    '{"version":1}',
    JSON.stringify(quizRecord("other")),
  ]) {
    const store = createStore(fakeWindow({ [KEY]: rubbish }));
    assert.equal(store.read("small-quiz"), null);
    assert.deepEqual(store.all(), {});
    assert.equal(store.keep(quizRecord()), true);
    assert.deepEqual(store.read("small-quiz"), quizRecord());
  }
});

test("a record of a newer version is neither read nor replaced", () => {
  const newer = JSON.stringify({ ...quizRecord(), version: 2 });
  const host = fakeWindow({ [KEY]: newer });
  const store = createStore(host);
  assert.equal(store.read("small-quiz"), null);
  assert.equal(store.keep(quizRecord()), false);
  assert.equal(host.kept.get(KEY), newer);
});

test("blocked storage breaks nothing and says that nothing is kept", () => {
  const store = createStore(blockedWindow());
  assert.equal(store.keep(quizRecord()), false);
  assert.equal(store.read("small-quiz"), undefined);
  assert.deepEqual(store.all(), {});
  assert.equal(store.lastKept(), null);
  assert.equal(store.eraseAll(), null);
});

test("full storage says that nothing is kept", () => {
  const host = fakeWindow();
  const store = createStore(host);
  store.subscribe(() => assert.fail("there is no news"));
  host.localStorage.setItem = () => {
    throw new Error("QuotaExceededError");
  };
  assert.equal(store.keep(quizRecord()), false);
});

test("a record without an answer is not kept", () => {
  const host = fakeWindow();
  const store = createStore(host);
  store.keep(quizRecord());
  store.keep({ ...quizRecord(), answers: {} });
  assert.equal(host.kept.has(KEY), false);
});

test("all records are listed, and other sites' entries are not", () => {
  const rubbish = {
    "secure-base/1/rubbish": "{",
    "secure-base/1/other": JSON.stringify(quizRecord()),
  };
  const store = createStore(fakeWindow({ theme: "dark", "secure-base/2/later": "{}", ...rubbish }));
  store.keep(sorterRecord());
  store.keep(quizRecord());
  assert.deepEqual(Object.keys(store.all()), ["small-quiz", "small-sorter"]);
  assert.ok(store.lastKept() instanceof Date);
});

test("erasing takes everything of ours and nothing else, and can be undone", () => {
  const host = fakeWindow({ theme: "dark" });
  const store = createStore(host);
  store.keep(quizRecord());
  const before = new Map(host.kept);
  const undo = store.eraseAll();
  assert.deepEqual([...host.kept.keys()], ["theme"]);
  undo?.();
  assert.deepEqual(new Map(host.kept), before);
});

test("a listener hears of changes here and in another tab until it is cleaned up", () => {
  const host = fakeWindow();
  /** @type {(string | null)[]} */
  const heard = [];
  const cleanUp = createStore(host).subscribe((activity) => heard.push(activity));
  createStore(host).keep(quizRecord());
  host.dispatchEvent(Object.assign(new Event("storage"), { key: KEY }));
  host.dispatchEvent(Object.assign(new Event("storage"), { key: "theme" }));
  host.dispatchEvent(Object.assign(new Event("storage"), { key: null }));
  cleanUp();
  createStore(host).keep(quizRecord());
  assert.deepEqual(heard, ["small-quiz", "small-quiz", null]);
});

/** A window whose storage takes nothing more once `fill` is called. */
function windowThatFills() {
  const host = fakeWindow();
  host.fill = () => {
    host.localStorage.setItem = () => {
      throw new Error("QuotaExceededError");
    };
  };
  return host;
}

test("starting again in full storage is done, and says so", () => {
  const host = windowThatFills();
  const store = createStore(host);
  store.keep(quizRecord());
  host.fill();
  let told = 0;
  store.subscribe(() => {
    told += 1;
  });
  assert.equal(store.keep({ ...quizRecord(), answers: {} }), true);
  assert.equal(told, 1);
  assert.equal(store.read("small-quiz"), null);
});

test("undoing an erasure says whether the answers are back", () => {
  const roomy = createStore(fakeWindow());
  roomy.keep(quizRecord());
  assert.equal(roomy.eraseAll()?.(), true);
  assert.deepEqual(roomy.read("small-quiz"), quizRecord());

  const host = windowThatFills();
  const store = createStore(host);
  store.keep(quizRecord());
  const undo = store.eraseAll();
  host.fill();
  assert.equal(undo?.(), false);
});

test("a page that comes back as it was left tells everyone to read afresh, until they are gone", () => {
  const host = fakeWindow();
  /** @type {(string | null)[]} */
  const heard = [];
  const cleanUp = createStore(host).subscribe((activity) => heard.push(activity));
  const pageshow = (/** @type {boolean} */ persisted) =>
    host.dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));
  pageshow(false);
  assert.deepEqual(heard, []);
  pageshow(true);
  assert.deepEqual(heard, [null]);
  cleanUp();
  pageshow(true);
  assert.deepEqual(heard, [null]);
});

test("a tab that is seen again tells everyone to read afresh, and one that is hidden does not", () => {
  const document = Object.assign(new EventTarget(), { hidden: true });
  const host = Object.assign(fakeWindow(), { document });
  /** @type {(string | null)[]} */
  const heard = [];
  createStore(host).subscribe((activity) => heard.push(activity));
  document.dispatchEvent(new Event("visibilitychange"));
  assert.deepEqual(heard, []);
  document.hidden = false;
  document.dispatchEvent(new Event("visibilitychange"));
  assert.deepEqual(heard, [null]);
});

test("what may not be replaced is told apart", () => {
  const newer = JSON.stringify({ ...quizRecord(), version: 2 });
  assert.equal(createStore(fakeWindow({ [KEY]: newer })).isGuarded("small-quiz"), true);
  assert.equal(
    createStore(fakeWindow({ [KEY]: JSON.stringify(quizRecord()) })).isGuarded("small-quiz"),
    false,
  );
  assert.equal(createStore(fakeWindow()).isGuarded("small-quiz"), false);
});

for (const [protocol, browser, isAlone] of /** @type {[string, object, boolean][]} */ ([
  ["file:", { mozInnerScreenX: 0 }, true],
  ["file:", {}, false],
  ["https:", { mozInnerScreenX: 0 }, false],
  ["https:", {}, false],
])) {
  test(`on ${protocol} in ${Object.keys(browser)[0] ? "Firefox" : "another browser"} each page ${isAlone ? "keeps its own answers" : "knows those of the others"}`, () => {
    vi.stubGlobal("location", { protocol });
    vi.stubGlobal("window", browser);
    assert.equal(isEachPageAlone(), isAlone);
  });
}

test("undoing an erasure leaves alone what was answered since", () => {
  const host = fakeWindow();
  const store = createStore(host);
  store.keep(quizRecord());
  store.keep(sorterRecord());
  const undo = store.eraseAll();
  const since = { ...quizRecord(), current: null };
  store.keep(since);
  assert.equal(undo?.(), true);
  assert.deepEqual(store.all(), { "small-quiz": since, "small-sorter": sorterRecord() });
});

/** A course whose quiz is in its second version: `current` has become `showing`. */
const { current, ...content } = FORMS.kept.quiz.content;
const later = {
  kept: {
    ...FORMS.kept,
    quiz: { version: 2, done: "answers", content: { ...content, showing: current } },
  },
  upgrades: {
    quiz: { 1: (/** @type {any} */ { current, ...rest }) => ({ ...rest, showing: current }) },
  },
};

test("an old record is read in the form of today, and the next answer is kept in it", () => {
  const host = fakeWindow({ [KEY]: JSON.stringify(quizRecord()) });
  const store = createStore(host, later);
  const { current, ...rest } = quizRecord();
  const upgraded = /** @type {any} */ ({ ...rest, version: 2, showing: current });
  assert.deepEqual(store.read("small-quiz"), upgraded);
  assert.deepEqual(store.all(), { "small-quiz": upgraded });
  assert.equal(store.keep({ ...upgraded, showing: null }), true);
  assert.equal(JSON.parse(host.kept.get(KEY)).version, 2);
});

const broken = () => {
  throw new Error("This upgrade is broken.");
};
for (const [what, upgrades] of Object.entries({
  "that no upgrade leads on from": {},
  "whose upgrade breaks": { quiz: { 1: broken } },
  "whose upgrade gives what is no record": { quiz: { 1: () => ({ kind: "quiz" }) } },
})) {
  test(`an old record ${what} stays untouched, and the next answer is told as not kept`, () => {
    const old = JSON.stringify(quizRecord());
    const host = fakeWindow({ [KEY]: old });
    const store = createStore(host, { ...later, upgrades: /** @type {any} */ (upgrades) });
    assert.equal(store.read("small-quiz"), null);
    assert.equal(store.keep({ ...quizRecord(), version: /** @type {any} */ (2) }), false);
    assert.equal(host.kept.get(KEY), old);
  });
}
