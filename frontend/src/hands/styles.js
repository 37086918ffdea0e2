import { css } from "lit";

/** What stands under a vote or a line of guesses. */
export const underStyles = css`
  .of-hands {
    margin-block-start: 0.4em;
    gap: 0.3em 0.7em;
  }
  /* For whoever counts, and not for the room. */
  .of-keys {
    font-size: 0.7em;
  }
`;

/** To be read from the back of a room: large figures, thick bars, and no colour that means alone. */
export const handsStyles = css`
  ${underStyles}
  .how-hands {
    margin: 0.1em 0 0.2em;
    color: var(--sb-ink-soft);
  }
  .hands {
    display: grid;
    gap: 0.25em;
    margin: 0;
  }
  .hands li {
    display: grid;
    grid-template-columns: auto minmax(0, 3fr) minmax(4.5em, 1fr) auto;
    gap: 0 0.6em;
    align-items: center;
    padding: 0.1em 0.4em;
    border-inline-start: 0.2em solid transparent;
    border-radius: var(--sb-radius-small);
    background: var(--sb-surface);
  }
  .hands .feedback {
    grid-column: 2 / -1;
    margin-block-start: 0.25em;
  }
  .hands .right {
    border-color: var(--sb-right);
    background: var(--sb-right-soft);
  }
  .hands p {
    margin: 0;
    line-height: 1.2;
  }
  .card {
    display: inline-flex;
    gap: 0.1em;
    align-items: center;
    width: 1.9em;
    font: 700 1.2em/1 var(--sb-font-heading);
  }
  .card svg {
    width: 0.9em;
    fill: currentColor;
  }
  .option-text .verdict {
    display: flex;
    gap: 0.3em;
    color: var(--sb-right);
  }
  .vote {
    display: flex;
    gap: 0.35em;
    align-items: center;
    min-height: 1.15em;
  }
  .bar {
    flex: none;
    max-width: calc(100% - 2.2em);
    height: 0.7em;
    border: 0.09em solid var(--sb-accent);
    border-inline-start-width: 0.15em;
    border-radius: 0.1em;
    background: var(--sb-paper);
  }
  .bar.none {
    visibility: hidden;
    border: 0;
  }
  .vote.last .bar {
    height: 0.95em;
    background: var(--sb-accent);
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .vote.last .count {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1;
  }
  .taps {
    display: flex;
    gap: 0.25em;
  }
  .taps button {
    width: max(44px, 1.6em);
    padding: 0;
    font-size: 1.1em;
    line-height: 1;
  }
  .total {
    display: flex;
    gap: 0 0.9em;
    margin: 0;
  }
  .total .last {
    font-weight: 600;
  }
  .of-keys input {
    width: 24px;
    height: 24px;
  }
  @media (max-aspect-ratio: 3/2) {
    /* How many voted before is told again at the reveal. */
    .of-hands:has(button) .total > :not(.last),
    .of-keys span span {
      display: none;
    }
    .hands {
      gap: 0.15em;
    }
    .hands li {
      padding-block: 0.05em;
    }
  }
  @media (forced-colors: active) {
    .vote.last .bar {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .bar {
      transition: width 0.25s ease-out;
    }
  }
`;
