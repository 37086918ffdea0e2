/** All words of the box that takes answers to another device, and of what came from one. */
import { words as ofActivities } from "../answers/activity-words.js";

const { activities, things, others, listed: together, day } = ofActivities;

/** @param {(string | null)[]} titles null: the course has it no longer @returns {string} */
const listed = (titles) => {
  const known = titles.flatMap((title) => (title === null ? [] : [`“${title}”`]));
  const gone = titles.length - known.length;
  return [...known, ...(gone ? [`${gone} that the course has no longer`] : [])].join(", ");
};

export const words = {
  title: "Take your place with you",
  why: "This device may forget. Your link holds all that is kept here: open it on another phone or computer, and you go on there. Nothing that is there already is lost.",
  whoHasIt: "It is sent to nobody. Whoever has your link can see your answers, and what you wrote.",
  nothingYet: "Once you have read or answered something, you can take it along from here.",
  alone:
    "In this browser, a book from a folder keeps the answers of each page apart. The links above take along what is kept here.",

  copy: "Copy my link",
  copied:
    "Your link is copied. Paste it where you will find it again: a message to yourself, or a note.",
  notCopied: "This browser does not let us copy. Here is your link: select it, and copy it.",
  yourLink: "Your link",
  send: "Send my link",
  showCode: "Show a code to scan",
  hideCode: "Hide the code",
  noCode: "The code could not be loaded. Copy your link instead.",
  tooLong: "All that is kept here is too much for a link. Save it to a file instead.",
  cannot: "This browser is too old to make a link. Save your answers to a file instead.",

  bring: "You have a link from another device?",
  paste: "Paste your link here",
  open: "Open it",
  pasteFirst: "Paste your link first. It begins with the address of this page.",

  cameTitle: "What came with your link",
  /** @param {import("../answers/activities.js").Things} what @param {Date} saved */
  came: (what, saved) => `As it was on ${day(saved)}: ${together(things(what))}.`,
  /** @param {import("../answers/activities.js").Came} came @param {(id: string) => string | null} title */
  lines: ({ fresh, more, same, left, others: besides, isAllHere }, title) => [
    ...(fresh.length ? [`New here: ${listed(fresh.map(title))}.`] : []),
    ...(more.length ? [`More than was here: ${listed(more.map(title))}.`] : []),
    ...others(besides),
    ...(isAllHere ? ["It was all here already."] : []),
    ...(same.length && !isAllHere ? [`Here already: ${activities(same.length)}.`] : []),
    ...(left.length
      ? [`Left as it was here, as the two together would be too much: ${listed(left.map(title))}.`]
      : []),
  ],
  stays: "All that was here before is still here.",
  newer: "A newer version of the course has kept answers here. We left those as they are.",
  empty: "There is nothing in this link.",
  undo: "Undo",
  undone: "What came is taken out again. All is as it was.",
  notUndone: "This browser would not let us take it out again.",
  noRoom:
    "This device has no room for what came, or does not let us keep anything. Nothing has changed.",

  refusals: {
    cut: "This link is not whole, or was changed on its way. Copy it once more, from its first letter to its last. Nothing has changed.",
    "too-big": "This link is too long to be ours. Nothing has changed.",
    "not-json": "We could not read this link. Nothing has changed.",
    "not-ours": "This link is from another course. Nothing has changed.",
    newer:
      "This link was made by a newer version of the course. Load this page again, and then open your link again. Nothing has changed.",
    damaged:
      "This link holds something that we did not put in, so we left it alone. Nothing has changed.",
    none: "This is not a link with answers. It begins with the address of this page, and is long. Nothing has changed.",
  },
};
