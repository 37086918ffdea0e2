/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  /** The faces with *Watch*; then the trace. */
  steps: () => 2,
  styles: css`
    .stage {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0.5em 1.2em;
      margin: 0.4em 0 0;
    }
    :host([class-step="1"]) .stage {
      gap: 0.3em;
    }
    .moment,
    .moment * {
      line-height: 1.3;
    }
    /* Beside the faces there is little room for them. */
    @media (max-aspect-ratio: 3/2) {
      .moment {
        font-size: 1em;
      }
    }
    :host([class-step="1"]) .moment {
      margin: 0;
    }
    [data-together] {
      display: contents;
    }
    .faces {
      width: auto;
      height: calc(var(--wall) * 0.62 * max(var(--charts, 1), 0.97));
    }
    .stage > .told-here {
      grid-area: 1 / 2;
      align-self: center;
      min-height: 0;
    }
    .stage .controls,
    .label {
      grid-column: 1 / -1;
      margin: 0;
    }
    .label {
      grid-row: 3;
      padding: 0;
      font-size: 0.72em;
    }
    .trace {
      margin-block-start: 0.1em;
      font-size: max(0.7em, 0.88em * var(--charts, 1));
    }
    input[type="range"] {
      width: 100%;
      margin: 0;
    }
    .whole,
    :host([class-step="0"]) :is(.trace, input, .stage ~ .controls),
    :host([class-step="1"]) .faces {
      display: none;
    }
    :host([class-step="1"]) .told-here {
      grid-area: 1 / 1 / 2 / 3;
    }
  `,
};
