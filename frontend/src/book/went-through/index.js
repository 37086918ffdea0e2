/** `<sb-went-through>`: prints which lessons were read, and on which days. It claims no more. */
import { css, html, LitElement, nothing } from "lit";
import { controlStyles } from "../../activity/control-styles.js";
import { activityStyles } from "../../activity/styles.js";
import { renderHeading } from "../../activity/templates.js";
import { follow } from "../../records/following.js";
import { readPlace } from "../../records/reading.js";
import { createStore } from "../../records/store.js";
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
  print(event) {
    event.preventDefault();
    const field = /** @type {HTMLInputElement} */ (this.renderRoot.querySelector("#name"));
    printRecord(field.value.trim(), this.read, new Date());
    this.told = words.ready;
  }

  render() {
    const lessons = this.read.length;
    return html`
      <div class="activity" role="group" aria-labelledby="title">
        ${renderHeading(this.headingLevel, words.title, "title")}
        <p>${lessons ? words.some(lessons) : words.none}</p>
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
      <div class="row"><button type="submit" class="primary">${words.print}</button></div>
      <p class="quiet" role="status">${this.told}</p>
    </form>`;
  }
}
