/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  styles: css`
    .card {
      padding: 0.6em 1.2em;
    }
    fieldset {
      margin: 0.5em 0;
    }
    .card .subtitle {
      font-size: 1.5em;
    }
    .progress,
    .all-cards,
    .of-today,
    details,
    .back .source {
      display: none;
    }
    .back {
      margin-block-start: 0.5em;
      padding-block-start: 0.3em;
    }
    :is(.number, .label) {
      font-size: 1em;
    }
  `,
};
