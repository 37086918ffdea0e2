/**
 * `<sb-dyad-player>`: two faces and a trace, to watch, to step through, or to scrub. It moves only
 * while it is being watched, and stops at the end.
 */
import { html, nothing } from "lit";
import { ActivityElement } from "../../activity/activity-element.js";
import { Attention } from "../../activity/attention.js";
import { sliderStyles } from "../../activity/slider-styles.js";
import { plainText } from "../../activity/text.js";
import { people } from "../../figures/people.js";
import { icon, renderFaces, renderGoTo, renderTold, renderWhole } from "./parts.js";
import { isDyadPlayerSpec } from "./spec-shape.js";
import { dyadStyles } from "./styles.js";
import * as timeline from "./timeline.js";
import { renderTrace } from "./trace.js";
import { words } from "./words.js";

/**
 * @typedef {import("../../spec").DyadPlayerSpec} DyadPlayerSpec
 * @typedef {import("../../spec").DyadPlayerRecord} DyadPlayerRecord
 */

/** The words stand this long when motion is reduced, and a press of *Watch* steps through them. */
const STEP_MILLISECONDS = 6000;
/** So long after the slider stops, its new words are said. */
const SETTLED_MILLISECONDS = 700;
const FAST = 4;

/** @extends {ActivityElement<DyadPlayerSpec, DyadPlayerRecord>} */
export default class DyadPlayer extends ActivityElement {
  static styles = [...super.styles, sliderStyles, dyadStyles];
  /** @type {import("lit").PropertyDeclarations} */
  static properties = {
    time: { state: true },
    isPlaying: { state: true },
    isFast: { state: true },
  };

