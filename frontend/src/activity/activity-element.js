/**
 * The frame that every activity stands in: title, what to do, the activity, *Start again* with
 * undo, and where it comes from. It reads the spec, keeps the record, and announces.
 *
 * An element says how its record is reconciled and how its activity is drawn; see
 * quiz/quiz.js for an example.
 *
 * @typedef {import("../spec").QuizSpec | import("../spec").SorterSpec | StoryOrGuessSpec | ModelSpec | DeckSpec} ActivitySpec
 * @typedef {import("../spec").CueCardsSpec | import("../spec").ClaimCardsSpec} DeckSpec
 * @typedef {import("../spec").ScenarioSpec | import("../spec").PredictSpec | import("../spec").PlannerSpec} StoryOrGuessSpec
 * @typedef {import("../spec").ExplorerSpec | import("../spec").DyadPlayerSpec} ModelSpec
 * @typedef {import("../records/shape.js").ActivityRecord} ActivityRecord
 */
import { html, LitElement, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { isBlank } from "../records/shape.js";
import { createStore } from "../records/store.js";
import { controlStyles } from "./control-styles.js";
import { renderHeading } from "./heading.js";
import { bringIntoView } from "./in-view.js";
import { renderOrigins } from "./origins.js";
import { activityStyles } from "./styles.js";
import { renderText } from "./text.js";
import { words } from "./words.js";

/**
 * @template {ActivitySpec} Spec
 * @template {ActivityRecord} Kept
 */
export class ActivityElement extends LitElement {
  static styles = [activityStyles, controlStyles];
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    headingLevel: { type: Number, attribute: "heading-level" },
    announcement: { state: true },
    isKept: { state: true },
    beforeStartingAgain: { state: true },
  };

  constructor() {
    super();
    this.headingLevel = 3;
    this.store = createStore(window);
    this.announcement = { text: "", count: 0 };
    this.isKept = true;
    /** @type {Kept | null} what *Undo* brings back */
    this.beforeStartingAgain = null;
    /** @type {Spec | null} */
    this.currentSpec = null;
    /** @type {Kept | null} */
    this.currentRecord = null;
    /** @type {(() => void) | null} */
    this.unsubscribe = null;
  }

  /** @param {unknown} _spec @returns {_spec is Spec} whether this element can show it */
  accepts(_spec) {
    return false;
  }

  /** @param {unknown} _kept @returns {Kept} what of it fits the spec of today */
  reconcile(_kept) {
    throw new Error("An activity says how its record is reconciled.");
  }

  /** Called when the record was replaced: at the start, by undo, or from another tab. */
  recordTaken() {}

  /** What is said, and shown, once the learner has started again. */
  get startedAgainWords() {
    return words.startedAgain;
  }

  get undoneWords() {
    return words.undone;
  }

  /** @returns {unknown} the activity itself */
  renderActivity() {
    return nothing;
  }

  get spec() {
    return this.currentSpec;
  }

  /** A spec that cannot be shown leaves the fallback in the page. */
  set spec(value) {
    const before = this.currentSpec;
    this.currentSpec = this.accepts(value) ? value : null;
    if (this.currentSpec) {
      const sameActivity = before?.id === this.currentSpec.id;
      this.take(sameActivity ? this.currentRecord : this.store.read(this.currentSpec.id));
    }
    this.requestUpdate();
  }

  get record() {
    return this.currentRecord;
  }

  /** Shows a record from elsewhere; set it after the spec. */
  set record(value) {
    this.take(value);
  }

  connectedCallback() {
    super.connectedCallback();
    if (!this.currentSpec) this.spec = this.specInPage();
    this.toggleAttribute("prints-fallback", this.querySelector(".sb-fallback") !== null);
    this.unsubscribe = this.store.subscribe((activity) => {
      if (activity === null || activity === this.spec?.id) this.followStore();
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.unsubscribe?.();
  }

  specInPage() {
    try {
      return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent ?? "null");
    } catch {
      return null;
    }
  }

  /** @param {unknown} kept */
  take(kept) {
    if (!this.spec) return;
    this.currentRecord = this.reconcile(kept);
    this.recordTaken();
    this.requestUpdate();
  }

  followStore() {
    const before = JSON.stringify(this.record);
    const kept = this.spec && this.reconcile(this.store.read(this.spec.id));
    if (JSON.stringify(kept) === before) return;
    this.beforeStartingAgain = null;
    this.take(kept);
    this.fireRecord();
  }

  /**
   * Takes what the learner did: shows it, keeps it, tells the page.
   *
   * @param {Kept} record
   */
  change(record) {
    const wasBlank = !this.record || isBlank(this.record);
    this.currentRecord = this.reconcile(record);
    if (!isBlank(record)) this.beforeStartingAgain = null;
    // Leafing through an untouched activity leaves alone whatever lies in storage.
    if (!(wasBlank && isBlank(record))) this.isKept = this.store.keep(this.currentRecord);
    this.requestUpdate();
    this.fireRecord();
  }

  fireRecord() {
    const event = { detail: this.record, bubbles: true, composed: true };
    this.dispatchEvent(new CustomEvent("sb-record", event));
  }

  /** @param {string} text said by a screen reader, even when it is the same as before; or "" */
  announce(text) {
    this.announcement = { text, count: this.announcement.count + 1 };
  }

  /** @param {string} selector moves the focus there once it is drawn */
  async focusOn(selector) {
    await this.updateComplete;
    const target = this.renderRoot.querySelector(selector);
    if (!(target instanceof HTMLElement)) return;
    // Left to itself, a browser may put it in the middle and throw out what belongs to it.
    target.focus({ preventScroll: true });
    bringIntoView(target);
  }

  /** @param {string} selector brings it on screen once it is drawn; the focus stays */
  async reveal(selector) {
    await this.updateComplete;
    const target = this.renderRoot.querySelector(selector);
    if (target) bringIntoView(target);
  }

  startAgain() {
    const before = this.record;
    this.change(this.reconcile(null));
    this.beforeStartingAgain = before;
    this.recordTaken();
    this.announce(this.startedAgainWords);
    this.focusOn("[data-undo]");
  }

  undo() {
    const before = this.beforeStartingAgain;
    if (!before) return;
    this.change(before);
    this.recordTaken();
    this.announce(this.undoneWords);
    this.focusOn("[data-start-again]");
  }

  render() {
    const spec = this.spec;
    if (!spec) return html`<slot></slot>`;
    const { text, count } = this.announcement;
    return html`
      <div class="activity" role="group" aria-labelledby="title">
        ${renderHeading(this.headingLevel, html`${spec.title}`, { id: "title", className: "title" })}
        <p class="instruction">${renderText(spec.instruction)}</p>
        ${this.renderActivity()} ${this.renderFoot(spec)}
      </div>
      <div class="visually-hidden" role="status" aria-live="polite">
        ${keyed(count, html`<p>${text}</p>`)}
      </div>
      <div class="printed"><slot></slot></div>
    `;
  }

  /** @param {Spec} spec */
  renderFoot(spec) {
    const hasAnswers = this.record && !isBlank(this.record);
    return html`
      <div class="foot">
        ${this.isKept ? nothing : html`<p class="quiet">${words.notKept}</p>`}
        ${
          hasAnswers
            ? html`<button class="plain" type="button" data-start-again @click=${this.startAgain}>
                ${words.startAgain}
              </button>`
            : nothing
        }
        ${
          this.beforeStartingAgain
            ? html`<p class="undo">
                ${this.startedAgainWords}
                <button class="plain" type="button" data-undo @click=${this.undo}>
                  ${words.undo}
                </button>
              </p>`
            : nothing
        }
        ${renderOrigins(spec)}
      </div>
    `;
  }
}
