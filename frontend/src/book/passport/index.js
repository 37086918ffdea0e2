/**
 * `<sb-passport>`: takes what is kept on this device to another, as a link or as codes to scan, and
 * takes in what comes by such a link: in the address of the page, or pasted.
 */
import { html, LitElement, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { replaceAddress } from "../../activity/address.js";
import { controlStyles } from "../../activity/control-styles.js";
import { activityStyles } from "../../activity/styles.js";
import { renderHeading } from "../../activity/templates.js";
import { loadScripts } from "../../loading.js";
import { follow } from "../../records/following.js";
import { bring, coming } from "../../records/merging.js";
import {
  FIELD,
  LONGEST_PASSPORT,
  passportIn,
  readPassport,
  writePassport,
} from "../../records/passport.js";
import { createStore, isEachPageAlone } from "../../records/store.js";
import { ASKED, keepSwitch } from "../../records/switches.js";
import { placesInPage, sorted, thingsIn } from "../answers/activities.js";
import { sentAddress } from "../passport-codes/address.js";
import { passportStyles } from "./styles.js";
import { words } from "./words.js";

/** @typedef {{text: string, lines: string[], undo: (() => boolean) | null}} Came */

export default class Passport extends LitElement {
  static styles = [activityStyles, controlStyles, passportStyles];
  static properties = {
    headingLevel: { type: Number, attribute: "heading-level" },
    link: { state: true },
    said: { state: true },
    showsLink: { state: true },
    showsCode: { state: true },
    problem: { state: true },
    came: { state: true },
  };

  constructor() {
    super();
    this.headingLevel = 2;
    this.store = createStore(window);
    /** The link with all that is kept: ready before it is asked for, as copying may not wait. */
    this.link = "";
    /** Why there is none, though something is kept. */
    this.problemOfLink = "";
    this.said = { text: "", count: 0 };
    this.showsLink = false;
    this.showsCode = false;
    /** What is wrong with what was pasted. */
    this.problem = "";
    /** @type {Came | null} */
    this.came = null;
    this.takeFromAddress = () => {
      const passport = passportIn(location.hash);
      if (passport === null) return;
      // It must not stay in the history, nor be taken for a link to this page.
      replaceAddress(location.pathname + location.search);
      void this.take(passport);
    };
    follow(this, () => void this.makeLink());
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener("hashchange", this.takeFromAddress);
    void this.makeLink();
    this.takeFromAddress();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener("hashchange", this.takeFromAddress);
  }

  get hasAnything() {
    return Object.keys(this.store.all()).length > 0;
  }

  async makeLink() {
    this.requestUpdate();
    this.link = "";
    if (!this.hasAnything) return;
    try {
      const passport = await writePassport(this.store.all(), new Date());
      const page = sentAddress() ?? location.href.replace(/#.*$/, "");
      const isTooLong = passport.length > LONGEST_PASSPORT;
      this.problemOfLink = isTooLong ? words.tooLong : "";
      this.link = isTooLong ? "" : `${page}#${FIELD}${passport}`;
    } catch {
      this.problemOfLink = words.cannot;
    }
  }

  /** @param {string} text */
  say(text) {
    this.said = { text, count: this.said.count + 1 };
  }

  /** @param {string} selector */
  async focusOn(selector) {
    await this.updateComplete;
    const target = this.renderRoot.querySelector(selector);
    if (target instanceof HTMLElement) target.focus();
  }

  async copy() {
    keepSwitch(ASKED, true);
    if (!this.link) return this.say(this.problemOfLink);
    try {
      await navigator.clipboard.writeText(this.link);
      this.say(words.copied);
    } catch {
      this.showsLink = true;
      this.say(words.notCopied);
      await this.updateComplete;
      /** @type {HTMLInputElement | null} */ (this.renderRoot.querySelector("#link"))?.select();
    }
  }

  async send() {
    keepSwitch(ASKED, true);
    // Who thinks better of it has not failed.
    await navigator.share({ url: this.link }).catch(() => {});
  }

  async toggleCode() {
    keepSwitch(ASKED, true);
    if (!this.showsCode) {
      try {
        await loadScripts(document.body.dataset.passport ?? "");
      } catch {
        return this.say(words.noCode);
      }
    }
    this.showsCode = !this.showsCode;
  }

  /** @param {SubmitEvent} event */
  paste(event) {
    event.preventDefault();
    const field = /** @type {HTMLInputElement} */ (this.renderRoot.querySelector("#pasted"));
    const passport = passportIn(field.value);
    // What was said of an earlier one is over; what came can still be taken out.
    this.problem = "";
    this.say("");
    if (!this.came?.undo) this.came = null;
    if (passport === null) {
      this.problem = field.value.trim() ? words.refusals.none : words.pasteFirst;
      return this.focusOn("#pasted");
    }
    field.value = "";
    return this.take(passport);
  }

  /** @param {string} passport */
  async take(passport) {
    const read = await readPassport(passport);
    // It may come by the address as well, while what was pasted before still stands refused.
    this.problem = "";
    this.came = "refused" in read ? refused(words.refusals[read.refused]) : this.bringIn(read);
    if (this.came.lines.length) keepSwitch(ASKED, true);
    await this.focusOn("#came");
  }

  /** @param {{records: Record<string, import("../../records/record.js").ActivityRecord>, savedAt: Date}} read */
  bringIn({ records, savedAt }) {
    const all = coming(this.store, Object.values(records));
    if (!all.length) return refused(words.empty);
    const brought = bring(this.store, all);
    if (!brought) return refused(words.noRoom);
    const places = placesInPage();
    const told = sorted(all);
    const hasChanged = all.some(({ how }) => how === "new" || how === "more");
    return {
      text: words.came(thingsIn(all.map(({ record }) => record)), savedAt),
      lines: [
        ...words.lines(told, (id) => places[id]?.title ?? null),
        ...(brought.left ? [words.newer] : []),
        ...(all.some(({ how }) => how !== "new") ? [words.stays] : []),
      ],
      undo: hasChanged ? brought.undo : null,
    };
  }

  undo() {
    const isOut = this.came?.undo?.();
    this.came = null;
    this.say(isOut ? words.undone : words.notUndone);
    this.focusOn("#title");
  }

  render() {
    const { text, count } = this.said;
    return html`
      <div class="activity" role="group" aria-labelledby="title">
        ${renderHeading(this.headingLevel, words.title, "title")} ${this.renderCame()}
        <p>${words.why}</p>
        ${isEachPageAlone() ? html`<p>${words.alone}</p>` : nothing}
        ${this.hasAnything ? this.renderTaking() : html`<p class="quiet">${words.nothingYet}</p>`}
        <div class="status" role="status" aria-live="polite">
          ${keyed(count, text ? html`<p>${text}</p>` : nothing)}
        </div>
        ${
          this.showsLink && this.link
            ? html`<label for="link">${words.yourLink}</label>
                <div class="field"><input type="text" id="link" readonly .value=${this.link} /></div>`
            : nothing
        }
        ${this.showsCode && this.hasAnything ? html`<sb-passport-codes></sb-passport-codes>` : nothing}
        ${this.renderBringing()}
      </div>
    `;
  }

  renderTaking() {
    return html`<p class="quiet">${words.whoHasIt}</p>
      <div class="row">
        <button type="button" class="primary" @click=${this.copy}>${words.copy}</button>
        ${
          typeof navigator.share === "function" && this.link.startsWith("http")
            ? html`<button type="button" @click=${this.send}>${words.send}</button>`
            : nothing
        }
        <button
          type="button"
          aria-expanded=${this.showsCode ? "true" : "false"}
          @click=${this.toggleCode}
        >
          ${this.showsCode ? words.hideCode : words.showCode}
        </button>
      </div>`;
  }

  renderCame() {
    if (!this.came) return nothing;
    const { text, lines, undo } = this.came;
    return html`<div class="told ${lines.length ? "shown" : "again"}" id="came" role="group" aria-label=${words.cameTitle} tabindex="-1">
      <p>${lines.length ? html`<strong>${words.cameTitle}.</strong> ` : nothing}${text}</p>
      ${lines.length ? html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
      ${undo ? html`<button type="button" class="plain" @click=${this.undo}>${words.undo}</button>` : nothing}
    </div>`;
  }

  renderBringing() {
    return html`<form class="bring" novalidate @submit=${this.paste}>
      <strong>${words.bring}</strong>
      <label for="pasted">${words.paste}</label>
      <div class="field">
        <input
          type="text"
          id="pasted"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-invalid=${this.problem ? "true" : "false"}
          aria-describedby=${this.problem ? "problem" : nothing}
        />
        <button type="submit">${words.open}</button>
      </div>
      <div role="alert">
        ${this.problem ? html`<p class="problem" id="problem">${this.problem}</p>` : nothing}
      </div>
    </form>`;
  }
}

/** @param {string} text @returns {Came} */
function refused(text) {
  return { text, lines: [], undo: null };
}
