/** A drawn baby on each card; what its cue may mean, and what else it could be. */
import { html, nothing } from "lit";
import { renderDrawing } from "../../activity/drawing.js";
import { renderHeading, renderSources } from "../../activity/templates.js";
import { labelled, plainText, renderText, spoken } from "../../activity/text.js";
import { CardDeck } from "../../cards/deck.js";
import { words as deckWords } from "../../cards/words.js";
import { fittingFirst } from "../../records/baby-age.js";
import { cueStyles } from "./styles.js";
import { words } from "./words.js";

/** @import { CueCard as Card, CueCardsRecord, CueCardsSpec } from "../../spec" */

/** @extends {CardDeck<CueCardsSpec, CueCardsRecord>} */
export class CueCards extends CardDeck {
  static styles = [...super.styles, cueStyles];

  /** @param {CueCardsSpec} spec */
  arranged(spec) {
    return { ...spec, cards: fittingFirst(spec.cards, this.store) };
  }

  /** @param {Card} card */
  titleOf({ title }) {
    return title;
  }

  /** @param {Card} card */
  answersOf({ options }) {
    return options;
  }

  /** @param {Card} card */
  questionOf({ prompt }) {
    return prompt;
  }

  /** @param {Card} card */
  renderFace({ drawing, see }) {
    return html`<div class="face">
      ${renderDrawing(drawing)}
      <p class="see">${renderText(see)}</p>
    </div>`;
  }

  /** @param {Card} card @param {string} answer */
  renderBack(card, answer) {
    const guessed = card.options.find(({ id }) => id === answer);
    const others = card.options.filter(({ id }) => id !== answer);
    return html`<div class="back">
      <div class="told">
        <p><strong>${deckWords.yourGuess}</strong> ${renderText(guessed?.text ?? "")}</p>
        <p>${renderText(guessed?.feedback ?? "")}</p>
      </div>
      ${renderHeading(this.headingLevel + 2, words.back, "back")}
      <p>${renderText(card.may_mean)}</p>
      <p class="label">${words.mightHelp}</p>
      <p>${renderText(card.might_help)}</p>
      <p class="else"><strong>${words.couldAlsoBe}</strong> ${renderText(card.could_also_be)}</p>
      <details class="others">
        <summary>${words.otherGuesses}</summary>
        <ul>
          ${others.map(
            ({ text, feedback }) =>
              html`<li><em>${renderText(text)}</em> ${renderText(feedback)}</li>`,
          )}
        </ul>
      </details>
      <p class="clue">${words.neverCertain}</p>
      ${this.spec ? renderSources(this.spec, card.sources) : nothing}
    </div>`;
  }

  /** @param {Card} card @param {string} answer */
  tellBack(card, answer) {
    const feedback = card.options.find(({ id }) => id === answer)?.feedback ?? "";
    return spoken([
      plainText(feedback),
      plainText(card.may_mean),
      labelled(words.mightHelp, plainText(card.might_help)),
      labelled(words.couldAlsoBe, plainText(card.could_also_be)),
    ]);
  }
}
