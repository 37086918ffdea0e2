/** One control: a slider with a step button on each side, radio buttons, or a list to choose from. */
import { html } from "lit";
import { live } from "lit/directives/live.js";
import { placeOf, toldAt, valuesOf } from "./setting.js";
import { words } from "./words.js";

/** More options than this are a list: a wall of radio buttons hides the picture on a phone. */
const MOST_RADIOS = 5;

/**
 * @import { Control } from "./setting.js"
 * @typedef {(value: number | string) => void} Set
 */

/** @param {Control} control @param {number | string} value @param {Set} set */
export function renderControl(control, value, set) {
  const place = placeOf(control, value);
  if (control.kind === "slider") return renderSlider(control, place, set);
  return control.options.length > MOST_RADIOS
    ? renderList(control, place, set)
    : renderRadios(control, place, set);
}

/** @param {Extract<Control, {kind: "slider"}>} control @param {number} place @param {Set} set */
function renderSlider(control, place, set) {
  const id = `control-${control.name}`;
  const last = control.values.length - 1;
  /** @param {number} to */
  const go = (to) => set(control.values[Math.min(Math.max(to, 0), last)]);
  const told = toldAt(control, place);
  return html`<div class="control">
    <p class="name-and-value">
      <label for=${id}>${control.label}</label>
      <span class="value" aria-hidden="true">${told}</span>
    </p>
    <div class="slide">
      ${renderStep("M6 12h12", words.less(control.label), place === 0, () => go(place - 1))}
      <input
        id=${id}
        name=${control.name}
        type="range"
        min="0"
        max=${last}
        step="1"
        .value=${live(String(place))}
        aria-valuetext=${told}
        .style=${`--filled: ${(100 * place) / last}%`}
        @input=${(/** @type {{target: HTMLInputElement}} */ { target }) => go(target.valueAsNumber)}
      />
      ${renderStep("M6 12h12M12 6v12", words.more(control.label), place === last, () => go(place + 1))}
    </div>
  </div>`;
}

/** @param {string} d @param {string} label @param {boolean} isAtEnd @param {() => void} go */
function renderStep(d, label, isAtEnd, go) {
  return html`<button
    type="button"
    class="step"
    aria-label=${label}
    aria-disabled=${isAtEnd ? "true" : "false"}
    @click=${go}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${d} /></svg>
  </button>`;
}

/** @param {Extract<Control, {kind: "choice"}>} control @param {number} place @param {Set} set */
function renderRadios(control, place, set) {
  return html`<fieldset class="control">
    <legend>${control.label}</legend>
    <div class="options">
      ${control.options.map(
        ({ id, text }, index) =>
          html`<label class="option pressable boxed">
            <input
              type="radio"
              name="control-${control.name}"
              value=${id}
              .checked=${live(index === place)}
              @change=${() => set(id)}
            />
            <span>${text}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** @param {Extract<Control, {kind: "choice"}>} control @param {number} place @param {Set} set */
function renderList(control, place, set) {
  const id = `control-${control.name}`;
  return html`<div class="control">
    <p class="name-and-value"><label for=${id}>${control.label}</label></p>
    <select
      id=${id}
      .value=${live(String(valuesOf(control)[place]))}
      @change=${(/** @type {{target: HTMLSelectElement}} */ { target }) => set(target.value)}
    >
      ${control.options.map(
        (option, index) =>
          html`<option value=${option.id} ?selected=${index === place}>${option.text}</option>`,
      )}
    </select>
  </div>`;
}
