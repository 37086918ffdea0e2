/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  styles: css`
    .activity {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr);
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.4fr);
      gap: 0.5em 1.2em;
    }
    .title {
      grid-column: 1 / -1;
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
    }
    figure {
      height: 100%;
      margin: 0;
      padding: 0.5em 0.8em;
    }
    .takeaway {
      margin: 0 0 0.2em;
    }
    .note {
      margin-block-start: 0.3em;
      font-size: 0.8em;
    }
    figcaption {
      margin-block-start: 0.3em;
      font-size: 0.7em;
    }
    .picture {
      width: calc(100% * var(--charts, 1));
      font-size: calc(1em * var(--charts, 1));
    }
    /* Two charts stand beside each other, drawn for all of the width, and the controls above them. */
    .activity:has(.panel-heading ~ .panel-heading) {
      grid-template-rows: auto auto minmax(0, 1fr);
      grid-template-columns: minmax(0, 1fr);
    }
    .activity:has(.panel-heading ~ .panel-heading) .controls {
      flex-direction: row;
      gap: 1.5em;
    }
    .picture:has(.panel-heading ~ .panel-heading) {
      columns: 2;
      font-size: calc(1.7em * var(--charts, 1));
    }
    .picture:has(.panel-heading ~ .panel-heading) > :not(svg) {
      font-size: 0.5em;
      break-inside: avoid;
    }
    .panel-heading ~ .panel-heading {
      break-before: column;
    }
    .tools,
    .longest {
      display: none;
    }
  `,
};
