import { css } from "lit";

/** The comparison with the key, and the agreement. */
export const resultStyles = css`
  .result {
    margin-block-start: 1.75em;
  }
  .result .told {
    margin-block-start: 0.75em;
  }
  .sum {
    margin-block-start: 1em;
    font-weight: 600;
  }
  .results {
    margin-block-start: 0.5em;
  }
  .results > li {
    padding-block: 1em;
    border-block-end: 1px solid var(--sb-line);
  }
  .results dl > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em 0.75em;
    margin-block-start: 0.5em;
  }
  .results dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .strip {
    display: inline-flex;
    gap: 3px;
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
  }
  .strip i {
    display: grid;
    place-content: center;
    width: 1.6em;
    height: 1.6em;
    border: 1px solid var(--sb-line);
    border-radius: 5px;
    color: var(--sb-ink-soft);
    font-style: normal;
  }
  .strip .key {
    border-color: var(--sb-accent);
    background: var(--sb-accent);
    color: var(--sb-accent-ink);
  }
  .strip .yours {
    outline: 2px solid var(--sb-ink);
    outline-offset: 1px;
  }
  .far {
    font-weight: 600;
  }
  .result > .row {
    margin-block-start: 1em;
  }
  .done {
    margin: 0;
    font-weight: 600;
  }

  .agreement {
    margin-block-start: 2em;
    padding: clamp(1em, 4cqi, 1.5em);
  }
  .agreement .numbers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 0.75em 1.5em;
    margin: 0.75em 0;
  }
  .numbers dd {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  table {
    min-width: min(24rem, 100%);
    margin-block-start: 1em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    padding: 0.35em 0.6em;
    border-block-end: 1px solid var(--sb-line);
    text-align: center;
  }
  th {
    font-size: 0.88em;
    font-weight: 600;
  }
  thead th {
    min-width: 2.4em;
  }
  tbody th {
    padding-inline-start: 0;
    text-align: start;
    white-space: nowrap;
  }
  td.same {
    box-shadow: inset 0 0 0 2px var(--sb-accent);
    font-weight: 700;
  }

  @container (max-width: 20em) {
    .agreement {
      margin-inline: -0.5em;
      padding-inline: 0.6em;
    }
    thead th {
      min-width: 2em;
    }
    th,
    td {
      padding-inline: 0.3em;
    }
  }
  @container (min-width: 31em) {
    .results dl > div {
      grid-template-columns: 5.5rem minmax(0, 1fr);
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .strip .key {
      outline: 3px solid Highlight;
    }
  }
`;
