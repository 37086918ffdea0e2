/** All moments to read through before a week is made, each with its reason and its source. */
import { html, nothing } from "lit";
import { renderSources } from "../../activity/origins.js";
import { renderText } from "../../activity/text.js";
import { words } from "./words.js";

/** @param {import("./week.js").PlannerSpec} spec */
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
                  <p class="text">${moment.text}</p>
                  <p>${words.minutes(moment.minutes)} <b>${words.why}</b> ${renderText(moment.why)}</p>
                  ${moment.also ? html`<p><b>${words.also}</b> ${renderText(moment.also)}</p>` : nothing}
                  ${renderSources(spec, moment.sources)}
                </li>`,
            )}
          </ul>`,
    )}
  </details>`;
}
