import { css } from "lit";

export const quizStyles = css`
  /* Lines of a text, so that they come out equally long */
  .numbers {
    margin-block: 1.25em 0;
    text-wrap: balance;
  }
  .numbers li {
    display: inline-block;
    margin-block: 0 0.35em;
    margin-inline: 0 0.35em;
    vertical-align: top;
  }
  .numbers button {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-width: max(44px, 2.4em);
    height: max(44px, 2.9em);
    padding: 0;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .numbers .mark {
    width: 0.95em;
    height: 0.95em;
    stroke-width: 3;
  }
  .numbers [aria-current="step"] {
    border: 3px solid var(--sb-accent);
    font-weight: 700;
  }
  .numbers .right,
  .review .right .state {
    color: var(--sb-right);
  }
  .numbers .wrong,
  .review .wrong .state {
    color: var(--sb-wrong);
  }
  .numbers .shown,
  .review .shown .state {
    color: var(--sb-accent);
  }

  .question {
    margin-block-start: 1.5em;
  }
  .prompt {
    display: block;
    margin-block: 0.25em 0.6em;
    font: 1.3em / 1.35 var(--sb-font-heading);
    text-wrap: pretty;
  }
  .problem:empty {
    display: none;
  }
  .problem {
    margin-block-start: 0.9em;
  }
  .question > .row {
    margin-block-start: 1.1em;
  }
  .question > .row .primary {
    min-width: 6em;
  }
  .steps {
    justify-content: flex-end;
    margin-block-start: 1.25em;
  }
  .steps button:first-child:not(:only-child) {
    margin-inline-end: auto;
  }

  .result {
    margin-block-start: 1.75em;
  }
  .where {
    margin-block-start: 0.4em;
    font-size: 1.1em;
  }
  .review {
    margin-block-start: 1em;
  }
  .review li + li {
    margin-block-start: 0.5em;
  }
  .review button {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    gap: 0.15em 0.5em;
    width: 100%;
    text-align: start;
  }
  .review .number {
    color: var(--sb-ink-soft);
    font-weight: 600;
  }
  .review .state {
    grid-column: 2;
    font-size: 0.88em;
  }
  .review :not(.open) > .state {
    font-weight: 600;
  }
  @container (min-width: 34rem) {
    .review button {
      grid-template-columns: 1.5em 1fr max-content;
      align-items: center;
    }
    .review .state {
      grid-column: auto;
    }
  }
`;
