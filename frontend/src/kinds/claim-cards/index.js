/** `<sb-claim-cards>`: what people say; a guess whether it holds up; what was found; better words. */
import { css, html, nothing } from "lit";
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
      .says {
        margin: 0.75em 0 0;
        padding: 0.2em 0 0.2em 1em;
        border-inline-start: 4px solid var(--sb-accent);
        font: 1.15em / 1.45 var(--sb-font-heading);
      }
    `,
  ];

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
