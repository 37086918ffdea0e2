/**
 * Makes a kept record fit the player of today.
 *
 * @typedef {import("../../spec").EpisodePlayerSpec} EpisodePlayerSpec
 * @typedef {import("../../spec").EpisodePlayerRecord} EpisodePlayerRecord
 */
import { isRecord, RECORD_VERSION } from "../../records/shape.js";

/** @param {EpisodePlayerSpec} spec @param {unknown} kept @returns {EpisodePlayerRecord} */
export function reconcileEpisodes(spec, kept) {
  const numbers = spec.episodes.map(({ number }) => number);
  /** @type {EpisodePlayerRecord} */
  const record = {
    version: RECORD_VERSION,
    kind: "episode-player",
    activity: spec.id,
    episode: numbers[0] ?? 1,
    pattern: spec.patterns[0]?.id ?? "secure",
    seen: {},
  };
  if (!isRecord(kept) || kept.kind !== "episode-player" || kept.activity !== spec.id) return record;
  for (const { id } of spec.patterns) {
    const seen = numbers.filter((number) => kept.seen[id]?.includes(number));
    if (seen.length) record.seen[id] = seen;
  }
  if (!Object.keys(record.seen).length) return record;
  if (numbers.includes(kept.episode)) record.episode = kept.episode;
  if (spec.patterns.some(({ id }) => id === kept.pattern)) record.pattern = kept.pattern;
  return record;
}

/**
 * @param {EpisodePlayerRecord} record
 * @param {number} episode
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
