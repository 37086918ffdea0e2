import { css } from "lit";

export const cueStyles = css`
  .face {
    display: grid;
    gap: 0.5em 1.5em;
    align-items: center;
    margin-block-start: 1em;
  }
  .drawing {
    display: block;
    width: 100%;
    max-width: 22rem;
    height: auto;
    margin-inline: auto;
    border-radius: var(--sb-radius);
  }
  .see {
    font-size: 1.1em;
  }
  .else {
    margin-block-start: 1em;
  }
  .others summary {
    margin-block-start: 0.5em;
  }
  .others li + li {
    margin-block-start: 0.5em;
  }
  .clue {
    margin-block-start: 1em;
    font-weight: 600;
  }
  @container (min-width: 38em) {
    .face {
      grid-template-columns: minmax(0, 18rem) 1fr;
    }
  }
`;
