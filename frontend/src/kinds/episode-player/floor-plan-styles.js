import { css } from "lit";

/** The room from above. */
export const roomStyles = css`
  .room {
    display: block;
    width: 100%;
  }
  .wall {
    fill: var(--sb-line, #d9d0c0);
  }
  .floor {
    fill: var(--sb-paper, #fffdf9);
  }
  .rug,
  .glass {
    fill: var(--sb-accent-soft, #e6f2ef);
  }
  .glass {
    stroke: var(--sb-accent, #0f6b6b);
    stroke-width: 2;
  }
  .swing,
  .seam {
    fill: none;
    stroke: var(--sb-control-line, #857b6b);
    stroke-width: 2;
    stroke-dasharray: 5 5;
  }
  .chair rect {
    fill: var(--sb-surface, #f6f1e7);
    stroke: var(--sb-control-line, #857b6b);
    stroke-width: 3;
  }
  .ball {
    fill: var(--sb-repair, #8a6000);
  }
  .seam {
    stroke: var(--sb-paper, #fffdf9);
    stroke-dasharray: none;
  }
  .brick {
    fill: var(--sb-help, #8a3f4d);
  }
  .brick.two {
    fill: var(--sb-accent, #0f6b6b);
  }
  .room text {
    fill: var(--sb-ink, #23303b);
    font-size: 21px;
    font-weight: 600;
    text-anchor: middle;
  }
  .room .label {
    paint-order: stroke;
    stroke: var(--sb-paper, #fffdf9);
    stroke-width: 6;
    stroke-linejoin: round;
  }
  .room .on-wall,
  .toys .label {
    font-weight: 400;
  }
  .room .window {
    font-size: 16px;
  }
  .trail {
    fill: none;
    stroke: var(--pattern);
    stroke-width: 6;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-dasharray: 1 12;
  }
  .adult * {
    fill: var(--sb-surface, #f6f1e7);
    stroke: var(--sb-ink-soft, #56606a);
    stroke-width: 2.5;
  }
  .adult .hair {
    fill: var(--sb-ink-soft, #56606a);
  }
  .adult.experimenter .hair {
    fill: var(--sb-line, #d9d0c0);
  }
  .adult.stranger ellipse {
    stroke-dasharray: 6 4;
  }
  .adult.carer * {
    fill: var(--sb-accent-soft, #e6f2ef);
    stroke: var(--sb-accent, #0f6b6b);
  }
  .adult.carer .hair {
    fill: var(--sb-accent, #0f6b6b);
  }
  .around {
    fill: none;
    stroke: var(--sb-accent, #0f6b6b);
    stroke-width: 5.5;
    stroke-linecap: round;
  }
  .child circle,
  .child ellipse {
    fill: var(--pattern);
    stroke: var(--sb-paper, #fffdf9);
    stroke-width: 2.5;
  }
  .child .nose {
    stroke-width: 2;
  }
  .arms {
    fill: none;
    stroke: var(--pattern);
    stroke-width: 8;
    stroke-linecap: round;
  }
  .mark-on {
    fill: var(--sb-paper, #fffdf9);
  }

  /* On a phone, and among three others, the names in the drawing must not shrink with it. */
  .four .room text {
    font-size: 27px;
  }
  .four .room .window {
    font-size: 20px;
  }
  @container (max-width: 27em) {
    .room text {
      font-size: 27px;
    }
    .room .window {
      font-size: 20px;
    }
  }

  /* Forced colours leave SVG alone: everything is drawn in the two that the reader chose. */
  @media (forced-colors: active) {
    .room * {
      --pattern: CanvasText;
    }
    .wall,
    .floor,
    .rug,
    .glass,
    .chair rect,
    .adult *,
    .adult.carer * {
      fill: Canvas;
      stroke: CanvasText;
    }
    .adult .hair,
    .adult.carer .hair,
    .child circle,
    .child ellipse,
    .room text,
    .toys > :not(text) {
      fill: CanvasText;
    }
    .mark-on {
      fill: Canvas;
    }
    .room .label {
      stroke: Canvas;
    }
    .trail,
    .arms,
    .around {
      stroke: CanvasText;
    }
  }
`;
