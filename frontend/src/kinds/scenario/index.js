/** `<sb-scenario>`: a situation with a baby, things to try in it, and what may come of each. */
import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { ActivityElement } from "../../activity/activity-element.js";
import { hasAddress, writeAddress } from "../../activity/address.js";
import { renderDrawing } from "../../activity/drawing.js";
import { mark, pause, renderHeading } from "../../activity/templates.js";
import { hasStop, plainText, renderText } from "../../activity/text.js";
import { follow } from "../../records/following.js";
import { END, everTried, fittingPath, lookUp, progress, walkOn, whereNow } from "./path.js";
import { keepNote, LONGEST_NOTE, noteName, readNote } from "./private-note.js";
import { scenarioStyles } from "./styles.js";
import { words } from "./words.js";

/**
 * @import { ScenarioChoice as Choice, ScenarioRecord, ScenarioSpec } from "../../spec"
 * @import { ScenarioStep as Step } from "../../spec"
 */

/** @extends {ActivityElement<ScenarioSpec, ScenarioRecord>} */
export default class Scenario extends ActivityElement {
  static styles = [...super.styles, scenarioStyles];

  constructor() {
    super();
    this.noteBefore = "";
    this.folds = false;
    this.followAddress = () => void this.arrive();
    follow(
      this,
      () => this.requestUpdate(),
      () => noteName(this.spec?.id ?? ""),
    );
  }

  /** @param {ScenarioSpec} spec @param {ScenarioRecord | null} kept */
  reconcile(spec, kept) {
    const path = fittingPath(spec, kept?.path ?? []);
    return { path, now: whereNow(spec, path, kept?.now ?? null) };
  }

  connectedCallback() {
    super.connectedCallback();
    // Among others it is one of a list of titles, and is built once it is opened.
    // A notebook may put it in its place again.
    if (!this.hasUpdated) {
      this.folds = document.querySelectorAll(this.localName).length > 1;
      this.toggleAttribute("folds", this.folds);
      this.isOpen = !this.folds;
    }
    window.addEventListener("hashchange", this.followAddress);
    this.arrive();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener("hashchange", this.followAddress);
  }

  /** Opens where the address leads: by a link to the story, or when the page is loaded again. */
  async arrive() {
    if (!this.spec || !hasAddress(this) || window.location.hash !== `#${this.spec.id}`) return;
    this.isOpen = true;
    await this.updateComplete;
    // Once the page is laid out; what was on show is, again.
    requestAnimationFrame(() => {
      const place = this.record?.now ? ".moment" : ".title";
      this.renderRoot.querySelector(place)?.scrollIntoView({ block: "start" });
    });
  }

  toggle() {
    if (!this.spec) return;
    this.isOpen = !this.isOpen;
    const { pathname, search } = window.location;
    writeAddress(this, this.isOpen ? `#${this.spec.id}` : pathname + search);
  }

  startAgain() {
    if (!this.spec) return;
    this.noteBefore = readNote(this.store, this.spec.id);
    keepNote(this.store, this.spec.id, "");
    super.startAgain();
  }

  undo() {
    if (this.spec && this.noteBefore) keepNote(this.store, this.spec.id, this.noteBefore);
    super.undo();
  }

  /** @param {Step} step @param {Choice} choice */
  choose(step, choice) {
    if (!this.record) return;
    const path = walkOn(this.record.path, { step: step.id, choice: choice.id });
    this.change({ ...this.record, path, now: { at: "told", step: step.id } });
    const told = [choice.next, choice.why, choice.kind_word].filter((text) => text !== null);
    this.announce(told.map(plainText).join(" "));
    this.focusOn("#told");
  }

  /** @param {"choosing" | "ended"} at @param {string} step */
  leadTo(at, step) {
    if (this.record) this.change({ ...this.record, now: { at, step } });
  }

  /** @param {string} step */
  chooseIn(step) {
    this.leadTo("choosing", step);
    this.announce(words.chooseAgain);
    this.focusOn("#how");
  }

  /** @param {Choice} choice @param {string} step */
  goOn({ goto }, step) {
    if (goto === END) {
      this.leadTo("ended", step);
      this.announce(plainText(this.spec?.ending ?? ""));
      this.focusOn("#ended");
    } else {
      this.leadTo("choosing", goto);
      const next = this.spec?.steps.find(({ id }) => id === goto);
      this.announce(next?.text ? plainText(next.text) : "");
      this.focusOn("#how");
    }
  }

  /** @param {ScenarioSpec} spec @param {ScenarioRecord} record */
  renderName(spec, record) {
    if (!this.folds) return super.renderName(spec, record);
    const standing = progress(spec, record);
    return html`<button
        type="button"
        class="fold"
        aria-expanded=${this.isOpen ? "true" : "false"}
        @click=${this.toggle}
      >
        <span>${spec.title}</span>
        ${
          standing === "new"
            ? nothing
            : html`<span class="quiet ${standing}">
                ${mark(standing === "done" ? "right" : "shown")} ${words.progress[standing]}
              </span>`
        }
      </button>
      ${spec.people ? html`<span class="people">${renderText(spec.people)}</span>` : nothing}`;
  }

