import { css } from "lit";

export const predictStyles = css`
  .prompt {
    margin-block-start: 1em;
    font: 1.25em / 1.4 var(--sb-font-heading);
  }
  .control {
    margin-block-start: 1.25em;
  }
  label,
  .part {
    font-weight: 600;
  }
  .setting {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    align-items: center;
    margin-block-start: 0.5em;
  }
  .setting button {
    flex: none;
    width: 44px;
    padding: 0;
    font-size: 1.25em;
    line-height: 1;
  }
  .setting .unit {
    overflow-wrap: normal;
  }
  .setting input {
    flex: 0 1 5em;
    min-width: 3.5em;
    width: 5em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  /* Numbers run from left to right in every script, as on the axes of the charts. */
  .setting,
  .line,
  .number-line,
  .bar {
    direction: ltr;
  }
  .flag,
  .bar {
    unicode-bidi: plaintext;
  }
  .commit {
    margin-block-start: 1.25em;
  }

  /* The thumb is as wide as the line is inset, so that it stands right over its number. */
  .line,
  .number-line {
    --thumb: 28px;
  }
  input[type="range"] {
    --thumb-edge: var(--sb-accent);
    --thumb-ring: 0;
    --track-half: 3px;
    display: block;
    width: 100%;
  }
  input.unset {
    --thumb-fill: var(--sb-paper);
  }
  .ticks {
    position: relative;
    height: 1.6em;
    margin-inline: calc(var(--thumb) / 2);
    font-variant-numeric: tabular-nums;
  }
  .ticks span {
    position: absolute;
    transform: translateX(-50%);
    white-space: nowrap;
  }
  .ticks span:first-child {
    transform: translateX(-14px);
  }
  .ticks span:last-child {
    transform: translateX(calc(-100% + 14px));
  }
  .line {
    container-type: inline-size;
  }
  @container (max-width: 17em) {
    .ticks span:nth-child(even) {
      display: none;
    }
  }

  .number-line {
    margin-block: 1em;
  }
  .number-line p {
    margin: 0;
  }
  .flag {
    position: relative;
    width: max-content;
    max-width: 100%;
    line-height: 1.3;
  }
  .flag.truth {
    color: var(--sb-accent);
    font-weight: 600;
  }
  .rule {
    position: relative;
    height: 52px;
  }
  /* A border, because forced colours take a ground away. */
  .rule::before {
    content: "";
    position: absolute;
    inset: calc(50% - 2px) 0 auto;
    border-block-start: 4px solid var(--sb-control-line);
  }
  .between,
  .peg {
    position: absolute;
    border-radius: 3px;
  }
  .between {
    top: calc(50% - 4px);
    height: 8px;
    background: var(--sb-repair);
    opacity: 0.55;
    /* physical: numbers run from left to right */
    transform-origin: left;
  }
  .between.leftwards {
    /* physical: numbers run from left to right */
    transform-origin: right;
  }
  /* The guess reaches up to its words, what was found reaches down. */
  .peg {
    width: 6px;
    margin-inline-start: -3px;
    background: var(--sb-ink);
  }
  .peg.guess {
    inset-block: 4px 18px;
  }
  .peg.truth {
    inset-block: 18px 4px;
    background: var(--sb-accent);
  }
  .peg.people {
    width: 16px;
    inset-block: 18px;
    margin-inline-start: -8px;
    border: 2px solid var(--sb-ink);
    background: var(--sb-paper);
  }
  .ends {
    display: flex;
    justify-content: space-between;
  }
  .how-far {
    font-weight: 600;
  }
  .bars {
    margin-block: 0.75em 1em;
  }
  .bars li + li {
    margin-block-start: 1em;
  }
  .bar {
    margin: 0.2em 0 0;
    font-size: 0.94em;
  }
  .bar .length {
    display: block;
    min-width: 3px;
    height: 14px;
    border: 2px solid var(--sb-ink-soft);
    border-radius: 3px;
    /* physical: numbers run from left to right */
    transform-origin: left;
  }
  .bar.truth .length {
    border-color: var(--sb-accent);
    background: var(--sb-accent);
  }
  .bar.truth .name {
    color: var(--sb-accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .peg,
    .between,
    .length {
      border: 2px solid;
    }
    /* As in other colours: what was found is full, and the guess is hollow. */
    .bar.truth .length {
      border-color: CanvasText;
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .arriving .between,
    .arriving .bar.truth .length {
      animation: reaches 0.7s ease-out;
    }
    .arriving :is(.peg, .flag).truth {
      animation: shows 0.7s ease-out;
    }
    @keyframes reaches {
      from {
        transform: scaleX(0);
      }
    }
    @keyframes shows {
      0%,
      50% {
        clip-path: inset(0 100% 0 0);
      }
      100% {
        clip-path: inset(0);
      }
    }
  }
`;
