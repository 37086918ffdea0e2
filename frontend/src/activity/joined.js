import { isObject } from "../records/record.js";

/**
 * Puts what the learner has just changed here into what is in storage by now: of a group of
 * entries, such as answers, those that were changed.
 *
 * @param {any} before @param {any} after @param {any} stored records of one activity
 * @returns {any}
 */
export function joined(before, after, stored) {
  const parts = Object.keys(after).map((name) => {
    const [was, is, there] = [before[name], after[name], stored[name]];
    if (isSame(was, is)) return [name, there];
    if (isObject(is)) return [name, withChanges(was, is, there)];
    // A path through a story goes on from where it leads by now.
    const goesOn = Array.isArray(is) && isObject(is[0]) && isSame(was, is.slice(0, was.length));
    return [name, goesOn ? [...there, ...is.slice(was.length)] : is];
  });
  return Object.fromEntries(parts);
}

/** @param {any} was @param {any} is @param {any} there groups of entries */
function withChanges(was, is, there) {
  const whole = { ...there };
  for (const name of Object.keys({ ...was, ...is })) {
    if (isSame(was?.[name], is[name])) continue;
    if (name in is) whole[name] = is[name];
    else delete whole[name];
  }
  return whole;
}

/** @param {unknown} one @param {unknown} other */
function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
