/** @import { Plan } from "./plan.js" */
import { words } from "./words.js";

/**
 * @param {Plan} plan
 * @param {number} number from 0
 * @param {boolean} [forAll] whether the class may see them, where there is no second screen
 * @returns {[string, string[]][]} what to say and do, under its headings
 */
export function notesOf({ steps }, number, forAll) {
  const step = steps[number];
  const next = steps[number + 1];
  const comesUp = step.may_come_up.map((one) =>
    [one.what, one.do, one.hand_to && words.handTo(one.hand_to)].filter(Boolean).join(" "),
  );
  /** @type {[string, string[]][]} */
  const notes = [
    [words.say, step.say],
    [words.ask, step.ask ? [step.ask] : []],
    [words.theyMaySay, step.they_may_say],
    [words.sayLast, step.say_last ? [step.say_last] : []],
    [words.guide, step.guide],
    [words.comesUp, forAll ? [] : comesUp],
    [words.lowTech, [step.low_tech]],
    [words.nextStep, next ? [words.timed(next.title, next.minutes)] : []],
  ];
  return notes.filter(([, lines]) => lines.length);
}
