/** All words about the copy of the course that a device keeps. */

const MEGABYTE = 1_000_000;

/** @param {number} bytes */
const size = (bytes) => `${(bytes / MEGABYTE).toFixed(1)} MB`;

/** @param {string} made a day, as 2026-11-27 */
const day = (made) =>
  new Date(made).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

export const words = {
  folder: "You are reading from a folder: the whole course is here already.",
  preview: "This copy of the course is not kept on devices.",
  cannot: "This browser cannot keep the course. It may be a private window.",
  notKept: (/** @type {number | undefined} */ sent) =>
    `The course is not kept on this device.${sent ? ` To fetch it takes ${size(sent)}.` : ""}`,
  keep: "Keep it on this device",
  onItsWay: (/** @type {number | undefined} */ sent) =>
    `The course is on its way to this device${sent ? `: ${size(sent)}` : ""}. You can go on reading.`,
  failed: "It did not come whole, so nothing has changed. It is tried again when you next come.",
  kept: (/** @type {number} */ bytes, /** @type {string} */ made) =>
    `This course is kept on this device: ${size(bytes)}, the edition of ${day(made)}.`,
  remove: "Remove it",
  removed: "It is removed. Your answers are still here.",
  refused: "This browser did not let us. Nothing has changed.",

  news: "A newer edition",
  dot: ", a newer edition is ready",
  newer:
    "A newer edition of the course is ready. It comes by itself when you have closed all pages of the course. Your answers stay.",
  takeOver: "Use it now",
  taken: "Done. The next page that you open is the new one.",
};
