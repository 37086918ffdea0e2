/**
 * How old the baby is, where a parent said so. It is kept as the month of birth, so that it need
 * not be asked again; it says which cards, moments and stories come first, and nothing else.
 *
 * @import { Ages } from "../spec"
 * @import { Store } from "./store.js"
 */

export const ACTIVITY = "baby-age";
const NOT_YET = "not-yet";
/** The age of a baby who is not born yet: before every other. */
export const BEFORE_BIRTH = -1;

/** @param {Store} store @returns {number | null} in whole months; null where it was not said */
export function ageInMonths(store, now = new Date()) {
  const record = store.read(ACTIVITY);
  const born = record?.kind === "age" ? record.born : "";
  if (!born) return null;
  if (born === NOT_YET) return BEFORE_BIRTH;
  const [year, month] = born.split("-").map(Number);
  return Math.max(0, 12 * (now.getFullYear() - year) + now.getMonth() + 1 - month);
}

/** @param {Store} store @param {number | null} months null: it is not to be kept any more */
export function keepAge(store, months, now = new Date()) {
  const born = months === BEFORE_BIRTH ? NOT_YET : months === null ? "" : monthBefore(now, months);
  return store.keep({ version: 1, kind: "age", activity: ACTIVITY, born });
}

/** @param {Date} now @param {number} months @returns {string} such as `2026-09` */
function monthBefore(now, months) {
  const month = 12 * now.getFullYear() + now.getMonth() - months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/**
 * What is about the baby's age, then what is nearest to it; all as it was where no age was said.
 *
 * @template {{ages: Ages | null}} Part
 * @param {Part[]} parts
 * @param {Store} store
 */
export function fittingFirst(parts, store) {
  const months = ageInMonths(store);
  if (months === null) return parts;
  return [...parts].sort((one, other) => monthsFrom(one, months) - monthsFrom(other, months));
}

/** @param {{ages: Ages | null}} part @param {number} months @returns {number} 0: it is about it */
function monthsFrom({ ages }, months) {
  const first = ages?.before_birth ? BEFORE_BIRTH : (ages?.from_months ?? 0);
  return Math.max(0, first - months, months - (ages?.to_months ?? months));
}
