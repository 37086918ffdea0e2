/** Bars, fields of dots, and rows of moments. */
import { html, svg } from "lit";
import { decoded, toldWithUnit } from "./decode.js";
import { scale, textWidth } from "./geometry.js";
import { px } from "./marks.js";
import { inLines } from "./text-lines.js";
import { words } from "./words.js";

/**
 * @import { BarsSpec, IconFieldSpec, MomentsSpec } from "../spec"
 * @import { Draw } from "./geometry.js"
 */

/** @type {Draw<BarsSpec>} */
export const renderBars = (layout, [numbers], { width, em }, label) => {
  const axis = layout.value;
  const told = numbers.map((number) => toldWithUnit(axis, decoded(axis, number)));
  const most = toldWithUnit(axis, axis.maximum);
  const roomOfNumber = Math.max(...[...told, most].map((text) => textWidth(text, em * 1.05)));
  const longestName = Math.max(...layout.labels.map((text) => textWidth(text, em)));
  // A name stands before its bar where there is room, and above it on a phone.
  const isBeside = longestName + roomOfNumber + em * 12 < width;
  const left = isBeside ? longestName + em : 0;
  const x = scale(axis, left, width - roomOfNumber - em * 0.5);
  const thick = em * 1.4;
  const names = layout.labels.map((name) => inLines(name, isBeside ? Infinity : width, em));
  const more = Math.max(...names.map((name) => name.more));
  const row = em * (isBeside ? 2.1 : 3.2) + more;
  const full = px(x(axis.maximum) - left);
  return html`<svg
    class="chart"
    viewBox="0 0 ${px(width)} ${px(row * layout.labels.length)}"
    role="img"
    aria-label=${label}
  >
    ${names.map((name, place) => {
      const top = row * place + em * (isBeside ? 0.3 : 1.4) + more;
      const end = x(decoded(axis, numbers[place]));
      const middle = top + thick / 2 + em * 0.35;
      return svg`<g class="c-${layout.colour}">
        ${name.render(0, isBeside ? middle : top - em * 0.35 - name.more, "")}
        <rect class="track" x=${px(left)} y=${px(top)} width=${full} height=${px(thick)} />
        <rect class="bar" x=${px(left)} y=${px(top)} width=${px(end - left)} height=${px(thick)} />
        <text class="strong" x=${px(x(axis.maximum) + em * 0.5)} y=${px(middle)}>${told[place]}</text>
      </g>`;
    })}
  </svg>`;
};

const ACROSS = 10;
const APART = 20;

/** @type {Draw<IconFieldSpec>} */
export const renderIconField = (layout, [counts]) => {
  const rows = Math.ceil(layout.of / ACROSS);
  return html`<div class="fields">
    ${layout.groups.map((group, place) => {
      const count = counts[place];
      return html`<div class="field c-${layout.colour}">
        <svg
          viewBox="0 0 ${ACROSS * APART} ${rows * APART}"
          role="img"
          aria-label="${group}: ${words.count(count, layout.of)} ${layout.counted}"
        >
          ${Array.from({ length: layout.of }, (_, dot) => {
            const [x, y] = [dot % ACROSS, Math.floor(dot / ACROSS)];
            return svg`<circle
              class=${dot < count ? "dot counted" : "dot"}
              cx=${x * APART + APART / 2}
              cy=${y * APART + APART / 2}
              r="7"
            />`;
          })}
        </svg>
        <p aria-hidden="true"><strong>${words.count(count, layout.of)}</strong> ${layout.counted}</p>
        <p class="quiet" aria-hidden="true">${group}</p>
      </div>`;
    })}
  </div>`;
};

/**
 * A moment that is on is tall and full, one that is off low and empty: it reads without colour.
 *
 * @type {Draw<MomentsSpec>}
 */
export const renderMoments = (layout, [moments], { width, em }) => {
  const wide = width / layout.count;
  const tall = em * 2.6;
  const on = moments.reduce((sum, moment) => sum + moment, 0);
  return html`<svg
      class="chart c-${layout.colour}"
      viewBox="0 0 ${px(width)} ${px(tall + 2)}"
      role="img"
      aria-label="${words.count(on, layout.count)} ${layout.on}"
    >
      ${moments.map((moment, place) => {
        const height = moment ? tall : em * 0.7;
        return svg`<rect
          class=${moment ? "moment on" : "moment"}
          x=${px(place * wide + 0.5)}
          y=${px(tall + 1 - height)}
          width=${px(Math.max(1, wide - 1.5))}
          height=${px(height)}
        />`;
      })}
    </svg>
    <p class="key c-${layout.colour}" aria-hidden="true">
      <span><svg class="box" viewBox="0 0 12 20"><rect class="moment on" x="1" y="1" width="10" height="18" /></svg>
        ${layout.on}</span>
      <span><svg class="box" viewBox="0 0 12 20"><rect class="moment" x="1" y="13" width="10" height="6" /></svg>
        ${layout.off}</span>
    </p>`;
};
