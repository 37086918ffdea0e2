/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";
import { handsStyles } from "../../hands/styles.js";
import { render, show, steps, takesKey } from "./room.js";

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  /** For each child the one reunion, the other, and the room's vote on the group. */
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
    .with-hands {
      display: grid;
      grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr);
      gap: 1em;
      align-items: start;
    }
    .room-kappa {
      padding: 0.4em 0.7em;
      border-radius: var(--sb-radius);
      background: var(--sb-surface);
    }
    .room-kappa :is(h3, dl, dd, p) {
      margin: 0;
      font-size: 1em;
      line-height: 1.3;
    }
    .room-kappa dl > div {
      margin-block: 0.25em;
    }
    .room-kappa dt {
      color: var(--sb-ink-soft);
      font-size: 0.8em;
    }
    .room-kappa dd {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      align-items: center;
    }
    .room-kappa strong {
      font-size: 1.6em;
      font-variant-numeric: tabular-nums;
    }
    .room-kappa :is(.quiet, .source) {
      margin-block-start: 0.4em;
      font-size: 0.74em;
    }
    .room-kappa button {
      margin-inline-start: auto;
      font-size: 0.75em;
    }
    .one-more button {
      font-size: 0.85em;
    }
    .one-more p {
      font-size: 0.7em;
    }
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
