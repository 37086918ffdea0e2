import { css } from "lit";

/** The look of every chart: colours from the theme, and none needed to read it. */
export const chartStyles = css`
  svg.chart {
    display: block;
    width: 100%;
    overflow: visible;
  }
  svg text {
    fill: var(--sb-ink);
    font-size: var(--chart-em, 14px);
    font-variant-numeric: tabular-nums;
  }
  text.middle {
    text-anchor: middle;
  }
  text.end {
    text-anchor: end;
  }
  text.strong,
  text.name {
    font-weight: 600;
  }
  text.axis-name {
    fill: var(--sb-ink-soft);
  }
  text.name {
    fill: var(--chart-colour);
    /* A name stays readable where a line runs behind it. */
    paint-order: stroke;
    stroke: var(--sb-paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .line {
    fill: none;
    stroke: var(--chart-colour);
    stroke-width: 2.25;
    stroke-linejoin: round;
  }
  .ground {
    fill: var(--chart-colour);
    opacity: 0.14;
  }
  .grid {
    stroke: var(--sb-line);
  }
  .phase {
    fill: none;
    stroke: var(--sb-line);
  }
  .phase.shaded {
    fill: var(--sb-accent-soft);
  }
  .bar,
  .moment.on,
  .dot.counted {
    fill: var(--chart-colour);
    stroke: var(--chart-colour);
  }
  .track,
  .dot,
  .moment {
    fill: none;
    stroke: var(--sb-control-line);
  }
  .track {
    stroke: var(--sb-line);
  }
  .dot {
    stroke-width: 1.5;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.25em;
    margin: 0.4em 0 0.6em;
    font-size: 0.88em;
  }
  .key .sample {
    width: 2.2em;
    height: 0.6em;
  }
  .key .box {
    height: 1.1em;
    vertical-align: -0.15em;
  }
  .panel-heading {
    margin: 1.2em 0 0.5em;
    font-weight: 600;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 2.5em;
  }
  .field {
    flex: 1 1 9em;
    max-width: 13em;
  }
  .field p {
    margin: 0.35em 0 0;
  }
  /* Forced colours leave SVG alone: lines differ by their dashes, bars by being full. */
  @media (forced-colors: active) {
    svg * {
      --chart-colour: CanvasText;
    }
    svg text,
    text.name,
    text.axis-name {
      fill: CanvasText;
      stroke: none;
    }
    .grid,
    .phase,
    .track {
      stroke: CanvasText;
      stroke-opacity: 0.35;
    }
    .phase.shaded {
      fill: Canvas;
      stroke-opacity: 1;
    }
  }
`;
