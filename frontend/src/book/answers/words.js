/** All words of the box that saves, loads and erases answers. */
import { LARGEST_FILE } from "../../records/saved-file.js";
import { words as ofActivities } from "./activity-words.js";

const { activities, day } = ofActivities;

/** @param {number} count */
const counted = (count) => (count === 1 ? "1 lesson" : `${count} lessons`);

export const words = {
  title: "Save, load or erase",
  nothingKept: "No answers are kept on this device yet.",
  kept: (/** @type {number} */ count, /** @type {Date | null} */ last) =>
    `Kept on this device: answers to ${activities(count)}${last ? `, last on ${day(last)}` : ""}.`,
  on: (/** @type {string} */ page) => `on the page “${page}”`,
  gone: "Something that is no longer in the course.",
  /**
   * @param {boolean} hasAge @param {number} lessons in which a place is kept
   * @param {number} reviewed lessons of which questions came again
   */
  others: (hasAge, lessons, reviewed) => [
    ...(hasAge ? ["Your baby’s age, as the month of birth."] : []),
    ...(lessons ? [`Where you were in ${counted(lessons)}.`] : []),
    ...(reviewed ? [`Which questions came back to you, from ${counted(reviewed)}.`] : []),
  ],
  onlyHere: "They stay in this browser. Nobody else can see them unless you share the device.",

  save: "Save to a file",
  saved: (/** @type {string} */ name) => `Saved as ${name}.`,
  fileName: (/** @type {Date} */ now) =>
    `secure-base-answers-${now.toISOString().slice(0, 10)}.json`,

  load: "Load from a file",
  file: "A file of saved answers",
  willLoad: (/** @type {number} */ count, /** @type {Date} */ saved) =>
    `This file holds answers to ${activities(count)}, saved on ${day(saved)}.`,
  /** @param {number} fresh @param {number} more @param {number} left */
  willAdd: (fresh, more, left) => {
    const added = [
      ...(fresh ? [`${activities(fresh)} new here`] : []),
      ...(more ? [`more answers to ${activities(more)}`] : []),
    ];
    return [
      added.length
        ? `It adds ${added.join(" and ")}. Nothing that is kept here goes away.`
        : "It is all kept here already.",
      ...(left
        ? [`${activities(left)} cannot be joined with what is kept here, which stays.`]
        : []),
    ];
  },
  loadThem: "Load these answers",
  leaveIt: "Leave it",
  loaded: (/** @type {number} */ count) => `Answers to ${activities(count)} are loaded.`,
  notAllLoaded:
    "A newer version of the course has kept answers here. We left those as they are, and loaded the rest.",
  noneLoaded:
    "This device has no room for these answers, or does not let us keep any. Nothing has changed.",
  leftAlone: "Nothing has changed.",
  emptyFile: "This file holds no answers.",

  erase: "Erase all answers",
  eraseQuestion: "Erase all answers that are kept on this device?",
  eraseThem: "Yes, erase them",
  keepThem: "Keep them",
  erased: "All answers are erased.",
  notErased: "This browser does not let us reach what is kept here.",
  undo: "Undo",
  undone: "Your answers are as they were.",
  notUndone: "This browser would not take your answers back. It may have no room left.",

  refusals: {
    "too-big": `This file is too big to be ours: the limit is ${LARGEST_FILE / 1_000_000} MB. Nothing has changed.`,
    "not-json": "We could not read this file. Nothing has changed.",
    "not-ours": "This file was not saved by Secure Base. Nothing has changed.",
    newer: "This file was saved by a newer version of the course. Nothing has changed.",
    damaged: "This file holds something we did not save, so we left it alone. Nothing has changed.",
  },
};
