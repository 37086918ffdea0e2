/**
 * A room that codes: for each child both reunions, a step each, and then a vote with cards A to D.
 * How far the room agrees is shown beside the vote, as soon as it can be worked out.
 *
 * @import { CodingLabSpec, Vignette } from "../../spec"
 * @import { Asked } from "../../hands/hands.js"
 */
import { html, nothing } from "lit";
import { renderSources } from "../../activity/templates.js";
import { renderHands, takesHand, tallyOf } from "../../hands/hands.js";
import { noteInRoom, saidInRoom } from "../../hands/room.js";
import { countsOf } from "../../hands/tally.js";
import { roomWords as words } from "./room-words.js";
import { countsFile, fleissKappa } from "./several-coders.js";

const STEPS = 3;
const VOTE = 2;
/** Where it stands that coders need training. */
const ON_TRAINING = ["duschinsky2020"];

/** @param {any} lab @returns {number} how many children the class has begun, one at first */
function begun(lab) {
  return saidInRoom(lab, "children", 1);
}

/** @param {any} lab */
export function steps(lab) {
  return STEPS * begun(lab);
}

/** @param {any} lab @param {number} step */
export function show(lab, step) {
  const { vignettes } = lab.spec;
  lab.classStep = step % STEPS;
  lab.record = { ...lab.record, current: vignettes[Math.floor(step / STEPS)].id };
}

/** @param {CodingLabSpec} spec @param {Vignette} vignette @returns {Asked} */
function askedOf({ groups }, { id, key, reasons }) {
  return {
    about: id,
    options: groups.map(({ letter, name, means }) => ({
      text: name,
      isRight: key.group === letter,
      feedback: key.group === letter ? reasons.group : means,
    })),
    right: words.key,
  };
}

/** @this {any} @param {CodingLabSpec} spec @param {any} record */
export function render(spec, record) {
  if (this.classStep !== VOTE) return this.renderActivity(spec, record);
  const { vignette } = this.inHand;
  const asked = askedOf(spec, vignette);
  const place = spec.vignettes.indexOf(vignette);
  const isLast = place === begun(this) - 1 && place + 1 < spec.vignettes.length;
  const another = () => {
    noteInRoom(this, "children", place + 2);
    this.dispatchEvent(new CustomEvent("sb-class-next", { bubbles: true, composed: true }));
  };
  return html`<h2 class="prompt" id="vignette">${words.ask(vignette.child)}</h2>
    ${renderHands(this, asked, renderKappa(this, spec))}
    <div class="row one-more">
      ${isLast ? html`<button type="button" @click=${another}>${words.oneMore}</button>` : nothing}
      <p class="quiet">${words.fiction}</p>
    </div>`;
}

/** @param {any} lab @param {CodingLabSpec} spec @param {number} vote @returns {number[][]} */
function countsIn(lab, spec, vote) {
  return spec.vignettes.map((vignette) => {
    const { votes } = tallyOf(lab, askedOf(spec, vignette));
    return countsOf(votes[vote] ?? [], spec.groups.length);
  });
}

/** @param {any} lab @param {CodingLabSpec} spec */
function renderKappa(lab, spec) {
  const rounds = [0, 1].map((vote) => {
    const counts = countsIn(lab, spec, vote);
    return { counts, found: fleissKappa(counts), isAfter: vote === 1 };
  });
  const voted = rounds.filter(({ found }) => found.items);
  return html`<div class="room-kappa">
    <h3>${words.title}</h3>
    ${
      voted.some(({ found }) => found.items > 1)
        ? html`<dl>${voted.map((round) => renderRound(lab, spec, round))}</dl>
            <p class="quiet">${words.means}</p>`
        : html`<p class="quiet">${words.noVotes}</p>`
    }
    <p class="quiet">${words.trained}</p>
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

/** @param {any} lab @param {KeyboardEvent} event */
export function takesKey(lab, event) {
  return lab.classStep === VOTE && takesHand(lab, askedOf(lab.spec, lab.inHand.vignette), event);
}
