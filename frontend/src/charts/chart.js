/** Draws the picture of one setting. */
import { html, nothing } from "lit";
import { renderBars, renderIconField, renderMoments } from "./counts.js";
import { pictures } from "./decode.js";
import { renderLines } from "./lines.js";
import { renderPlan } from "./plan.js";
import { renderRanges } from "./ranges.js";
import { renderScatter } from "./scatter.js";
import { renderUnitDots } from "./unit-dots.js";

/** @import { Size } from "./geometry.js" */

/**
 * @param {import("./decode.js").Layout} layout
 * @param {number[][]} series
 * @param {Size} size
 * @param {string} title what it shows, where a picture has no heading of its own
 */
export function renderChart(layout, series, size, title) {
  return pictures(layout, series).map(
    (picture) =>
      html`${picture.heading ? html`<p class="panel-heading">${picture.heading}</p>` : nothing}
      ${renderPicture(picture, size, picture.heading || title)}`,
  );
}

/** @param {ReturnType<typeof pictures>[number]} picture @param {Size} size @param {string} label */
function renderPicture({ layout, series }, size, label) {
  switch (layout.kind) {
    case "time-lines":
    case "curves":
      return renderLines(layout, series, size, label);
    case "bars":
      return renderBars(layout, series[0], size, label);
    case "icon-field":
      return renderIconField(layout, series[0]);
    case "moments":
      return renderMoments(layout, series[0], size, label);
    case "ranges":
      return renderRanges(layout, series, size, label);
    case "unit-dots":
      return renderUnitDots(layout, series, size);
    case "scatter":
      return renderScatter(layout, series, size, label);
    case "plan":
      return renderPlan(layout, series, size, label);
    default:
      return nothing;
  }
}
