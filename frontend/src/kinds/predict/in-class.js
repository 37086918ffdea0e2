/** How it stands on a wall: see book/class-view/on-show.js. */
import { css } from "lit";
import { handsStyles } from "../../hands/styles.js";
import { render, takesKey } from "./room.js";

/** @type {import("../../book/class-view/on-show.js").InClass} */
export default {
  render,
  takesKey,
  styles: css`
    ${handsStyles}
    .title {
      display: none;
    }
    .prompt {
      margin-block-start: 0;
      font-size: 1.15em;
      line-height: 1.3;
    }
    .room-lines {
      flex: 1;
      display: grid;
      gap: 0.4em;
      align-content: space-evenly;
    }
    .part {
      margin: 0;
      font-size: 0.85em;
    }
    .dots {
      position: relative;
      margin-inline: 1.2em;
      padding-block-start: 1.6em;
    }
    .several .dots {
      padding-block-start: 1.2em;
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
      font-size: 0.9em;
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
      font-size: 0.85em;
      font-variant-numeric: tabular-nums;
    }
    .scale-line span {
      position: absolute;
      transform: translateX(-50%);
      white-space: nowrap;
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
      font-size: 0.9em;
    }
    .counted {
      margin: 0;
      font-size: 0.85em;
    }
    .counted.last {
      font-weight: 600;
    }
    .room-found {
      outline-offset: 0.2em;
    }
  `,
};
