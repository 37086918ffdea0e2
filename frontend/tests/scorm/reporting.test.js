// @vitest-environment happy-dom
import assert from "node:assert/strict";
import { beforeEach, test } from "vitest";
import { tellLearningSystem } from "../../src/scorm/index.js";
import { quiz, quizRecord } from "../examples.js";

/** A learning system: what it was told, and each call. @param {Record<string, string>} [known] */
function system(known = {}) {
  /** @type {Record<string, string>} */
  const values = { "cmi.core.lesson_status": "not attempted", "cmi.suspend_data": "", ...known };
  /** @type {string[]} */
  const calls = [];
  const call = (/** @type {string} */ name, /** @type {string} */ gives) => () => {
    calls.push(name);
    return gives;
  };
  const api = {
    LMSInitialize: call("Initialize", "true"),
    LMSGetValue: (/** @type {string} */ name) => values[name] ?? "",
    LMSSetValue(/** @type {string} */ name, /** @type {string} */ value) {
      values[name] = value;
      return "true";
    },
    LMSCommit: call("Commit", "true"),
    LMSFinish: call("Finish", "true"),
  };
  return { api, values, calls };
}

/** @param {any} api @param {any} [record] a learner's page in a frame of the system */
function open(api, record = null) {
  document.body.innerHTML = '<sb-quiz id="small-quiz" class="sb-activity"></sb-quiz>';
  const element = /** @type {any} */ (document.querySelector("sb-quiz"));
  Object.assign(element, { spec: quiz, record });
  const events = new EventTarget();
  const host = Object.assign(events, { document, localStorage, crypto, Date, opener: null });
  const around = /** @type {any} */ ({ API: api });
  around.parent = around;
  /** @type {any} */ (host).parent = around;
  tellLearningSystem(/** @type {any} */ (host));
  return {
    answer(/** @type {any} */ next) {
      element.record = next;
      element.dispatchEvent(new CustomEvent("sb-record", { bubbles: true }));
    },
    leave: () => host.dispatchEvent(new Event("pagehide")),
  };
}

const HALF = quizRecord();
const WHOLE = {
  ...HALF,
  answers: { ...HALF.answers, which: { answer: ["a"], attempts: 1, state: "wrong" } },
};

beforeEach(() => localStorage.clear());

test("a lesson that is left half done is incomplete, has no score, and is handed back", () => {
  const { api, values, calls } = system();
  const page = open(api);
  page.answer(HALF);
  assert.deepEqual(calls, ["Initialize"]);
  page.leave();
  assert.deepEqual(calls, ["Initialize", "Finish"]);
  assert.equal(values["cmi.core.lesson_status"], "incomplete");
  assert.equal(values["cmi.core.score.raw"], undefined);
  assert.equal(values["cmi.core.exit"], "suspend");
  assert.match(values["cmi.core.session_time"], /^0000:00:\d\d$/);
});

test("a quiz that is finished is told at once, and a click after it is not", () => {
  const { api, values, calls } = system();
  const page = open(api);
  page.answer(WHOLE);
  assert.deepEqual(calls, ["Initialize", "Commit"]);
  assert.equal(values["cmi.core.lesson_status"], "completed");
  assert.equal(values["cmi.core.score.raw"], "50");
  page.answer({ ...WHOLE, current: "which" });
  assert.deepEqual(calls, ["Initialize", "Commit"]);
});

test("a better score is told when the page is left", () => {
  const { api, values } = system();
  const page = open(api);
  page.answer(WHOLE);
  const right = { answer: ["a", "b"], attempts: 2, state: "right" };
  page.answer({ ...WHOLE, answers: { ...WHOLE.answers, which: right } });
  page.leave();
  assert.equal(values["cmi.core.score.raw"], "100");
});

test("what is complete stays so when somebody starts again", () => {
  const { api, values } = system({ "cmi.core.lesson_status": "completed" });
  open(api).leave();
  assert.equal(values["cmi.core.lesson_status"], "completed");
});

test("answers of somebody else on this computer are taken away, and one's own stay", () => {
  localStorage.setItem("secure-base/1/small-quiz", "of somebody");
  localStorage.setItem("secure-base/1/another-lesson", "stays");
  const first = system();
  open(first.api);
  assert.equal(localStorage.getItem("secure-base/1/small-quiz"), null);
  assert.equal(localStorage.getItem("secure-base/1/another-lesson"), "stays");
  localStorage.setItem("secure-base/1/small-quiz", "one's own");
  const mark = first.values["cmi.suspend_data"];
  assert.equal(mark.length, 36);
  open(system({ "cmi.suspend_data": mark }).api);
  assert.equal(localStorage.getItem("secure-base/1/small-quiz"), "one's own");
  open(system({ "cmi.suspend_data": "of another" }).api);
  assert.equal(localStorage.getItem("secure-base/1/small-quiz"), null);
});

test("without a learning system nothing is told and nothing taken away", () => {
  localStorage.setItem("secure-base/1/small-quiz", "one's own");
  open(null);
  assert.equal(localStorage.getItem("secure-base/1/small-quiz"), "one's own");
});
