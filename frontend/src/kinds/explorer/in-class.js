/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";

/**
 * @import { ExplorerSpec } from "../../spec"
 */
/** Of `classStep`: what may be said of the pictures. */
const TELLS = -1;

/** @param {ExplorerSpec} spec @returns {number} how many pictures stand beside each other elsewhere */
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
    .activity {
      display: grid;
      grid-template-rows: minmax(0, 1fr);
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.4fr);
      gap: 1.2em;
    }
    .controls {
      display: flex;
      flex-direction: column;
      gap: 0.8em;
      margin: 0;
    }
    .control {
      width: 100%;
    }
    .name-and-value {
      flex-wrap: wrap;
      line-height: 1.2;
    }
    .value {
      max-width: none;
    }
    figure {
      height: 100%;
      margin: 0;
      padding: 0.5em 0.8em;
    }
    .takeaway {
      margin: 0 0 0.2em;
      font-size: 1.05em;
      line-height: 1.25;
    }
    :host([class-step="-1"]) .note {
      margin: 0.6em 0 0;
      font-size: 1.1em;
      line-height: 1.4;
    }
    figcaption {
      margin-block-start: 0.3em;
      font-size: 0.72em;
    }
    /* A chart gives way before its words do. */
    .picture {
      width: calc(100% * var(--charts, 1));
      font-size: max(0.82em, 1em * var(--charts, 1));
    }
    .picture > :is(p, ul) {
      width: calc(100% / var(--charts, 1));
    }
    .picture :is(.key, .field p, .unit-group p, .panel-heading) {
      margin-block: 0.1em;
      font-size: calc(var(--em) * var(--fit, 1));
    }
    .picture > :first-child {
      margin-block-start: 0;
    }
    .field {
      flex: 1;
      max-width: none;
    }
    .field svg {
      max-height: calc(42vh * var(--charts, 1));
    }
    .panel-heading ~ .panel-heading {
      margin-block-start: 0;
    }
    :host([class-step="0"]) :is(.panel-heading ~ .panel-heading, .panel-heading ~ .panel-heading ~ *),
    :host([class-step="1"]) .picture > :not(.panel-heading ~ .panel-heading, .panel-heading ~ .panel-heading ~ *),
    :host([class-step="-1"]) .picture > :not(.meanings),
    :host(:not([class-step="-1"])) .meanings,
    :host(:not([class-step="-1"])) .note,
    .title,
    .tools,
    .longest {
      display: none;
    }
  `,
};
