/**
 * How far a room agrees on the children that it has voted on, before and after it talked.
 *
 * @import { CodingLabSpec } from "../../spec"
 */
import { html, nothing } from "lit";
import { renderSources } from "../../activity/templates.js";
import { tallyOf } from "../../hands/hands.js";
import { countsOf } from "../../hands/tally.js";
import { askedOf } from "./room-asks.js";
import { roomWords as words } from "./room-words.js";
import { countsFile, fleissKappa } from "./several-coders.js";

/** Where it stands that coders need training. */
const ON_TRAINING = ["duschinsky2020"];

/** @param {any} lab @param {CodingLabSpec} spec @param {number} vote @returns {number[][]} */
function countsIn(lab, spec, vote) {
  return spec.vignettes.map((vignette) => {
    const { votes } = tallyOf(lab, askedOf(spec, vignette));
    return countsOf(votes[vote] ?? [], spec.groups.length);
  });
}

/** @param {any} lab @param {CodingLabSpec} spec */
export function renderKappa(lab, spec) {
  const rounds = [0, 1].map((vote) => {
    const counts = countsIn(lab, spec, vote);
    return { counts, found: fleissKappa(counts), isAfter: vote === 1 };
  });
  const voted = rounds.filter(({ found }) => found.items);
  return html`<div class="room-kappa">
    <h2 class="prompt" id="kappa">${words.title}</h2>
    ${
      voted.some(({ found }) => found.items > 1)
        ? html`<dl>${voted.map((round) => renderRound(lab, spec, round))}</dl>
            <p>${words.means}</p>`
        : html`<p>${words.noVotes}</p>`
    }
    <p>${words.trained}</p>
    ${renderSources(spec, ON_TRAINING)}
  </div>`;
}

/**
 * @param {any} lab @param {CodingLabSpec} spec
 * @param {{counts: number[][], found: import("./several-coders.js").RoomKappa, isAfter: boolean}} round
 */
function renderRound(lab, spec, { counts, found, isAfter }) {
  const { kappa, low, high, reason, items } = found;
  const when = isAfter ? words.after : words.before;
  const interval =
    low === null || high === null
      ? reason && kappa !== null
        ? words.reasons[reason]
        : nothing
      : words.interval(words.decimal(low), words.decimal(high));
  return html`<div>
    <dt>${when}, ${words.children(items)}</dt>
    <dd>
      ${
        kappa === null
          ? html`<span class="quiet">${words.oneGroup}</span>`
          : html`<strong>${words.decimal(kappa)}</strong>`
      }
      <span class="interval">${interval}</span>
      <button
        type="button"
        aria-label=${words.save(when)}
        @click=${() => save(lab, spec, counts, isAfter)}
      >
        ${words.saveShort}
      </button>
    </dd>
  </div>`;
}

/** @type {string} the file that was saved last; some browsers read it after the click */
let address = "";

/** @param {any} lab @param {CodingLabSpec} spec @param {number[][]} counts @param {boolean} isAfter */
function save(lab, { vignettes }, counts, isAfter) {
  const ids = vignettes.map(({ id }) => id);
  URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([countsFile(ids, counts)], { type: "text/csv" }));
  const name = words.fileName(isAfter);
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  lab.announce(words.saved(name));
}
