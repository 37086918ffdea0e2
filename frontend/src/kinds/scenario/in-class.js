/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  /** The story; then what one can do, and what comes of it. */
  steps: () => 2,
  styles: css`
    .title .fold {
      pointer-events: none;
    }
    .fold::after,
    .fold > span:first-child::before,
    .people,
    .trail,
    :host([class-step="0"]) .moment,
    :host([class-step="1"]) :is(.page, .activity > .help) {
      display: none !important;
    }
    .page,
    .moment {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.6fr);
      gap: 0 1.2em;
      align-content: start;
      margin: 0.5em 0 0;
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
    }
    .page > *,
    .moment > * {
      grid-column: 2;
    }
    :is(.page, .moment) > :is(.drawing, .two-lines) {
      grid-area: 1 / 1 / 20 / 2;
      margin: 0;
    }
    .moment:not(:has(> .drawing)) > * {
      grid-column: 1 / -1;
    }
    .situation,
    .step,
    .next {
      margin: 0;
      font-size: 1em;
      line-height: 1.4;
    }
    .label {
      font-size: 0.75em;
    }
    .kind {
      margin-block-start: 0.5em;
      padding: 0.3em 0.6em;
    }
    .reflection textarea,
    #privacy {
      display: none;
    }
  `,
};
