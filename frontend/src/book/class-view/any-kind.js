/** What all kinds of activity have in common on the wall; the rest is in kinds/<kind>/in-class.js. */
import { css } from "lit";

/* The page has rules of its own for an activity among its text. */
export const anyKind = css`
  :host {
    display: block !important;
    max-width: none !important;
    height: 100%;
    margin: 0 !important;
    font-size: calc(1em * var(--fit, 1)) !important;
    line-height: 1.4;
  }
  .activity {
    display: flex;
    flex-direction: column;
    height: 100%;
    padding: 0;
    border: 0;
    background: none;
  }
  .activity > * {
    flex: none;
  }
  .title {
    color: var(--sb-ink-soft);
    font-size: 1em;
  }
  :is(.quiet, .label, button),
  .told p:not(.source) {
    font-size: 1em;
  }
  .source {
    font-size: 0.75em;
  }
  .instruction,
  .foot {
    display: none;
  }
`;

export const withoutTitle = css`
  .title {
    display: none;
  }
`;
