/**
 * What stands around the room: the episodes, the patterns, what is said now, and all of it.
 *
 * @import { EpisodePlayerSpec } from "../../spec"
 * @import { Episode, Pattern } from "./timeline.js"
 */
import { html, nothing } from "lit";
import { renderText } from "../../activity/text.js";
import { renderTable } from "../../charts/table-view.js";
import { clockTime } from "../../players/player.js";
import { distanceTable } from "./distance-chart.js";
import { patternMark, renderRoom } from "./floor-plan.js";
import { partAt, toldAt } from "./timeline.js";
import { words } from "./words.js";

export function renderNotice() {
  return html`<p class="notice"><strong>${words.notData}</strong> ${words.notAtHome}</p>`;
}

/** @param {EpisodePlayerSpec} spec @param {number} place @param {(place: number) => void} choose */
export function renderEpisodes({ episodes }, place, choose) {
  return html`<div class="episodes" role="group" aria-label=${words.episodes}>
    ${episodes.map(({ number, name, is_reunion }, index) => {
      const shown = is_reunion ? `${number} ${words.reunion}` : `${number}`;
      return html`<button
        type="button"
        aria-label=${words.episodeName(shown, name)}
        aria-current=${index === place ? "true" : nothing}
        @click=${() => choose(index)}
      >
        <b>${number}</b> ${is_reunion ? html`<small>${words.reunion}</small>` : nothing}
      </button>`;
    })}
  </div>`;
}

/** @param {EpisodePlayerSpec} spec @param {Pattern} chosen @param {(place: number) => void} choose */
export function renderPatterns({ patterns }, chosen, choose) {
  return html`<fieldset class="patterns">
    <legend>${words.patterns}</legend>
    ${patterns.map(
      (pattern, place) => html`<label class="pressable boxed c-${pattern.id}">
        <input
          type="radio"
          name="pattern"
          .checked=${pattern === chosen}
          @change=${() => choose(place)}
        />
        ${patternMark(pattern.id)} ${pattern.name}
      </label>`,
    )}
  </fieldset>`;
}

/** @param {Episode} episode @param {number} second */
function renderWhere({ number, name, length }, second) {
  return html`<p class="where">
    <strong>${number}. ${name}</strong> <span aria-hidden="true">${clockTime(second)}</span>
    <span class="length quiet"><span class="visually-hidden">${words.lasts}</span> ${renderText(length)}</span>
  </p>`;
}

/** @param {Episode} episode @param {Pattern} pattern @param {number} place @param {number} second */
export function renderTold(episode, pattern, place, second) {
  const { happens, step, watch } = toldAt(episode, pattern.tellings[place], second);
  return html`<div class="told-here c-${pattern.id}">
    ${renderWhere(episode, second)}
    <dl>
      <dt>${words.happens}</dt>
      <dd>${renderText(happens)}</dd>
      <dt class="of-child">${patternMark(pattern.id)} ${words.child}</dt>
      <dd class="does">${renderText(step.does)}</dd>
      <dt>${words.watch}</dt>
      <dd>${renderText(watch)}</dd>
    </dl>
  </div>`;
}

/**
 * The four rooms beside one another, and under each what its child does.
 *
 * @param {import("./scene.js").Scene} scene @param {number} time
 */
export function renderRooms({ spec, place, episode, shown }, time) {
  const second = Math.floor(time);
  return html`<div class="four">
    ${renderWhere(episode, second)}
    <p>${renderText(partAt(episode.happenings, second).text)}</p>
    <p class="quiet">${words.watch}: ${renderText(episode.watched)}</p>
    ${renderNotice()}
    <div class="rooms">
      ${shown.map((pattern) => {
        const { step, watch } = toldAt(episode, pattern.tellings[place], second);
        return html`<div class="c-${pattern.id}">
          <p class="name">${patternMark(pattern.id)} ${pattern.name}</p>
          ${renderRoom(spec.room, pattern, pattern.tellings[place], time)}
          <p class="does">${renderText(step.does)}</p>
          ${watch === episode.watched ? nothing : html`<p class="quiet">${renderText(watch)}</p>`}
        </div>`;
      })}
    </div>
  </div>`;
}

/** That a child is one example of many. @param {Pattern} pattern */
export function renderAbout({ id, about }) {
  return html`<p class="about c-${id}">${patternMark(id)} ${renderText(about)}</p>`;
}

/** The means behind the chart. @param {EpisodePlayerSpec} spec @param {Pattern} pattern */
export function renderMeans(spec, pattern) {
  return renderTable(distanceTable(spec, pattern), words.tableHeading);
}

/** Every episode in words, for one pattern. @param {EpisodePlayerSpec} spec @param {Pattern} pattern */
export function renderWhole({ episodes }, pattern) {
  return html`<p>
      <strong>${patternMark(pattern.id)} ${words.pattern(pattern.name)}.</strong>
      ${renderText(pattern.about)}
    </p>
    ${episodes.map(({ number, name, length, people, watched, happenings }, place) => {
      const lines = [
        ...happenings.map(({ at, text }) => ({ at, text, watch: null })),
        ...pattern.tellings[place].steps.map(({ at, does, watch }) => ({ at, text: does, watch })),
      ].sort((one, other) => one.at - other.at);
      return html`<p>
          <strong>${words.episode} ${number}, ${name.toLowerCase()}.</strong> ${renderText(length)}
          ${words.people}: ${people.map((person) => words.names[person].toLowerCase()).join(", ")}.
          ${words.watched}: ${renderText(watched)}
        </p>
        <ol role="list">
          ${lines.map(
            ({ at, text, watch }) => html`<li>
              <span class="when">${clockTime(at)}</span>
              <span>${renderText(text)} ${watch === null ? nothing : html`<em>${renderText(watch)}</em>`}</span>
            </li>`,
          )}
        </ol>`;
    })}`;
}
