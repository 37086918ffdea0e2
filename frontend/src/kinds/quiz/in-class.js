/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";
import { handsStyles } from "../../hands/styles.js";
import { render, show, steps, takesKey } from "./room.js";

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  steps,
  show,
  render,
  takesKey,
  styles: css`
    ${handsStyles}
    .numbers,
    .steps,
    .counter {
      display: none;
    }
    .question {
      margin-block-start: 0.5em;
    }
    .pairs .pair {
      grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr);
      padding-block: 0.3em;
    }
    .how {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .order > li {
      padding-block: 0;
    }
    .question .row {
      margin-block-start: 0.5em;
    }
    .question :is(.option + .option, .order > li + li) {
      margin-block-start: 0.3em;
    }
    .prompt {
      margin: 0 0 0.3em;
      font-size: 1.05em;
      line-height: 1.25;
    }
    @media (max-aspect-ratio: 3/2) {
      .prompt {
        font-size: 1em;
        line-height: 1.2;
      }
    }
  `,
};
