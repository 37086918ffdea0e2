/**
 * `<sb-class-notes>`: what a plan tells whoever leads, in a strip that a key shows and in a window of
 * its own. It is loaded with a plan, or when somebody asks for it.
 *
 * @import { Plan } from "./plan.js"
 */
import { html, LitElement, nothing } from "lit";
import { notesOf } from "./notes.js";
import { NotesWindow } from "./notes-window.js";
import { loadPlan, scenesOfPlan } from "./plan.js";
import { styles } from "./styles.js";
import { words } from "./words.js";

const sheet = /** @type {CSSStyleSheet} */ (styles.styleSheet);

export default class ClassNotes extends LitElement {
  static properties = { plan: { state: true }, number: { state: true }, isOpen: { state: true } };
  /** For the class view, which has no plan before this is loaded. */
  static loadPlan = loadPlan;
  static scenesOfPlan = scenesOfPlan;

  constructor() {
    super();
    /** @type {Plan | null} */
    this.plan = null;
    /** Of the step on show, from 0. */
    this.number = 0;
    this.isOpen = false;
    this.ownWindow = new NotesWindow(
      () => this.told,
      (key) => this.dispatchEvent(new CustomEvent("sb-class-key", { detail: key })),
    );
  }

  /** In the page itself, where the class view has its looks. */
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    document.adoptedStyleSheets.push(sheet);
    addEventListener("message", this.ownWindow.hear);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    removeEventListener("message", this.ownWindow.hear);
  }

  /** @returns {import("./notes-window.js").Told} */
  get told() {
    const { plan, number } = this;
    if (!plan) return { title: words.noNotes, notes: [] };
    const { title, minutes } = plan.steps[number];
    return {
      title: `${words.place(number + 1, plan.steps.length)}. ${words.timed(title, minutes)}`,
      notes: notesOf(plan, number),
    };
  }

  updated() {
    this.ownWindow.send();
  }

  render() {
    if (!this.isOpen) return nothing;
    const { title, notes } = this.told;
    return html`<aside class="sb-class-notes" aria-label=${words.notes}>
      <p><strong>${title}</strong></p>
      ${notes.map(([name, lines]) => html`<p><b>${name}:</b> ${lines.join(" ")}</p>`)}
      <p class="own-window">
        <button type="button" @click=${() => this.ownWindow.open()}>${words.ownWindow}</button>
        ${words.drag}
      </p>
    </aside>`;
  }
}
