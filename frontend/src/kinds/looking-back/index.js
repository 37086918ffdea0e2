/**
 * `<sb-looking-back>`: ideas of which one says how sure one is, before the lessons and after them,
 * side by side in the end. Nothing is right or wrong, and nothing is counted.
 */
import { html, nothing } from "lit";
import { ActivityElement } from "../../activity/activity-element.js";
import { dayNumber } from "../../activity/day.js";
import { pause, renderHeading, renderSources } from "../../activity/templates.js";
import { renderText } from "../../activity/text.js";
import { lookingBackStyles } from "./styles.js";
import { words } from "./words.js";

/**
 * @import { Idea, LookingBackRecord, LookingBackSpec } from "../../spec"
 * @typedef {"before" | "after"} Round
 */

/** @extends {ActivityElement<LookingBackSpec, LookingBackRecord>} */
export default class LookingBack extends ActivityElement {
  static styles = [...super.styles, lookingBackStyles];
  static properties = { round: { state: true }, place: { state: true } };

  constructor() {
    super();
    /** @type {Round | null} what is being asked */
    this.round = null;
    this.place = 0;
  }

  /** @param {LookingBackSpec} spec @param {LookingBackRecord | null} kept */
  reconcile(spec, kept) {
    const answers = kept?.answers ?? {};
    const there = spec.ideas.filter(({ id }) => id in answers);
    return {
      answers: Object.fromEntries(there.map(({ id }) => [id, answers[id]])),
      before_day: kept?.before_day ?? null,
      after_day: kept?.after_day ?? null,
    };
  }

  /** @param {LookingBackRecord | null} [before] */
  recordTaken(before) {
    // What another view kept leaves the question in hand where it is.
    if (!before) this.round = null;
  }

  /** @param {Idea} idea @param {Round} round @returns {number | null} */
  said({ id }, round) {
    return this.record?.answers[id]?.[round] ?? null;
  }

  /** @param {Round} round @returns {Idea[]} the ideas of which something was said */
  saidIn(round) {
    return this.spec?.ideas.filter((idea) => this.said(idea, round) !== null) ?? [];
  }

  /** @param {Round} round @param {boolean} [isRest] whether only what was skipped is wanted */
  ask(round, isRest = false) {
    const ideas = this.spec?.ideas ?? [];
    const open = ideas.findIndex((idea) => this.said(idea, round) === null);
    this.goTo(round, isRest ? Math.max(0, open) : 0);
  }

  /** @param {Round | null} round @param {number} place */
  goTo(round, place) {
    const isOver = place >= (this.spec?.ideas.length ?? 0);
    this.round = isOver ? null : round;
    this.place = place;
    this.focusOn(this.round ? "legend" : "#standing");
  }

  /** @param {Idea} idea @param {number} level from 1 */
  answer({ id }, level) {
    const { record, round } = this;
    if (!record || !round) return;
    const twice = { ...(record.answers[id] ?? { before: null, after: null }), [round]: level };
    const today = Math.max(0, dayNumber(new Date()));
    const answers = { ...record.answers, [id]: twice };
    this.change({ ...record, answers, [`${round}_day`]: today });
    this.goTo(round, this.place + 1);
  }

  /** @param {LookingBackSpec} spec @param {LookingBackRecord} record */
  renderActivity(spec, record) {
    if (this.round) return this.renderIdea(spec, this.round, spec.ideas[this.place]);
    if (record.after_day !== null) return this.renderTwice(spec, record, record.after_day);
    return record.before_day === null ? this.renderStart() : this.renderBetween(record.before_day);
  }

  renderStart() {
    return html`<div class="row" id="standing" tabindex="-1">
        <button type="button" class="primary" aria-describedby="hint" @click=${() => this.ask("before")}>
          ${words.begin}
        </button>
        <button type="button" class="plain" @click=${() => this.ask("after")}>
          ${words.lookFirst}
        </button>
      </div>
      <p class="quiet" id="hint">${words.beginHint}</p>`;
  }

  /** @param {number} day */
  renderBetween(day) {
    return html`<p id="standing" tabindex="-1">${words.saidOn(day)}</p>
      <p class="quiet" id="hint">${words.lookHint}</p>
      <div class="row">
        <button type="button" class="primary" aria-describedby="hint" @click=${() => this.ask("after")}>
          ${words.look}
        </button>
        ${
          this.saidIn("before").length < (this.spec?.ideas.length ?? 0)
            ? html`<button type="button" class="plain" @click=${() => this.ask("before", true)}>
                ${words.rest}
              </button>`
            : nothing
        }
      </div>`;
  }

  /** @param {LookingBackSpec} spec @param {Round} round @param {Idea} idea */
  renderIdea({ ideas, sure }, round, idea) {
    const { place } = this;
    const said = this.said(idea, round);
    return html`<fieldset data-together>
        <legend tabindex="-1">
          <span class="quiet">${words.place(round, place + 1, ideas.length)}${pause}</span>
          <span class="idea">${renderText(idea.text)}</span>
        </legend>
        <p class="so">${words.isItSo}</p>
        <div class="sure">
          ${sure.map(
            (name, index) => html`<button
              type="button"
              aria-pressed=${said === index + 1 ? "true" : "false"}
              @click=${() => this.answer(idea, index + 1)}
            >
              ${name}
            </button>`,
          )}
        </div>
      </fieldset>
      <div class="row">
        ${
          place
            ? html`<button type="button" @click=${() => this.goTo(round, place - 1)}>
                ${words.previous}
              </button>`
            : nothing
        }
        <button type="button" @click=${() => this.goTo(round, place + 1)}>${words.skip}</button>
        <button type="button" class="plain" @click=${() => this.goTo(null, 0)}>${words.stop}</button>
      </div>`;
  }

  /** @param {LookingBackSpec} spec @param {LookingBackRecord} record @param {number} after */
  renderTwice(spec, record, after) {
    return html`${renderHeading(this.headingLevel + 1, words.sideBySide, "standing")}
      <p class="quiet">${words.days(record.before_day, after)} ${words.toYou}</p>
      <ol class="twice" role="list">
        ${spec.ideas.map(
          (idea) => html`<li>
            <p class="idea">${renderText(idea.text)}</p>
            <dl class="said">
              ${this.renderSaid(spec, words.beforeLine, this.said(idea, "before"))}
              ${this.renderSaid(spec, words.afterLine, this.said(idea, "after"))}
            </dl>
            <p>${renderText(idea.told)}</p>
            <p class="quiet">${words.readMore} ${renderText(idea.lesson)}</p>
            ${renderSources(spec, idea.sources)}
          </li>`,
        )}
      </ol>
      <div class="row">
        <button type="button" @click=${() => this.ask("after")}>${words.lookAgain}</button>
      </div>`;
  }

  /** @param {LookingBackSpec} spec @param {string} name @param {number | null} level from 1 */
  renderSaid({ sure }, name, level) {
    return html`<dt>${name}</dt>
      <dd>
        <span class="dots" aria-hidden="true"
          >${sure.map((_, index) => html`<i class=${index + 1 === level ? "here" : ""}></i>`)}</span
        >
        ${level === null ? words.skipped : sure[level - 1]}
      </dd>`;
  }
}
