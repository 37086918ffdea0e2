/** Where an activity comes from: its sources, and for models what they assume. */
import { html, nothing } from "lit";
import { renderText, safeAddress } from "./text.js";
import { words } from "./words.js";

/**
 * @typedef {import("../spec").Source} Source
 * @typedef {import("./activity-element.js").ActivitySpec} ActivitySpec
 */

/** @param {ActivitySpec} spec */
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
 * @param {ActivitySpec} spec
 * @param {string[]} keys
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
