/** All words of the review, in one place, ready for translation. */
import { capital, inWords } from "../../activity/small-numbers.js";

/** @param {number} day counted from 1 January 1970 */
const dateOf = (day) => new Date(day * 86_400_000);

/**
 * @param {number} day @param {number} today
 * @returns {string} "tomorrow", "on Thursday", "on 4 January"
 */
function when(day, today) {
  if (day <= today) return "today";
  if (day === today + 1) return "tomorrow";
  const date = dateOf(day);
  const [weekday, month] = /** @type {const} */ ([
    { weekday: "long" },
    { day: "numeric", month: "long" },
  ]).map((form) => date.toLocaleDateString("en-GB", { ...form, timeZone: "UTC" }));
  return day < today + 7 ? `on ${weekday}` : `on ${month}`;
}

/** @param {number} count 1 to 8 */
function ready(count) {
  return count === 1
    ? "One question, about a minute."
    : `${capital(inWords(count))} questions, ${count > 4 ? "about four minutes" : count > 2 ? "about two minutes" : "about a minute"}.`;
}

export const words = {
  title: "Today’s questions",

  /** How things stand: what is said of it, and what the button is called. */
  standings: {
    blocked: {
      says: "So we cannot know what you have read. You can still try a few questions from any lesson.",
      begin: "Try a few questions",
    },
    apart: {
      says: "So we cannot know here what you have read. You can still try a few questions from any lesson.",
      begin: "Try a few questions",
    },
    "nothing-read": {
      says: "Once you have read all parts of a lesson, or answered its questions, some of them come back here a day later.",
      begin: "",
    },
    ready: {
      says: "They are from lessons you have read. Nobody sees your answers, and you can stop anywhere.",
      begin: "Begin",
    },
    "welcome-back": {
      says: "Nothing has piled up. Here are a few questions to begin with, and you can stop anywhere.",
      begin: "Begin",
    },
    enough: { says: "", begin: "A few more now" },
    "not-today": {
      says: "You may try some early, if you like. It is the gap that helps, so they still come on their day.",
      begin: "Try some now",
    },
    "all-yours": {
      says: "You have found each of these again and again, over longer and longer gaps. When you have read another lesson, its questions come here.",
      begin: "Go through some again",
    },
  },
  /** @param {import("./standing.js").State} state @param {number} count of questions that are offered */
  lead: (state, count) => {
    if (state === "ready") return ready(count);
    return {
      blocked: "This browser lets us keep nothing.",
      apart: "In this browser, a book from a folder keeps what you do on each page apart.",
      "nothing-read": "Nothing to go back to yet.",
      "welcome-back": "Welcome back.",
      enough: "That is enough for today.",
      "not-today": "Nothing for today.",
      "all-yours": "They are all yours.",
    }[state];
  },
  /** @param {number} day @param {number} today @param {import("./standing.js").State} state */
  next: (day, today, state) =>
    state === "ready" || state === "welcome-back"
      ? ""
      : `The next questions come ${when(day, today)}.`,
  begin: (/** @type {string} */ lesson) => `Begin with ${lesson}`,
  goOn: (/** @type {string} */ lesson) => `Go on with ${lesson}`,

  notLoaded: "The questions could not be loaded. Please try again.",
  /** @param {number} number @param {number} of @param {string} lesson */
  place: (number, of, lesson) => `Question ${number} of ${of} · ${lesson}`,
  onceMore: (/** @type {string} */ lesson) => `Once more · ${lesson}`,
  following: "Next",
  toEnd: "Finish",
  stop: "Stop here",
  notKept: "This device does not let us keep how it went. You can carry on all the same.",

  done: "That was it.",
  stopped: "You stopped here, and that is fine.",
  /** @param {number} asked @param {number} right at the first try */
  howItWent: (asked, right) => {
    if (right === asked) return "All of it was still there.";
    return right
      ? "Some of it was still there, and some comes again soon. That is how things stay."
      : "These come again soon. Looking for an answer helps, even when it is not there yet.";
  },
  worthAnotherLook: "If you want to read one again:",

  calendar: "A reminder, if you want one",
  calendarWhy:
    "This is a small file with the days on which questions come, for the next four weeks. Open it, and your calendar takes them. It can then remind you at ten in the morning. It is made here, and nobody else gets it.",
  saveCalendar: "Save the days",
  calendarSaved: (/** @type {string} */ name) => `Saved as ${name}.`,
  calendarFile: "secure-base-review.ics",
  calendarTitle: "A few questions from Secure Base, if you like",
  calendarSays:
    "Two minutes are enough, and the days need not be kept: a missed day is just a day.\nNobody but you sees your answers.",
};
