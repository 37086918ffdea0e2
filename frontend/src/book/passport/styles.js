import { css } from "lit";

export const passportStyles = css`
  .row {
    margin-block-start: 1em;
  }
  .told {
    margin-block: 1em;
  }
  .told ul {
    margin-block-start: 0.25em;
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    margin-block-start: 0.35em;
  }
  .field input {
    flex: 1 1 14rem;
    min-width: 0;
  }
  .bring {
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--sb-line);
  }
  label {
    display: block;
    margin-block-start: 0.5em;
  }
  .status p {
    margin-block-start: 1em;
    font-weight: 600;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
