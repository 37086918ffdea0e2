/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  styles: css`
    .prompt {
      font-size: 1.25em;
      line-height: 1.3;
    }
    .guessing {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(15em, 1fr));
      gap: 0.5em 2em;
      align-items: end;
    }
    .control {
      margin: 0;
    }
    .commit {
      justify-self: start;
      grid-column: 1 / -1;
    }
  `,
};
