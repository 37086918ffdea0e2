import { css } from "lit";

export const episodeStyles = css`
  .pattern-mark {
    flex: none;
    width: 0.9em;
    height: 0.9em;
    fill: var(--chart-colour);
    vertical-align: -0.06em;
  }
  .notice {
    margin-block-start: 0.4em;
    color: var(--sb-ink-soft);
    font-size: 0.82em;
    line-height: 1.4;
  }

  .episodes {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.4em;
    margin-block-start: 1em;
  }
  .episodes button {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.35em;
    align-items: center;
    justify-content: center;
    min-width: 0;
    padding: 0.2em;
  }
  .episodes small {
    min-width: 0;
    font-size: 0.78em;
  }
  .episodes [aria-current="true"] {
    border-color: var(--sb-accent);
    background: var(--sb-accent);
    color: var(--sb-accent-ink);
  }
  .patterns {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin: 0.7em 0 0;
  }
  .patterns legend {
    font-size: 0.88em;
  }
  .patterns label {
    flex: 1 0 auto;
    gap: 0.4em;
    padding: 0.2em 0.5em;
    font-size: 0.94em;
    line-height: 1.2;
    overflow-wrap: normal;
  }
  .patterns label:has(:checked) {
    border-color: var(--chart-colour);
    box-shadow: inset 0 0 0 1.5px var(--chart-colour);
    font-weight: 600;
  }
  .patterns input {
    width: 1.1em;
    height: 1.1em;
    accent-color: var(--chart-colour);
  }

  .stage {
    display: grid;
    gap: 0.5em 1.75em;
    margin-block-start: 1em;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    align-items: baseline;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .where strong {
    font-family: var(--sb-font-heading);
    font-size: 1.15em;
  }
  .where .length {
    flex-basis: 100%;
  }
  dl {
    margin: 0.5em 0 0;
  }
  dt {
    margin-block-start: 0.7em;
    color: var(--sb-ink-soft);
    font-size: 0.82em;
    font-weight: 600;
  }
  dt.of-child {
    color: var(--chart-colour);
  }
  dd {
    margin: 0;
    line-height: 1.4;
  }
  .does {
    font: 1.12em / 1.4 var(--sb-font-heading);
  }
  .about {
    margin-block: 1em 1.25em;
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--chart-colour);
    font-size: 0.92em;
  }
  .told-here {
    min-height: 18em;
  }

  @container (min-width: 34em) {
    .episodes {
      grid-template-columns: repeat(8, minmax(0, 1fr));
    }
    .patterns legend {
      margin-block-end: 0.2em;
    }
  }
  @container (min-width: 40em) {
    .stage {
      grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
    }
  }

  /* Time runs as it does on the slider, and in players of every script. */
  .controls {
    direction: ltr;
  }
  .controls button {
    flex: 1 1 5em;
    padding-inline: 0.6em;
    white-space: nowrap;
  }
  .controls .mark {
    margin-inline: 0.3em;
  }
  .play .mark {
    fill: currentColor;
  }
  .controls [aria-disabled="true"] {
    border-color: var(--sb-line);
    background: none;
    color: var(--sb-ink-soft);
    cursor: default;
  }

  table {
    border-collapse: collapse;
    font-size: 0.9em;
  }
  caption {
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.3em;
    padding-inline: 0 1em;
    text-align: start;
    vertical-align: top;
  }
  .table-room {
    overflow-x: auto;
  }

  /* On a phone the names in the drawing must not shrink with it. */
  @container (max-width: 27em) {
    .patterns label {
      flex-basis: calc(50% - 0.4em);
      gap: 0.25em;
      padding-inline: 0.3em;
      font-size: 0.82em;
    }
    .episodes small {
      font-size: 0.7em;
    }
    .controls {
      gap: 0.35em;
    }
    .controls button {
      flex-basis: 4em;
      padding-inline: 0.2em;
      white-space: normal;
    }
    .controls .mark {
      margin-inline: 0.1em;
    }
  }
  @container (max-width: 19em) {
    .patterns label {
      font-size: 0.74em;
    }
    .patterns input {
      width: 1em;
    }
    /* A word and its arrow stay in one line. */
    .controls button {
      padding-inline: 0;
      font-size: 0.9em;
      white-space: nowrap;
    }
    .controls .mark {
      margin-inline: 0;
    }
  }

  @media (forced-colors: active) {
    .pattern-mark {
      fill: currentColor;
    }
    .patterns label:has(:checked),
    .episodes [aria-current="true"] {
      border: 3px solid Highlight;
    }
  }

  /* Four rooms through the same minute. */
  .four .rooms {
    display: grid;
    gap: 1.25em;
    margin-block-start: 1em;
  }
  .four .name {
    margin: 0 0 0.3em;
    color: var(--chart-colour);
    font-weight: 600;
  }
  .four .does {
    margin-block-start: 0.3em;
    line-height: 1.3;
  }

  /* Four rooms are taller than a screen: what moves them stays in view. */
  .time.stays {
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
    margin-block-start: 0.75em;
    padding-block-end: 0.5em;
    border-block-start: 1px solid var(--sb-line);
    background: var(--sb-surface);
  }

  /* Two rooms beside one another fit into a lesson's own column. */
  @container (min-width: 27em) {
    .four .rooms {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1em 1.25em;
    }
    /* Words of two lines must not push the lower rooms down and up again. */
    .four .does {
      min-height: 2.6em;
    }
    /* In one row, so that a window that is low or enlarged keeps room for the rooms. */
    .time.stays {
      display: flex;
      gap: 1em;
      align-items: center;
      padding-block: 0.4em;
    }
    .time.stays .controls {
      flex-wrap: nowrap;
    }
  }
`;
