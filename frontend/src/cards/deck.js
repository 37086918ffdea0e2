/**
 * A deck of cards that are turned one by one: read, make a guess among a few, turn the card. The
 * guess is never marked. A kind of deck says what stands on the face of a card and on its back.
 *
 * @import { Text } from "../activity/text.js"
 * @import { ClaimCardsRecord, ClaimCardsSpec, CueCardsRecord, CueCardsSpec } from "../spec"
 * @typedef {CueCardsSpec | ClaimCardsSpec} DeckSpec
 * @typedef {CueCardsRecord | ClaimCardsRecord} DeckRecord
 * @typedef {DeckSpec["cards"][number]} Card
 * @typedef {{id: string, text: Text}} Answer something that can be guessed
 */
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { ActivityElement } from "../activity/activity-element.js";
import { mark, pause, renderHeading } from "../activity/templates.js";
import { plainText, renderText } from "../activity/text.js";
import { isBlank } from "../records/record.js";
import { deckStyles } from "./styles.js";
import { words } from "./words.js";

/**
 * @template {DeckSpec} Spec
 * @template {DeckRecord} Kept
 * @extends {ActivityElement<Spec, Kept>}
 */
export class CardDeck extends ActivityElement {
  static styles = [...super.styles, deckStyles];
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    currentId: { state: true },
    draft: { state: true },
    isUnchosen: { state: true },
  };

  constructor() {
    super();
    /** The card in hand. */
    this.currentId = "";
    /** What is chosen and not yet said. */
    this.draft = "";
    /** Whether the learner turned the card without choosing. */
    this.isUnchosen = false;
  }

  /** @param {Card} _card @returns {Text} what the card is called */
  titleOf(_card) {
    return "";
  }

  /** @param {Card} _card @returns {Answer[]} what can be guessed */
  answersOf(_card) {
    return [];
  }

  /** @param {Card} _card @returns {Text} */
  questionOf(_card) {
    return "";
  }

  /** @param {Card} _card @returns {unknown} what is there before the card is turned, and after */
  renderFace(_card) {
    return nothing;
  }

  /** @param {Card} _card @param {string} _answer what was guessed @returns {unknown} */
  renderBack(_card, _answer) {
    return nothing;
  }

  /** @param {Card} _card @param {string} _answer @returns {string} what is said when it is turned */
  tellBack(_card, _answer) {
    return "";
  }

  /**
   * Answers to cards, or answers, that are gone are dropped.
   *
   * @param {Spec} spec @param {Kept | null} kept
   * @returns {import("../activity/activity-element.js").Content<Kept>}
   */
  reconcile({ cards }, kept) {
    const given = new Map(Object.entries(kept?.answers ?? {}));
    const fitting = cards.filter((card) =>
      this.answersOf(card).some(({ id }) => id === given.get(card.id)),
    );
    const content = {
      current: cards.some(({ id }) => id === kept?.current) ? kept?.current : null,
      answers: Object.fromEntries(fitting.map(({ id }) => [id, given.get(id)])),
    };
    return /** @type {any} */ (content);
  }

  /** @returns {Card | undefined} the card that is in hand as long as none was taken up */
  get firstCard() {
    return this.spec?.cards[0];
  }

  /** @param {Kept | null} [before] */
  recordTaken(before) {
    const { record, currentId: inHand } = this;
    // Another view turned another card: the one in hand stays, with what is chosen and not yet said.
    const isChanged = before?.answers[inHand] !== record?.answers[inHand];
    if (before && record && !isBlank(record) && !isChanged && this.isInDeck(inHand)) return;
    this.currentId = record?.current ?? this.firstCard?.id ?? "";
    this.draft = "";
    this.isUnchosen = false;
  }

  /** @param {string} card */
  isInDeck(card) {
    return this.spec?.cards.some(({ id }) => id === card);
  }

  /** Whether the deck is leafed through, and the place in it is kept. */
  get isLeafing() {
    return true;
  }

  get turned() {
    return Object.keys(this.record?.answers ?? {}).length;
  }

  get place() {
    return Math.max(0, this.spec?.cards.findIndex(({ id }) => id === this.currentId) ?? 0);
  }

  /** @param {number} place of the card to take in hand */
  takeUp(place) {
    const card = this.spec?.cards[place];
    if (!card || !this.record) return;
    this.currentId = card.id;
    this.draft = "";
    this.isUnchosen = false;
    this.change({ ...this.record, current: card.id });
    this.announce("");
    this.focusOn("#card");
  }

  /** @param {Card} card */
  turn(card) {
    if (!this.record) return;
    if (!this.draft) {
      this.isUnchosen = true;
      this.announce(words.chooseFirst);
      this.focusOn("input[type=radio]");
      return;
    }
    const answers = { ...this.record.answers, [card.id]: this.draft };
    const current = this.isLeafing ? card.id : null;
    this.change(/** @type {Kept} */ ({ ...this.record, current, answers }));
    const isLast = this.turned === this.spec?.cards.length;
    this.announce(
      [this.tellBack(card, this.draft), isLast ? words.allTurned : ""].join(" ").trim(),
    );
    this.focusOn("#back");
  }

  /** @param {Spec} spec @param {Kept} record */
  renderActivity(spec, record) {
    return html`
      <p class="progress quiet">${words.progress(this.turned, spec.cards.length)}</p>
      ${this.renderInHand(spec, record, words.place(this.place + 1, spec.cards.length))}
      ${this.renderWays(spec)} ${this.renderList(spec, record)}
    `;
  }

  /** @param {Spec} spec @param {Kept} record @param {string} place as it stands above the title */
  renderInHand(spec, record, place) {
    const card = spec.cards[this.place];
    const answer = record.answers[card.id];
    return keyed(
      card.id,
      html`<article class="card sheet" aria-labelledby="card">
        ${renderHeading(
          this.headingLevel + 1,
          html`<span class="number">${place}${pause}</span> ${renderText(this.titleOf(card))}`,
          "card",
        )}
        ${this.renderFace(card)}
        ${answer === undefined ? this.renderQuestion(card) : this.renderBack(card, answer)}
      </article>`,
    );
  }

  /** @param {Card} card */
  renderQuestion(card) {
    /** @param {SubmitEvent} event */
    const turn = (event) => {
      event.preventDefault();
      this.turn(card);
    };
    return html`<form novalidate @submit=${turn}>
      <fieldset aria-describedby=${this.isUnchosen ? "problem" : nothing}>
        <legend>${renderText(this.questionOf(card))}</legend>
        ${this.answersOf(card).map(
          ({ id, text }) =>
            html`<label class="option pressable boxed ringed">
              <input
                type="radio"
                name="guess"
                value=${id}
                .checked=${this.draft === id}
                @change=${() => {
                  this.draft = id;
                  this.isUnchosen = false;
                }}
              />
              <span>${renderText(text)}</span>
            </label>`,
        )}
      </fieldset>
      ${this.isUnchosen ? html`<p class="problem" id="problem">${words.chooseFirst}</p>` : nothing}
      <button type="submit" class="primary">${words.turn}</button>
    </form>`;
  }

  /** @param {Spec} spec */
  renderWays({ cards }) {
    const way = (/** @type {number} */ place, /** @type {string} */ name, className = "") =>
      cards[place]
        ? html`<button type="button" class=${className} @click=${() => this.takeUp(place)}>
            ${name}
          </button>`
        : nothing;
    return html`<div class="ways row">
      ${way(this.place - 1, words.previous)} ${way(this.place + 1, words.next, "next")}
    </div>
    ${this.turned === cards.length ? html`<p class="all">${words.allTurned}</p>` : nothing}`;
  }

  /** @param {Spec} spec @param {Kept} record */
  renderList({ cards }, { answers }) {
    return html`<details class="all-cards">
      <summary>${words.allCards}</summary>
      <ol role="list">
        ${cards.map((card, index) => {
          const isTurned = card.id in answers;
          return html`<li>
            <button
              type="button"
              aria-current=${index === this.place ? "true" : nothing}
              @click=${() => this.takeUp(index)}
            >
              <span>${index + 1}. ${plainText(this.titleOf(card))}</span>
              <span class="quiet">
                ${isTurned ? mark("shown") : nothing}
                ${words.state(isTurned, index === this.place)}
              </span>
            </button>
          </li>`;
        })}
      </ol>
      <p class="quiet">${words.forAGroup}</p>
    </details>`;
  }
}
