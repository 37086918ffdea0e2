import { css } from "lit";

export const explorerStyles = css`
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 0.9em 2em;
    align-items: start;
    margin-block-start: 1.25em;
  }
  .control select {
    width: 100%;
    min-width: 0;
  }
  .control {
    min-width: 0;
  }
  .name-and-value {
    display: flex;
    gap: 0.75em;
    align-items: last baseline;
    justify-content: space-between;
    margin: 0;
  }
  label,
  legend {
    font-weight: 600;
  }
  .value {
    flex: none;
    max-width: 50%;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .slide {
    display: flex;
    direction: ltr;
    gap: 0.5em;
    align-items: center;
  }
  .step {
    display: grid;
    flex: none;
    place-items: center;
    width: 44px;
    height: 44px;
    padding: 0;
    border-radius: 50%;
  }
  .step svg {
    width: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
    stroke-linecap: round;
  }
  .step[aria-disabled="true"] {
    border-style: dashed;
    color: var(--sb-ink-soft);
    cursor: default;
  }

  input[type="range"] {
    --thumb-lift: -11.5px;
    flex: 1;
    min-width: 0;
  }
  input[type="range"]::-webkit-slider-runnable-track {
    height: 8px;
    border: 1.5px solid var(--sb-control-line);
    border-radius: 5px;
    /* physical: numbers run from left to right, here as on the chart */
    background: linear-gradient(
      to right,
      var(--sb-accent) var(--filled),
      var(--sb-paper) var(--filled)
    );
  }
  input[type="range"]::-moz-range-track {
    height: 5px;
    border: 1.5px solid var(--sb-control-line);
    border-radius: 5px;
    background: var(--sb-paper);
  }
  input[type="range"]::-moz-range-progress {
    height: 5px;
    border-radius: 5px;
    background: var(--sb-accent);
  }

  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.5em;
    margin-block-start: 0.3em;
  }
  .option {
    padding-block: 0.2em;
    padding-inline: 0.7em 0.9em;
    font-weight: 400;
  }
  .option:has(:checked) {
    border-color: var(--sb-accent);
    box-shadow: inset 0 0 0 1px var(--sb-accent);
  }
  .option input {
    width: 1.15em;
    height: 1.15em;
  }

  figure {
    margin: 1.25em 0 0;
    padding: clamp(0.75em, 3cqi, 1.25em);
  }
  /* On a phone, a picture needs the room more than its frame does. */
  @container (max-width: 20em) {
    figure {
      margin-inline: -0.5em;
      padding-inline: 0.6em;
    }
    select {
      padding-inline: 0.4em;
    }
  }
  figure.impossible {
    border: 2px dashed var(--sb-control-line);
  }
  figure .problem {
    margin: 0 0 0.25em;
  }
  .takeaway {
    display: grid;
    margin: 0 0 0.5em;
    font: 600 1.15em / 1.3 var(--sb-font-heading);
    text-wrap: balance;
  }
  .takeaway > * {
    grid-area: 1 / 1;
  }
  .longest,
  .ruler {
    visibility: hidden;
  }
  .picture {
    position: relative;
  }
  .ruler {
    position: absolute;
    inset-inline: 0;
    height: 1em;
  }
  .note {
    margin-block-start: 0.75em;
  }
  figcaption {
    margin-block-start: 0.75em;
    font-style: italic;
  }
  .tools {
    gap: 0 0.5em;
    margin-block-start: 0.25em;
  }
  .tools button {
    margin-inline: -0.6em 0.6em;
  }
  .table-room {
    overflow-x: auto;
  }
  .table-room + .table-room {
    margin-block-start: 1em;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.88em;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
  }
  caption {
    padding-block: 0.4em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.3em;
    padding-inline: 0 0.6em;
    border-block-end: 1px solid var(--sb-line);
    text-align: start;
    vertical-align: baseline;
  }
  tbody th {
    min-width: 5em;
    font-weight: 400;
  }
  @media (forced-colors: active) {
    input[type="range"] {
      --thumb-edge: Canvas;
      --thumb-fill: CanvasText;
    }
  }
`;
