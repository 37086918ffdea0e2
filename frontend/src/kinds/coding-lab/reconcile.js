/**
 * Makes a kept record fit the lab of today: vignettes that are gone are dropped silently, and only
 * a whole coding counts as compared.
 *
 * @typedef {import("../../spec").CodingLabSpec} CodingLabSpec
 * @typedef {import("../../spec").CodingLabRecord} CodingLabRecord
 */
import { EPISODES, isWhole, ratingName } from "./codings.js";

/**
 * @param {CodingLabSpec} spec
 * @param {CodingLabRecord | null} kept
 * @returns {Pick<CodingLabRecord, "current" | "codings">}
 */
export function reconcileCodingLab(spec, kept) {
  /** @type {CodingLabRecord["codings"]} */
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
