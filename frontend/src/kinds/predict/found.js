/** The guess and what was found, side by side. The words beside the picture say the same. */
import { html, nothing } from "lit";
import { labelled } from "../../activity/text.js";
import { percentAlong, told } from "./guess.js";
import { words } from "./words.js";

/** @import { PredictSpec } from "../../spec" */

/** @param {PredictSpec} spec @param {number} guess */
export function renderLine(spec, guess) {
  const { parts, unit, minimum, maximum, truth_label, people_say } = spec;
  const at = percentAlong(spec, guess);
  const found = percentAlong(spec, parts[0].truth);
  // A flag leans over its own place, so that it stays in the picture at both ends.
  const flag = (/** @type {number} */ percent) =>
    `left: ${percent}%; transform: translateX(-${percent}%)`;
  const yours = words.guessed(told(guess, unit));
  return html`<div class="number-line" role="img" aria-label="${yours}. ${truth_label}.">
    <p class="flag guess" .style=${flag(at)}>${yours}</p>
    <div class="rule">
      <span
        class="between ${found < at ? "leftwards" : ""}"
        .style=${`left: ${Math.min(at, found)}%; width: ${Math.abs(at - found)}%`}
      ></span>
      ${
        people_say
          ? html`<span class="peg people" .style=${`left: ${percentAlong(spec, people_say.value)}%`}></span>`
          : nothing
      }
      <span class="peg guess" .style=${`left: ${at}%`}></span>
      <span class="peg truth" .style=${`left: ${found}%`}></span>
    </div>
    <p class="flag truth" .style=${flag(found)}>${truth_label}</p>
    <p class="ends quiet"><span>${told(minimum, unit)}</span><span>${told(maximum, unit)}</span></p>
  </div>`;
}

/** @param {PredictSpec} spec @param {number[]} guess */
export function renderBars(spec, guess) {
  const bar = (
    /** @type {string} */ kind,
    /** @type {string} */ name,
    /** @type {number} */ value,
  ) =>
    html`<p class="bar ${kind}">
      <span class="name">${name}: ${told(value, spec.unit)}</span>
      <span class="length" .style=${`width: ${percentAlong(spec, value)}%`}></span>
    </p>`;
  return html`<ul class="bars" role="list">
    ${spec.parts.map(
      ({ label, truth }, place) =>
        html`<li>
          <p class="part">${label}</p>
          ${bar("guess", words.yourGuess, guess[place])} ${bar("truth", spec.truth_label, truth)}
        </li>`,
    )}
  </ul>`;
}

/** @param {PredictSpec} spec @param {number[]} guess @returns {string[]} the bars, as they are said */
export function barsTold({ parts, truth_label, unit }, guess) {
  return parts.flatMap(({ label, truth }, place) => [
    labelled(label, words.guessed(told(guess[place], unit))),
    labelled(truth_label, told(truth, unit)),
  ]);
}
