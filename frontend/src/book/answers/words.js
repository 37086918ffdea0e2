/** All words of the box that saves, loads and erases answers. */
import { LARGEST_FILE } from "../../records/saved-file.js";
import { words as ofActivities } from "./activity-words.js";

const { activities, things, listed, day } = ofActivities;

export const words = {
  title: "Save, load or erase",
  nothingKept: "Nothing that you read or answered is kept on this device yet.",
  /** @param {import("./activities.js").Things} what @param {Date | null} last */
  kept: (what, last) =>
    `Kept on this device: ${listed(things(what))}${last ? `, last on ${day(last)}` : ""}.`,
  on: (/** @type {string} */ page) => `on the page “${page}”`,
  gone: "Something that is no longer in the course.",
  onlyHere: "It stays in this browser. Nobody else can see it unless you share the device.",

  save: "Save to a file",
  saved: (/** @type {string} */ name) => `Saved as ${name}.`,
  fileName: (/** @type {Date} */ now) =>
    `secure-base-answers-${now.toISOString().slice(0, 10)}.json`,

  load: "Load from a file",
  file: "A file of saved answers",
  /** @param {import("./activities.js").Things} what @param {Date} saved */
  willLoad: (what, saved) => `This file, saved on ${day(saved)}, holds ${listed(things(what))}.`,
  /** @param {import("./activities.js").Came} came */
  willAdd: ({ fresh, more, left, others, isAllHere }) => {
    const added = [
      ...(fresh.length ? [`${activities(fresh.length)} new here`] : []),
      ...(more.length ? [`more answers to ${activities(more.length)}`] : []),
      ...things(others),
    ];
    return [
      ...(isAllHere ? ["It is all kept here already."] : []),
      ...(added.length ? [`It adds ${listed(added)}. Nothing that is kept here goes away.`] : []),
      ...(left.length
        ? [`${activities(left.length)} cannot be joined with what is kept here, which stays.`]
        : []),
    ];
  },
  loadIt: "Load it",
  leaveIt: "Leave it",
  /** @param {import("./activities.js").Things} what */
  loaded: (what) => `Loaded: ${listed(things(what))}.`,
  notAllLoaded:
    "A newer version of the course has kept answers here. We left those as they are, and loaded the rest.",
  noneLoaded: "This device has no room for it, or does not let us keep any. Nothing has changed.",
  leftAlone: "Nothing has changed.",
  emptyFile: "This file holds nothing to load.",

  erase: "Erase it all",
  eraseQuestion: "Erase all that is kept here of what you read and answered?",
  eraseIt: "Yes, erase it all",
  keepIt: "Keep it",
  erased: "It is all erased.",
  notErased: "This browser does not let us reach what is kept here.",
  undo: "Undo",
  undone: "All is as it was.",
  notUndone: "This browser would not take it all back. It may have no room left.",

  refusals: {
    "too-big": `This file is too big to be ours: the limit is ${LARGEST_FILE / 1_000_000} MB. Nothing has changed.`,
    "not-json": "We could not read this file. Nothing has changed.",
    "not-ours": "This file was not saved by Secure Base. Nothing has changed.",
    newer: "This file was saved by a newer version of the course. Nothing has changed.",
    damaged: "This file holds something we did not save, so we left it alone. Nothing has changed.",
  },
};
