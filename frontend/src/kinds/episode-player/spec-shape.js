/** Can the element show this spec? Python has checked its content. */

import { isObject } from "../../records/shape.js";
import { isActivitySpec } from "../../records/spec-shape.js";

/** @param {unknown} spec @returns {spec is import("../../spec").EpisodePlayerSpec} */
export function isEpisodePlayerSpec(spec) {
  if (!isActivitySpec(spec, "episode-player", ["episodes", "patterns"]) || !isObject(spec.room)) {
    return false;
  }
  const episodes = /** @type {unknown[]} */ (spec.episodes);
  const patterns = /** @type {unknown[]} */ (spec.patterns);
  return (
    episodes.every(
      (episode) =>
        isObject(episode) &&
        Number.isInteger(episode.number) &&
        Number.isInteger(episode.seconds) &&
        isFilled(episode.happenings),
    ) &&
    patterns.every(
      (pattern) =>
        isObject(pattern) &&
        Array.isArray(pattern.tellings) &&
        pattern.tellings.length === episodes.length &&
        pattern.tellings.every(
          (telling) =>
            isObject(telling) &&
            isFilled(telling.steps) &&
            isObject(telling.tracks) &&
            isFilled(telling.tracks.child),
        ),
    )
  );
}

/** @param {unknown} value */
function isFilled(value) {
  return Array.isArray(value) && value.length > 0;
}
