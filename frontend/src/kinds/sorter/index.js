/** `<sb-sorter>`: cards to put into named piles by tap or key, with the reason for each. */
import { html, nothing } from "lit";
import { ActivityElement } from "../../activity/activity-element.js";
import { mark, pause, renderHeading, renderSources } from "../../activity/templates.js";
import { labelled, plainText, renderText, spoken } from "../../activity/text.js";
import { hintFor, renderCard, renderReason } from "./card.js";
import { gradedPlacements } from "./reconcile.js";
import { sorterStyles } from "./styles.js";
import { words } from "./words.js";

/** @import { Card, Pile, SorterRecord, SorterSpec } from "../../spec" */

/** @extends {ActivityElement<SorterSpec, SorterRecord>} */
export default class Sorter extends ActivityElement {
  static styles = [...super.styles, sorterStyles];
  static properties = { inHandId: { state: true }, told: { state: true } };

  constructor() {
    super();
    /** @type {string | null} the card that the learner took out of turn */
    this.inHandId = null;
    /** @type {{card: Card, isRight: boolean} | null} the last try, while it is worth telling */
    this.told = null;
  }

  /** @param {SorterSpec} spec @param {SorterRecord | null} kept */
  reconcile(spec, kept) {
    return { placements: gradedPlacements(spec, kept?.placements ?? {}) };
  }

  /** @param {SorterRecord | null} [before] */
  recordTaken(before) {
    // The card that was taken here stays in hand while another view sorts others.
    if (!before) this.inHandId = null;
    this.told = null;
  }

  /** @param {Card} card */
  isSorted(card) {
    return this.record?.placements[card.id]?.state === "right";
  }

  unsorted() {
    return this.spec?.cards.filter((card) => !this.isSorted(card)) ?? [];
  }

  /** @returns {Card | undefined} the first unsorted card, unless the learner took another */
  cardInHand() {
    const unsorted = this.unsorted();
    return unsorted.find(({ id }) => id === this.inHandId) ?? unsorted[0];
  }

  /** @param {Card} card */
  takeUp(card) {
    this.inHandId = card.id;
    this.told = null;
    this.announce(labelled(words.inHand, plainText(card.text)));
    this.focusOn(".pile").then(() => this.reveal(".hand"));
  }

  /** @param {Pile} pile */
  place(pile) {
    const card = this.cardInHand();
    if (!card || !this.spec || !this.record) return;
    const isRight = card.pile === pile.id;
    const attempts = (this.record.placements[card.id]?.attempts ?? 0) + 1;
    const state = /** @type {"right" | "wrong"} */ (isRight ? "right" : "wrong");
    // The card in hand stays in hand until it lies in its pile.
    this.inHandId = isRight ? null : card.id;
    this.told = { card, isRight };
    const placements = { ...this.record.placements, [card.id]: { pile: pile.id, attempts, state } };
    this.change({ ...this.record, placements });

    const next = this.cardInHand();
    if (!isRight) {
      this.announce(spoken([words.wrong, plainText(hintFor(this.spec, card))]));
      this.reveal("#hint");
      return;
    }
    const after = next
      ? [labelled(words.nextCard, plainText(next.text))]
      : [words.done, words.everyCard];
    this.announce(spoken([words.right, plainText(card.why), ...after]));
    if (!next) this.focusOn("#done");
  }

  /** @param {KeyboardEvent} event keys 1 to 4 choose a pile, while the focus is on the piles */
  placeByKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.spec) return;
    // A key held down is one choice, not one for each card that follows.
    if (event.repeat) return;
    const pile = this.spec.piles[Number.parseInt(event.key, 10) - 1];
    if (!pile || !this.cardInHand()) return;
    event.preventDefault();
    this.place(pile);
  }

  /** @param {Card} card @returns {boolean} whether it lay in another pile first */
  isWorthAnotherLook({ id }) {
    return (this.record?.placements[id]?.attempts ?? 0) > 1;
  }

  /** @param {SorterSpec} spec */
  renderActivity(spec) {
    const card = this.cardInHand();
    return html`<div class="table">
      ${card ? this.renderHand(spec, card) : this.renderDone(spec)}
      ${this.renderPiles(spec)}
    </div>`;
  }

  /** @param {SorterSpec} spec @param {Card} card */
  renderHand(spec, card) {
    const others = this.unsorted().length - 1;
    const isMisplaced = this.told?.isRight === false;
    return html`
      <p class="progress quiet">${words.place(spec.cards.length - others - 1, spec.cards.length)}</p>
      <div class="hand" @keydown=${this.placeByKey}>
        ${renderCard(spec, card, isMisplaced)}
        <p class="how quiet" id="how">${words.choosePile}</p>
        <div
          class="piles"
          role="group"
          aria-labelledby="how"
          aria-describedby=${isMisplaced ? "hint" : nothing}
        >
          ${spec.piles.map(
            (pile, index) =>
              html`<button
                type="button"
                class="pile"
                aria-keyshortcuts=${index + 1}
                @click=${() => this.place(pile)}
              >
                <span class="name">${pile.name}${pile.description ? pause : nothing}</span>
                ${pile.description ? html`<span class="about quiet">${renderText(pile.description)}</span>` : nothing}
                <kbd aria-hidden="true">${index + 1}</kbd>
              </button>`,
          )}
        </div>
      </div>
      ${this.told?.isRight ? renderReason(this.told.card) : nothing}
      ${others > 0 ? this.renderDeck(card, others) : nothing}
    `;
  }

  /** @param {Card} inHand @param {number} others */
  renderDeck(inHand, others) {
    return html`<details class="deck">
      <summary>${words.otherCards(others)}</summary>
      <ul role="list">
        ${this.unsorted().map(
          (card) =>
            html`<li>
              <button
                type="button"
                aria-pressed=${card === inHand ? "true" : "false"}
                @click=${() => this.takeUp(card)}
              >
                ${renderText(card.text)}
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  /** @param {SorterSpec} spec */
  renderDone({ cards }) {
    const again = cards.filter((card) => this.isWorthAnotherLook(card));
    return html`<div class="done">
      ${renderHeading(this.headingLevel + 1, words.done, "done")}
      <p>${words.everyCard} ${words.reasons}</p>
      ${again.length ? html`<p>${words.anotherLook(again.length)}</p>` : nothing}
    </div>`;
  }

  /** @param {SorterSpec} spec */
  renderPiles(spec) {
    const sorted = spec.cards.filter((card) => this.isSorted(card));
    if (!sorted.length) return nothing;
    return html`<div class="sorted">
      ${spec.piles.map((pile) => {
        const cards = sorted.filter((card) => card.pile === pile.id);
        return html`<div>
          <p class="name" id="pile-${pile.id}">${pile.name}</p>
          ${
            cards.length
              ? html`<ul role="list" aria-labelledby="pile-${pile.id}">
                  ${cards.map((card) => this.renderSorted(spec, card))}
                </ul>`
              : html`<p class="empty quiet">${words.emptyPile}</p>`
          }
        </div>`;
      })}
    </div>`;
  }

  /** @param {SorterSpec} spec @param {Card} card */
  renderSorted(spec, card) {
    const hasJustSettled = this.told?.isRight && this.told.card === card;
    const isOpen = !this.cardInHand() && this.isWorthAnotherLook(card);
    return html`<li class="slip ${hasJustSettled ? "settles" : ""}">
      <details ?open=${isOpen}>
        <summary>${mark("right")} <span>${renderText(card.text)}</span></summary>
        <div class="why">
          <p>${renderText(card.why)}</p>
          ${renderSources(spec, card.sources)}
        </div>
      </details>
    </li>`;
  }
}
