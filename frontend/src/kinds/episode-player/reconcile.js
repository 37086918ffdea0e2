/**
 * Makes a kept record fit the player of today.
 *
 * @import { EpisodePlayerRecord, EpisodePlayerSpec } from "../../spec"
 */

/**
 * @param {EpisodePlayerSpec} spec @param {EpisodePlayerRecord | null} kept
 * @returns {Pick<EpisodePlayerRecord, "episode" | "pattern" | "seen">}
 */
export function reconcileEpisodes(spec, kept) {
  const numbers = spec.episodes.map(({ number }) => number);
  const record = {
    episode: numbers[0],
    pattern: spec.patterns[0].id,
    seen: /** @type {EpisodePlayerRecord["seen"]} */ ({}),
  };
  for (const { id } of spec.patterns) {
    const seen = numbers.filter((number) => kept?.seen[id]?.includes(number));
    if (seen.length) record.seen[id] = seen;
  }
  if (!kept || !Object.keys(record.seen).length) return record;
  if (numbers.includes(kept.episode)) record.episode = kept.episode;
  if (spec.patterns.some(({ id }) => id === kept.pattern)) record.pattern = kept.pattern;
  return record;
}

/**
 * @param {EpisodePlayerRecord} record @param {number} episode
 * @param {EpisodePlayerRecord["pattern"][]} patterns those that are shown
 * @returns {EpisodePlayerRecord} with what is on show now counted as seen
 */
export function withSeen(record, episode, patterns) {
  const seen = { ...record.seen };
  for (const pattern of patterns) {
    const before = seen[pattern] ?? [];
    seen[pattern] = [...new Set([...before, episode])].sort((a, b) => a - b);
  }
  return {
    ...record,
    episode,
    pattern: patterns.length === 1 ? patterns[0] : record.pattern,
    seen,
  };
}
