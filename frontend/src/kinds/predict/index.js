/** `<sb-predict>`: commit to a guess, then see what was found beside it. Never right or wrong. */
import { html, nothing } from "lit";
import { ActivityElement } from "../../activity/activity-element.js";
import { sliderStyles } from "../../activity/control-styles.js";
import { renderHeading } from "../../activity/templates.js";
import { plainText, readNumber, renderText, spoken } from "../../activity/text.js";
import { barsTold, renderBars, renderLine } from "./found.js";
import {
  closeness,
  fittingGuess,
  middle,
  percentAlong,
  stepped,
  ticks,
  tickTold,
  told,
} from "./guess.js";
import { predictStyles } from "./styles.js";
import { words } from "./words.js";

/** @import { PredictRecord, PredictSpec, PredictedPart as Part } from "../../spec" */

/** @extends {ActivityElement<PredictSpec, PredictRecord>} */
export default class Predict extends ActivityElement {
  static styles = [...super.styles, sliderStyles, predictStyles];
  /** How numbers are written and placed on the line: a class's guesses stand on the same one. */
  static line = { percentAlong, ticks, tickTold, told };
  static properties = { drafts: { state: true }, problem: { state: true } };

  constructor() {
    super();
    /** @type {string[]} what stands in each field; empty while nothing was guessed */
    this.drafts = [];
    /** @type {{place: number, text: string} | null} */
    this.problem = null;
    this.hasJustGuessed = false;
  }

  /** @param {PredictSpec} spec @param {PredictRecord | null} kept */
  reconcile(spec, kept) {
    return { guess: fittingGuess(spec, kept?.guess ?? []) };
  }

  recordTaken() {
    this.drafts = this.spec?.parts.map(() => "") ?? [];
    this.problem = null;
    this.hasJustGuessed = false;
  }

  /** @param {number} place @param {string} text */
  write(place, text) {
    this.drafts = this.drafts.map((draft, index) => (index === place ? text : draft));
    this.problem = null;
  }

  /** @param {number} place @param {1 | -1} direction */
  step(place, direction) {
    if (!this.spec) return;
    const value = stepped(this.spec, readNumber(this.drafts[place]), direction);
    this.write(place, String(value));
    this.announce(words.now(this.spec.parts[place].label, told(value, this.spec.unit)));
  }

  commit() {
    const { spec, record } = this;
    if (!spec || !record) return;
    const numbers = this.drafts.map(readNumber);
    const open = this.drafts.filter((draft) => !draft.trim());
    const isOff = numbers.map((one) => one === null || one < spec.minimum || one > spec.maximum);
    if (isOff.includes(true)) {
      const place = isOff.indexOf(true);
      const ends = [tickTold(spec.minimum, spec.unit), tickTold(spec.maximum, spec.unit)];
      const text = this.drafts[place].trim()
        ? words.notOnLine(ends[0], ends[1])
        : spec.parts.length === 1
          ? words.guessFirst
          : words.guessAllFirst(open.length);
      this.problem = { place, text };
      this.announce(text);
      this.focusOn(`#guess-${place}`);
      return;
    }
    this.hasJustGuessed = true;
    const guess = numbers.filter((one) => one !== null);
    this.change({ ...record, guess });
    const found =
      spec.form === "number-line"
        ? [spec.truth_label, this.howFar(spec, guess[0])]
        : barsTold(spec, guess);
    this.announce(spoken([...found, plainText(spec.reveal)]));
    this.focusOn("#found");
  }

  /** @param {PredictSpec} spec @param {number} guess */
  howFar({ parts: [{ truth }], tolerance, unit }, guess) {
    return words.howFar(closeness(guess, truth, tolerance), guess, truth, unit);
  }

  /** @param {PredictSpec} spec @param {PredictRecord} record */
  renderActivity(spec, record) {
    return html`
      <p class="prompt">${renderText(spec.prompt)}</p>
      ${record.guess.length ? this.renderFound(spec, record) : this.renderGuess(spec)}
    `;
  }

  /** @param {PredictSpec} spec */
  renderGuess(spec) {
    return html`<div class="guessing" role="group" aria-label=${words.yourGuess}>
      ${spec.parts.map((part, place) => this.renderControl(spec, part, place))}
      ${this.problem ? html`<p class="problem" id="problem">${this.problem.text}</p>` : nothing}
      <button type="button" class="primary commit" @click=${this.commit}>${words.commit}</button>
    </div>`;
  }

  /** @param {PredictSpec} spec @param {Part} part @param {number} place */
  renderControl(spec, { label }, place) {
    const draft = this.drafts[place] ?? "";
    const value = readNumber(draft);
    const isWrong = this.problem?.place === place;
    /** @param {Event & {target: HTMLInputElement}} event */
    const write = ({ target }) => this.write(place, target.value);
    return html`<div class="control">
      <label for="guess-${place}">${label || words.yourGuess}</label>
      <div class="line">
        <input
          type="range"
          class=${value === null ? "unset" : ""}
          aria-label=${words.slider(label)}
          aria-valuetext=${value === null ? words.notSet : told(value, spec.unit)}
          min=${spec.minimum}
          max=${spec.maximum}
          step=${spec.step}
          .value=${String(value ?? middle(spec))}
          @input=${write}
          @click=${write}
        />
        <div class="ticks quiet" aria-hidden="true">
          ${ticks(spec).map(
            (tick) =>
              html`<span .style=${`left: ${percentAlong(spec, tick)}%`}>${tickTold(tick, spec.unit)}</span>`,
          )}
        </div>
      </div>
      <div class="setting">
        <button
          type="button"
          aria-label=${words.less(label)}
          @click=${() => this.step(place, -1)}
        >
          −
        </button>
        <input
          id="guess-${place}"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          size="6"
          .value=${draft}
          aria-invalid=${isWrong ? "true" : "false"}
          aria-describedby=${[spec.unit && `unit-${place}`, isWrong && "problem"].filter(Boolean).join(" ") || nothing}
          @input=${write}
          @keydown=${(/** @type {KeyboardEvent} */ event) => {
            if (event.key === "Enter") this.commit();
          }}
        />
        <button type="button" aria-label=${words.more(label)} @click=${() => this.step(place, 1)}>
          +
        </button>
        ${spec.unit ? html`<span class="unit" id="unit-${place}">${spec.unit}</span>` : nothing}
      </div>
    </div>`;
  }

  /** @param {PredictSpec} spec @param {PredictRecord} record */
  renderFound(spec, { guess }) {
    const isLine = spec.form === "number-line";
    return html`<div class="found sheet ${this.hasJustGuessed ? "arriving" : ""}">
      ${renderHeading(this.headingLevel + 1, words.found, "found")}
      ${
        isLine
          ? html`${renderLine(spec, guess[0])}
              <p class="how-far">${this.howFar(spec, guess[0])}</p>`
          : renderBars(spec, guess)
      }
      ${
        spec.people_say
          ? html`<p><strong>${words.peopleSay}:</strong> ${renderText(spec.people_say.text)}</p>`
          : nothing
      }
      <p>${renderText(spec.reveal)}</p>
    </div>`;
  }
}
