/** The card in hand, with a hint when it went to the wrong pile, and the reason of the last one. */
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { mark, pause } from "../../activity/templates.js";
import { plainText, renderText } from "../../activity/text.js";
import { words } from "./words.js";

/** @import { Card, SorterSpec } from "../../spec" */

/** @param {SorterSpec} spec @param {Card} card */
export function hintFor({ piles }, { hint }) {
  return hint ?? words.tryAnother(piles.length);
}

/**
 * All cards are as large as the one that holds most, hint included: the piles below stay where
 * they are between two taps.
 *
 * @param {SorterSpec} spec @param {Card} inHand
 * @param {boolean} isMisplaced whether its hint is shown
 */
export function renderCard(spec, inHand, isMisplaced) {
  return html`<div class="cards">
    ${spec.cards.map(
      (card) =>
        html`<span
          class="room"
          aria-hidden="true"
          data-text=${plainText(card.text)}
          data-told=${`${words.wrong}\n${plainText(hintFor(spec, card))}`}
        ></span>`,
    )}
    ${keyed(
      inHand.id,
      html`<div class="card">
        <p id="card">${renderText(inHand.text)}</p>
        ${
          isMisplaced
            ? html`<div class="told again" id="hint">
                <p class="verdict">${mark("again")} ${words.wrong}${pause}</p>
                <p>${renderText(hintFor(spec, inHand))}</p>
              </div>`
            : nothing
        }
      </div>`,
    )}
  </div>`;
}

/** @param {Card} card that was put on the right pile just now */
export function renderReason({ text, why }) {
  return html`<div class="told right">
    <p class="verdict">${mark("right")} ${words.right}</p>
    <p class="about-card">${renderText(text)}</p>
    <p>${renderText(why)}</p>
  </div>`;
}
