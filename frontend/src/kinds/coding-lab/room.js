/**
 * A room that codes: for each child both reunions, a step each, then a vote with cards A to D and
 * what is told of it, and then how far the room agrees.
 *
 * @import { CodingLabSpec, Vignette } from "../../spec"
 */
import { html, nothing } from "lit";
import { partsOf, renderHands, takesHand } from "../../hands/hands.js";
import { noteInRoom, saidInRoom } from "../../hands/room.js";
import { askedOf } from "./room-asks.js";
import { renderKappa } from "./room-kappa.js";
import { roomWords as words } from "./room-words.js";

/** What a step is about; the first two are the reunions, as everywhere in the lab. */
const [FIRST, SECOND, VOTE, AGREE] = [0, 1, 2, 3];

/** @param {any} lab @returns {number} how many children the class has begun, one at first */
function begun(lab) {
  return saidInRoom(lab, "children", 1);
}

/** @param {any} lab @returns {{vignette: Vignette, about: number, part: number}[]} */
function stepsOf(lab) {
  const { vignettes } = lab.spec;
  return vignettes.slice(0, begun(lab)).flatMap((/** @type {Vignette} */ vignette) => {
    const told = Array.from({ length: partsOf(lab, askedOf(lab.spec, vignette)) }, (_, part) => ({
      vignette,
      about: VOTE,
      part,
    }));
    const [first, second, agree] = [FIRST, SECOND, AGREE].map((about) => ({
      vignette,
      about,
      part: 0,
    }));
    return [first, second, ...told, agree];
  });
}

/** @param {any} lab */
export function steps(lab) {
  return lab.spec ? stepsOf(lab).length : 1;
}

/** @param {any} lab @param {number} step */
export function show(lab, step) {
  const { vignette, about, part } = stepsOf(lab)[step];
  lab.classStep = about;
  lab.partInClass = part;
  lab.record = { ...lab.record, current: vignette.id };
}

/** @this {any} @param {CodingLabSpec} spec @param {any} record */
export function render(spec, record) {
  const { vignette } = this.inHand;
  if (this.classStep === AGREE) {
    return html`${renderKappa(this, spec)} ${renderOneMore(this, spec, vignette)}`;
  }
  if (this.classStep !== VOTE) return this.renderActivity(spec, record);
  return html`<h2 class="prompt" id="vignette">${words.ask(vignette.child)}</h2>
    ${renderHands(this, askedOf(spec, vignette), this.partInClass)}
    ${this.partInClass ? nothing : html`<p class="fiction">${words.fiction}</p>`}`;
}

/** @param {any} lab @param {CodingLabSpec} spec @param {Vignette} vignette */
function renderOneMore(lab, { vignettes }, vignette) {
  const place = vignettes.indexOf(vignette);
  if (place !== begun(lab) - 1 || place + 1 >= vignettes.length) return nothing;
  const another = () => {
    noteInRoom(lab, "children", place + 2);
    lab.dispatchEvent(new CustomEvent("sb-class-next", { bubbles: true, composed: true }));
  };
  return html`<div class="row one-more">
    <button type="button" @click=${another}>${words.oneMore}</button>
  </div>`;
}

/** @param {any} lab @param {KeyboardEvent} event */
export function takesKey(lab, event) {
  return lab.classStep === VOTE && takesHand(lab, askedOf(lab.spec, lab.inHand.vignette), event);
}
