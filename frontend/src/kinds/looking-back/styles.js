import { css } from "lit";

export const lookingBackStyles = css`
  fieldset {
    margin-block-start: 1.25em;
  }
  legend {
    width: 100%;
  }
  .idea {
    display: block;
    margin-block: 0.25em 0;
    font: 1.3em / 1.35 var(--sb-font-heading);
    text-wrap: pretty;
  }
  .so {
    color: var(--sb-ink-soft);
  }
  .sure {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .sure button {
    text-align: start;
  }
  .sure [aria-pressed="true"] {
    border: 3px solid var(--sb-accent);
    background: var(--sb-accent-soft);
    font-weight: 600;
  }
  .row {
    margin-block-start: 1em;
  }
  @container (min-width: 38rem) {
    .sure {
      grid-template-columns: repeat(5, 1fr);
    }
    .sure button {
      padding-inline: 0.4em;
      text-align: center;
    }
  }

  .subtitle {
    margin-block-start: 1em;
  }
  .twice {
    margin-block-start: 1em;
  }
  .twice > li {
    padding-block: 1em;
    border-block-start: 1px solid var(--sb-line);
  }
  .twice p {
    margin: 0.4em 0 0;
  }
  .twice .idea {
    margin: 0;
    font-size: 1.1em;
  }
  /* The rows are there to be compared: dots below dots, words below words. */
  .said {
    display: grid;
    gap: 0.1em 0.6em;
    margin: 0.5em 0 0;
    font-size: 0.95em;
  }
  .said dt {
    color: var(--sb-ink-soft);
  }
  .said dd {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.6em;
    align-items: center;
    margin: 0;
    font-weight: 600;
  }
  @container (min-width: 26rem) {
    .said {
      grid-template-columns: max-content minmax(0, 1fr);
    }
  }
  .dots {
    display: inline-flex;
    gap: 0.2em;
  }
  /* Borders, which forced colours leave in place */
  .dots i {
    width: 0.55em;
    height: 0.55em;
    border: 1.5px solid var(--sb-control-line);
    border-radius: 50%;
  }
  .dots .here {
    border: 0.275em solid var(--sb-accent);
  }
`;
