/**
 * What is on show: an episode, and one pattern in it or all four.
 *
 * @import { EpisodePlayerRecord, EpisodePlayerSpec } from "../../spec"
 * @typedef {ReturnType<typeof sceneOf>} Scene
 */
import { labelled, plainText, spoken } from "../../activity/text.js";
import { moments, toldAt } from "./timeline.js";
import { words } from "./words.js";

/** @param {EpisodePlayerSpec} spec @param {EpisodePlayerRecord} record */
export function sceneOf(spec, { episode: number, pattern: id }) {
  const place = Math.max(
    0,
    spec.episodes.findIndex((one) => one.number === number),
  );
  const episode = spec.episodes[place];
  const chosen = spec.patterns.find((pattern) => pattern.id === id) ?? spec.patterns[0];
  const shown = spec.is_side_by_side ? spec.patterns : [chosen];
  const tellings = shown.map((pattern) => pattern.tellings[place]);
  return { spec, place, episode, chosen, shown, tellings, all: moments(episode, tellings) };
}

/**
 * Where a step leads: to another moment, and into another episode where this one has no more.
 *
 * @param {Scene} scene @param {number} second @param {1 | -1} direction
 * @returns {{place: number, moment: number} | null} null at either end
 */
export function stepFrom({ spec, place, shown, all }, second, direction) {
  const here = all.findLastIndex((at) => at <= second);
  const moment = all[here + direction];
  if (moment !== undefined) return { place, moment };
  const next = place + direction;
  const episode = spec.episodes[next];
  if (!episode) return null;
  const there = moments(
    episode,
    shown.map((pattern) => pattern.tellings[next]),
  );
  return { place: next, moment: (direction === 1 ? there[0] : there.at(-1)) ?? 0 };
}

/**
 * What is told of a second, as a screen reader says it: all of it, or what is new since another
 * second of the same episode.
 *
 * @param {Scene} scene @param {number} second
 * @param {{first?: string, since?: number | null}} [how] `first` stands in place of the episode and
 *   the time
 */
export function spokenAt(scene, second, { first, since = null } = {}) {
  const { episode } = scene;
  const where = words.where(episode.name, episode.number, second, episode.seconds);
  const all = toldOf(scene, second);
  const before = since === null ? [] : toldOf(scene, since);
  const news = all.filter((one, place) => one !== before[place]);
  return spoken([first ?? where, ...(news.length ? news : all)]);
}

/** @param {Scene} scene @param {number} second @returns {string[]} as many for every second */
function toldOf({ episode, shown, place }, second) {
  const told = shown.map((pattern) => toldAt(episode, pattern.tellings[place], second));
  const does = told.map(({ step }, index) => {
    const text = plainText(step.does);
    return labelled(shown.length > 1 ? shown[index].name : words.child, text);
  });
  const watch = shown.length > 1 ? [] : [labelled(words.watch, plainText(told[0].watch))];
  return [plainText(told[0].happens), ...does, ...watch];
}
