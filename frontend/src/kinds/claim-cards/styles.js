import { css } from "lit";

export const claimStyles = css`
  .of-today {
    margin: 0.75em 0 -0.75em -0.6em;
  }
  .says {
    margin: 0.75em 0 0;
    padding: 0.2em 0 0.2em 1em;
    border-inline-start: 4px solid var(--sb-accent);
    font-family: var(--sb-font-heading);
    font-size: 1.15em;
    line-height: 1.45;
  }
`;
