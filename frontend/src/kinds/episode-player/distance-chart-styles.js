import { css } from "lit";

/** The distances over time. */
export const chartStyles = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.2em;
    margin: 0.2em 0 0;
    font-size: 0.88em;
  }
  .key svg {
    width: 2.2em;
    height: 0.55em;
  }
  .from-carer,
  .from-toys {
    fill: none;
    stroke: var(--chart-colour);
    stroke-width: 2.6;
    stroke-linejoin: round;
  }
  .from-toys {
    stroke: var(--sb-ink-soft);
    stroke-dasharray: 4 4;
    stroke-width: 2;
  }
  .chart {
    direction: ltr;
    position: relative;
    height: 11em;
    margin-block-start: 0.3em;
    font-size: 0.82em;
    line-height: 1.2;
  }
  .plot,
  .now {
    position: absolute;
    inset-block: 1.6em;
    inset-inline: 2.2em 0;
  }
  .plot svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
  }
  .band {
    position: absolute;
    inset-block: 0;
    border-inline-start: 1px solid var(--sb-line);
    border-block-end: 1px solid var(--sb-control-line);
    text-align: center;
  }
  .band.out {
    background: color-mix(in srgb, var(--sb-line) 55%, transparent);
  }
  .why {
    display: block;
    position: relative;
    z-index: 1;
    padding-block-start: 0.2em;
    overflow-wrap: normal;
  }
  .why.two {
    width: 200%;
  }
  .takeaway {
    margin: 0.1em 0 0;
  }
  .band .number {
    position: absolute;
    inset: auto 0 -1.35em;
  }
  .reunion {
    position: absolute;
    inset-block-start: -1.5em;
    inset-inline-start: 50%;
    transform: translateX(-50%);
    white-space: nowrap;
  }
  .band:last-of-type .reunion {
    inset-inline-end: 0;
    inset-inline-start: auto;
    transform: none;
  }
  /* On a phone, the two words would touch: each ends where its episode does. */
  @container (max-width: 19em) {
    .reunion {
      inset-inline-end: 0;
      inset-inline-start: auto;
      transform: none;
    }
  }
  .tick {
    position: absolute;
    inset-inline-start: 0;
    bottom: calc(1.6em + (100% - 3.2em) * var(--height) - 0.6em);
  }
  .now::after {
    content: "";
    position: absolute;
    inset-block: -0.3em;
    inset-inline-start: var(--now);
    width: 2px;
    margin-inline-start: -1px;
    background: var(--sb-ink);
  }

  @media (forced-colors: active) {
    .key,
    .chart {
      --chart-colour: CanvasText;
      --sb-ink-soft: CanvasText;
      --sb-ink: CanvasText;
    }
    .band.out {
      border: 1px dashed;
    }
  }
`;
