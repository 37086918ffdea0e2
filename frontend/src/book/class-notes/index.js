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
      () => this.told(),
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
    addEventListener("resize", this.makeRoom);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    removeEventListener("message", this.ownWindow.hear);
    removeEventListener("resize", this.makeRoom);
  }

  /**
   * @param {boolean} [forAll] whether the class may see it
   * @returns {import("./notes-window.js").Told}
   */
  told(forAll) {
    const { plan, number } = this;
    if (!plan) return { title: words.noNotes, notes: [] };
    const { title, minutes } = plan.steps[number];
    return {
      title: `${words.place(number + 1, plan.steps.length)}. ${words.timed(title, minutes)}`,
      notes: notesOf(plan, number, forAll),
    };
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    this.ownWindow.send();
    if (changed.has("number")) this.querySelector("div")?.scrollTo(0, 0);
    this.makeRoom();
  }

  /** The strip covers nothing: the scene over it is drawn in what it leaves of the wall. */
  makeRoom = () => {
    const strip = this.querySelector("aside")?.offsetHeight ?? 0;
    const view = /** @type {import("../class-view/index.js").default | null} */ (
      this.parentElement
    );
    const left = view?.querySelector("main")?.offsetHeight ?? 0;
    const share = String(left / (left + strip) || 1);
    if (share === (view?.style.getPropertyValue("--share") || "1")) return;
    view?.style.setProperty("--share", share);
    // An activity may be drawn in another size then.
    view?.requestUpdate();
  };

  render() {
    if (!this.isOpen) return nothing;
    const { title, notes } = this.told(true);
    const hasMore = this.plan?.steps[this.number].may_come_up.length;
    return html`<aside class="sb-class-notes" aria-label=${words.notes}>
      <div tabindex="0">
        <p><strong>${title}</strong></p>
        ${notes.map(([name, lines]) => html`<p><b>${name}:</b> ${lines.join(" ")}</p>`)}
        ${hasMore ? html`<p>${words.notHere}</p>` : nothing}
      </div>
      <p class="own-window">
        <button type="button" @click=${() => this.ownWindow.open()}>${words.ownWindow}</button>
        ${words.drag}
      </p>
    </aside>`;
  }
}
