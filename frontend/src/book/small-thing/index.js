/**
 * `<sb-small-thing>`: one cue card, or one moment of a minute, and another when it is asked for.
 *
 * A card that is turned here is turned in the deck too: it is the same activity, with one record.
 */
import { css, html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { renderHeading } from "../../activity/templates.js";
import { renderText } from "../../activity/text.js";
import { CueCards } from "../../kinds/cue-cards/deck.js";
import { ACTIVITY as BABY_AGE } from "../../records/baby-age.js";
import { follow } from "../../records/following.js";
import { inTurn } from "./order.js";
import { words } from "./words.js";

/** @import { CueCard as Card, Moment, PlannerSpec } from "../../spec" */

const styles = css`
  :host {
    margin-block: 1em 0;
  }
  .activity {
    padding: 0;
    border: 0;
    background: none;
  }
  .drawing {
    max-width: 13rem;
  }
  .another {
    margin-block-start: 1em;
  }
  @media print {
    .activity {
      display: none;
    }
  }
`;

export default class SmallThing extends CueCards {
  static styles = [...super.styles, styles];

  constructor() {
    super();
    /** How many other things were asked for. */
    this.count = 0;
    /** @type {(Card | Moment)[]} */
    this.things = [];
    follow(
      this,
      () => this.arrange(),
      () => BABY_AGE,
    );
  }

  /** The kind whose record it shares. */
  get kind() {
    return "cue-cards";
  }

  connectedCallback() {
    super.connectedCallback();
    this.arrange();
    // What was opened is wanted on the screen, and below it there may be little room.
    const fold = this.closest("details");
    if (fold) fold.ontoggle = () => fold.open && fold.scrollIntoView();
  }

  arrange() {
    const { spec, planner } = this;
    if (!spec || !planner) return;
    const moments = planner.groups
      .filter(({ suggest }) => suggest)
      .flatMap(({ moments }) => moments.filter(({ minutes }) => minutes === 1));
    const answers = this.record?.answers ?? {};
    this.things = inTurn(spec.cards, moments, answers, this.store, new Date());
    this.count = 0;
    this.requestUpdate();
  }

  /** @returns {PlannerSpec | null} whose moments of a minute are small things too */
  get planner() {
    const [, script] = this.querySelectorAll(":scope > script.sb-spec");
    return JSON.parse(script?.textContent ?? "null");
  }

  another() {
    this.count += 1;
    this.draft = "";
    this.isUnchosen = false;
    this.announce("");
    this.requestUpdate();
    this.focusOn("#card");
  }

  render() {
    const { spec, record } = this;
    const thing = this.things[this.count % this.things.length];
    if (!spec || !record || !thing) return html`<slot></slot>`;
    const { text, count } = this.announcement;
    return html`
      <div class="activity">
        ${keyed(
          thing.id,
          html`<article class="card sheet" aria-labelledby="card">
            ${"options" in thing ? this.renderCard(thing, record.answers) : this.renderMoment(thing)}
          </article>`,
        )}
        <button class="another" type="button" @click=${this.another}>${words.another}</button>
      </div>
      <div class="visually-hidden" role="status" aria-live="polite">
        ${keyed(count, html`<p>${text}</p>`)}
      </div>
    `;
  }

  /** @param {string} kind @param {string} title */
  renderTitle(kind, title) {
    const content = html`<span class="number">${kind}</span> ${title}`;
    return renderHeading(this.headingLevel + 1, content, "card");
  }

  /** @param {Card} card @param {Record<string, string>} answers */
  renderCard(card, answers) {
    const answer = answers[card.id];
    return html`${this.renderTitle(words.look, card.title)} ${this.renderFace(card)}
    ${answer === undefined ? this.renderQuestion(card) : this.renderBack(card, answer)}`;
  }

  /** @param {Moment} moment */
  renderMoment({ text, why, also }) {
    return html`${this.renderTitle(words.do, text)}
      <p>${renderText(why)}</p>
      ${also ? html`<p>${renderText(also)}</p>` : nothing}`;
  }
}
