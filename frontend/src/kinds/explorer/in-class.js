/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";

/**
 * @import { ExplorerSpec } from "../../spec"
 */
/** Of `classStep`: what may be said of the pictures. */
const TELLS = -1;

/** @param {ExplorerSpec} spec @returns {number} how many pictures stand together elsewhere: at most 3 */
function picturesOf({ layouts }) {
  return Math.max(
    ...layouts.map((layout) => (layout.kind === "panels" ? layout.panels.length : 1)),
  );
}

/** @param {ExplorerSpec} spec */
function hasNotes({ frames }) {
  return frames.some(({ note }) => note);
}

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  /** A picture at a time, and then what may be said of it. */
  steps: ({ spec }) => (spec ? picturesOf(spec) + Number(hasNotes(spec)) : 1),
  show: (explorer, step) => {
    explorer.classStep = step < picturesOf(explorer.spec) ? step : TELLS;
  },
  styles: css`
    /* The figure's parts stand beside the controls; where it comes from, under these. */
    .activity {
      display: grid;
      grid-template: auto minmax(min-content, 1fr) auto / minmax(0, 1fr) minmax(0, 2.4fr);
      grid-auto-flow: column;
      gap: 0.2em 1.4em;
    }
    /* Three controls stand higher than the rows. */
    .activity:has(.controls > :nth-child(3)):has(.range) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.9fr);
    }
    .activity > figure {
      display: contents;
    }
    figure > * {
      grid-column: 2;
    }
    .controls {
      grid-area: 1 / 1 / 3 / 2;
      display: flex;
      flex-direction: column;
      gap: 0.4em;
      margin: 0;
      line-height: 1.2;
    }
    .slide {
      gap: 0.2em;
    }
    .control {
      width: 100%;
    }
    .options {
      gap: 0.2em;
    }
    .option {
      padding: 0 0.5em;
    }
    .name-and-value {
      flex-wrap: wrap;
      line-height: 1.2;
    }
    .value {
      max-width: none;
    }
    .takeaway {
      margin: 0 0 0.2em;
      font-size: 1.05em;
      line-height: 1.2;
    }
    /* A chart gives way before its words do. */
    .picture {
      grid-row: 2 / 4;
      width: calc(100% * var(--charts, 1));
      font-size: max(0.77em, 1em * var(--charts, 1));
    }
    /* Rows are as high as their words, and need all the width to have these beside them. */
    .picture:has(.bar, .range) {
      width: 100%;
    }
    :host([class-step="-1"]) .activity {
      grid-template-rows: auto auto 1fr;
    }
    :host([class-step="-1"]) .controls {
      grid-row: 1 / 4;
    }
    :host([class-step="-1"]) .picture {
      grid-row: 2;
    }
    :host([class-step="-1"]) .note {
      grid-area: 3 / 2;
      margin: 0.6em 0 0;
      font-size: 1.1em;
      line-height: 1.4;
    }
    figure > figcaption.quiet {
      grid-area: 3 / 1;
      margin: 0;
      font-size: max(0.62em, 0.72em * var(--charts, 1));
    }
    @media (max-aspect-ratio: 3/2) {
      .activity {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.9fr);
      }
      .activity:has(.controls > :nth-child(3)):has(.range) {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr);
      }
    }
    .picture:not(:has(.bar, .range)) > :is(p, ul) {
      width: calc(100% / var(--charts, 1));
    }
    .picture :is(.key, .field p, .unit-group p, .panel-heading) {
      margin-block: 0.1em;
      font-size: calc(var(--em) * var(--fit, 1));
      line-height: 1.2;
    }
    .picture > :first-child {
      margin-block-start: 0;
    }
    .field {
      flex: 1;
      max-width: none;
    }
    .field svg {
      max-height: calc(var(--wall) * 0.42 * var(--charts, 1));
    }
    .panel-heading ~ .panel-heading {
      margin-block-start: 0;
    }
    :host([class-step="0"]) :is(.panel-heading ~ .panel-heading, .panel-heading ~ .panel-heading ~ *),
    :host([class-step="1"]) .picture > :not(.panel-heading ~ .panel-heading, .panel-heading ~ .panel-heading ~ *),
    :host([class-step="1"]) :is(.panel-heading ~ .panel-heading ~ .panel-heading, .panel-heading ~ .panel-heading ~ .panel-heading ~ *),
    :host([class-step="2"]) .picture > :not(.panel-heading ~ .panel-heading ~ .panel-heading, .panel-heading ~ .panel-heading ~ .panel-heading ~ *),
    :host([class-step="-1"]) :is(figcaption, .picture > :not(.meanings)),
    :host(:not([class-step="-1"])) .meanings,
    :host(:not([class-step="-1"])) .note,
    .tools,
    .longest {
      display: none;
    }
  `,
};