  /** @param {ScenarioSpec} spec @param {ScenarioRecord} record */
  renderActivity(spec, record) {
    const now = record.now ?? { at: "choosing", step: spec.start };
    const step = spec.steps.find(({ id }) => id === now.step);
    const last = record.path.length ? lookUp(spec, record.path[record.path.length - 1]) : null;
    return html`
      ${
        spec.help
          ? html`<p class="help"><span class="label">${words.help}</span> ${renderText(spec.help)}</p>`
          : nothing
      }
      <div class="page sheet">
        ${spec.scene ? renderDrawing(spec.scene) : twoLines("part")}
        ${spec.people && !this.folds ? html`<p class="people">${renderText(spec.people)}</p>` : nothing}
        <p class="situation">${renderText(spec.situation)}</p>
        ${
          spec.cue
            ? html`<p class="cue"><span class="label">${words.cue}</span> ${renderText(spec.cue)}</p>`
            : nothing
        }
      </div>
      ${now.at === "choosing" && step ? this.renderChoices(spec, step) : nothing}
      ${now.at === "told" && last ? this.renderTold(last.choice, last.step) : nothing}
      ${now.at === "ended" ? this.renderEnding(spec) : nothing} ${this.renderTrail(spec)}
    `;
  }

  /** @param {ScenarioSpec} spec @param {Step} step */
  renderChoices(spec, step) {
    const tried = everTried(spec, this.record?.path ?? []);
    return keyed(
      step.id,
      html`<div class="moment">
        ${renderDrawing(step.scene)}
        ${step.text ? html`<p class="step" id="step">${renderText(step.text)}</p>` : nothing}
        ${renderHeading(this.headingLevel + 1, words.howToChoose, "how")}
        <ul class="choices" role="list" aria-labelledby="how">
          ${step.choices.map((choice) => {
            const isTried = tried.some((walked) => walked.choice === choice);
            return html`<li>
              <button type="button" class="choice" @click=${() => this.choose(step, choice)}>
                <span>${renderText(choice.text)}</span>
                ${isTried ? html`${hasStop(plainText(choice.text)) ? nothing : pause} <span class="quiet">${mark("shown")} ${words.tried}</span>` : nothing}
              </button>
            </li>`;
          })}
        </ul>
      </div>`,
    );
  }

  /** @param {Choice} choice @param {Step} step */
  renderTold(choice, step) {
    return keyed(
      this.record?.path.length,
      html`<div class="moment outcome sheet">
        ${renderDrawing(choice.scene)}
        ${renderHeading(
          this.headingLevel + 1,
          html`<span class="label">${words.youTry}${pause}</span> ${renderText(choice.text)}`,
          "told",
        )}
        ${
          choice.next
            ? html`<p class="label">${words.next}</p>
                <p class="next">${renderText(choice.next)}</p>`
            : nothing
        }
        <p class="label">${words.why}</p>
        <p>${renderText(choice.why)}</p>
        <p class="kind"><span class="label">${words.kindNote}</span> ${renderText(choice.kind_word)}</p>
        <div class="row">
          <button type="button" class="primary" @click=${() => this.goOn(choice, step.id)}>
            ${words.goOn}
          </button>
          <button type="button" @click=${() => this.chooseIn(step.id)}>${words.tryElse}</button>
        </div>
      </div>`,
    );
  }

  /** @param {ScenarioSpec} spec */
  renderEnding(spec) {
    return html`<div class="moment ending sheet">
      ${spec.ending_scene ? renderDrawing(spec.ending_scene) : twoLines("meet")}
      ${renderHeading(this.headingLevel + 1, words.ended, "ended")}
      <p class="situation">${renderText(spec.ending)}</p>
      <button type="button" @click=${() => this.chooseIn(spec.start)}>
        ${words.tryAnotherWay}
      </button>
      ${spec.reflection ? this.renderReflection(spec, spec.reflection) : nothing}
    </div>`;
  }

  /** @param {ScenarioSpec} spec @param {import("../../activity/text.js").Text} question */
  renderReflection(spec, question) {
    /** @param {InputEvent & {target: HTMLTextAreaElement}} event */
    const keep = ({ target }) => {
      this.isKept = keepNote(this.store, spec.id, target.value);
    };
    return html`<div class="reflection">
      <label for="note"><span class="label">${words.reflection}${pause}</span> ${renderText(question)}</label>
      <textarea
        class="boxed"
        id="note"
        rows="4"
        maxlength=${LONGEST_NOTE}
        aria-describedby="privacy"
        .value=${readNote(this.store, spec.id)}
        @input=${keep}
      ></textarea>
      <p class="quiet" id="privacy">${words.privacy}</p>
    </div>`;
  }

  /** @param {ScenarioSpec} spec */
  renderTrail(spec) {
    const tried = everTried(spec, this.record?.path ?? []);
    if (!tried.length) return nothing;
    return html`<div class="trail quiet">
      <p class="label" id="trail">${words.trail}</p>
      <ol role="list" aria-labelledby="trail">
        ${tried.map(({ choice }) => html`<li>${renderText(choice.text)}</li>`)}
      </ol>
    </div>`;
  }
}

/**
 * Two lines, a carer's and a baby's, that part or meet: what every scenario is about. The words
 * beside it say the same, so a screen reader passes it over.
 *
 * @param {"part" | "meet"} how
 */
function twoLines(how) {
  return html`<svg
    class="two-lines ${how}"
    viewBox="0 0 600 40"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    <path class="carer" d="M3 17C120 17 190 19 300 14S470 4 597 4" />
    <path class="baby" d="M3 23C120 23 190 21 300 27S470 36 597 36" />
  </svg>`;
}
