/**
 * The week: which moment lies on which day, and how a week is suggested. A day that is left free
 * is simply not there.
 *
 * @import { Moment, MomentGroup as Group, PlannerRecord, PlannerSpec } from "../../spec"
 * @typedef {PlannerRecord["week"]} Week
 * @typedef {"monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday"} Day
 */

/** @type {Day[]} */
export const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** @param {Date} date @returns {Day} by the device's own calendar */
export function dayOf(date) {
  return DAYS[(date.getDay() + 6) % 7];
}

/** @param {PlannerSpec} spec @param {string | undefined} id @returns {Moment | undefined} */
export function findMoment(spec, id) {
  return spec.groups.flatMap(({ moments }) => moments).find((moment) => moment.id === id);
}

/**
 * @param {PlannerSpec} spec @param {Week} kept
 * @returns {Week} a moment that is gone leaves its day free
 */
export function fittingWeek(spec, kept) {
  const days = DAYS.filter((day) => findMoment(spec, kept[day]));
  return Object.fromEntries(days.map((day) => [day, kept[day]]));
}

/** @param {Week} week @param {Day} day @param {string} moment its id, or "" to leave the day free */
export function withDay(week, day, moment) {
  const { [day]: _before, ...others } = week;
  return moment ? { ...others, [day]: moment } : others;
}

/** @param {Week} week @param {Day} day @param {Day} other */
export function swapped(week, day, other) {
  const first = withDay(week, day, week[other] ?? "");
  return withDay(first, other, week[day] ?? "");
}

/** @param {Week} one @param {Week} other */
export function isSameWeek(one, other) {
  return DAYS.every((day) => one[day] === other[day]);
}

/**
 * A week drawn from the groups that fit, each group in its turn, so that the days differ. The same
 * count gives the same week.
 *
 * @param {Group[]} groups
 * @param {number} count how many weeks were suggested before
 * @returns {Week}
 */
export function suggestedWeek(groups, count) {
  const random = seededBy(count + 1);
  const hands = shuffled(groups, random).map(({ moments }) => shuffled(moments, random));
  const longest = Math.max(0, ...hands.map(({ length }) => length));
  const dealt = Array.from({ length: longest }, (_, round) =>
    hands.flatMap((hand) => hand[round] ?? []),
  ).flat();
  return Object.fromEntries(
    dealt.length ? DAYS.map((day, place) => [day, dealt[place % dealt.length].id]) : [],
  );
}

/** @template T @param {T[]} items @param {() => number} random @returns {T[]} */
function shuffled(items, random) {
  const left = [...items];
  return items.map(() => left.splice(Math.floor(random() * left.length), 1)[0]);
}

/**
 * The generator “mulberry32”: even enough to shuffle a few cards.
 *
 * @param {number} seed
 * @returns {() => number} from 0 up to 1
 */
function seededBy(seed) {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
