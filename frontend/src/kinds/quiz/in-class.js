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
    .title,
    .numbers,
    .steps,
    .counter {
      display: none;
    }
    .question {
      margin-block-start: 0.5em;
    }
    .question :is(.option + .option, .order > li + li) {
      margin-block-start: 0.3em;
    }
    .prompt {
      margin-block-start: 0;
      font-size: 1.1em;
      line-height: 1.3;
    }
  `,
};
