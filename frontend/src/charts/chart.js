/** Draws the picture of one setting. */
import { html, nothing } from "lit";
import { renderBars, renderIconField, renderMoments } from "./counts.js";
import { pictures } from "./decode.js";
import { renderLines } from "./lines.js";
import { renderPlan } from "./plan.js";
import { renderRanges } from "./ranges.js";
import { renderScatter } from "./scatter.js";
import { renderUnitDots } from "./unit-dots.js";

/**
 * @import { Layout } from "./decode.js"
 * @import { Draw, Size } from "./geometry.js"
 */

/** @type {Record<Exclude<Layout["kind"], "panels">, Draw<any>>} */
const DRAWN_BY = {
  "time-lines": renderLines,
  curves: renderLines,
  bars: renderBars,
  "icon-field": renderIconField,
  moments: renderMoments,
  ranges: renderRanges,
  "unit-dots": renderUnitDots,
  scatter: renderScatter,
  plan: renderPlan,
  impossible: () => nothing,
};

/**
 * @param {Layout} layout @param {number[][]} series @param {Size} size
 * @param {string} label what a picture is called that does not say its numbers: its heading, or the
 *   title above it, has told what it shows
 */
export function renderChart(layout, series, size, label) {
  return pictures(layout, series).map(
    ({ heading, ...picture }) =>
      html`${heading ? html`<p class="panel-heading">${heading}</p>` : nothing}
      ${DRAWN_BY[picture.layout.kind](picture.layout, picture.series, size, label)}`,
  );
}
