/**
 * Where everybody is, and what is said, at a second of an episode. Pure: the same time, the same
 * picture. The rule of `position` and `distance` is that of securebase/activities/episode_tracks.py.
 *
 * @import { EpisodePlayerSpec } from "../../spec"
 * @typedef {EpisodePlayerSpec["patterns"][number]} Pattern
 * @typedef {Pattern["tellings"][number]} Telling
 * @typedef {EpisodePlayerSpec["episodes"][number]} Episode
 * @typedef {[number, number]} Place metres across and down
 * @typedef {"child" | "carer" | "stranger" | "experimenter"} Person
 */

/**
 * @param {readonly (readonly number[])[] | undefined} track keys: seconds, across, down
 * @param {number} seconds
 * @returns {Place | null} null outside the room
 */
export function position(track, seconds) {
  const first = track?.[0];
  const last = track?.at(-1);
  if (!track || !first || !last || seconds < first[0] || seconds > last[0]) return null;
  const next = track.findIndex(([start]) => start > seconds);
  if (next === -1) return [last[1], last[2]];
  const [start, across, down] = track[next - 1];
  const [end, acrossThen, downThen] = track[next];
  const share = (seconds - start) / (end - start);
  return [across + share * (acrossThen - across), down + share * (downThen - down)];
}

/**
 * @param {Place | null} one @param {Place | null} other
 * @returns {number | null} tenths of a metre; null where one of them is not in the room
 */
export function distance(one, other) {
  if (!one || !other) return null;
  return Math.round(Math.hypot(one[0] - other[0], one[1] - other[1]) * 10 + 1e-9);
}

/** @param {Telling} telling @param {number} seconds @returns {Partial<Record<Person, Place>>} */
export function placesAt(telling, seconds) {
  /** @type {Partial<Record<Person, Place>>} */
  const places = {};
  for (const person of /** @type {const} */ (["experimenter", "stranger", "carer", "child"])) {
    const place = position(telling.tracks[person], seconds);
    if (place) places[person] = place;
  }
  return places;
}

/**
 * The part that goes on at a second: the last that has begun.
 *
 * @template {{at: number}} Part
 * @param {Part[]} parts in order of time
 * @param {number} seconds
 * @returns {Part}
 */
export function partAt(parts, seconds) {
  return /** @type {Part} */ (parts.findLast(({ at }) => at <= seconds) ?? parts[0]);
}

/** @param {Episode} episode @param {Telling} telling @param {number} seconds */
export function toldAt(episode, telling, seconds) {
  const begun = telling.steps.filter(({ at }) => at <= seconds);
  return {
    happens: partAt(episode.happenings, seconds).text,
    step: partAt(telling.steps, seconds),
    watch: begun.findLast(({ watch }) => watch !== null)?.watch ?? episode.watched,
  };
}

/**
 * The seconds at which something new is told, in order.
 *
 * @param {Episode} episode
 * @param {Telling[]} tellings those that are shown
 */
export function moments(episode, tellings) {
  const parts = [...episode.happenings, ...tellings.flatMap(({ steps }) => steps)];
  return [...new Set([0, ...parts.map(({ at }) => at)])].sort((a, b) => a - b);
}

/**
 * The second at which those who set off at a moment have arrived, before the next moment.
 *
 * @param {Telling[]} tellings
 * @param {number[]} all the moments
 * @param {number} moment
 * @param {number} seconds how long the episode lasts
 */
export function settled(tellings, all, moment, seconds) {
  const until = all.find((at) => at > moment) ?? seconds;
  let latest = moment;
  for (const { tracks } of tellings) {
    for (const track of Object.values(tracks)) {
      for (const [index, [end, across, down]] of track.entries()) {
        const before = track[index - 1];
        const moved = before && (before[1] !== across || before[2] !== down);
        if (moved && before[0] >= moment && before[0] < until) latest = Math.max(latest, end);
      }
    }
  }
  return Math.max(moment, Math.min(Math.ceil(latest), until - 1));
}
