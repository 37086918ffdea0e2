/**
 * The way through a story: what of it can still be walked, where the learner stands, what was
 * tried. Python holds the same rule for the first (tests/cases/scenario.json).
 *
 * @import { ScenarioChoice as Choice, ScenarioSpec, ScenarioStep as Step } from "../../spec"
 * @import { TriedRecord as Tried } from "../../spec"
 * @typedef {{step: Step, choice: Choice}} Walked
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
 * Where a learner stands who comes back: at the end once the story was told, else after the last
 * thing that was tried.
 *
 * @param {ScenarioSpec} spec @param {Tried[]} path
 * @returns {{at: "choosing" | "told" | "ended", step: string}}
 */
export function whereNow(spec, path) {
  const last = path.length ? lookUp(spec, path[path.length - 1]) : null;
  if (!last) return { at: "choosing", step: spec.start };
  return { at: last.choice.goto === END ? "ended" : "told", step: last.step.id };
}

/**
 * @param {ScenarioSpec} spec @param {Tried[]} path
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
