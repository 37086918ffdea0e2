/** One day of the week: its chooser, what was chosen, and what can be done with it. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { renderText } from "../../activity/text.js";
import { findMoment } from "./week.js";
import { words } from "./words.js";

/**
 * @typedef {import("./week.js").Day} Day
 * @typedef {object} Deeds
 * @property {(id: string) => void} choose
 * @property {() => void} clear
 * @property {(next: Day) => void} swap
 */

/**
 * @param {import("./week.js").PlannerSpec} spec
 * @param {import("./week.js").Week} week
 * @param {Day} day
 * @param {Day | undefined} next the day after it in the same week
 * @param {Deeds} deeds
 */
export function renderDay(spec, week, day, next, { choose, clear, swap }) {
  const chosen = week[day] ?? "";
  const name = words.days[day];
  /** @param {Event & {target: HTMLSelectElement}} event */
  const take = ({ target }) => choose(target.value);
  return html`<li class="day ${chosen ? "" : "is-free"}">
    <label for=${day}>${name}</label>
    <select id=${day} @change=${take}>
      <option value="" .selected=${live(chosen === "")}>${words.leaveFree}</option>
      ${spec.groups.map(
        (group) =>
          html`<optgroup label=${group.name}>
            ${group.moments.map(
              (moment) =>
                html`<option value=${moment.id} .selected=${live(chosen === moment.id)}>
                  ${moment.text}
                </option>`,
            )}
          </optgroup>`,
      )}
    </select>
    ${renderChosen(findMoment(spec, chosen))}
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

/** @param {import("./week.js").Moment | undefined} moment */
function renderChosen(moment) {
  if (!moment) return nothing;
  return html`<div class="chosen">
    <p class="text">${moment.text}</p>
    <p>${words.minutes(moment.minutes)} ${renderText(moment.why)}</p>
    ${moment.also ? html`<p><b>${words.also}</b> ${renderText(moment.also)}</p>` : nothing}
  </div>`;
}
