/**
 * A guess that a whole class makes: each number is typed as it is seen, and becomes a dot over
 * the line on which what was found will be shown. Nobody's guess is named or kept.
 *
 * @import { PredictSpec } from "../../spec"
 * @typedef {{vote: number, place: number, value: number}} Called
 * @typedef {{called: Called[], vote: 0 | 1, isRevealed: boolean, problem: string}} Said
 */
import { html, nothing, svg } from "lit";
import { plainText, readNumber, renderText, spoken } from "../../activity/text.js";
import { markPath, PATTERN_MARKS } from "../../charts/marks.js";
import { announceAtRest, announceNow, noteInRoom, saidInRoom } from "../../hands/room.js";
import { roomWords as ofHands } from "../../hands/room-words.js";
import { isSet, NO_LETTER_KEYS } from "../../records/switches.js";
import { dotsOn, MOST_GUESSES, median } from "./guesses.js";
import { roomWords as words } from "./room-words.js";

const ABOUT = "guesses";
/** @type {Said} */
const BLANK = { called: [], vote: 0, isRevealed: false, problem: "" };
const WIDTH = 1000;
const HEIGHT = 240;
const LARGEST = 15;

/**
 * The element's own, so that it is not sent twice.
 *
 * @param {any} predict @returns {typeof import("./index.js").default.line}
 */
function lineOf(predict) {
  return predict.constructor.line;
}

/** @param {any} predict @returns {Said} */
function said(predict) {
  return saidInRoom(predict, ABOUT, BLANK);
}

/** @param {any} predict @param {Partial<Said>} change */
function note(predict, change) {
  noteInRoom(predict, ABOUT, { ...said(predict), problem: "", ...change });
}

/** @param {Said} said @param {number} place @param {number} vote @returns {number[]} */
function valuesOf({ called }, place, vote) {
  return called.filter((one) => one.place === place && one.vote === vote).map(({ value }) => value);
}

/** @param {any} predict @param {SubmitEvent} event @param {number} place */
function add(predict, event, place) {
  event.preventDefault();
  const { minimum, maximum, unit } = predict.spec;
  const { called, vote } = said(predict);
  const { tickTold } = lineOf(predict);
  const field = /** @type {HTMLFormElement} */ (event.target).querySelector("input");
  const value = readNumber(field?.value ?? "");
  const isFull = valuesOf(said(predict), place, vote).length >= MOST_GUESSES;
  if (isFull || value === null || value < minimum || value > maximum) {
    const problem = isFull
      ? words.full(MOST_GUESSES)
      : words.notOnLine(tickTold(minimum, unit), tickTold(maximum, unit));
    note(predict, { problem });
    announceNow(predict, problem);
    field?.select();
    return;
  }
  if (field) field.value = "";
  note(predict, { called: [...called, { vote, place, value }] });
  tell(predict);
}

/** @param {any} predict */
function undo(predict) {
  const { called, vote, isRevealed } = said(predict);
  if (isRevealed) return;
  if (called.at(-1)?.vote === vote) note(predict, { called: called.slice(0, -1) });
  else note(predict, { vote: 0 });
  tell(predict);
}

/** @param {any} predict */
function tell(predict) {
  announceAtRest(predict, () => {
    const { spec } = predict;
    const now = said(predict);
    return spoken(
      spec.parts.map((/** @type {{label: string}} */ { label }, /** @type {number} */ place) =>
        counted(predict, label, valuesOf(now, place, now.vote)),
      ),
    );
  });
}

/** @param {any} predict @param {string} label @param {number[]} values @returns {string} */
function counted(predict, label, values) {
  const middle = values.length ? lineOf(predict).told(median(values), predict.spec.unit) : "";
  return words.counted(label, values.length, middle);
}

/** @param {any} predict */
function reveal(predict) {
  note(predict, { isRevealed: true });
  const { truth_label, reveal: text } = predict.spec;
  announceNow(predict, spoken([truth_label, plainText(text)]));
  predict.focusOn("#outcome");
}

/** @param {any} predict */
function again(predict) {
  note(predict, { vote: 1 });
  announceNow(predict, ofHands.nowTalk);
  predict.focusOn("input");
}

/** @param {any} predict @returns {number} a line at a time, and then what is said of it */
export function steps(predict) {
  return predict.spec ? predict.spec.parts.length + (said(predict).isRevealed ? 1 : 0) : 1;
}

/**
 * Readies the dots to be drawn anew for their place, which gives way before words do.
 *
 * @param {any} predict @param {number} step
 */
export function show(predict, step) {
  predict.classStep = step;
  predict.measure = () => predict.requestUpdate();
}

/** @this {any} @param {PredictSpec} spec */
export function render(spec) {
  const now = said(this);
  const { people_say: usual, reveal: text, parts } = spec;
  const place = this.classStep ?? 0;
  if (place >= parts.length) {
    return html`<p class="prompt">${renderText(spec.prompt)}</p>
      ${usual ? html`<p><strong>${words.peopleSay}:</strong> ${renderText(usual.text)}</p>` : nothing}
      <p>${renderText(text)}</p>`;
  }
  return html`
    <p class="prompt">${renderText(spec.prompt)}</p>
    <div class="room-line" id="outcome" tabindex="-1">
      ${renderLine(this, now, parts[place], place)}
    </div>
    ${now.problem ? html`<p class="problem" id="problem">${now.problem}</p>` : nothing}
    ${now.isRevealed ? nothing : renderUnder(this, now)}
  `;
}

