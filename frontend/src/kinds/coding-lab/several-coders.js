/**
 * How far a whole room agrees: Fleiss's kappa and the jackknife's interval. Python holds the same
 * (`securebase/models/several_coders.py`), where the formulas stand and their sources; both are run
 * on `tests/cases/several-coders.json`. Pure.
 *
 * @typedef {object} RoomKappa
 * @property {number} items how many had two coders
 * @property {number | null} kappa null where nobody chose more than one category, or there are no items
 * @property {number | null} low the 95% interval, cut off at -1 and 1
 * @property {number | null} high
 * @property {number | null} standardError
 * @property {"too-few" | "one-category" | "no-width" | null} reason why there is no interval
 */

/** Student's t that 2.5% exceed, for 1 to 11 degrees of freedom; for more, the last is a safe one. */
const T_97_5 = [
  12.706204736174694, 4.302652729749462, 3.1824463052837078, 2.7764451051977925, 2.570581835636314,
  2.446911851144969, 2.364624251592784, 2.306004135204166, 2.262157162798205, 2.228138851986273,
  2.200985160091639,
];
const FEWEST_FOR_INTERVAL = 3;
const DUST = 1e-12;

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** @param {number[][]} rows each with two coders or more @returns {number | null} */
function kappaOf(rows) {
  if (!rows.length) return null;
  const shares = rows[0].map((_, category) => sum(rows.map((row) => row[category] / sum(row))));
  if (shares.filter(Boolean).length < 2) return null;
  const observed = sum(
    rows.map((row) => sum(row.map((one) => one * (one - 1))) / (sum(row) * (sum(row) - 1))),
  );
  const expected = sum(shares.map((share) => (share / rows.length) ** 2));
  return (observed / rows.length - expected) / (1 - expected);
}

/** @param {number[][]} counts for each item how many chose each category @returns {RoomKappa} */
export function fleissKappa(counts) {
  const rows = counts.filter((row) => sum(row) > 1);
  const items = rows.length;
  const kappa = kappaOf(rows);
  /** @type {RoomKappa} */
  const bare = { items, kappa, low: null, high: null, standardError: null, reason: null };
  if (items < FEWEST_FOR_INTERVAL) return { ...bare, reason: "too-few" };
  const without = rows.flatMap((_, at) => kappaOf(rows.filter((_, place) => place !== at)) ?? []);
  if (kappa === null || without.length < items) return { ...bare, reason: "one-category" };
  const mean = sum(without) / items;
  const spread = sum(without.map((one) => (one - mean) ** 2)) * ((items - 1) / items);
  const standardError = Math.sqrt(spread);
  if (standardError < DUST) return { ...bare, standardError: 0, reason: "no-width" };
  const far = T_97_5[Math.min(items - 1, T_97_5.length) - 1] * standardError;
  return {
    ...bare,
    standardError,
    low: Math.max(-1, kappa - far),
    high: Math.min(1, kappa + far),
  };
}

/**
 * @param {string[]} vignettes @param {number[][]} counts of A, B, C and D
 * @returns {string} the text of a file of counts, as Python reads it
 */
export function countsFile(vignettes, counts) {
  const rows = counts.flatMap((row, place) =>
    sum(row) ? [[vignettes[place], ...row].join(",")] : [],
  );
  return `${["vignette,A,B,C,D", ...rows].join("\n")}\n`;
}
