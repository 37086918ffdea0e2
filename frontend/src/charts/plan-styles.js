import { css } from "lit";

/** The look of a plan; none of its colours is needed to read it. */
export const planStyles = css`
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
  .seat {
    fill: var(--sb-paper);
    stroke: var(--sb-accent);
    stroke-width: 2;
  }
  .seat-back {
    stroke: var(--sb-accent);
    stroke-width: 3;
  }
  .ring {
    fill: var(--sb-paper);
    stroke: var(--sb-accent);
    stroke-width: 2;
  }
  .plan-mark.first .ring:last-of-type {
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
  @media (forced-colors: active) {
    .place,
    .ring,
    .seat {
      fill: Canvas;
      stroke: CanvasText;
    }
    .way,
    .scale,
    .seat-back {
      stroke: CanvasText;
    }
    .arrow,
    .plan-mark.first .ring:last-of-type {
      fill: CanvasText;
    }
    svg .plan-mark.first text {
      fill: Canvas;
    }
  }
`;
