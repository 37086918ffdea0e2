/**
 * The bar of `<sb-listen>`: what it says of the reading, and its buttons.
 *
 * @typedef {import("./index.js").default} Listen
 */
import { html, nothing, svg } from "lit";
import { PACES } from "./place.js";
import { words } from "./words.js";

const icons = {
  play: svg`<path d="M7 4.5v15l12-7.5z"/>`,
  pause: svg`<path d="M8 5v14M16 5v14"/>`,
  back: svg`<path d="M18 5.5v13L9 12zM5.5 5.5v13"/>`,
  forward: svg`<path d="M6 5.5v13l9-6.5zM18.5 5.5v13"/>`,
  slower: svg`<path d="M5 12h14"/>`,
  faster: svg`<path d="M5 12h14M12 5v14"/>`,
  close: svg`<path d="M6 6l12 12M18 6L6 18"/>`,
};

/** @param {Listen} listen */
export function renderBar(listen) {
  const { problem, passage, pace } = listen.player;
  const state = listen.gathering ? "reading" : listen.player.state;
  const number = passage && state !== "ended" ? listen.parts.indexOf(passage.part) + 1 : 0;
  const isInKeyPoints = passage?.part === "key-points";
  return html`
    <div class="bar">
      <div class="told">
        <div class="now">
          <p class="state" role="status">${words[state === "ended" && !listen.parts.length ? "allEnded" : state]}</p>
          <p class="quiet">
            ${
              problem
                ? words.problems[problem]
                : state === "waiting"
                  ? words[listen.player.isResting ? "rests" : "waits"]
                  : state === "ended" || isInKeyPoints || !listen.parts.length
                    ? nothing
                    : words.place(number, listen.parts.length)
            }
          </p>
        </div>
        <div class="ways">
          ${listen.parts.length ? renderKeepsOn(listen) : nothing}
          ${renderSwitch(words.dark, listen.dark.isOn, listen.turnDark)}
          ${
            "wakeLock" in navigator
              ? renderSwitch(words.awake, listen.awake.isOn, listen.stayAwake)
              : nothing
          }
          <button type="button" aria-label=${words.close} @click=${listen.close}>
            ${icon("close")}
          </button>
        </div>
      </div>
      <div class="moves">
        ${
          state === "asking"
            ? html`<button class="edged" type="button" @click=${listen.close}>${words.stop}</button>`
            : html`<div class="pace">
                  ${renderPace(listen, "slower", -1)}
                  <output>
                    <small>${words.pace}</small>${words.times(pace)}
                  </output>
                  ${renderPace(listen, "faster", 1)}
                </div>
                ${renderMove(listen, "back", -1)}`
        }
        ${renderMain(listen, state)} ${state === "asking" ? nothing : renderMove(listen, "forward", 1)}
      </div>
    </div>
  `;
}

/** @param {Listen} listen @param {import("./player.js").State} state */
function renderMain(listen, state) {
  const isReading = state === "reading";
  const label = isReading ? words.pause : state === "ended" ? words.again : words.play;
  return html`<button class="main" type="button" aria-label=${label} @click=${listen.toggle}>
    ${icon(isReading ? "pause" : "play")}${isReading ? nothing : html`<span>${label}</span>`}
  </button>`;
}

/** @param {Listen} listen @param {"back" | "forward"} name @param {number} by a sentence */
function renderMove(listen, name, by) {
  return html`<button type="button" aria-label=${words[name]} @click=${() => listen.move(by)}>
    ${icon(name)}
  </button>`;
}

/** @param {Listen} listen @param {"slower" | "faster"} name @param {number} by */
function renderPace(listen, name, by) {
  const isLast = PACES[PACES.indexOf(listen.player.pace) + by] === undefined;
  return html`<button
    type="button"
    aria-label=${words[name]}
    aria-disabled=${isLast ? "true" : "false"}
    @click=${() => listen.changePace(by)}
  >
    ${icon(name)}
  </button>`;
}

/** @param {string} label @param {boolean} isOn @param {() => void} act */
function renderSwitch(label, isOn, act) {
  return html`<button
    class="small edged"
    type="button"
    aria-pressed=${isOn ? "true" : "false"}
    @click=${act}
  >
    ${label}
  </button>`;
}

/** @param {Listen} listen a lesson, which has places to stop */
function renderKeepsOn(listen) {
  return html`<label class="on">
    <input
      type="checkbox"
      .checked=${listen.player.keepsOn}
      @change=${(/** @type {any} */ { target }) => listen.keepOn(target.checked)}
    />
    <span>${words.keepsOn}</span>
  </label>`;
}

/** @param {keyof typeof icons} name */
function icon(name) {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${icons[name]}</svg>`;
}
