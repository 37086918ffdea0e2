/**
 * The way through a story: what of it can still be walked, where the learner stands, what was
 * tried. Python holds the same rule for the first (tests/cases/scenario.json).
 *
 * @import { ScenarioChoice as Choice, ScenarioSpec, ScenarioStep as Step } from "../../spec"
 * @import { TriedRecord as Tried } from "../../spec"
 * @typedef {{step: Step, choice: Choice}} Walked
 * @typedef {import("../../spec").PlaceRecord} Place
 */

export const END = "end";
/** A record holds no more: whoever tries on and on still finds the last try kept. */
export const LONGEST_PATH = 200;

/**
 * A step or a choice that is gone is dropped, and so is what could only be reached through it.
 *
 * @param {ScenarioSpec} spec @param {Tried[]} path
 * @returns {Tried[]}
 */
export function fittingPath(spec, path) {
  const open = new Set([spec.start]);
  return path.flatMap((tried) => {
    const found = lookUp(spec, tried);
    if (!found || !open.has(tried.step)) return [];
    open.add(found.choice.goto);
    return [{ step: tried.step, choice: tried.choice }];
  });
}

/** @param {ScenarioSpec} spec @param {Tried} tried @returns {Walked | null} */
export function lookUp(spec, tried) {
  const step = spec.steps.find(({ id }) => id === tried.step);
  const choice = step?.choices.find(({ id }) => id === tried.choice);
  return step && choice ? { step, choice } : null;
}

/**
 * Where a learner stands who comes back: where the story was left. Where that is not known, or is no
 * longer there, it is at the end once the story was told, else after the last thing that was tried.
 *
 * @param {ScenarioSpec} spec
 * @param {Tried[]} path what fits the spec
 * @param {Place | null} kept
 * @returns {Place | null} null while nothing was tried
 */
export function whereNow(spec, path, kept) {
  const last = path.length ? lookUp(spec, path[path.length - 1]) : null;
  if (!last) return null;
  const led = path.map((tried) => lookUp(spec, tried)?.choice.goto);
  const isReached = (/** @type {string} */ step) => step === spec.start || led.includes(step);
  const isThere = {
    choosing: () => spec.steps.some(({ id }) => id === kept?.step) && isReached(kept?.step ?? ""),
    told: () => kept?.step === last.step.id,
    ended: () => led.includes(END),
  };
  if (kept && isThere[kept.at]()) return { at: kept.at, step: kept.step };
  return { at: last.choice.goto === END ? "ended" : "told", step: last.step.id };
}

/**
 * @param {ScenarioSpec} spec
 * @param {{path: Tried[], now: Place | null}} record
 * @returns {"new" | "begun" | "done"} done: the end was come to, whatever was tried since
 */
export function progress(spec, { path, now }) {
  if (!path.length) return "new";
  // What is being told now has not led to the end yet.
  const led = now?.at === "told" ? path.slice(0, -1) : path;
  return led.some((tried) => lookUp(spec, tried)?.choice.goto === END) ? "done" : "begun";
}

/**
 * @param {ScenarioSpec} spec
 * @param {Tried[]} path
 * @returns {Walked[]} everything that was tried, each once, in the order of the first try
 */
export function everTried(spec, path) {
  /** @type {Map<string, Walked>} */
  const found = new Map();
  for (const tried of path) {
    const walked = lookUp(spec, tried);
    const key = `${tried.step} ${tried.choice}`;
    if (walked && !found.has(key)) found.set(key, walked);
  }
  return [...found.values()];
}

/** @param {Tried[]} path @param {Tried} tried @returns {Tried[]} the path with one more try */
export function walkOn(path, tried) {
  return [...path.slice(0, LONGEST_PATH - 1), tried];
}
