/**
 * `<sb-went-through>`: prints which lessons were read, and on which days. It claims no more. For those
 * who want it, codes with all that they have done stand below.
 *
 * @typedef {import("../passport-codes/index.js").default} Codes
 */
import { css, html, LitElement, nothing } from "lit";
import { controlStyles } from "../../activity/control-styles.js";
import { activityStyles } from "../../activity/styles.js";
import { renderHeading } from "../../activity/templates.js";
import { loadScripts } from "../../loading.js";
import { follow } from "../../records/following.js";
import { readPlace } from "../../records/reading.js";
import { createStore, isEachPageAlone } from "../../records/store.js";
import { printRecord } from "./sheet.js";
import { words } from "./words.js";

const LONGEST_NAME = 80;
const styles = css`
  label {
    display: block;
    margin-block-start: 1em;
    font-weight: 600;
  }
  input[type="text"] {
    width: 100%;
    max-width: 24rem;
    margin-block-start: 0.3em;
  }
  /* The box stands beside the first line of its words. */
  .pressable {
    align-items: start;
    padding-block: 0.5em;
    font-weight: 400;
  }
  .pressable input {
    margin-block-start: 0.125em;
  }
  .pressable + p {
    margin-block-start: 0;
  }
  .row {
    margin-block-start: 1em;
  }
`;

export default class WentThrough extends LitElement {
  static styles = [activityStyles, controlStyles, styles];
  static properties = {
    headingLevel: { type: Number, attribute: "heading-level" },
    told: { state: true },
  };

  constructor() {
    super();
    this.headingLevel = 2;
    this.store = createStore(window);
    this.told = "";
    follow(this, () => this.requestUpdate());
  }

  connectedCallback() {
    super.connectedCallback();
    this.toggleAttribute("prints-fallback", true);
  }

  /** @returns {{title: string, at: number}[]} the lessons of which all parts were read, as listed */
  get read() {
    const told = this.querySelector(":scope > script.sb-lessons")?.textContent;
    /** @type {{lesson: string, title: string, parts: string[]}[]} */
    const lessons = JSON.parse(told ?? '{"lessons":[]}').lessons;
    return lessons.flatMap(({ lesson, title, parts }) => {
      const place = readPlace(this.store, lesson);
      return place && parts.every((part) => place.parts.includes(part))
        ? [{ title, at: place.at }]
        : [];
    });
  }

  /** @param {SubmitEvent} event */
  async print(event) {
    event.preventDefault();
    const [name, withCodes] = /** @type {HTMLInputElement[]} */ ([
      ...this.renderRoot.querySelectorAll("input"),
    ]);
    const codes = withCodes.checked ? await drawnCodes() : null;
    if (codes?.found && "told" in codes.found) {
      this.told = codes.found.told;
      return;
    }
    if (withCodes.checked && !codes) {
      this.told = words.noCodes;
      return;
    }
    printRecord(name.value.trim(), this.read, new Date(), codes);
    this.told = words.ready;
  }

  render() {
    const lessons = this.read.length;
    return html`
      <div class="activity" role="group" aria-labelledby="title">
        ${renderHeading(this.headingLevel, words.title, "title")}
        <p>${lessons ? words.some(lessons) : isEachPageAlone() ? words.apart : words.none}</p>
        ${lessons ? this.renderForm() : nothing}
      </div>
      <div class="printed"><slot></slot></div>
    `;
  }

  renderForm() {
    return html`<form @submit=${this.print}>
      <label for="name">${words.name}</label>
      <input
        id="name"
        type="text"
        autocomplete="name"
        maxlength=${LONGEST_NAME}
        aria-describedby="hint"
      />
      <p class="quiet" id="hint">${words.nameHint}</p>
      <label class="pressable">
        <input type="checkbox" aria-describedby="codes-hint" />
        ${words.withCodes}
      </label>
      <p class="quiet" id="codes-hint">${words.codesHint}</p>
      <div class="row"><button type="submit" class="primary">${words.print}</button></div>
      <p class="quiet" role="status">${this.told}</p>
    </form>`;
  }
}

/** @returns {Promise<Codes | null>} the codes, drawn; null where their script cannot be loaded */
async function drawnCodes() {
  const { passport = "", answers = "" } = document.body.dataset;
  try {
    await loadScripts(passport);
    const codes = /** @type {Codes} */ (document.createElement("sb-passport-codes"));
    codes.page = answers;
    // Paper waits for nobody: they are whole before they are put on it.
    codes.hidden = true;
    document.body.append(codes);
    await codes.draw();
    await codes.updateComplete;
    codes.remove();
    codes.hidden = false;
    return codes;
  } catch {
    return null;
  }
}
