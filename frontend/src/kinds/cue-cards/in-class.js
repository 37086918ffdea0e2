/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  styles: css`
    .card {
      display: grid;
      grid-template-rows: auto 1fr;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.3fr);
      gap: 0.4em 1.2em;
      padding: 0.6em 1em;
    }
    .card > .subtitle {
      grid-column: 1 / -1;
    }
    .face {
      display: block;
      margin: 0;
    }
    .drawing {
      max-width: 100%;
      width: auto;
      max-height: calc(var(--wall) * 0.42);
    }
    /* A plan calls them so, and cards have these letters. */
    fieldset {
      counter-reset: option;
    }
    .option > span::before {
      counter-increment: option;
      content: counter(option, upper-alpha);
      margin-inline-end: 0.5em;
      font-weight: 700;
    }
    fieldset,
    .back {
      margin-block: 0 0.5em;
      padding: 0;
      border: 0;
    }
    .progress,
    .all-cards,
    .others,
    .number,
    .back .source {
      display: none;
    }
    .label {
      font-size: 1em;
    }
  `,
};
