/** How far the learner and the key agree over the vignettes compared so far, in plain words too. */
import { html, nothing } from "lit";
import { LETTERS } from "./codings.js";
import { words } from "./words.js";

/** @typedef {NonNullable<ReturnType<typeof import("./codings.js").agreementOf>>} Agreement */

/** @param {Agreement} agreement @param {unknown} heading */
export function renderAgreement(agreement, heading) {
  const { kappa } = agreement;
  return html`<div class="agreement sheet">
    ${heading}
    <dl class="numbers">
      <div>
        <dt class="quiet">${words.percent}</dt>
        <dd>${words.outOf(agreement.same, agreement.vignettes, words.sameGroups)}</dd>
      </div>
      <div>
        <dt class="quiet">${words.kappa}</dt>
        <dd>${kappaTold(kappa)}</dd>
      </div>
      <div>
        <dt class="quiet">${words.ratings}</dt>
        <dd>${words.outOf(agreement.near, agreement.ratings, words.ratingsNear)}</dd>
      </div>
    </dl>
    <p>
      ${kappa.reason === "one-category" ? nothing : words.kappaMeans}
      ${kappa.reason ? words.reasons[kappa.reason] : words.wide(agreement.vignettes)}
    </p>
    ${renderTable(agreement)}
  </div>`;
}

/** @param {Agreement["kappa"]} kappa @returns {string} */
function kappaTold({ kappa, low, high }) {
  if (kappa === null) return words.noKappa;
  const interval = low === null || high === null ? words.noInterval : words.interval(low, high);
  return `${words.kappaIs(kappa)} (${interval})`;
}

/** @param {Agreement} agreement */
function renderTable({ table }) {
  return html`<table>
    <caption class="quiet">
      ${words.table}
    </caption>
    <thead>
      <tr>
        <td rowspan="2"></td>
        <th colspan=${LETTERS.length} scope="colgroup">${words.keySays}</th>
      </tr>
      <tr>
        ${LETTERS.map((letter) => html`<th scope="col">${letter}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${LETTERS.map(
        (letter, row) =>
          html`<tr>
            <th scope="row">${words.youSay(letter)}</th>
            ${table[row].map(
              (count, column) => html`<td class=${row === column ? "same" : ""}>${count}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
