/**
 * What the learner rated: what is still open, how far it is from the key, what counts for the
 * agreement. Pure.
 *
 * @import { CodingLabRecord as Kept, CodingLabSpec as Spec } from "../../spec"
 * @import { CodingRecord as Coding, Scale, Vignette } from "../../spec"
 * @typedef {Scale["id"]} ScaleId
 * @typedef {5 | 8} Episode
 * @typedef {"A" | "B" | "C" | "D"} Letter
 * @typedef {{ratings: {scale: Scale, episode: Episode}[], group: boolean}} Open
 */
import { cohenKappa, confusionTable } from "./agreement.js";

/** The two reunions, in the order of a key's scores. @type {Episode[]} */
export const EPISODES = [5, 8];
/** @type {Letter[]} */
export const LETTERS = ["A", "B", "C", "D"];
export const POINTS = [1, 2, 3, 4, 5, 6, 7];
export const FEWEST_FOR_AGREEMENT = 3;
const NEAR = 1;

/** @param {ScaleId} scale @param {Episode} episode @returns {string} its name in a record */
export function ratingName(scale, episode) {
  return `${scale}-${episode}`;
}

/** @param {Kept} record @param {Vignette} vignette @returns {Coding} */
export function codingOf({ codings }, { id }) {
  return codings[id] ?? { ratings: {}, group: null, compared: false };
}

/** @param {Spec} spec @param {Coding} coding @returns {Open} what is not rated or chosen yet */
export function openIn({ scales }, { ratings, group }) {
  const open = EPISODES.flatMap((episode) =>
    scales
      .filter((scale) => !ratings[ratingName(scale.id, episode)])
      .map((scale) => ({ scale, episode })),
  );
  return { ratings: open, group: group === null };
}

/** @param {Spec} spec @param {Coding} coding */
export function isWhole(spec, coding) {
  const open = openIn(spec, coding);
  return !open.ratings.length && !open.group;
}

/**
 * @param {Vignette} vignette @param {Coding} coding @param {ScaleId} scale @param {Episode} episode
 */
export function comparison({ key }, { ratings }, scale, episode) {
  const rating = ratings[ratingName(scale, episode)];
  const score = key.scores[scale][EPISODES.indexOf(episode)];
  const difference = rating - score;
  return { rating, score, difference, isNear: Math.abs(difference) <= NEAR };
}

/** @param {Vignette} vignette @param {Coding} coding @returns {{near: number, of: number}} */
export function countNear(vignette, coding) {
  const scales = /** @type {ScaleId[]} */ (Object.keys(vignette.key.scores));
  const all = scales.flatMap((scale) =>
    EPISODES.map((episode) => comparison(vignette, coding, scale, episode).isNear),
  );
  return { near: all.filter(Boolean).length, of: all.length };
}

/** @param {Spec} spec @param {Kept} record @returns {Vignette[]} in the order of the lab */
export function comparedOf({ vignettes }, record) {
  return vignettes.filter((vignette) => codingOf(record, vignette).compared);
}

/**
 * @param {Spec} spec @param {Kept} record @param {Vignette} after
 * @returns {Vignette | undefined} the next one to compare; after the last comes the first again
 */
export function nextOpen({ vignettes }, record, after) {
  const here = vignettes.indexOf(after);
  return [...vignettes.slice(here + 1), ...vignettes.slice(0, here)].find(
    (vignette) => !codingOf(record, vignette).compared,
  );
}

/** @param {Spec} spec @param {Kept} record null until enough vignettes are compared */
export function agreementOf(spec, record) {
  const compared = comparedOf(spec, record);
  if (compared.length < FEWEST_FOR_AGREEMENT) return null;
  const learner = compared.map((one) => /** @type {Letter} */ (codingOf(record, one).group));
  const key = compared.map((one) => one.key.group);
  const counts = compared.map((one) => countNear(one, codingOf(record, one)));
  return {
    vignettes: compared.length,
    same: learner.filter((letter, place) => letter === key[place]).length,
    kappa: cohenKappa(learner, key),
    table: confusionTable(learner, key, LETTERS),
    near: counts.reduce((total, { near }) => total + near, 0),
    ratings: counts.reduce((total, { of }) => total + of, 0),
  };
}

/**
 * Vignettes that are gone are dropped silently, and only a whole coding counts as compared.
 *
 * @param {Spec} spec @param {Kept | null} kept
 * @returns {Pick<Kept, "current" | "codings">}
 */
export function reconcileCodingLab(spec, kept) {
  /** @type {Kept["codings"]} */
  const codings = {};
  const names = spec.scales.flatMap(({ id }) => EPISODES.map((episode) => ratingName(id, episode)));
  const before = new Map(Object.entries(kept?.codings ?? {}));
  for (const { id } of spec.vignettes) {
    const coding = before.get(id);
    if (!coding) continue;
    const rated = names.filter((name) => Object.hasOwn(coding.ratings, name));
    const ratings = Object.fromEntries(rated.map((name) => [name, coding.ratings[name]]));
    const whole = { ratings, group: coding.group, compared: coding.compared };
    codings[id] = { ...whole, compared: coding.compared && isWhole(spec, whole) };
  }
  const isThere = spec.vignettes.some(({ id }) => id === kept?.current);
  return { current: isThere ? (kept?.current ?? null) : null, codings };
}
