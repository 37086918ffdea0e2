/** Children on two scales, and a line that can be moved through the cloud. */
import { html, svg } from "lit";
import { decoded } from "./decode.js";
import { scale, ticksThatFit } from "./geometry.js";
import { markPath, px } from "./marks.js";
import { inLines } from "./text-lines.js";

/**
 * @import { ScatterSpec } from "../spec"
 * @import { Draw } from "./geometry.js"
 */

/** @type {Draw<ScatterSpec>} */
export const renderScatter = (layout, series, { width, em }, label) => {
  const [xs, ys, beyond, changed, [cut], [was]] = series;
  const left = em * 1.6;
  const right = width - em * 0.6;
  const name = inLines(layout.value.label, width, em);
  const top = em * 1.8 + name.more;
  const bottom = top + Math.min(Math.max(width * 0.5, em * 15), em * 22);
  const x = scale(layout.across, left, right);
  const y = scale(layout.value, bottom, top);
  const middle = (left + right) / 2;
  const below = inLines(layout.across.label, 2 * (width - middle), em);
  const small = Math.min(em * 0.32, width / 90);
  const at = (/** @type {number} */ number) => px(x(decoded(layout.across, number)));
  return html`<svg
      class="chart"
      viewBox="0 0 ${px(width)} ${px(bottom + em * 3.2 + below.more)}"
      role="img"
      aria-label=${label}
    >
      ${name.render(0, em, "axis-name")}
      <rect class="track" x=${px(left)} y=${px(top)} width=${px(right - left)} height=${px(bottom - top)} />
      ${layout.value.ticks.map(
        (tick) =>
          svg`<text class="end" x=${px(left - em * 0.5)} y=${px(y(tick.at) + em * 0.35)}>${tick.text}</text>`,
      )}
      ${ticksThatFit(layout.across, x, em).map(
        (tick) =>
          svg`<text class="middle" x=${px(x(tick.at))} y=${px(bottom + em * 1.3)}>${tick.text}</text>`,
      )}
      ${below.render(middle, bottom + em * 2.8, "axis-name middle")}
      <line class="cut was" x1=${at(was)} x2=${at(was)} y1=${px(top)} y2=${px(bottom)} />
      <line class="cut" x1=${at(cut)} x2=${at(cut)} y1=${px(top)} y2=${px(bottom)} />
      ${xs.map((across, child) => {
        const [cx, cy] = [x(decoded(layout.across, across)), y(decoded(layout.value, ys[child]))];
        const side = layout.sides[beyond[child]];
        return svg`${changed[child] ? svg`<circle class="ring" cx=${px(cx)} cy=${px(cy)} r=${px(small * 1.9)} />` : ""}
          <path
            class="c-${side.colour} ${beyond[child] ? "mark" : "mark hollow"}"
            d=${markPath(side.mark, cx, cy, small)}
          />`;
      })}
    </svg>
    <ul class="key meanings" aria-hidden="true">
      ${layout.sides.map(
        (side, place) =>
          html`<li class="c-${side.colour}">
            ${icon(svg`<path class=${place ? "mark" : "mark hollow"} d=${markPath(side.mark, 8, 8, 5)} />`)}
            ${side.label}
          </li>`,
      )}
      <li>${icon(svg`<circle class="ring" cx="8" cy="8" r="6.5" />`)} ${layout.changed}</li>
      <li>${icon(svg`<line class="cut" x1="0" x2="16" y1="8" y2="8" />`)} ${layout.line}</li>
      <li>${icon(svg`<line class="cut was" x1="0" x2="16" y1="8" y2="8" />`)} ${layout.was}</li>
    </ul>`;
};

/** @param {unknown} shape */
function icon(shape) {
  return html`<svg class="icon" viewBox="0 0 16 16">${shape}</svg>`;
}
