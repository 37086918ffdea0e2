/**
 * How a record of an older version becomes one of the next. Whoever raises the version of a kind
 * of record in Python adds here what turns the old form into the new one: what a learner kept years
 * ago is still theirs. tests/records/ holds a frozen file of every version.
 *
 * @typedef {Record<string, Record<number, (record: any) => object>>} Upgrades
 *   for a kind, and the version that it starts from: the record as the next version has it
 */

/** @type {Upgrades} */
export const upgrades = {
  // The first version kept what was tried in a story, and not what was on show.
  scenario: { 1: (record) => ({ ...record, now: null }) },
};

/**
 * @param {Record<string, unknown>} record of any version
 * @param {number} version the one that is wanted
 * @param {Upgrades} ways
 * @returns {Record<string, unknown>} as far as a way leads: of another version where there is none
 */
export function upgraded(record, version, ways) {
  const from = record.version;
  const way = typeof from === "number" && from < version && ways[String(record.kind)]?.[from];
  return way ? upgraded({ ...way(record), version: from + 1 }, version, ways) : record;
}
