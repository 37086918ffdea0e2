/** What the dyad player shows: the faces, what is said of them now, and all of it in words. */
import { html, nothing } from "lit";
import { renderText } from "../../activity/text.js";
import { drawLayers } from "../../figures/draw.js";
import { drawPair, HEIGHT, WIDTH } from "../../figures/face.js";
import { people } from "../../figures/people.js";
import { clockTime } from "../../players/player.js";
import * as timeline from "./timeline.js";
import { words } from "./words.js";

/** @import { DyadPlayerSpec } from "../../spec" */

/** @param {DyadPlayerSpec} spec @param {number} time seconds @param {boolean} isMoving */
export function renderFaces(spec, time, isMoving) {
  const { adult, baby } = timeline.facesAt(spec, time, isMoving);
  const pair = /** @type {import("../../figures/people.js").Pair} */ (people[spec.people]);
  return html`<svg
    class="faces"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    role="img"
    aria-label=${words.picture}
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${drawLayers(drawPair(pair, adult, baby))}
  </svg>`;
}

/** @param {DyadPlayerSpec} spec @param {number} second */
export function renderTold(spec, second) {
  const isMatched = spec.matched[second] === "1";
  return html`<div class="told-here">
    <p class="state">
      <span aria-hidden="true">${clockTime(second)}</span>
      <strong>${timeline.phaseName(spec, timeline.phaseAt(spec, second), words.toldPhases)}</strong>
      <span>
        <span class="step-mark ${isMatched ? "matched" : ""}"></span
        >${isMatched ? words.inStep : words.outOfStep}
      </span>
    </p>
    <p class="moment">${renderText(timeline.momentAt(spec, second).text)}</p>
  </div>`;
}

/** Every moment of the run, for those who would rather read, or cannot see. @param {DyadPlayerSpec} spec */
export function renderWhole(spec) {
  return html`<details class="whole">
    <summary>${words.whole}</summary>
    ${spec.phases.map(
      (phase) => html`
        <p><strong>${timeline.phaseName(spec, phase)}.</strong> ${renderText(phase.about)}</p>
        <ol role="list">
          ${spec.moments
            .filter(({ start }) => start >= phase.start && start < phase.end)
            .map(
              ({ start, text }) =>
                html`<li><span class="when">${clockTime(start)}</span><span>${renderText(text)}</span></li>`,
            )}
        </ol>
      `,
    )}
  </details>`;
}

/**
 * Buttons to the beginning of each phase.
 *
 * @param {DyadPlayerSpec} spec @param {number} second @param {(second: number) => void} jump
 */
export function renderGoTo(spec, second, jump) {
  const here = timeline.phaseAt(spec, second);
  return html`
      <div class="row controls" role="group" aria-labelledby="go-to">
        <span class="quiet" id="go-to" aria-hidden="true">${words.goTo}</span>
        ${spec.phases.map(
          (phase) =>
            html`<button
              type="button"
              aria-current=${phase === here ? "true" : nothing}
              @click=${() => jump(phase.start)}
            >
              ${timeline.phaseName(spec, phase, words.toldPhases)}
            </button>`,
        )}
      </div>
  `;
}
