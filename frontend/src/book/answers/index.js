/** `<sb-answers>`: saves everything that is kept on this device to a file, loads it, erases it. */
import { html, LitElement, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { controlStyles } from "../../activity/control-styles.js";
import { activityStyles } from "../../activity/styles.js";
import { renderHeading } from "../../activity/templates.js";
import { carryAlong } from "../../records/carrying.js";
import { follow } from "../../records/following.js";
import { bring, coming } from "../../records/merging.js";
import { isBlank } from "../../records/record.js";
import { LARGEST_FILE, readSavedFile, writeSavedFile } from "../../records/saved-file.js";
import { createStore } from "../../records/store.js";
import { activitiesOf, placesInPage, sorted, thingsIn } from "./activities.js";
import { words as ofActivities } from "./activity-words.js";
import { answersStyles } from "./styles.js";
import { words } from "./words.js";

/** @import { ActivityRecord } from "../../records/record.js" */

export default class Answers extends LitElement {
  static styles = [activityStyles, controlStyles, answersStyles];
  static properties = {
    headingLevel: { type: Number, attribute: "heading-level" },
    asking: { state: true },
    message: { state: true },
    undoLast: { state: true },
  };

  constructor() {
    super();
    this.headingLevel = 2;
    this.store = createStore(window);
    /** @type {null | "erase" | {records: ActivityRecord[], savedAt: Date}} */
    this.asking = null;
    this.message = { text: "", count: 0 };
    /** @type {(() => boolean) | null} takes back what was erased, or loaded, last */
    this.undoLast = null;
    this.fileAddress = "";
    follow(this, () => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    URL.revokeObjectURL(this.fileAddress);
  }

  /** @param {string} text @param {string} [focus] where to go on from @param {Answers["asking"]} [asking] */
  async tell(text, focus, asking = null) {
    this.asking = asking;
    this.message = { text, count: this.message.count + 1 };
    await this.focusOn(focus);
  }

  /** @param {Answers["asking"]} question */
  ask(question) {
    this.undoLast = null;
    return this.tell("", ".question", question);
  }

  /** @param {string} [selector] */
  async focusOn(selector) {
    await this.updateComplete;
    const target = selector && this.renderRoot.querySelector(selector);
    if (target instanceof HTMLElement) target.focus();
  }

  save() {
    const now = new Date();
    const file = new Blob([writeSavedFile(this.store.all(), now)], { type: "application/json" });
    const link = document.createElement("a");
    // Some browsers read the file after the click: it is let go of with the next one.
    URL.revokeObjectURL(this.fileAddress);
    this.fileAddress = URL.createObjectURL(file);
    link.href = this.fileAddress;
    link.download = words.fileName(now);
    link.click();
    this.tell(words.saved(link.download));
  }

  /** @param {Event} event */
  async readFile({ target }) {
    const input = /** @type {HTMLInputElement} */ (target);
    const file = input.files?.[0];
    if (!file) return;
    const isTooBig = file.size > LARGEST_FILE;
    const read = isTooBig
      ? { refused: /** @type {const} */ ("too-big") }
      : readSavedFile(await file.text());
    // The same file may be chosen again.
    input.value = "";
    if ("refused" in read) return this.tell(words.refusals[read.refused], "[data-load]");
    const records = Object.values(read.records).filter((record) => !isBlank(record));
    if (!records.length) return this.tell(words.emptyFile, "[data-load]");
    return this.ask({ records, savedAt: read.savedAt });
  }

  /** @param {ActivityRecord[]} records */
  load(records) {
    const brought = bring(this.store, coming(this.store, records));
    this.undoLast = brought?.undo ?? null;
    const told = brought?.left ? words.notAllLoaded : words.loaded(thingsIn(records));
    this.tell(brought ? told : words.noneLoaded, brought ? "[data-undo]" : "[data-load]");
  }

  erase() {
    this.undoLast = this.store.eraseAll();
    if (this.undoLast) this.tell(words.erased, "[data-undo]");
    else this.tell(words.notErased, "[data-load]");
  }

  undo() {
    const isBack = this.undoLast?.();
    this.undoLast = null;
    this.tell(isBack ? words.undone : words.notUndone, "[data-load]");
  }

  /** What is kept, one line for each thing: what was done by its name, with a link to its place. */
  renderKept() {
    const places = placesInPage();
    const records = Object.values(this.store.all());
    const others = ofActivities.others(thingsIn(records));
    return html`<ul>
      ${activitiesOf(records).map((id) => {
        const place = places[id];
        return html`<li>
          ${
            place
              ? html`<a href=${place.href} @click=${carryAlong}>${place.title}</a>, ${words.on(place.page)}`
              : words.gone
          }
        </li>`;
      })}
      ${others.map((other) => html`<li>${other}</li>`)}
    </ul>`;
  }

  render() {
    const records = Object.values(this.store.all());
    const kept = records.length;
    const { text, count } = this.message;
    return html`
      <div class="activity" role="group" aria-labelledby="title">
        ${renderHeading(this.headingLevel, words.title, "title")}
        <p>${kept ? words.kept(thingsIn(records), this.store.lastKept()) : words.nothingKept}</p>
        ${kept ? this.renderKept() : nothing}
        <p class="quiet">${words.onlyHere}</p>
        <div class="row">
          ${
            kept
              ? html`<button class="primary" type="button" @click=${this.save}>${words.save}</button>`
              : nothing
          }
          <button type="button" data-load @click=${this.openFile}>${words.load}</button>
          <input
            type="file"
            name="saved-answers"
            accept=".json,application/json"
            aria-label=${words.file}
            hidden
            @change=${this.readFile}
          />
          ${
            kept
              ? html`<button type="button" data-erase @click=${() => this.ask("erase")}>
                  ${words.erase}
                </button>`
              : nothing
          }
        </div>
        ${this.renderQuestion()}
        <div class="message row">
          <div role="status" aria-live="polite">${keyed(count, html`<p>${text}</p>`)}</div>
          ${
            this.undoLast
              ? html`<button type="button" data-undo @click=${this.undo}>${words.undo}</button>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  openFile() {
    const input = this.renderRoot.querySelector("input");
    input?.click();
  }

  renderQuestion() {
    if (!this.asking) return nothing;
    if (this.asking === "erase") {
      return this.renderAsking(
        words.eraseQuestion,
        { text: words.keepIt, act: () => this.tell(words.leftAlone, "[data-erase]") },
        { text: words.eraseIt, act: () => this.erase() },
      );
    }
    const { records, savedAt } = this.asking;
    const willLoad = words.willLoad(thingsIn(records), savedAt);
    const willAdd = words.willAdd(sorted(coming(this.store, records)));
    const question = [willLoad, ...willAdd].join(" ");
    return this.renderAsking(
      question,
      { text: words.loadIt, act: () => this.load(records) },
      { text: words.leaveIt, act: () => this.tell(words.leftAlone, "[data-load]") },
    );
  }

  /**
   * @typedef {{text: string, act: () => void}} Reply
   * @param {string} question
   * @param {Reply} likely drawn as the one to press
   * @param {Reply} other
   */
  renderAsking(question, likely, other) {
    return html`<div class="question boxed" role="group" aria-labelledby="question" tabindex="-1">
      <p id="question">${question}</p>
      <div class="row">
        <button class="primary" type="button" @click=${likely.act}>${likely.text}</button>
        <button type="button" @click=${other.act}>${other.text}</button>
      </div>
    </div>`;
  }
}