/** @param {any} predict @param {Said} now */
function renderUnder(predict, { called, vote }) {
  return html`<div class="row of-hands">
    <button type="button" class="primary" @click=${() => reveal(predict)}>${ofHands.reveal}</button>
    ${
      called.length && !vote
        ? html`<button type="button" @click=${() => again(predict)}>${words.guessAgain}</button>`
        : nothing
    }
    <button type="button" @click=${() => undo(predict)}>${ofHands.undo}</button>
    <p>${vote ? words.secondAbove : words.how}</p>
    <p class="of-keys">${words.keys}</p>
  </div>`;
}

/** @param {any} predict @param {Said} now @param {PredictSpec["parts"][number]} part @param {number} place */
function renderLine(predict, now, { label, truth }, place) {
  const { spec } = predict;
  const { vote, isRevealed, problem } = now;
  const { percentAlong, told } = lineOf(predict);
  const flag = percentAlong(spec, truth);
  const votes = vote ? [1, 0] : [0];
  const height = HEIGHT * (Number(predict.style.getPropertyValue("--charts")) || 1);
  return html`${label ? html`<p class="part">${label}</p>` : nothing}
    <div class="dots">
      ${
        isRevealed
          ? html`<p class="flag truth" .style=${`left: ${flag}%; transform: translateX(-${flag}%)`}>
                ${spec.parts.length > 1 ? told(truth, spec.unit) : spec.truth_label}
              </p>
              <span class="truth-line" .style=${`left: ${flag}%`}></span>`
          : nothing
      }
      ${votes.map((one, below) => {
        const values = valuesOf(now, place, one);
        return html`${below ? nothing : renderDots(spec, values, height, vote, false)}
          ${below ? nothing : renderScale(predict)}
          ${below ? renderDots(spec, values, height, vote, true) : nothing}`;
      })}
    </div>
    ${isRevealed ? renderShares(predict) : nothing}
    <div class="of-line">
      ${
        isRevealed
          ? nothing
          : html`<form class="row" novalidate @submit=${(/** @type {SubmitEvent} */ event) => add(predict, event, place)}>
              <label for="guess-${place}">${words.next}</label>
              <input
                id="guess-${place}"
                type="text"
                inputmode="decimal"
                autocomplete="off"
                size="5"
                aria-describedby=${problem ? "problem" : nothing}
              />
              ${spec.unit ? html`<span>${spec.unit}</span>` : nothing}
              <button>${words.add}</button>
            </form>`
      }
      ${[0, vote].slice(vote ? 0 : 1).map(
        (one) => html`<p class="counted ${one === vote ? "last" : ""}">
          ${vote ? `${ofHands.vote(one, 2)}: ` : nothing}${counted(predict, "", valuesOf(now, place, one))}
        </p>`,
      )}
    </div>`;
}

/**
 * The whole of which the line is a share, under the guesses: a strip as long as the line, so that
 * the first part of it ends where the truth stands.
 *
 * @param {{spec: PredictSpec}} predict
 */
function renderShares({ spec }) {
  const { shares } = spec;
  if (!shares) return nothing;
  return html`<div class="strip" aria-hidden="true">
      ${shares.parts.map(
        ({ pattern, share }) =>
          html`<span class="c-${pattern}" .style=${`width: ${share}%`}></span>`,
      )}
    </div>
    <p class="shares">
      ${shares.parts.map(
        ({ pattern, share }) =>
          html`<span class="c-${pattern}"
            ><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              ${svg`<path d=${markPath(PATTERN_MARKS[pattern], 12, 12, 8.2)} />`}</svg
            >${words.share(pattern, share)}</span
          > `,
      )}
      <span>${shares.label}</span>
    </p>`;
}

/**
 * @param {PredictSpec} spec @param {number[]} values @param {number} room @param {number} vote
 * @param {boolean} isBelow the first guesses hang under the line, once there are second ones
 */
function renderDots({ minimum, maximum }, values, room, vote, isBelow) {
  const height = vote ? room / 2 : room;
  const { radius, dots } = dotsOn(values, minimum, maximum, WIDTH, height, LARGEST);
  return html`<svg
    class=${isBelow ? "before" : ""}
    viewBox="0 0 ${WIDTH} ${height}"
    aria-hidden="true"
    focusable="false"
  >
    ${dots.map(
      ({ x, y }) =>
        svg`<circle cx=${x.toFixed(1)} cy=${(isBelow ? y : height - y).toFixed(1)} r=${(radius * 0.88).toFixed(1)} />`,
    )}
  </svg>`;
}

/** @param {any} predict */
function renderScale(predict) {
  const { spec } = predict;
  const { percentAlong, ticks, tickTold } = lineOf(predict);
  return html`<div class="scale-line">
    ${ticks(spec).map(
      (tick) =>
        html`<span .style=${`left: ${percentAlong(spec, tick)}%`}>${tickTold(tick, spec.unit)}</span>`,
    )}
  </div>`;
}

/** @param {any} predict @param {KeyboardEvent} event a figure goes into the first field, wherever the focus is */
export function takesKey(predict, { key }) {
  if (said(predict).isRevealed || (key.length === 1 && isSet(NO_LETTER_KEYS))) return false;
  if (key === "Backspace" || key.toLowerCase() === "z") {
    undo(predict);
    return true;
  }
  // The browser itself then writes the figure into the field.
  if (/^[\d.,-]$/.test(key)) predict.renderRoot.querySelector("input")?.focus();
  return false;
}
