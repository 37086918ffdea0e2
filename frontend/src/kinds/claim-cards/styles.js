import { css } from "lit";

export const claimStyles = css`
  .says {
    margin: 0.75em 0 0;
    padding: 0.2em 0 0.2em 1em;
    border-inline-start: 4px solid var(--sb-accent);
    font: 1.15em / 1.45 var(--sb-font-heading);
  }
`;
