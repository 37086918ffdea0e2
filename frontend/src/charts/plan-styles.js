import { css } from "lit";

/** The look of a plan; none of its colours is needed to read it. */
export const planStyles = css`
  svg.plan {
    margin-inline: auto;
  }
  .place {
    fill: var(--sb-accent-soft, #e6f2ef);
    stroke: var(--sb-line, #d9d0c0);
  }
  .way {
    fill: none;
    stroke: var(--sb-ink, #23303b);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .arrow {
    fill: var(--sb-ink, #23303b);
  }
  .scale {
    fill: none;
    stroke: var(--sb-ink-soft, #56606a);
    stroke-width: 1.5;
  }
  .seat {
    fill: var(--sb-paper, #fffdf9);
    stroke: var(--sb-accent, #0f6b6b);
    stroke-width: 2;
  }
  .seat-back {
    stroke: var(--sb-accent, #0f6b6b);
    stroke-width: 3;
  }
  .ring {
    fill: var(--sb-paper, #fffdf9);
    stroke: var(--sb-accent, #0f6b6b);
    stroke-width: 2;
  }
  .plan-mark.first .ring:last-of-type {
    fill: var(--sb-accent, #0f6b6b);
  }
  svg .plan-mark.first text {
    fill: var(--sb-paper, #fffdf9);
  }
  .key .number {
    display: inline-block;
    min-width: 1.5em;
    border: 2px solid var(--sb-accent, #0f6b6b);
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
