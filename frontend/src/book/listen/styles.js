/** The looks of the bar, and of what listening adds to the page. */
import { css } from "lit";

export const barStyles = css`
  :host {
    position: fixed;
    z-index: 15;
    inset: auto 0 0;
    display: block;
    border-block-start: 1px solid var(--sb-line);
    background: var(--sb-surface);
    color: var(--sb-ink);
    box-shadow: var(--sb-shadow);
    font: 1rem / 1.3 var(--sb-font);
    padding: 0.5rem max(0.75rem, env(safe-area-inset-right)) calc(0.5rem + env(safe-area-inset-bottom))
      max(0.75rem, env(safe-area-inset-left));
  }
  .bar {
    display: grid;
    gap: 0.375rem 0.75rem;
    max-width: 60rem;
    margin: 0 auto;
  }
  .told,
  .moves,
  .ways,
  .pace {
    display: flex;
    align-items: center;
  }
  .told {
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    justify-content: space-between;
  }
  .now {
    flex: 1 1 7rem;
    min-width: 0;
  }
  .ways {
    gap: 0.25rem;
    margin-inline-start: auto;
  }
  p {
    margin: 0;
  }
  .quiet {
    color: var(--sb-ink-soft);
    font-size: 0.875rem;
  }
  .state {
    font-weight: 600;
  }
  .moves {
    flex-wrap: wrap;
    gap: 0.25rem;
    justify-content: center;
  }
  .pace {
    margin-inline-end: auto;
  }
  .pace output {
    min-width: 2.25rem;
    font-size: 0.9375rem;
    line-height: 1.2;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  small {
    display: block;
    color: var(--sb-ink-soft);
    font-size: 0.75rem;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4rem;
    min-width: 2.75rem;
    min-height: 2.75rem;
    padding: 0 0.6rem;
    border: 1px solid transparent;
    border-radius: var(--sb-radius-small);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid var(--sb-focus);
    outline-offset: 2px;
  }
  button[aria-disabled="true"] {
    color: var(--sb-ink-soft);
    opacity: 0.55;
    cursor: default;
  }
  button[aria-pressed="true"] {
    border-color: var(--sb-accent);
    background: var(--sb-accent-soft);
  }
  /* In two lines, so that on a small phone it has room beside the rest. */
  .on {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-width: min-content;
    max-width: 5.75rem;
    min-height: 2.75rem;
    font-size: 0.875rem;
    line-height: 1.15;
    cursor: pointer;
  }
  .on input {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    margin: 0;
    accent-color: var(--sb-accent);
  }
  .on input:focus-visible {
    outline: 3px solid var(--sb-focus);
    outline-offset: 2px;
  }
  .small {
    padding: 0 0.5rem;
    font-size: 0.9375rem;
    white-space: nowrap;
  }
  .main {
    min-width: 3.5rem;
    min-height: 3.25rem;
    background: var(--sb-accent);
    color: var(--sb-accent-ink);
    font-weight: 600;
  }
  .edged {
    border-color: var(--sb-control-line);
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  svg {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (hover: hover) {
    button:not(.main, [aria-disabled="true"]):hover {
      background: var(--sb-accent-soft);
    }
  }
  @media (min-width: 48rem) {
    .bar {
      grid-template-columns: minmax(0, 1fr) auto auto;
      align-items: center;
    }
    .told {
      display: contents;
    }
    .now {
      grid-area: 1 / 1;
    }
    .moves {
      grid-area: 1 / 2;
      flex-wrap: nowrap;
    }
    .pace {
      margin-inline-end: 1rem;
    }
    .ways {
      grid-area: 1 / 3;
    }
  }
  /* On a small phone the text needs the room: two rows of buttons, and a word or two beside them. */
  @media (max-width: 24rem) and (max-height: 40rem) {
    .now {
      flex-basis: 4rem;
      font-size: 0.9375rem;
      line-height: 1.2;
    }
    .now .quiet,
    .main span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (max-height: 30rem) {
    :host {
      padding-block: 0.25rem;
    }
    .main {
      min-height: 2.75rem;
    }
    .now {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
    button[aria-pressed="true"] {
      border: 3px solid Highlight;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

const pageStyles = css`
  @media screen {
    ::highlight(sb-listening) {
      background-color: var(--sb-accent-soft);
      color: var(--sb-ink);
      text-decoration: underline 3px var(--sb-accent);
    }
    .sb-listening-marks {
      position: absolute;
      inset-block: 0 auto;
      inset-inline: 0 auto;
      width: 0;
      height: 0;
      pointer-events: none;
    }
    .sb-listening-marks i {
      position: absolute;
      border-block-end: 3px solid var(--sb-accent);
    }
    html.sb-listening {
      scroll-padding-bottom: calc(var(--sb-listening-height) + 1rem);
    }
    html.sb-listening body {
      padding-block-end: var(--sb-listening-height);
    }
    html.sb-listening-dark::after {
      content: "";
      position: fixed;
      z-index: 30;
      inset: 0;
      background: rgb(0 0 0 / 28%);
      pointer-events: none;
    }
  }
  @media print {
    .sb-listening-marks {
      display: none;
    }
  }
`;

export function pageSheet() {
  return /** @type {CSSStyleSheet} */ (pageStyles.styleSheet);
}
