/** What the planner shows: all moments, today, a day of the week, and what can be chosen for it. */
import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { pause, renderSources } from "../../activity/templates.js";
import { renderText } from "../../activity/text.js";
import { findMoment } from "./week.js";
import { words } from "./words.js";

/**
 * @import { Moment, PlannerSpec } from "../../spec"
 * @import { Day, Week } from "./week.js"
 * @typedef {object} Deeds
 * @property {(id: string) => void} choose
 * @property {(next: Day) => void} swap
 * @property {() => void} close
 */

/**
 * What was chosen for today, all of it.
 *
 * @param {Moment | undefined} moment
 */
export function renderChosen(moment) {
  if (!moment) return html`<p class="text">${words.nothingToday}</p>`;
  return renderMoment(moment);
}

/** @param {Moment} moment @param {unknown} [label] of its reason */
function renderMoment({ text, minutes, why, also }, label = nothing) {
  return html`<p class="text">${text}</p>
    <p>${words.minutes(minutes)} ${label} ${renderText(why)}</p>
    ${also ? html`<p><b>${words.also}</b> ${renderText(also)}</p>` : nothing}`;
}

/**
 * A day of the week in a line or two.
 *
 * @param {PlannerSpec} spec
 * @param {Week} week
 * @param {Day} day
 * @param {boolean} isToday
 * @param {unknown} button
 * @param {unknown} chooser
 */
export function renderDay(spec, week, day, isToday, button, chooser) {
  const moment = findMoment(spec, week[day]);
  return html`<li class="day slip ${moment ? "" : "is-free"}">
    <div class="day-words">
      <p class="name">${words.days[day]} ${isToday ? html`${pause} <span class="quiet">${words.today}</span>` : nothing}</p>
      <p class="text">${moment ? moment.text : words.freeDay}</p>
    </div>
    ${button} ${chooser}
  </li>`;
}

/**
 * All moments to choose one from, each in full: a closed list would cut them short.
 *
 * @param {PlannerSpec} spec
 * @param {string} chosen its id, or ""
 * @param {Day} day
 * @param {Day | undefined} next the day after it in the same week
 * @param {Deeds} deeds
 */
export function renderChooser(spec, chosen, day, next, { choose, swap, close }) {
  const name = words.days[day];
  const option = (/** @type {string} */ id, /** @type {unknown} */ text) =>
    html`<label class="pressable">
      <input
        type="radio"
        name="moment"
        value=${id}
        .checked=${live(chosen === id)}
        @change=${() => choose(id)}
      />
      <span>${text}</span>
    </label>`;
  /** @param {SubmitEvent} event */
  const done = (event) => {
    event.preventDefault();
    close();
  };
  return html`<form class="chooser" id="chooser" novalidate @submit=${done}>
    <fieldset>
      <legend tabindex="-1">${words.chooseFor(name)}</legend>
      ${option("", words.leaveFree)}
      ${spec.groups.map(
        (group) =>
          html`<div role="group" aria-labelledby="choose-${group.id}">
            <p class="group" id="choose-${group.id}">${group.name}</p>
            ${group.moments.map((moment) =>
              option(
                moment.id,
                html`${moment.text}${pause} <span class="quiet">${words.minutes(moment.minutes)}</span>`,
              ),
            )}
          </div>`,
      )}
    </fieldset>
    ${
      next
        ? html`<button type="button" aria-label=${words.swapOf(name, words.days[next])} @click=${() => swap(next)}>
              ${words.swap(words.days[next])}
            </button>`
        : nothing
    }
    <p class="done"><button type="submit" class="primary">${words.done}</button></p>
  </form>`;
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
