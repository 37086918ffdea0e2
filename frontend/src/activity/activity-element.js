/**
 * The frame that every activity stands in: title, what to do, the activity, *Start again* with
 * undo, and where it comes from. It reads the spec, keeps the record, and announces. Where a spec
 * cannot be shown, the static form stays in the page.
 *
 * An element says what of a record fits its spec, and how it is drawn: see kinds/sorter/index.js.
 *
 * @import { ActivityRecord } from "../records/record.js"
 * @import { SecureBaseContract as Contract } from "../spec"
 * @typedef {Extract<Contract[keyof Contract], {schema_version: number}>} ActivitySpec
 */
/**
 * @template {ActivityRecord} Kept
 * @typedef {Omit<Kept, "version" | "kind" | "activity">} Content what a kind keeps of its own
 */
import { html, LitElement, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { follow } from "../records/following.js";
import { isBlank, isObject, readRecord, versionOf } from "../records/record.js";
import { createStore } from "../records/store.js";
import { controlStyles } from "./control-styles.js";
import { joined } from "./joined.js";
import { activityStyles } from "./styles.js";
import { renderHeading, renderOrigins } from "./templates.js";
import { renderText } from "./text.js";
import { turn } from "./turns.js";
import { words } from "./words.js";

/** A spec of a later one may hold what this front end has never heard of. */
const SCHEMA_VERSION = 1;

/** @template {ActivitySpec} Spec @template {ActivityRecord} Kept */
export class ActivityElement extends LitElement {
  static styles = [activityStyles, controlStyles];
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    headingLevel: { type: Number, attribute: "heading-level" },
    inClass: { type: Boolean, attribute: "in-class", reflect: true },
    classStep: { type: Number, attribute: "class-step", reflect: true },
    announcement: { state: true },
    isKept: { state: true },
    isOpen: { state: true },
    beforeStartingAgain: { state: true },
  };

  constructor() {
    super();
    this.headingLevel = 3;
    /** Whether it is on the wall: a layout for a projector, blank at first, and nothing is kept. */
    this.inClass = false;
    /** @type {number | undefined} which of its steps in class is on show, from 0 */
    this.classStep = undefined;
    /** @type {((spec: Spec, record: Kept) => unknown) | null} what stands for it in class, if another thing does */
    this.renderInClass = null;
    this.store = createStore(window);
    this.announcement = { text: "", count: 0 };
    /** What is said, and shown, once the learner has started again. */
    this.startedAgainWords = words.startedAgain;
    this.undoneWords = words.undone;
    this.isKept = true;
    /** An activity that stays folded under its title is not built before it is opened. */
    this.isOpen = true;
    /** @type {Kept | null} what *Undo* brings back */
    this.beforeStartingAgain = null;
    this.isDrawing = false;
    /** What was in storage when it was last looked at: only what differs from it is news. */
    this.seen = "null";
    /** @type {Spec | null} */
    this.currentSpec = null;
    /** @type {Kept | null} */
    this.currentRecord = null;
    follow(
      this,
      () => this.followStore(),
      () => this.spec?.id,
    );
  }

  /**
   * @param {Spec} _spec
   * @param {Kept | null} _kept a record of this activity, by whatever version of the course
   * @returns {Content<Kept>} what of it fits the spec of today: nothing is done when it is null
   */
  reconcile(_spec, _kept) {
    throw new Error("An activity says how its record is reconciled.");
  }

  /**
   * Called when the record was replaced: at the start, by undo, or by another view or tab.
   * @param {Kept | null} [_before] what another view changed: what is unfinished here, and was not
   *   touched by it, stays
   */
  recordTaken(_before) {}

  /** @param {Spec} spec @param {Kept} _record @returns {unknown} what stands in its heading */
  renderName(spec, _record) {
    return html`${spec.title}`;
  }

  /** @param {Spec} _spec @param {Kept} _record @returns {unknown} the activity itself */
  renderActivity(_spec, _record) {
    return nothing;
  }

  get spec() {
    return this.currentSpec;
  }

  set spec(value) {
    const before = this.currentSpec;
    this.currentSpec = this.isOurs(value) ? /** @type {Spec} */ (value) : null;
    if (!this.currentSpec) this.currentRecord = null;
    else {
      const sameActivity = before?.id === this.currentSpec.id;
      this.take(sameActivity ? this.currentRecord : this.look().stored);
    }
    this.requestUpdate();
  }

  /** The kind of activity: `<sb-quiz>` shows a quiz. */
  get kind() {
    return this.localName.replace(/^sb-/, "");
  }

  /** @param {unknown} spec @returns {boolean} whether this element knows what to make of it */
  isOurs(spec) {
    return isObject(spec) && spec.schema_version === SCHEMA_VERSION && spec.kind === this.kind;
  }

  /**
   * Until its turn comes there is no root, and the static form stays in sight. Lit asks for one as
   * the element is put into a page, and again as it is drawn.
   */
  createRenderRoot() {
    return this.isDrawing ? super.createRenderRoot() : /** @type {any} */ (undefined);
  }

  /** The first picture waits for its turn. */
  async scheduleUpdate() {
    if (!this.hasUpdated) await turn();
    super.scheduleUpdate();
  }

  /** Draws; and where that fails, nothing half drawn stays. */
  performUpdate() {
    this.isDrawing = true;
    this.orStaticForm(() => super.performUpdate());
  }

  /**
   * A fault must not take the activity away: the static form comes back, and developers hear of it.
   * @param {() => void} show
   */
  orStaticForm(show) {
    try {
      show();
    } catch (error) {
      reportError(error);
      if (this.currentSpec) this.spec = null;
    }
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
    if (!this.currentSpec) {
      this.orStaticForm(() => {
        const spec = this.specInPage();
        this.spec = this.isOurs(spec) ? this.arranged(spec) : spec;
      });
    }
    this.toggleAttribute("prints-fallback", this.querySelector(".sb-fallback") !== null);
  }

  specInPage() {
    try {
      return JSON.parse(this.querySelector(":scope > script.sb-spec")?.textContent ?? "null");
    } catch {
      return null;
    }
  }

  /** @param {any} spec @returns {any} its parts in the order in which this reader is shown them */
  arranged(spec) {
    return spec;
  }

  /** @param {unknown} kept */
  take(kept) {
    this.orStaticForm(() => {
      if (!this.spec) return;
      const before = this.currentRecord;
      this.currentRecord = this.fitted(kept);
      this.recordTaken(before);
      this.requestUpdate();
    });
  }

  /** @param {unknown} kept @returns {Kept} what of it is this activity's, and fits its spec */
  fitted(kept) {
    const spec = /** @type {Spec} */ (this.spec);
    const { kind, id } = spec;
    const record = /** @type {Kept | null} */ (readRecord(kept));
    const isOfThis = record?.kind === kind && record.activity === id;
    const content = this.reconcile(spec, isOfThis ? record : null);
    return /** @type {any} */ ({ version: versionOf(kind), kind, activity: id, ...content });
  }

  /** @returns {{stored: ActivityRecord | null, isNews: boolean}} what storage holds now */
  look() {
    const stored = this.spec && this.store.read(this.spec.id);
    if (stored === undefined) return { stored: this.currentRecord, isNews: false };
    const { seen } = this;
    this.seen = JSON.stringify(stored);
    return { stored, isNews: this.seen !== seen };
  }

  followStore() {
    const { stored, isNews } = this.look();
    // Where nothing can be kept, what is shown here is all that there is of it.
    if (!isNews) return;
    const kept = this.spec && this.fitted(stored);
    if (JSON.stringify(kept) === JSON.stringify(this.record)) return;
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
    // A tab that was asleep may not have heard yet of what another has kept.
    const { stored, isNews } = this.look();
    const mine = this.fitted(record);
    const hasMore = isNews && this.record && !isBlank(record);
    const both = hasMore ? this.fitted(joined(this.record, mine, this.fitted(stored))) : mine;
    this.currentRecord = isBlank(both) ? mine : both;
    if (!isBlank(record)) this.beforeStartingAgain = null;
    // Leafing through an untouched activity leaves alone whatever lies in storage.
    if (!(wasBlank && isBlank(this.currentRecord)))
      this.isKept = this.store.keep(this.currentRecord);
    this.look();
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
    this.change(this.fitted(null));
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
    const { spec, record } = this;
    if (!spec || !record) return html`<slot></slot>`;
    const { text, count } = this.announcement;
    return html`
      <div class="activity" role="group" aria-labelledby="title">
        ${renderHeading(this.headingLevel, this.renderName(spec, record), "title")}
        ${
          this.isOpen
            ? html`<p class="instruction">${renderText(spec.instruction)}</p>
                ${(this.renderInClass ?? this.renderActivity).call(this, spec, record)}
                ${this.renderFoot(spec)}`
            : nothing
        }
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

/**
 * Brings an element on screen with as little scrolling as will do. What belongs to it, marked by
 * `data-together`, comes along as far as there is room: an option with what is said of it.
 *
 * @param {Element} element
 */
function bringIntoView(element) {
  const around = element.parentElement?.closest("[data-together]");
  if (around) bringIntoView(around);
  // The element itself comes last: it wins where not all of it fits.
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
}
