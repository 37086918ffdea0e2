/** Rating one vignette: the four scales of an episode, and the group. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { pause } from "../../activity/templates.js";
import { renderText } from "../../activity/text.js";
import { POINTS, ratingName } from "./codings.js";
import { groupMark } from "./group-mark.js";
import { words } from "./words.js";

/**
 * @import { CodingLabSpec as Spec, CodingRecord as Coding, Scale } from "../../spec"
 * @import { Episode, Letter } from "./codings.js"
 *
 * @typedef {object} RatingView
 * @property {string} vignette its id, which names the controls
 * @property {Coding} coding
 * @property {boolean} isAsked whether what is open shall be seen
 * @property {(name: string, point: number) => void} rate
 * @property {(letter: Letter) => void} choose
 */

/** @param {Spec} spec @param {Episode} episode @param {RatingView} view */
export function renderScales(spec, episode, view) {
  return html`<div class="scales" role="group" aria-label=${words.rate(episode)}>
    ${spec.scales.map((scale) => renderScale(scale, episode, view))}
  </div>`;
}

/** @param {Scale} scale @param {Episode} episode @param {RatingView} view */
function renderScale(scale, episode, { vignette, coding, isAsked, rate }) {
  const name = ratingName(scale.id, episode);
  const chosen = coding.ratings[name];
  return html`<div
    class="scale"
    role="radiogroup"
    aria-label=${words.scaleIn(scale.name, episode)}
    aria-describedby="chosen-${name}"
  >
    <p class="name">${scale.name}</p>
    <div class="seven">
      ${POINTS.map(
        (point) =>
          html`<label class="point boxed ringed">
            <input
              type="radio"
              id="${name}-${point}"
              name="${vignette}-${name}"
              value=${point}
              .checked=${live(chosen === point)}
              aria-describedby="${name}-means-${point}"
              @change=${() => rate(name, point)}
            />
            <span>${point}</span>
          </label>`,
      )}
    </div>
    <p class="chosen quiet ${chosen || !isAsked ? "" : "asked"}" id="chosen-${name}">
      ${chosen ? html`${chosen}: ${renderText(scale.points[chosen - 1])}` : words.notRated}
    </p>
    <details>
      <summary>${words.points}</summary>
      <p>${renderText(scale.means)}</p>
      <ol>
        ${scale.points.map(
          (point, index) => html`<li id="${name}-means-${index + 1}">${renderText(point)}</li>`,
        )}
      </ol>
    </details>
  </div>`;
}

/** @param {Spec} spec @param {RatingView} view */
export function renderGroups(spec, { vignette, coding, isAsked, choose }) {
  return html`<div
    class="groups"
    role="radiogroup"
    aria-labelledby="which-group"
    aria-describedby=${coding.group ? nothing : "no-group"}
  >
    <p class="name" id="which-group">${words.group}</p>
    ${
      coding.group
        ? nothing
        : html`<p class="chosen quiet ${isAsked ? "asked" : ""}" id="no-group">${words.noGroup}</p>`
    }
    <div class="four">
      ${spec.groups.map(
        ({ letter, name, means }) =>
          html`<label class="group boxed ringed">
            <input
              type="radio"
              id="group-${letter}"
              name="${vignette}-group"
              value=${letter}
              .checked=${live(coding.group === letter)}
              @change=${() => choose(letter)}
            />
            <span class="letter">${groupMark(letter)} <strong>${letter}</strong> ${name}${pause}</span>
            <span class="about quiet">${renderText(means)}</span>
          </label>`,
      )}
    </div>
  </div>`;
}