  constructor() {
    super();
    /** Seconds, with their fractions while it plays. */
    this.time = 0;
    this.isPlaying = false;
    this.isFast = false;
    /** What stops the next picture from being drawn. */
    this.stopNext = () => {};
    this.saying = 0;
    this.attention = new Attention(this, () => this.pause());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.saying);
  }

  /** @param {unknown} spec @returns {spec is DyadPlayerSpec} */
  accepts(spec) {
    return isDyadPlayerSpec(spec) && Object.hasOwn(people, spec.people);
  }

  /** @param {unknown} kept @returns {DyadPlayerRecord} */
  reconcile(kept) {
    return timeline.reconcileSecond(/** @type {DyadPlayerSpec} */ (this.spec), kept);
  }

  recordTaken() {
    this.pause();
    this.time = this.record?.second ?? 0;
  }

  /** Where one stands in a film is no answer: Python is told, the device keeps nothing. */
  followStore() {}

  /** @param {DyadPlayerRecord} record */
  change(record) {
    this.currentRecord = this.reconcile(record);
    this.requestUpdate();
    this.fireRecord();
  }

  startAgain() {
    this.pause();
    this.goTo(0);
    this.announce(words.atTheBeginning);
    this.focusOn(".watch");
  }

  get second() {
    return Math.floor(this.time);
  }

  get last() {
    return (this.spec?.matched.length ?? 1) - 1;
  }

  /** @param {number} time seconds */
  goTo(time) {
    const before = this.record?.second;
    this.time = Math.min(Math.max(time, 0), this.last);
    if (this.record && this.second !== before) this.change({ ...this.record, second: this.second });
  }

  toggle() {
    if (this.isPlaying) this.pause();
    else this.play();
  }

  play() {
    if (this.second >= this.last) this.goTo(0);
    this.isPlaying = true;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) this.stepOn();
    else this.moveOn(performance.now());
  }

  pause() {
    this.stopNext();
    this.isPlaying = false;
    this.time = this.second;
  }

  /** @param {number} before when the last picture was drawn, milliseconds */
  moveOn(before) {
    const request = requestAnimationFrame((now) => {
      // A picture that came late must not make the run jump.
      const passed = Math.min(Math.max(now - before, 0), 250) / 1000;
      this.advance(this.time + passed * (this.isFast ? FAST : 1));
      if (this.isPlaying) this.moveOn(now);
    });
    this.stopNext = () => cancelAnimationFrame(request);
  }

  /** With reduced motion: from one thing the baby does to the next. */
  stepOn() {
    const wait = setTimeout(
      () => {
        if (this.spec) this.advance(timeline.nextMoment(this.spec, this.second));
        if (this.isPlaying) this.stepOn();
      },
      STEP_MILLISECONDS / (this.isFast ? FAST : 1),
    );
    this.stopNext = () => clearTimeout(wait);
  }

  /** @param {number} time where playing has come to; a new phase is told */
  advance(time) {
    if (!this.spec) return;
    const before = timeline.phaseAt(this.spec, this.second);
    this.goTo(time);
    const now = timeline.phaseAt(this.spec, this.second);
    if (now !== before) {
      this.announce(`${timeline.phaseName(this.spec, now)}. ${plainText(now.about)}`);
    }
    if (this.time >= this.last) this.pause();
  }

  /** @param {number} second where the learner jumps to; what is there is told at once */
  jump(second) {
    this.pause();
    this.goTo(second);
    this.say();
  }

  /** @param {Event} event */
  scrub(event) {
    this.pause();
    const before = this.spec && timeline.momentAt(this.spec, this.second);
    this.goTo(/** @type {HTMLInputElement} */ (event.target).valueAsNumber);
    if (!this.spec || timeline.momentAt(this.spec, this.second) === before) return;
    clearTimeout(this.saying);
    this.saying = window.setTimeout(() => this.say(false), SETTLED_MILLISECONDS);
  }

  /** @param {boolean} [withTime] */
  say(withTime = true) {
    if (!this.spec) return;
    const text = plainText(timeline.momentAt(this.spec, this.second).text);
    this.announce(withTime ? `${timeline.timeInWords(this.spec, this.second)}. ${text}` : text);
  }

  renderActivity() {
    const spec = this.spec;
    if (!spec) return nothing;
    return html`
      <div class="stage">
        <div>${renderFaces(spec, this.time, this.isPlaying)}
          <p class="label"><strong>${words.illustration}</strong> ${words.notAtHome}</p>
        </div>
        ${renderTold(spec, this.second)}
      </div>
      ${renderTrace(spec, this.time)}
      <input
        type="range"
        min="0"
        max=${this.last}
        step="1"
        aria-label=${words.slider}
        aria-valuetext=${timeline.timeInWords(spec, this.second)}
        .value=${String(this.second)}
        @input=${this.scrub}
      />
      ${this.renderControls(spec)} ${renderWhole(spec)}
    `;
  }

  /** @param {DyadPlayerSpec} spec */
  renderControls(spec) {
    const atEnd = this.second >= this.last;
    const label = this.isPlaying ? words.pause : atEnd ? words.watchAgain : words.watch;
    return html`
      <div class="row controls">
        <button type="button" class="primary watch" @click=${this.toggle}>
          ${icon(this.isPlaying ? "M8 5v14M16 5v14" : "M7 4.5v15l12-7.5z")}${label}
        </button>
        <button
          type="button"
          aria-label=${words.backName}
          @click=${() => this.jump(timeline.previousMoment(spec, this.second))}
        >
          ${icon("M15 5l-7 7 7 7")}${words.back}
        </button>
        <button
          type="button"
          aria-label=${words.forwardName}
          @click=${() => this.jump(timeline.nextMoment(spec, this.second))}
        >
          ${icon("M9 5l7 7-7 7")}${words.forward}
        </button>
        <button
          type="button"
          aria-pressed=${this.isFast ? "true" : "false"}
          @click=${() => {
            this.isFast = !this.isFast;
          }}
        >
          ${words.fast}
        </button>
      </div>
      ${renderGoTo(spec, this.second, (second) => this.jump(second))}
    `;
  }
}
