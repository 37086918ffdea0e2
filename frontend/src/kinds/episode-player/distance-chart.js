/**
 * The child's distance from the carer and from the toys through all episodes: a gap where the
 * carer is out, the reunions marked with the word. Drawn once for a pattern; only the head moves.
 *
 * @import { EpisodePlayerSpec } from "../../spec"
 * @import { Pattern } from "./timeline.js"
 */
import { html, nothing, svg } from "lit";
import { guard } from "lit/directives/guard.js";
import { figures, renderText } from "../../activity/text.js";
import { words } from "./words.js";

/** @param {EpisodePlayerSpec} spec @param {number} place the episode's @returns {number} seconds */
export function startOf({ episodes }, place) {
  return episodes.slice(0, place).reduce((sum, { seconds }) => sum + seconds, 0);
}

/** @param {EpisodePlayerSpec} spec @param {Pattern} pattern @param {number} now seconds from the very beginning */
export function renderChart(spec, pattern, now) {
  const total = startOf(spec, spec.episodes.length);
  return html`
    <p class="small-heading">${words.chart}</p>
    <p class="takeaway">${renderText(pattern.takeaway)}</p>
    <p class="key c-${pattern.id}" aria-hidden="true">
      <span><svg viewBox="0 0 36 8"><path class="from-carer" d="M0 4H36" /></svg> ${words.fromCarer}</span>
      <span><svg viewBox="0 0 36 8"><path class="from-toys" d="M0 4H36" /></svg> ${words.fromToys}</span>
    </p>
    <div
      class="chart c-${pattern.id}"
      role="img"
      aria-label=${words.chartName(pattern.name)}
      .style=${`--now: ${(100 * now) / total}%`}
    >
      ${guard([spec, pattern], () => renderStill(spec, pattern, total))}
      <div class="now"></div>
    </div>
  `;
}

/** @param {EpisodePlayerSpec} spec @param {Pattern} pattern @param {number} total */
function renderStill(spec, pattern, total) {
  const { maximum, ticks } = spec.distances;
  const most = 10 * maximum;
  const percent = (/** @type {number} */ seconds) => (100 * seconds) / total;
  const lines = (/** @type {"from_carer" | "from_toys"} */ name) =>
    pattern.tellings
      .map((telling, place) =>
        linePath(telling[name], startOf(spec, place), spec.distance_seconds, most),
      )
      .join("");
  return html`
    ${ticks.map(
      ({ at, text }) =>
        html`<span class="tick" .style=${`--height: ${at / maximum}`}>${text}</span>`,
    )}
    <div class="plot">
      ${spec.episodes.map((episode, place) => {
        const start = percent(startOf(spec, place));
        const isOut = isCarerOut(episode);
        // Two such episodes in a row share their words.
        const isSecond = isOut && place > 0 && isCarerOut(spec.episodes[place - 1]);
        const next = spec.episodes[place + 1];
        const span = next && isCarerOut(next) ? "why two" : "why";
        return html`<div
          class=${isOut ? "band out" : "band"}
          .style=${`left: ${start}%; width: ${percent(episode.seconds)}%`}
        >
          ${isOut && !isSecond ? html`<span class=${span}>${words.out}</span>` : nothing}
          ${episode.is_reunion ? html`<strong class="reunion">${words.reunionMark}</strong>` : nothing}
          <span class="number">${episode.number}</span>
        </div>`;
      })}
      <svg viewBox="0 0 ${total} ${most}" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<path class="from-toys" vector-effect="non-scaling-stroke" d=${lines("from_toys")} />
        <path class="from-carer" vector-effect="non-scaling-stroke" d=${lines("from_carer")} />`}
      </svg>
    </div>
  `;
}

/** @param {EpisodePlayerSpec["episodes"][number]} episode */
function isCarerOut({ people }) {
  return !people.includes("carer");
}

/**
 * A line that is broken where there is no value.
 *
 * @param {(number | null)[]} values tenths of a metre
 * @param {number} start seconds
 * @param {number} every seconds
 * @param {number} most tenths of a metre, at the top
 */
export function linePath(values, start, every, most) {
  return values
    .map((value, index) => {
      if (value === null) return "";
      const isFirst = index === 0 || values[index - 1] === null;
      return `${isFirst ? "M" : "L"}${start + index * every} ${most - value}`;
    })
    .join("");
}

/** The means behind the lines. @param {EpisodePlayerSpec} spec @param {Pattern} pattern */
export function distanceTable(spec, pattern) {
  return {
    heading: `${words.tableHeading}: ${words.pattern(pattern.name).toLowerCase()}`,
    head: [words.episode, words.fromCarer, words.fromToys],
    rows: spec.episodes.map(({ number, name }, place) => {
      const { mean_from_carer: fromCarer, mean_from_toys: fromToys } = pattern.tellings[place];
      return [
        `${number} ${name}`,
        fromCarer === null ? words.outOfRoom : figures(fromCarer.toFixed(1)),
        figures(fromToys.toFixed(1)),
      ];
    }),
  };
}
