/**
 * What activities draw alike: headings, marks, sources.
 *
 * @import { Source } from "../spec"
 * @import { ActivitySpec } from "./activity-element.js"
 */
import { html, nothing, svg } from "lit";
import { renderText, safeAddress } from "./text.js";
import { words } from "./words.js";

/** A pause: the eye sees two parts, one under or beside the other; said, they would run together. */
export const pause = html`<span class="pause visually-hidden">.</span>`;

/**
 * A heading of the level that fits the page it stands in. It can take the focus, so that a reader
 * can be brought there.
 *
 * @param {number} level 2 to 5
 * @param {unknown} content
 * @param {string} id `title` is that of the whole activity
 */
export function renderHeading(level, content, id) {
  const className = id === "title" ? "title" : "subtitle";
  switch (level) {
    case 2:
      return html`<h2 id=${id} class=${className} tabindex="-1">${content}</h2>`;
    case 4:
      return html`<h4 id=${id} class=${className} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${className} tabindex="-1">${content}</h5>`;
    default:
      return html`<h3 id=${id} class=${className} tabindex="-1">${content}</h3>`;
  }
}

/**
 * The small marks that stand beside a word or on a button, so that nothing depends on colour. Drawn rather than
 * typed, because phones lack some of the characters.
 */
const strokes = {
  right: () => svg`<path d="M4.5 12.8l5 5L19.5 7"/>`,
  again: () => svg`<path d="M18.6 9.2A7.3 7.3 0 1 0 19.3 13"/><path d="M19.4 4.3v5.2h-5.2"/>`,
  shown: () =>
    svg`<path d="M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6z"/><circle cx="12" cy="12" r="2.6"/>`,
  more: () => svg`<path d="M12 5v14M5 12h14"/>`,
  up: () => svg`<path d="M12 19V5.5M6 11l6-6 6 6"/>`,
  down: () => svg`<path d="M12 5v13.5M6 13l6 6 6-6"/>`,
  back: () => svg`<path d="M15 5l-7 7 7 7"/>`,
  forward: () => svg`<path d="M9 5l7 7-7 7"/>`,
  play: () => svg`<path d="M7 4.5v15l12-7.5z"/>`,
  pause: () => svg`<path d="M8 5v14M16 5v14"/>`,
};

/** @param {keyof typeof strokes} name */
export function mark(name) {
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${strokes[name]()}
  </svg>`;
}

/**
 * Where an activity comes from: its sources, and for models what they assume.
 *
 * @param {ActivitySpec} spec
 */
export function renderOrigins({ sources, assumptions }) {
  if (!sources.length && !assumptions.length) return nothing;
  return html`
    <details class="origins">
      <summary>${words.whereFrom}</summary>
      ${
        assumptions.length
          ? html`<p class="small-heading">${words.assumptions}</p>
              <ul>
                ${assumptions.map((assumption) => html`<li>${renderText(assumption)}</li>`)}
              </ul>`
          : nothing
      }
      <ul>
        ${sources.map((source) => html`<li>${renderLink(source, source.full)}</li>`)}
      </ul>
    </details>
  `;
}

/**
 * The short names of the works that one question or card rests on.
 *
 * @param {ActivitySpec} spec @param {string[]} keys
 */
export function renderSources({ sources }, keys) {
  const cited = sources.filter(({ key }) => keys.includes(key));
  if (!cited.length) return nothing;
  return html`<p class="source">
    ${words.source(cited.length)}
    ${cited.map((source, index) => html`${index ? "; " : ""}${renderLink(source, source.short)}`)}
  </p>`;
}

/** @param {Source} source @param {string} text */
function renderLink({ url }, text) {
  const address = safeAddress(url);
  return address ? html`<a href=${address}>${text}</a>` : text;
}
