/**
 * `<sb-claim-cards>`: what people say; a guess whether it holds up; what was found; better words. One
 * claim a day, and the whole deck behind it.
 */
import { css, html, nothing } from "lit";
import { dayNumber } from "../../activity/day.js";
import { renderHeading, renderSources } from "../../activity/templates.js";
import { labelled, plainText, renderText, spoken } from "../../activity/text.js";
import { CardDeck } from "../../cards/deck.js";
import { words as deckWords } from "../../cards/words.js";
import { words } from "./words.js";

/** @import { ClaimCard as Card, ClaimCardsRecord, ClaimCardsSpec } from "../../spec" */

/** @extends {CardDeck<ClaimCardsSpec, ClaimCardsRecord>} */
export default class ClaimCards extends CardDeck {
  static styles = [
    ...super.styles,
    css`
      .of-today {
        margin-block: 0.75em -0.75em;
        margin-inline: -0.6em 0;
      }
      .says {
        margin: 0.75em 0 0;
        padding-block: 0.2em;
        padding-inline: 1em 0;
        border-inline-start: 4px solid var(--sb-accent);
        font: 1.15em / 1.45 var(--sb-font-heading);
      }
    `,
  ];

  /** A claim for each day by the device's own calendar, in the order of the deck. */
  get firstCard() {
    const cards = this.spec?.cards ?? [];
    return cards[dayNumber(new Date()) % cards.length];
  }

  get isLeafing() {
    // Another view may have gone back to today's.
    return this.record?.current !== null || this.currentId !== this.firstCard?.id;
  }

  showToday() {
    if (!this.record) return;
    this.change({ ...this.record, current: null });
    this.recordTaken();
    this.focusOn("#card");
  }

  /** @param {ClaimCardsSpec} spec @param {ClaimCardsRecord} record */
  renderActivity(spec, record) {
    const { length } = spec.cards;
    if (length === 1) return super.renderActivity(spec, record);
    return this.isLeafing
      ? html`<button type="button" class="plain of-today" @click=${this.showToday}>
            ${words.today}
          </button>
          ${super.renderActivity(spec, record)}`
      : html`${this.renderInHand(spec, record, words.today)}
          <p>
            <button type="button" @click=${() => this.takeUp(this.place)}>
              ${words.wholeDeck(length)}
            </button>
          </p>`;
  }

  /** @param {Card} card */
  titleOf({ heard }) {
    return heard;
  }

  answersOf() {
    return Object.entries(words.verdicts).map(([id, text]) => ({ id, text }));
  }

  questionOf() {
    return words.question;
  }

  /** @param {Card} card @param {string} answer */
  renderBack({ verdict, evidence, say, for_students, sources }, answer) {
    const guessed = this.answersOf().find(({ id }) => id === answer);
    return html`<div class="back">
      <p class="quiet">${deckWords.yourGuess} ${guessed?.text}</p>
      ${renderHeading(this.headingLevel + 2, words.found[verdict], "back")}
      <p class="label">${words.evidence}</p>
      <p>${renderText(evidence)}</p>
      <p class="label">${words.say}</p>
      <blockquote class="says">${renderText(say)}</blockquote>
      ${
        for_students
          ? html`<details>
              <summary>${words.forStudents}</summary>
              <p>${renderText(for_students)}</p>
            </details>`
          : nothing
      }
      ${this.spec ? renderSources(this.spec, sources) : nothing}
    </div>`;
  }

  /** @param {Card} card */
  tellBack({ verdict, evidence, say }) {
    return spoken([words.found[verdict], plainText(evidence), labelled(words.say, plainText(say))]);
  }
}
