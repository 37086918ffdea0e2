/**
 * How far two coders agree on the same items. Python holds the same
 * (`securebase/models/agreement.py`), where the formula stands and its source; both are run on
 * `tests/cases/agreement.json`.
 *
 * @typedef {"one-category" | "no-width"} Reason why kappa, or its interval, cannot be given
 * @typedef {object} Kappa
 * @property {number | null} kappa
 * @property {number | null} standardError
 * @property {number | null} low the 95% interval, cut off at -1 and 1
 * @property {number | null} high
 * @property {Reason | null} reason
 */

/** Standard errors on either side of kappa that make a 95% interval. */
const NORMAL_97_5 = 1.959963984540054;

/**
 * @param {string[]} first @param {string[]} second
 * @param {string[]} [categories] all that were given, unless they are named
 * @returns {number[][]} a row for each category of `first`, a column for each of `second`
 */
export function confusionTable(first, second, categories = [...new Set([...first, ...second])]) {
  if (first.length !== second.length || !first.length) {
    throw new RangeError("Agreement needs at least one item, and both coders' word on each.");
  }
  return categories.map((row) =>
    categories.map(
      (column) => first.filter((one, place) => one === row && second[place] === column).length,
    ),
  );
}

/** @param {string[]} first @param {string[]} second @returns {Kappa} */
export function cohenKappa(first, second) {
  const table = confusionTable(first, second);
  const items = first.length;
  const rows = table.map(sum);
  const columns = table.map((_, place) => sum(table.map((row) => row[place])));
  const same = sum(table.map((row, place) => row[place]));
  const byChance = sum(rows.map((row, place) => row * columns[place]));
  const room = items ** 2 - byChance;
  if (room === 0) return undefinedFor("one-category", null, null);
  const kappa = (items * same - byChance) / room;
  const spread = spreadOf(table, rows, columns, same, byChance);
  if (spread === 0) return undefinedFor("no-width", kappa, 0);
  const standardError = Math.sqrt(spread * items) / room ** 2;
  return {
    kappa,
    standardError,
    low: Math.max(-1, kappa - NORMAL_97_5 * standardError),
    high: Math.min(1, kappa + NORMAL_97_5 * standardError),
    reason: null,
  };
}

/**
 * A whole number, and so exactly 0 where there is no spread: nothing is lost up to some 200 items.
 *
 * @param {number[][]} table @param {number[]} rows @param {number[]} columns @param {number} same
 * @param {number} byChance
 */
function spreadOf(table, rows, columns, same, byChance) {
  const items = sum(rows);
  const room = items ** 2 - byChance;
  const different = items - same;
  const on = sum(
    rows.map(
      (row, place) => table[place][place] * (room - (row + columns[place]) * different) ** 2,
    ),
  );
  const off = sum(
    table.flatMap((row, i) =>
      row.map((count, j) => (i === j ? 0 : count * (columns[i] + rows[j]) ** 2)),
    ),
  );
  const middle = items ** 2 * same - 2 * items * byChance + byChance * same;
  return items * (on + different ** 2 * off) - middle ** 2;
}

/**
 * @param {Reason} reason @param {number | null} kappa @param {number | null} standardError
 * @returns {Kappa}
 */
function undefinedFor(reason, kappa, standardError) {
  return { kappa, standardError, low: null, high: null, reason };
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
