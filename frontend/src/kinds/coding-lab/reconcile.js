/**
 * Makes a kept record fit the lab of today: vignettes that are gone are dropped silently, and only
 * a whole coding counts as compared.
 *
 * @typedef {import("../../spec").CodingLabSpec} CodingLabSpec
 * @typedef {import("../../spec").CodingLabRecord} CodingLabRecord
 */
import { isRecord, RECORD_VERSION } from "../../records/shape.js";
import { EPISODES, isWhole, ratingName } from "./codings.js";

/**
 * @param {CodingLabSpec} spec
 * @param {unknown} kept
 * @returns {CodingLabRecord} empty when nothing of `kept` can be used
 */
export function reconcileCodingLab(spec, kept) {
  /** @type {CodingLabRecord} */
  const record = {
    version: RECORD_VERSION,
    kind: "coding-lab",
    activity: spec.id,
    current: null,
    codings: {},
  };
  if (!isRecord(kept) || kept.kind !== "coding-lab" || kept.activity !== spec.id) return record;
  const names = spec.scales.flatMap(({ id }) => EPISODES.map((episode) => ratingName(id, episode)));
  const codings = new Map(Object.entries(kept.codings));
  for (const { id } of spec.vignettes) {
    const coding = codings.get(id);
    if (!coding) continue;
    const rated = names.filter((name) => Object.hasOwn(coding.ratings, name));
    const ratings = Object.fromEntries(rated.map((name) => [name, coding.ratings[name]]));
    const whole = { ratings, group: coding.group, compared: coding.compared };
    record.codings[id] = { ...whole, compared: coding.compared && isWhole(spec, whole) };
  }
  if (spec.vignettes.some(({ id }) => id === kept.current)) record.current = kept.current;
  return record;
}
