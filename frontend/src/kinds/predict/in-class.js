/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";
import { colourStyles } from "../../charts/colours.js";
import { underStyles } from "../../hands/styles.js";
import { render, show, steps, takesKey } from "./room.js";

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  steps,
  show,
  render,
  takesKey,
  styles: css`
    ${underStyles}
    ${colourStyles}
    .prompt {
      margin-block-start: 0;
      font-size: 1.1em;
      line-height: 1.3;
    }
    .room-line {
      outline-offset: 0.2em;
    }
    .part {
      margin: 0.3em 0 0;
      font-weight: 600;
    }
    .dots,
    .strip {
      direction: ltr;
    }
    .dots {
      position: relative;
      margin: 0.3em 1.2em 0;
    }
    .dots:has(.flag) {
      padding-block-start: 1.6em;
    }
    .dots svg {
      display: block;
      width: 100%;
      overflow: visible;
      fill: var(--sb-ink);
    }
    .dots .before {
      fill: var(--sb-paper);
      stroke: var(--sb-ink);
      stroke-width: 2.5;
    }
    .dots .flag {
      position: absolute;
      inset-block-start: 0;
      margin: 0;
    }
    .truth-line {
      position: absolute;
      inset-block: 1.3em 0;
      border-inline-start: 0.16em solid var(--sb-accent);
      transform: translateX(-50%);
    }
    .scale-line {
      position: relative;
      height: 1.5em;
      border-block-start: 0.12em solid var(--sb-control-line);
      font-size: 0.9em;
      font-variant-numeric: tabular-nums;
    }
    .scale-line span {
      position: absolute;
      transform: translateX(-50%);
      white-space: nowrap;
    }
    /* However wide its letters are: what sticks out of the scene would have all of it drawn smaller. */
    .scale-line :first-child {
      transform: translateX(max(-50%, -1.2em));
    }
    .scale-line :last-child {
      transform: translateX(calc(min(50%, 1.2em) - 100%));
    }
    .of-line {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3em 1.2em;
      align-items: center;
    }
    .of-line .row {
      gap: 0.4em;
    }
    .of-line :is(input, button) {
      font-size: 1em;
    }
    .counted {
      margin: 0;
    }
    .counted.last {
      font-weight: 600;
    }
    .strip {
      display: flex;
      margin-inline: 1.2em;
      height: 1.1em;
    }
    .strip span {
      border: 0.08em solid var(--sb-paper);
      border-inline-width: 0 0.12em;
      background: var(--chart-colour);
    }
    .shares {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.1em;
      margin: 0.2em 0;
    }
    .shares svg {
      width: 0.9em;
      margin-inline-end: 0.2em;
      fill: var(--chart-colour);
      vertical-align: -0.1em;
    }
    @media (forced-colors: active) {
      .strip span {
        border: 0.08em solid CanvasText;
      }
    }
  `,
};
