/**
 * A setting in the address of a page: `#still-face-run?pace=classic&carry_over=0.5`.
 *
 * @typedef {import("./setting.js").Setting} Setting
 */

/** @param {string} activity @param {Setting} setting @returns {string} with its `#` */
export function hashOf(activity, setting) {
  const pairs = Object.entries(setting).map(([name, value]) => [name, String(value)]);
  return `#${activity}?${new URLSearchParams(pairs)}`;
}

/**
 * @param {string} hash
 * @param {string} activity
 * @returns {Record<string, number | string> | null} null when the address is not of this activity;
 *   its values are as they were typed and have still to be fitted
 */
export function settingIn(hash, activity) {
  const [id, query] = hash.replace(/^#/, "").split("?", 2);
  if (id !== activity || !query) return null;
  return Object.fromEntries(
    [...new URLSearchParams(query)].map(([name, value]) => [
      name,
      value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value,
    ]),
  );
}
