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
    .prompt {
      margin: 0;
      font: 600 1.2em / 1.25 var(--sb-font-heading);
    }
    .room-kappa :is(dl, dd) {
      margin: 0;
    }
    .room-kappa p {
      margin: 0.5em 0 0;
    }
    .room-kappa dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(13em, 1fr));
      gap: 0.6em;
      margin-block-start: 0.6em;
    }
    .room-kappa dl > div {
      padding: 0.4em 0.7em;
      border-radius: var(--sb-radius);
      background: var(--sb-surface);
    }
    .room-kappa dt {
      color: var(--sb-ink-soft);
    }
    .room-kappa dd {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.7em;
      align-items: center;
    }
    .room-kappa strong {
      font-size: 2.2em;
      line-height: 1.2;
      font-variant-numeric: tabular-nums;
    }
    .room-kappa button {
      margin-inline-start: auto;
    }
    .one-more {
      margin-block-start: 0.8em;
    }
    .fiction {
      margin: 0.5em 0 0;
      color: var(--sb-ink-soft);
    }
    .label,
    .guide,
    .all,
    .scale details,
    form > .quiet:last-child {
      display: none;
    }
    form {
      display: grid;
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
      gap: 0.3em 1.4em;
      align-content: start;
      margin: 0.3em 0 0;
      padding: 0;
      border: 0;
    }
    form > :is(.counter, .subtitle) {
      grid-column: 1 / -1;
    }
    .telling {
      margin-block-start: 0.1em;
      font-size: 1.05em;
      line-height: 1.35;
    }
    .episode {
      align-self: start;
      padding: 0.5em 0.7em;
    }
    .scale {
      display: block;
      padding-block: 0.1em;
    }
    .seven {
      grid-template-columns: repeat(7, 1fr);
    }
    /* What a number means is shown for the scale in hand. */
    .scale:not(:focus-within) .chosen,
    .more,
    .agreement,
    .groups,
    form > :is(.problem, .primary),
    :host(:not([class-step="0"])) form > :is(.episode, .scales):not(.episode ~ .episode, .scales ~ .scales),
    :host(:not([class-step="1"])) form > :is(.episode ~ .episode, .scales ~ .scales),
    .result {
      display: none;
    }
  `,
};
