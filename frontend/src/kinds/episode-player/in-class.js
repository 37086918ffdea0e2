/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  /** The room with the pattern and *Play*, then the chart; or of four rooms two, and then two. */
  steps: () => 2,
  styles: css`
    :is(details, .about),
    .patterns legend,
    :host([class-step="0"]) :is(.small-heading, .takeaway, .key, .chart),
    :host([class-step="1"]) :is(.episodes, .stage) {
      display: none;
    }
    .episodes {
      grid-template-columns: repeat(8, minmax(0, 1fr));
      margin: 0;
    }
    .patterns label {
      font-size: 1em;
    }
    .patterns {
      flex-wrap: nowrap;
      margin-block-start: 0.4em;
    }
    .stage {
      grid-template-rows: minmax(min-content, 1fr) auto auto;
      grid-template-columns: auto minmax(0, 1fr);
      flex: 1 0 auto !important;
      gap: 0.2em 1em;
      margin-block-start: 0.6em;
    }
    .stage > [data-together] {
      display: contents;
    }
    .stage .room {
      grid-area: 1 / 1 / 4 / 2;
      width: auto;
      height: calc(var(--wall) * 0.66 * max(var(--charts, 1), 0.8));
      max-width: 58vw;
    }
    @media (max-aspect-ratio: 3/2) {
      .stage .room {
        --name-size: 28px;
        --small-name-size: 24px;
        max-width: 43vw;
      }
      .patterns {
        gap: 0.25em;
      }
      .patterns label {
        gap: 0.25em;
        padding-inline: 0.3em;
      }
      .patterns input {
        width: 0.9em;
      }
      .controls button {
        flex-basis: 4em;
        padding-inline: 0.2em;
      }
      .told-here dt:first-of-type,
      .episodes small {
        display: none;
      }
      .told-here :is(dt, dd) {
        margin-block-start: 0;
        line-height: 1.25;
      }
      .stage {
        margin-block-start: 0.2em;
      }
      .four .room {
        height: calc(var(--wall) * 0.34 * max(var(--charts, 1), 0.8));
      }
    }
    .told-here {
      grid-area: 1 / 2;
      min-height: 0;
    }
    .told-here .length,
    .told-here dt:nth-of-type(3),
    .told-here dd:nth-of-type(3) {
      display: none;
    }
    dt {
      margin-block-start: 0.3em;
      font-size: 1em;
    }
    .episodes small {
      font-size: 0.75em;
    }
    .controls button {
      flex: 1 1 auto;
    }
    .notice {
      margin: 0;
      font-size: 0.72em;
    }
    .room {
      --small-name-size: 22px;
    }
    .chart {
      margin-block-start: 0.4em;
      font-size: 1.05em;
    }
    .takeaway {
      font-size: 1.1em;
    }
    .key {
      font-size: 1em;
    }

    .four .rooms {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.6em 1.5em;
      margin-block-start: 0.5em;
    }
    .four .room {
      --name-size: 32px;
      --small-name-size: 32px;
      width: auto;
      max-width: 100%;
      height: calc(var(--wall) * 0.38 * max(var(--charts, 1), 0.8));
    }
    .four .does {
      margin: 0;
    }
    :host([class-step="0"]) .rooms > :nth-child(n + 3),
    :host([class-step="1"]) .rooms > :nth-child(-n + 2) {
      display: none;
    }
    .four .quiet,
    .four .length {
      display: none;
    }
    .four .does {
      font-size: 1em;
    }
    .time.stays {
      position: static;
      margin-block-start: auto;
      background: none;
    }
  `,
};
