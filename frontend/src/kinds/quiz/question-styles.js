import { css } from "lit";

/** The controls of each kind of question, and the notes beside them. */
export const questionStyles = css`
  .how {
    margin: 0 0 0.5em;
    color: var(--sb-ink-soft);
  }

  .option + .option {
    margin-block-start: 0.6em;
  }
  .option.chosen {
    border-color: var(--sb-accent);
    box-shadow: inset 0 0 0 1px var(--sb-accent);
  }
  .option label {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    min-height: 48px;
    padding: 0.65em 0.9em;
    cursor: pointer;
  }
  .option input {
    display: grid;
    flex: none;
    place-content: center;
    width: 1.35em;
    height: 1.35em;
    margin: 0.1em 0 0;
    border: 2px solid var(--sb-control-line);
    border-radius: 50%;
    appearance: none;
    background: var(--sb-paper);
    font: inherit;
    cursor: inherit;
  }
  .option input[type="checkbox"] {
    border-radius: 0.25em;
  }
  .option input:checked {
    border-color: var(--sb-accent);
  }
  .option [type="radio"]:checked::before {
    content: "";
    width: 0.7em;
    height: 0.7em;
    border-radius: 50%;
    background: var(--sb-accent);
  }
  .option [type="checkbox"]:checked {
    background: var(--sb-accent);
  }
  .option [type="checkbox"]:checked::before {
    content: "";
    width: 0.4em;
    height: 0.75em;
    margin-block-end: 0.15em;
    /* physical: a tick is drawn alike in every script */
    border: solid var(--sb-accent-ink);
    border-width: 0 2.5px 2.5px 0;
    transform: rotate(45deg);
  }
  .option input:disabled:not(:checked) {
    border-color: var(--sb-line);
  }
  .option input:disabled,
  .option input:disabled + span {
    cursor: default;
  }
  /* Where the system chooses the colours, it draws these controls too. */
  @media (forced-colors: active) {
    .option input[type] {
      appearance: auto;
    }
    .option input[type]::before {
      content: none;
    }
    .option.chosen {
      outline: 2px solid;
    }
  }
  .option .told {
    margin: 0 0.6em 0.6em;
  }
  fieldset > .whole {
    margin-block-end: 1em;
  }
  fieldset + .whole,
  .typed + .told,
  .others {
    margin-block-start: 1em;
  }
  .others dt {
    font-weight: 600;
  }
  .others dd {
    margin: 0.1em 0 0.75em;
  }
  .typed label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .typed input {
    width: 100%;
    max-width: 22em;
  }
  .typed.number input {
    width: 7em;
    font-size: 1.1em;
    font-variant-numeric: tabular-nums;
  }
  .typed .row {
    gap: 0.5em 0.75em;
  }

  .order {
    margin: 0;
    counter-reset: place;
  }
  .order > li {
    counter-increment: place;
    padding-block: 0.4em;
    padding-inline: 0.9em 0.5em;
  }
  .order > li + li {
    margin-block-start: 0.5em;
  }
  .item {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-height: 44px;
  }
  .item::before {
    content: counter(place);
    flex: none;
    min-width: 1em;
    color: var(--sb-ink-soft);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .item > span:first-child {
    flex: 1;
  }
  .moves {
    display: flex;
    flex: none;
    gap: 0.35em;
  }
  @container (max-width: 30rem) {
    .moves {
      flex-direction: column;
    }
  }
  .move {
    width: 44px;
    padding: 0;
  }
  .move[aria-disabled="true"] {
    border-style: dashed;
    border-color: var(--sb-line);
    color: var(--sb-ink-soft);
    cursor: default;
  }
  .order .told {
    margin-block: 0.4em;
    margin-inline: 0 0.4em;
  }

  .pair {
    display: grid;
    grid-template-columns: 1fr;
    gap: 0.35em 1.25em;
    align-items: center;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--sb-line);
  }
  .pair label,
  .pair .left {
    margin: 0;
    font-weight: 600;
  }
  /* A closed list cuts a long answer short. So it lies, unseen, over the answer written in full. */
  .chooser {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .chooser > * {
    grid-area: 1 / 1;
  }
  @media (hover: hover) {
    .chooser:hover {
      border-color: var(--sb-accent);
    }
  }
  .chooser:has([aria-invalid="true"]) {
    border-color: var(--sb-wrong);
  }
  .chooser select {
    width: 100%;
    min-width: 0;
    height: 100%;
    appearance: none;
    opacity: 0;
    cursor: pointer;
  }
  .written {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    padding: 0.45em 1em;
    line-height: 1.3;
  }
  .written::after {
    content: "";
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-block-end: 0.25em;
    /* physical: an arrow down */
    border: solid;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .pair .answer {
    margin: 0;
  }
  .pair .told {
    grid-column: 1 / -1;
  }
  @container (min-width: 34rem) {
    .pair {
      grid-template-columns: minmax(8rem, 1fr) 2fr;
    }
  }
`;
