/**
 * Makes one record of two of the same activity: the one that is kept here, and one that comes from
 * another device by a link, a code or a file. Nothing that is kept here is taken away. The rules
 * follow from the form of a record alone (merging-rules.js is written from the Python models):
 *
 * - Of groups of entries (answers by question, days of a week) and of lists that hold each thing
 *   once, all that is in either is kept.
 * - An entry that both have is taken whole: the later one, where it says when; else the one that
 *   has come further (right before shown before wrong), and then the one with more tries or parts.
 *   Where nothing tells them apart, ours stays, and what is empty in it is filled from theirs.
 * - A text of the learner's own: both, one under the other.
 * - What is left (the card in hand, a guess, a path through a story) stays ours, unless it is empty,
 *   or theirs is later, or goes on from where ours stops; then it is theirs together.
 *
 * @import { ActivityRecord } from "./record.js"
 * @import { Store } from "./store.js"
 * @typedef {[field: string, order: "more" | "fuller" | string[]]} Measure by which entries compare
 * @typedef {"ours" | "each" | "filled" | Measure[]} EntryRule
 * @typedef {"ours" | "whole" | "later" | "sequence" | "text" | "each" | {entries: EntryRule}} Rule
 * @typedef {Record<string, any>} Fields
 * @typedef {"new" | "more" | "same" | "left"} How new here; more than was here; nothing new; or it
 *   could not be joined with what is here, which stays as it was
 * @typedef {{record: ActivityRecord, before: ActivityRecord | null, how: How}} Coming
 *   `record` is what will be kept
 */

import { mergingRules } from "./merging-rules.js";
import { FORMS, isBlank, readRecord } from "./record.js";

/** Stands between two texts of the learner's own. */
const BETWEEN = "\n\n";

/**
 * @param {ActivityRecord} ours @param {ActivityRecord} theirs of the same activity
 * @returns {ActivityRecord | null} null where the two together would be more than a record holds
 */
export function merged(ours, theirs) {
  if (ours.kind !== theirs.kind) return null;
  const rules = Object.entries(mergingRules[ours.kind]);
  const [mine, other] = /** @type {Fields[]} */ ([ours, theirs]);
  const isTheirs = rules.some(([name, rule]) => leads(rule, mine[name], other[name]));
  const content = rules.map(([name, rule]) => [
    name,
    together(rule, mine[name], other[name], isTheirs),
  ]);
  return readRecord({ ...ours, ...Object.fromEntries(content) });
}

/** @param {Rule} rule @param {any} mine @param {any} other whether theirs counts, of what is one or the other */
function leads(rule, mine, other) {
  if (rule === "later") return other > mine;
  if (rule !== "sequence" || other.length <= mine.length) return false;
  return same(mine, other.slice(0, mine.length));
}

/** @param {Rule} rule @param {any} mine @param {any} other @param {boolean} isTheirs */
function together(rule, mine, other, isTheirs) {
  if (rule === "each") return union(mine, other);
  if (rule === "text") return bothTexts(mine, other);
  if (typeof rule === "object") return entries(rule.entries, mine, other);
  const isEmpty = mine === null || mine === "" || mine.length === 0;
  return isTheirs || isEmpty ? other : mine;
}

/** @param {EntryRule} rule @param {Fields} mine @param {Fields} other @returns {Fields} */
function entries(rule, mine, other) {
  const common = Object.keys(mine).filter((name) => Object.hasOwn(other, name));
  const chosen = common.map((name) => [name, entry(rule, mine[name], other[name])]);
  return { ...mine, ...other, ...Object.fromEntries(chosen) };
}

/** @param {EntryRule} rule @param {any} mine @param {any} other */
function entry(rule, mine, other) {
  if (rule === "each") return union(mine, other);
  if (rule === "ours") return mine;
  if (rule === "filled") {
    return Object.fromEntries(Object.keys(mine).map((name) => [name, mine[name] ?? other[name]]));
  }
  for (const [field, order] of rule) {
    const [here, there] = [mine, other].map((one) => reached(one[field], order));
    if (here !== there) return here > there ? mine : other;
  }
  return mine;
}

/** @param {any} value @param {Measure[1]} order @returns {number} the more, the further it has come */
function reached(value, order) {
  if (order === "more") return Number(value);
  return order === "fuller" ? Object.keys(value).length : -order.indexOf(value);
}

/** @param {unknown[]} mine @param {unknown[]} other */
function union(mine, other) {
  return [...new Set([...mine, ...other])];
}

/** @param {string} mine @param {string} other */
function bothTexts(mine, other) {
  if (mine.includes(other)) return mine;
  return other.includes(mine) ? other : mine + BETWEEN + other;
}

/** @param {unknown} one @param {unknown} other */
function same(one, other) {
  return ordered(one) === ordered(other);
}

/** @param {unknown} value @returns {string} alike, whatever the order in which fields were written */
function ordered(value) {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

/**
 * What would come of these records here, before anything is kept.
 *
 * @param {Store} store @param {ActivityRecord[]} records
 * @returns {Coming[]}
 */
export function coming(store, records) {
  return records
    .filter((record) => !isBlank(record))
    .map((record) => {
      const before = store.read(record.activity) ?? null;
      if (!before) return { record, before, how: "new" };
      const both = merged(before, record);
      if (!both) return { record: before, before, how: "left" };
      return { record: both, before, how: same(both, before) ? "same" : "more" };
    });
}

/**
 * Keeps all that comes, or nothing of it.
 *
 * @param {Store} store @param {Coming[]} all
 * @returns {{left: number, undo: () => boolean} | null} how many could not be kept, as what lies
 *   there is of a newer version of the course; and what brings back the state before, but for what
 *   was answered since. Null: this device had no room, and everything is as it was
 */
export function bring(store, all) {
  const changed = all.filter(({ how }) => how === "new" || how === "more");
  const mayBe = changed.filter(({ record }) => !store.isGuarded(record.activity));
  /** @type {Coming[]} */
  const done = [];
  const undo = () => done.every((one) => putBack(store, one));
  for (const one of mayBe) {
    if (!store.keep(one.record)) {
      undo();
      return null;
    }
    done.push(one);
  }
  return { left: changed.length - mayBe.length, undo };
}

/** @param {Store} store @param {Coming} coming @returns {boolean} */
function putBack(store, { record, before }) {
  if (!same(store.read(record.activity), record)) return true;
  return store.keep(before ?? blank(record));
}

/** @param {ActivityRecord} record @returns {ActivityRecord} with nothing done: it is not kept */
function blank(record) {
  const { done } = FORMS.kept[record.kind];
  const value = /** @type {any} */ (record)[done];
  const empty = typeof value === "string" ? "" : Array.isArray(value) ? [] : {};
  return { ...record, [done]: empty };
}
