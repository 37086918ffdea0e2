/** All words of the coding lab, in one place, ready for translation. */
import { inWords } from "../../activity/small-numbers.js";
import { withoutStop } from "../../activity/text.js";

export const words = {
  place: (/** @type {number} */ place, /** @type {number} */ of) => `Vignette ${place} of ${of}`,
  choose: (/** @type {number} */ compared, /** @type {number} */ of) =>
    `All vignettes (${compared} of ${of} compared)`,
  list: "The vignettes",
  states: { none: "Not begun", begun: "Begun", compared: "Compared" },
  fiction: "Teaching fiction",

  help: "What the scales and the groups mean",
  sevenPoints: "The seven points",
  scales: "The four scales",
  groups: "The four groups",
  points: "What 1 to 7 mean",

  episode: { 5: "Episode 5: first reunion", 8: "Episode 8: second reunion" },
  shortEpisode: { 5: "Episode 5", 8: "Episode 8" },
  rate: (/** @type {number} */ episode) => `Rate episode ${episode}`,
  scaleIn: (/** @type {string} */ scale, /** @type {number} */ episode) =>
    `${scale}, episode ${episode}`,
  notRated: "Not rated yet",
  group: "Which group fits best?",
  noGroup: "No group chosen yet",
  compare: "Compare with the key",
  firstCounts: "Once you compare, this coding stays as it is. Your first coding counts.",

  /**
   * What is still open, by name.
   *
   * @param {{episode: number, scales: string[]}[]} open @param {boolean} group
   * @param {number} all how many scales there are
   */
  stillOpen: (open, group, all) => {
    const parts = open.map(({ episode, scales }) => {
      const named = scales.length === all ? "all the scales" : listed(scales.map(lower));
      return `in episode ${episode}, ${named}`;
    });
    if (group) parts.push("the group");
    return `Almost there. Still open: ${parts.join("; ")}.`;
  },

  result: (/** @type {string} */ child) => `${child}: you and the key`,
  near: (/** @type {number} */ near, /** @type {number} */ of) =>
    near === of
      ? `All ${of} of your ratings are within one point of the key, which counts as agreement here.`
      : `${near} of your ${of} ratings ${near === 1 ? "is" : "are"} within one point of the key, which counts as agreement here.`,
  strip: "In each row of seven, the filled number is the key’s. The ringed one is yours.",
  sameGroup: (/** @type {string} */ letter) => `You and the key both say ${letter}.`,
  otherGroup: (/** @type {string} */ yours, /** @type {string} */ key) =>
    `You say ${yours}. The key says ${key}.`,
  subgroup: (/** @type {string} */ subgroup) => `Subgroup ${subgroup}.`,
  bestFitting: (/** @type {string} */ letter) =>
    `D comes with the group that fits best: ${letter}.`,
  disorganisation: (/** @type {number} */ rating) => `D rating: ${rating} of 9 (above 5 means D).`,
  matters: "Why it matters:",

  yoursAndKey: (/** @type {number} */ yours, /** @type {number} */ key) =>
    `You ${yours}, key ${key}:`,
  /** @param {number} difference the learner's rating less the key */
  apart: (difference) => {
    const points = Math.abs(difference);
    if (!points) return "the same";
    const where = difference > 0 ? "above" : "below";
    const far = `${inWords(points)} ${points === 1 ? "point" : "points"} ${where}`;
    return points === 1 ? `${far}, so within one point` : far;
  },
  beside: (/** @type {string} */ child) => `Beside ${child}:`,
  contrast: (/** @type {string} */ child) => `Compare with ${child}`,
  next: (/** @type {string} */ child) => `Next: ${child}`,
  allDone: "You have compared them all.",

  agreement: "Your agreement with the key so far",
  moreNeeded: (/** @type {number} */ more) =>
    more === 1
      ? "Compare one more to see your agreement with the key."
      : `Compare ${inWords(more)} to see your agreement with the key.`,
  shownBelow: "Your agreement so far is shown below.",
  percent: "Percent agreement",
  outOf: (/** @type {number} */ part, /** @type {number} */ of, /** @type {string} */ what) =>
    `${Math.round((100 * part) / of)}% (${part} of ${of} ${what})`,
  sameGroups: "groups the same",
  kappa: "Cohen’s kappa",
  kappaIs: (/** @type {number} */ kappa) => decimal(kappa),
  interval: (/** @type {number} */ low, /** @type {number} */ high) =>
    `95% interval ${decimal(low)} to ${decimal(high)}`,
  noKappa: "not defined",
  noInterval: "no interval",
  ratings: "Ratings within one point",
  ratingsNear: "ratings",
  kappaMeans:
    "Kappa takes chance into account. It is 1 when all groups are the same, and 0 when you agree no more than chance would.",
  wide: (/** @type {number} */ vignettes) =>
    `With ${vignettes} vignettes the interval is very wide. Do not read much into the number.`,
  reasons: {
    "one-category":
      "You and the key gave every vignette the same one group. Chance alone would then agree too, so kappa is not defined. Compare a few more.",
    "no-width":
      "From these few vignettes no interval can be worked out. That is too little data, not certainty.",
  },
  table: "How often you chose each group, and what the key says. Framed cells are the same group.",
  youSay: (/** @type {string} */ letter) => `You say ${letter}`,
  keySays: "The key says",
};

/** @param {number} value @returns {string} two decimals, with a true minus sign */
function decimal(value) {
  const text = Math.abs(value).toFixed(2);
  return value < -0.005 ? `−${text}` : text;
}

/** @param {string} text */
function lower(text) {
  return text[0].toLowerCase() + withoutStop(text.slice(1));
}

/** @param {string[]} texts */
function listed(texts) {
  if (texts.length < 2) return texts.join("");
  return `${texts.slice(0, -1).join(", ")} and ${texts[texts.length - 1]}`;
}
