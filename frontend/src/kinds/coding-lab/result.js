/** One vignette beside its key: the group, then scale by scale, each with its reasons. */
import { html, nothing } from "lit";
import { mark } from "../../activity/templates.js";
import { renderText } from "../../activity/text.js";
import { comparison, EPISODES, POINTS } from "./codings.js";
import { groupMark } from "./group-mark.js";
import { words } from "./words.js";

/**
 * @import { CodingLabSpec as Spec, CodingRecord as Coding, Vignette } from "../../spec"
 * @import { Letter } from "./codings.js"
 */

/** @param {Vignette} vignette @param {Coding} coding @returns {string} */
export function groupTold({ key }, { group }) {
  return group === key.group
    ? words.sameGroup(key.group)
    : words.otherGroup(String(group), key.group);
}

/** @param {Vignette} vignette @param {Coding} coding */
export function renderGroupResult(vignette, coding) {
  const { key } = vignette;
  const isSame = coding.group === key.group;
  return html`<div class="told ${isSame ? "right" : "shown"}">
    <p class="verdict">${mark(isSame ? "right" : "shown")} ${groupTold(vignette, coding)}</p>
    <p class="letters">
      ${groupMark(/** @type {Letter} */ (key.group))}
      ${key.subgroup ? words.subgroup(key.subgroup) : nothing}
      ${key.best_fitting ? words.bestFitting(key.best_fitting) : nothing}
      ${words.disorganisation(key.disorganisation)}
    </p>
    <p>${renderText(vignette.reasons.group)}</p>
  </div>`;
}

/** @param {Spec} spec @param {Vignette} vignette @param {Coding} coding */
export function renderScaleResults(spec, vignette, coding) {
  return html`<ul class="results" role="list">
    ${spec.scales.map(
      (scale) =>
        html`<li>
          <p class="name">${scale.name}</p>
          <dl>
            ${EPISODES.map((episode) => {
              const { rating, score, difference, isNear } = comparison(
                vignette,
                coding,
                scale.id,
                episode,
              );
              return html`<div>
                <dt class="quiet">${words.shortEpisode[episode]}</dt>
                <dd>
                  ${renderStrip(rating, score)}
                  <span class=${isNear ? "near" : "far"}>
                    ${words.yoursAndKey(rating, score)} ${words.apart(difference)}.
                  </span>
                </dd>
              </div>`;
            })}
          </dl>
          <p>${renderText(vignette.reasons[scale.id])}</p>
          <p class="quiet"><strong>${words.matters}</strong> ${renderText(scale.matters)}</p>
        </li>`,
    )}
  </ul>`;
}

/** Seven cells: the key's is filled, yours has a ring. The words beside them say the same. */
function renderStrip(/** @type {number} */ rating, /** @type {number} */ score) {
  return html`<span class="strip" aria-hidden="true">
    ${POINTS.map(
      (point) =>
        html`<i class="${point === score ? "key" : ""} ${point === rating ? "yours" : ""}"
          >${point}</i
        >`,
    )}
  </span>`;
}
