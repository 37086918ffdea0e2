/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  /** The one reunion, the other, and the group with what the key says. */
  steps: () => 3,
  styles: css`
    .title,
    .label,
    .guide,
    .all,
    .scale details,
    form > .quiet:last-child {
      display: none;
    }
    form,
    .result {
      display: grid;
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      gap: 0.3em 1.4em;
      align-content: start;
      margin: 0.3em 0 0;
      padding: 0;
      border: 0;
    }
    form > :is(.counter, .subtitle, .groups, .problem, .primary) {
      grid-column: 1 / -1;
    }
    .telling {
      line-height: 1.4;
    }
    .episode {
      align-self: start;
    }
    .scale {
      display: block;
      padding-block: 0.2em;
    }
    .seven {
      grid-template-columns: repeat(7, 1fr);
    }
    .chosen {
      font-size: 0.75em;
    }
    .four {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .about {
      font-size: 0.8em;
    }
    .more,
    .agreement,
    :host(:not([class-step="0"])) form > :is(.episode, .scales):not(.episode ~ .episode, .scales ~ .scales),
    :host(:not([class-step="1"])) form > :is(.episode ~ .episode, .scales ~ .scales),
    :host(:not([class-step="2"])) form > :is(.groups, .problem, .primary),
    :host(:is([class-step="0"], [class-step="1"])) .result,
    .activity:has(.result) > form {
      display: none;
    }
    :host(:is([class-step="0"], [class-step="1"])) .activity:has(.result) > form {
      display: grid;
    }
    .result > * {
      grid-column: 1 / -1;
      margin-block: 0.2em;
    }
  `,
};
