import { css } from "lit";

export const answersStyles = css`
  .row {
    margin-block-start: 1em;
  }
  .question {
    margin-block-start: 1em;
    padding: 1em;
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
