/**
 * What is to be seen and said at a time of the run. Pure: the same time, the same picture.
 *
 * @import { Expression } from "../../figures/expressions.js"
 * @import { DyadPlayerSpec } from "../../spec"
 */
import { adultExpressions, babyExpressions, mixExpressions } from "../../figures/expressions.js";
import { words } from "./words.js";

/** Seconds on either side of a change in which one face becomes the other. */
const BLEND = 0.45;
const BLINK = 0.16;

/**
 * The part that a second lies in.
 *
 * @template {{start: number}} Part
 * @param {Part[]} parts in order, the first from second 0 on
 * @param {number} second
 * @returns {number} its index
 */
export function partAt(parts, second) {
  const next = parts.findIndex(({ start }) => start > second);
  return next === -1 ? parts.length - 1 : Math.max(0, next - 1);
}

/**
 * Both faces. A whole second shows its own expression; in between one becomes the other.
 *
 * @param {DyadPlayerSpec} spec
 * @param {number} time seconds
 * @param {boolean} isMoving whether the eyes blink
 * @returns {{adult: Expression, baby: Expression}}
 */
export function facesAt(spec, time, isMoving) {
  const middle = time + 0.5;
  const index = partAt(spec.faces, Math.floor(middle));
  const here = spec.faces[index];
  const before = spec.faces[index - 1] ?? here;
  const after = spec.faces[index + 1] ?? here;
  const sinceStart = middle - (here?.start ?? 0);
  const untilEnd = (spec.faces[index + 1]?.start ?? Number.POSITIVE_INFINITY) - middle;
  const [from, to, share] =
    untilEnd < BLEND
      ? [here, after, 0.5 - untilEnd / BLEND / 2]
      : index && sinceStart < BLEND
        ? [before, here, 0.5 + sinceStart / BLEND / 2]
        : [here, here, 0];
  const eased = share * share * (3 - 2 * share);
  const adult = mixed(adultExpressions, from?.adult, to?.adult, eased);
  const baby = mixed(babyExpressions, from?.baby, to?.baby, eased);
  if (!isMoving) return { adult, baby };
  return {
    adult: { ...adult, eyesOpen: adult.eyesOpen * openness(time, 4.9) },
    baby: { ...baby, eyesOpen: baby.eyesOpen * openness(time + 1.3, 3.7) },
  };
}

/**
 * @param {Record<string, Expression>} table @param {string | undefined} from
 * @param {string | undefined} to @param {number} share
 */
function mixed(table, from, to, share) {
  const [one, other] = [from, to].map((name) => table[name ?? ""] ?? Object.values(table)[0]);
  return mixExpressions(one, other, share);
}

/** 1, but for a blink every so many seconds. @param {number} time @param {number} every */
function openness(time, every) {
  const into = time % every;
  return into < BLINK ? Math.abs(1 - (2 * into) / BLINK) : 1;
}

/** @param {DyadPlayerSpec} spec @param {number} second */
export function momentAt(spec, second) {
  return /** @type {DyadPlayerSpec["moments"][0]} */ (spec.moments[partAt(spec.moments, second)]);
}

/** @param {DyadPlayerSpec} spec @param {number} second */
export function phaseAt(spec, second) {
  return /** @type {DyadPlayerSpec["phases"][0]} */ (spec.phases[partAt(spec.phases, second)]);
}

/**
 * A phase's name; with its number when there are several of it.
 *
 * @param {DyadPlayerSpec} spec
 * @param {DyadPlayerSpec["phases"][0]} phase
 * @param {Record<string, string>} [names]
 */
export function phaseName({ phases }, phase, names = words.phases) {
  const same = phases.filter(({ name }) => name === phase.name);
  const name = names[phase.name] ?? words.phases[phase.name] ?? phase.name;
  return same.length > 1 ? `${name} ${same.indexOf(phase) + 1}` : name;
}

/** @param {DyadPlayerSpec} spec @param {number} second as the slider says it */
export function timeInWords(spec, second) {
  return `${words.time(second)}, ${phaseName(spec, phaseAt(spec, second)).toLowerCase()}`;
}

/** @param {DyadPlayerSpec} spec @param {number} second @returns {number} where *Forward* goes */
export function nextMoment(spec, second) {
  return spec.moments.find(({ start }) => start > second)?.start ?? spec.matched.length - 1;
}

/** @param {DyadPlayerSpec} spec @param {number} second @returns {number} where *Back* goes */
export function previousMoment(spec, second) {
  return spec.moments.findLast(({ start }) => start < second)?.start ?? 0;
}
