/**
 * Tells a learning system that knows SCORM 1.2 how a lesson in a package went: that it was begun,
 * and once its quiz is finished, that it is complete and how many were right. Answers stay in the
 * browser, as everywhere; the system is given none. Nothing is sent with a click: only when the
 * quiz is finished, and when the page is left.
 *
 * @import { QuizRecord, QuizSpec } from "../spec"
 * @typedef {Record<string, (...given: string[]) => string>} Api what the system offers
 */
const PREFIX = "secure-base/1/";
const SECOND = 1000;

/** @param {Window & typeof globalThis} host */
export function tellLearningSystem(host) {
  const { document } = host;
  openOtherPagesBeside(document);
  const api = findApi(host) ?? (host.opener && findApi(host.opener));
  if (api?.LMSInitialize("") !== "true") return;

  const begun = host.Date.now();
  const set = (/** @type {string} */ name, /** @type {string | number} */ value) =>
    api.LMSSetValue(`cmi.${name}`, String(value));
  forgetOthers(host, api, set);
  if (!isComplete(api)) set("core.lesson_status", "incomplete");

  let toldScore = "";
  const tellScore = () => {
    const quizzes = /** @type {any} */ (document.querySelectorAll("sb-quiz"));
    const score = scoreOf([...quizzes]);
    if (score === null || score === toldScore) return false;
    const values = { raw: score, min: 0, max: 100 };
    for (const [name, value] of Object.entries(values)) set(`core.score.${name}`, value);
    set("core.lesson_status", "completed");
    toldScore = score;
    return true;
  };
  document.addEventListener("sb-record", () => {
    if (!toldScore && tellScore()) api.LMSCommit("");
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden") return;
    tellScore();
    api.LMSCommit("");
  });
  host.addEventListener(
    "pagehide",
    () => {
      tellScore();
      set("core.session_time", timeTold((host.Date.now() - begun) / SECOND));
      // Answers are waiting in the browser: the system is to hand back what it was told, too.
      set("core.exit", "suspend");
      api.LMSFinish("");
    },
    { once: true },
  );
}

/** @param {Api} api */
function isComplete(api) {
  return ["completed", "passed", "failed"].includes(api.LMSGetValue("cmi.core.lesson_status"));
}

/**
 * @param {Window} from
 * @returns {Api | null} what a system puts into a window around this one
 */
function findApi(from) {
  for (let window = from; ; window = window.parent) {
    try {
      const { API } = /** @type {any} */ (window);
      if (API) return API;
    } catch {
      // It is another site's, which may itself stand in the system's.
    }
    if (window.parent === window) return null;
  }
}

/**
 * A browser may be used by several people, and the system knows whom it has let in. Answers that
 * do not belong to this attempt are taken away before anything shows them. Attempts are told apart
 * by a mark without meaning, of which each side keeps one.
 *
 * @param {Window & typeof globalThis} host @param {Api} api
 * @param {(name: string, value: string) => void} set
 */
function forgetOthers(host, api, set) {
  const activities = [...host.document.querySelectorAll(".sb-activity[id]")].map(({ id }) => id);
  const key = `secure-base/scorm/${activities[0]}`;
  const mark = api.LMSGetValue("cmi.suspend_data") || host.crypto.randomUUID();
  set("suspend_data", mark);
  try {
    if (host.localStorage.getItem(key) === mark) return;
    for (const id of activities) host.localStorage.removeItem(PREFIX + id);
    host.localStorage.setItem(key, mark);
  } catch {
    // Where storage is blocked nobody's answers are kept.
  }
}

/**
 * @param {{spec: QuizSpec | null, record: QuizRecord | null}[]} quizzes
 * @returns {string | null} how many of 100 are right; null while a question is open
 */
function scoreOf(quizzes) {
  const states = quizzes.flatMap(({ spec, record }) =>
    (spec?.questions ?? []).map(({ id }) => record?.answers[id]?.state),
  );
  if (!states.length || states.includes(undefined)) return null;
  return String(Math.round((100 * states.filter((one) => one === "right").length) / states.length));
}

/** @param {number} seconds @returns {string} as SCORM has it: 0000:05:09 */
function timeTold(seconds) {
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(Math.floor);
  return parts.map((part, place) => String(part).padStart(place ? 2 : 4, "0")).join(":");
}

/**
 * For a system, a page that is left has ended; so another page opens in a window of its own.
 *
 * @param {Document} document
 */
function openOtherPagesBeside(document) {
  document.addEventListener(
    "click",
    (event) => {
      const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
      if (!(link instanceof HTMLAnchorElement) || !/^(https?|file):$/.test(link.protocol)) return;
      const [here, there] = [document.URL, link.href].map((address) => address.split("#")[0]);
      if (here !== there) link.target = "_blank";
    },
    { capture: true },
  );
}
