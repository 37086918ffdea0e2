/**
 * `<sb-dyad-player>`: two faces and a trace, to watch, to step through, or to scrub. It moves only
 * while it is being watched, and stops at the end.
 */
import { html } from "lit";
import { mark } from "../../activity/templates.js";
import { plainText } from "../../activity/text.js";
import { isMotionReduced, Player } from "../../players/player.js";
import { renderFaces, renderGoTo, renderTold, renderWhole } from "./parts.js";
import { dyadStyles } from "./styles.js";
import * as timeline from "./timeline.js";
import { renderTrace } from "./trace.js";
import { words } from "./words.js";

/** @import { DyadPlayerRecord, DyadPlayerSpec } from "../../spec" */

/** The words stand this long when motion is reduced, and a press of *Watch* steps through them. */
const STEP_MILLISECONDS = 6000;
const FAST = 4;

/** @extends {Player<DyadPlayerSpec, DyadPlayerRecord>} */
export default class DyadPlayer extends Player {
  static styles = [...super.styles, dyadStyles];
  static properties = { isFast: { state: true } };

  constructor() {
    super();
    this.isFast = false;
  }

  /** @param {DyadPlayerSpec} spec @param {DyadPlayerRecord | null} kept */
  reconcile(spec, kept) {
    return { second: Math.min(kept?.second ?? 0, spec.matched.length - 1) };
  }

  recordTaken() {
    this.pause();
    this.time = this.record?.second ?? 0;
  }

  /** Where one stands in a film is no answer: Python is told, the device keeps nothing. */
  followStore() {}

  /** @param {DyadPlayerRecord} record */
  change(record) {
    this.currentRecord = this.fitted(record);
    this.requestUpdate();
    this.fireRecord();
  }

  startAgain() {
    this.pause();
    this.goTo(0);
    this.announce(words.atTheBeginning);
    this.focusOn(".watch");
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

  play() {
    if (this.second >= this.last) this.goTo(0);
    this.isPlaying = true;
    const speed = this.isFast ? FAST : 1;
    if (isMotionReduced()) this.tick(STEP_MILLISECONDS / speed, () => this.stepOn());
    else this.run(this.last, speed, (time) => this.advance(time));
  }

  /** With reduced motion: from one thing the baby does to the next. */
  stepOn() {
    if (this.spec) this.advance(timeline.nextMoment(this.spec, this.second));
  }

  toggleSpeed() {
    this.isFast = !this.isFast;
    if (this.isPlaying) this.play();
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
    this.sayOnceAtRest(() => this.say(false));
  }

  /** @param {boolean} [withTime] */
  say(withTime = true) {
    if (!this.spec) return;
    const text = plainText(timeline.momentAt(this.spec, this.second).text);
    this.announce(withTime ? `${timeline.timeInWords(this.spec, this.second)}. ${text}` : text);
  }

  /** @param {DyadPlayerSpec} spec */
  renderActivity(spec) {
    return html`
      <div class="stage">
        <div data-together>
          ${renderFaces(spec, this.time, this.isPlaying)}
          <p class="label quiet"><strong>${words.illustration}</strong> ${words.notAtHome}</p>
          ${this.renderControls(spec)}
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
      ${renderGoTo(spec, this.second, (second) => this.jump(second))} ${renderWhole(spec)}
    `;
  }

  /** @param {DyadPlayerSpec} spec */
  renderControls(spec) {
    const atEnd = this.second >= this.last;
    const label = this.isPlaying ? words.pause : atEnd ? words.watchAgain : words.watch;
    return html`<div class="row controls">
        <button type="button" class="primary watch" @click=${this.toggle}>
          ${mark(this.isPlaying ? "pause" : "play")}${label}
        </button>
        <button
          type="button"
          aria-label=${words.backName}
          @click=${() => this.jump(timeline.previousMoment(spec, this.second))}
        >
          ${mark("back")}${words.back}
        </button>
        <button
          type="button"
          aria-label=${words.forwardName}
          @click=${() => this.jump(timeline.nextMoment(spec, this.second))}
        >
          ${mark("forward")}${words.forward}
        </button>
        <button
          type="button"
          aria-pressed=${this.isFast ? "true" : "false"}
          @click=${this.toggleSpeed}
        >
          ${words.fast}
        </button>
      </div>`;
  }
}
