import { css } from "lit";

export const answersStyles = css`
  .row {
    margin-block-start: 1em;
  }
  .question {
    margin-block-start: 1em;
    padding: 1em;
    border: 1.5px solid var(--sb-control-line, #857a66);
    border-radius: var(--sb-radius-small, 8px);
    background: var(--sb-paper, #fffdf9);
  }
  .question p {
    margin: 0;
  }
  .message p {
    margin: 0;
    font-weight: 600;
  }
  .message:not(:has(p:not(:empty), button)) {
    margin: 0;
  }
`;
