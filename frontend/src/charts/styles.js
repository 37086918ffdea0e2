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
  text.axis-name,
  svg text.small {
    fill: var(--sb-ink-soft);
  }
  svg text.small {
    font-size: calc(var(--chart-em, 14px) * 0.92);
  }
  text.name {
    fill: var(--chart-colour);
    /* A name stays readable where a line runs behind it. */
    paint-order: stroke;
    stroke: var(--sb-paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .line,
  .range {
    fill: none;
    stroke: var(--chart-colour);
    stroke-width: 2.25;
  }
  .line {
    stroke-linejoin: round;
  }
  .ground {
    fill: var(--chart-colour);
    opacity: 0.14;
  }
  .phase,
  .track,
  .dot,
  .moment {
    fill: none;
    stroke: var(--sb-control-line);
  }
  .grid,
  .phase,
  .track {
    stroke: var(--sb-line);
  }
  .phase.shaded {
    fill: var(--sb-accent-soft);
  }
  .dot {
    stroke-width: 1.5;
  }
  .bar,
  .bubble,
  .mark,
  .moment.on,
  .dot.counted {
    fill: var(--chart-colour);
    stroke: var(--chart-colour);
  }
  .mark.hollow {
    fill: none;
  }
  .bubble {
    fill-opacity: 0.25;
  }
  .range.wide {
    stroke-width: 5;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 1.25em;
    margin: 0.4em 0 0.6em;
    font-size: 0.88em;
  }
  .key.meanings {
    padding: 0;
    list-style: none;
  }
  .meanings li {
    padding-inline-start: 1.5em;
    text-indent: -1.5em;
  }
  .key .sample {
    width: 2.2em;
    height: 0.6em;
  }
  .key .box,
  .key .icon {
    height: 1.1em;
    vertical-align: -0.15em;
  }
  .key .icon {
    width: 1.1em;
    overflow: visible;
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

  /* A mark for each child, and a cloud with a line. */
  svg.units {
    display: block;
    max-width: 100%;
  }
  .unit-group {
    margin-block-start: 1em;
  }
  .unit-group p {
    margin: 0 0 0.3em;
  }
  .unit-group .key {
    margin-block-start: 0.4em;
  }
  .ring {
    fill: none;
    stroke: var(--sb-help);
    stroke-width: 1.75;
  }
  .icon .mark,
  .icon .ring {
    stroke-width: 1.5;
  }
  .cut {
    stroke: var(--sb-ink);
    stroke-width: 2.5;
  }
  .cut.was {
    stroke-width: 1.5;
    stroke-dasharray: 3 4;
  }

  /* A plan. */
  svg.plan {
    margin-inline: auto;
  }
  .place {
    fill: var(--sb-accent-soft);
    stroke: var(--sb-line);
  }
  .way {
    fill: none;
    stroke: var(--sb-ink);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .arrow {
    fill: var(--sb-ink);
  }
  .scale {
    fill: none;
    stroke: var(--sb-ink-soft);
    stroke-width: 1.5;
  }
  .seat,
  .stop {
    fill: var(--sb-paper);
    stroke: var(--sb-accent);
    stroke-width: 2;
  }
  .seat-back {
    stroke: var(--sb-accent);
    stroke-width: 3;
  }
  .plan-mark.first .stop:last-of-type {
    fill: var(--sb-accent);
  }
  svg .plan-mark.first text {
    fill: var(--sb-paper);
  }
  .key .number {
    display: inline-block;
    min-width: 1.5em;
    border: 2px solid var(--sb-accent);
    border-radius: 1em;
    line-height: 1.4;
    text-align: center;
  }

  /* Forced colours leave SVG alone: lines differ by their dashes, bars by being full. */
  @media (forced-colors: active) {
    svg,
    svg[class],
    svg [class] {
      --chart-colour: CanvasText;
      --sb-ink: CanvasText;
      --sb-ink-soft: CanvasText;
      --sb-control-line: CanvasText;
      --sb-line: CanvasText;
      --sb-accent: CanvasText;
      --sb-help: CanvasText;
      --sb-accent-soft: Canvas;
      --sb-paper: Canvas;
    }
    text.name {
      stroke: none;
    }
    .grid,
    .phase,
    .track {
      stroke-opacity: 0.35;
    }
    .phase.shaded {
      stroke-opacity: 1;
    }
  }
`;
