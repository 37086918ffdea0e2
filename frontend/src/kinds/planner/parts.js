/** What the planner shows: all moments, and a day of the week with what was chosen for it. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { renderSources } from "../../activity/templates.js";
import { renderText } from "../../activity/text.js";
import { findMoment } from "./week.js";
import { words } from "./words.js";

/**
 * @import { Moment, PlannerSpec } from "../../spec"
 * @import { Day, Week } from "./week.js"
 * @typedef {object} Deeds
 * @property {(id: string) => void} choose
 * @property {() => void} clear
 * @property {(next: Day) => void} swap
 */

/**
 * @param {PlannerSpec} spec @param {Week} week @param {Day} day
 * @param {Day | undefined} next the day after it in the same week
 * @param {Deeds} deeds
 */
export function renderDay(spec, week, day, next, { choose, clear, swap }) {
  const chosen = week[day] ?? "";
  const moment = findMoment(spec, chosen);
  const name = words.days[day];
  /** @param {Event & {target: HTMLSelectElement}} event */
  const take = ({ target }) => choose(target.value);
  return html`<li class="day slip ${chosen ? "" : "is-free"}">
    <label for=${day}>${name}</label>
    <select id=${day} @change=${take}>
      <option value="" .selected=${live(chosen === "")}>${words.leaveFree}</option>
      ${spec.groups.map(
        (group) =>
          html`<optgroup label=${group.name}>
            ${group.moments.map(
              ({ id, text }) =>
                html`<option value=${id} .selected=${live(chosen === id)}>${text}</option>`,
            )}
          </optgroup>`,
      )}
    </select>
    ${moment ? html`<div class="chosen">${renderMoment(moment)}</div>` : nothing}
    ${
      chosen || (next && week[next])
        ? html`<div class="deeds">
            ${
              next
                ? html`<button
                    class="plain"
                    type="button"
                    aria-label=${words.swapOf(name, words.days[next])}
                    @click=${() => swap(next)}
                  >
                    ${words.swap(words.days[next])}
                  </button>`
                : nothing
            }
            ${
              chosen
                ? html`<button
                    class="plain"
                    type="button"
                    aria-label=${words.clearOf(name)}
                    @click=${clear}
                  >
                    ${words.clear}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }
  </li>`;
}

/** @param {Moment} moment @param {unknown} [label] of its reason */
function renderMoment({ text, minutes, why, also }, label = nothing) {
  return html`<p class="text">${text}</p>
    <p>${words.minutes(minutes)} ${label} ${renderText(why)}</p>
    ${also ? html`<p><b>${words.also}</b> ${renderText(also)}</p>` : nothing}`;
}

/**
 * All moments to read through before a week is made, each with its reason and its source.
 *
 * @param {PlannerSpec} spec
 */
export function renderMoments(spec) {
  const count = spec.groups.reduce((sum, { moments }) => sum + moments.length, 0);
  return html`<details class="moments">
    <summary>${words.allMoments(count)}</summary>
    ${spec.groups.map(
      (group) =>
        html`<p class="group" id="group-${group.id}">${group.name}</p>
          ${group.about ? html`<p class="about">${renderText(group.about)}</p>` : nothing}
          <ul role="list" aria-labelledby="group-${group.id}">
            ${group.moments.map(
              (moment) =>
                html`<li>
                  ${renderMoment(moment, html`<b>${words.why}</b>`)} ${renderSources(spec, moment.sources)}
                </li>`,
            )}
          </ul>`,
    )}
  </details>`;
}
