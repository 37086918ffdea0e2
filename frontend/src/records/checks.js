/**
 * Checks that kept.js is written with. Each gives back the value, without the fields that it does
 * not know, or undefined where the value is not as it should be.
 *
 * @typedef {(value: unknown) => unknown} Check
 */

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {(value: any) => boolean} isSo @returns {Check} */
const when = (isSo) => (value) => (isSo(value) ? value : undefined);

/** @param {unknown[]} values */
export const oneOf = (...values) => when((value) => values.includes(value));

/** @param {number} longest */
export const text = (longest) =>
  when((value) => typeof value === "string" && value.length <= longest);

/** @param {RegExp} pattern */
export const matching = (pattern) =>
  when((value) => typeof value === "string" && pattern.test(value));

export const number = when(Number.isFinite);

/** @param {number} least @param {number} [most] */
export const whole = (least, most = Infinity) =>
  when((value) => Number.isInteger(value) && value >= least && value <= most);

/** @param {Check[]} checks @returns {Check} */
export const anyOf =
  (...checks) =>
  (value) =>
    checks.map((check) => check(value)).find((one) => one !== undefined);

/** @param {Check} check @param {number} most @returns {Check} */
export const listOf = (check, most) => (value) => {
  const items = Array.isArray(value) && value.length <= most ? value.map(check) : [undefined];
  return items.includes(undefined) ? undefined : items;
};

/** @param {Record<string, Check>} checks by field: each is required @returns {Check} */
export const fields = (checks) => (value) =>
  isObject(value)
    ? joined(Object.keys(checks).map((name) => [name, checks[name](value[name])]))
    : undefined;

/** @param {Check} key @param {Check} check @param {number} [most] @returns {Check} */
export const mapOf =
  (key, check, most = Infinity) =>
  (value) =>
    isObject(value) && Object.keys(value).length <= most
      ? joined(Object.entries(value).map(([name, part]) => [key(name), check(part)]))
      : undefined;

/** @param {unknown[][]} entries @returns {unknown} undefined when a name or a value is */
function joined(entries) {
  return entries.flat().includes(undefined) ? undefined : Object.fromEntries(entries);
}
