import { css } from "lit";

/** The room from above. */
export const roomStyles = css`
  .room {
    display: block;
    width: 100%;
  }
  .wall {
    fill: var(--sb-line);
  }
  .floor {
    fill: var(--sb-paper);
  }
  .rug,
  .glass {
    fill: var(--sb-accent-soft);
  }
  .glass {
    stroke: var(--sb-accent);
    stroke-width: 2;
  }
  .swing,
  .seam {
    fill: none;
    stroke: var(--sb-control-line);
    stroke-width: 2;
    stroke-dasharray: 5 5;
  }
  .chair rect {
    fill: var(--sb-surface);
    stroke: var(--sb-control-line);
    stroke-width: 3;
  }
  .ball {
    fill: var(--sb-repair);
  }
  .seam {
    stroke: var(--sb-paper);
    stroke-dasharray: none;
  }
  .brick {
    fill: var(--sb-help);
  }
  .brick.two {
    fill: var(--sb-accent);
  }
  .room text {
    fill: var(--sb-ink);
    font-size: var(--name-size, 21px);
    font-weight: 600;
    text-anchor: middle;
  }
  .room .label {
    paint-order: stroke;
    stroke: var(--sb-paper);
    stroke-width: 6;
    stroke-linejoin: round;
  }
  .room .on-wall,
  .toys .label {
    font-weight: 400;
  }
  .room .window {
    font-size: var(--small-name-size, 16px);
  }
  .trail {
    fill: none;
    stroke: var(--chart-colour);
    stroke-width: 6;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-dasharray: 1 12;
  }
  .adult * {
    fill: var(--sb-surface);
    stroke: var(--sb-ink-soft);
    stroke-width: 2.5;
  }
  .adult .hair {
    fill: var(--sb-ink-soft);
  }
  .adult.experimenter .hair {
    fill: var(--sb-line);
  }
  .adult.stranger ellipse {
    stroke-dasharray: 6 4;
  }
  .adult.carer * {
    fill: var(--sb-accent-soft);
    stroke: var(--sb-accent);
  }
  .adult.carer .hair {
    fill: var(--sb-accent);
  }
  .around {
    fill: none;
    stroke: var(--sb-accent);
    stroke-width: 5.5;
    stroke-linecap: round;
  }
  .child circle,
  .child ellipse {
    fill: var(--chart-colour);
    stroke: var(--sb-paper);
    stroke-width: 2.5;
  }
  .child .nose {
    stroke-width: 2;
  }
  .arms {
    fill: none;
    stroke: var(--chart-colour);
    stroke-width: 8;
    stroke-linecap: round;
  }
  .mark-on {
    fill: var(--sb-paper);
  }

  /* On a phone, and among three others, the names in the drawing must not shrink with it. */
  .four .room {
    --name-size: 27px;
    --small-name-size: 20px;
  }
  @container (max-width: 27em) {
    .room {
      --name-size: 27px;
      --small-name-size: 20px;
    }
  }

  /* Forced colours leave SVG alone: everything is drawn in the two that the reader chose. */
  @media (forced-colors: active) {
    .room {
      --chart-colour: CanvasText;
      --sb-ink: CanvasText;
      --sb-ink-soft: CanvasText;
      --sb-control-line: CanvasText;
      --sb-accent: CanvasText;
      --sb-repair: CanvasText;
      --sb-help: CanvasText;
      --sb-accent-soft: Canvas;
      --sb-surface: Canvas;
      --sb-paper: Canvas;
      --sb-line: Canvas;
    }
    .wall,
    .floor,
    .rug {
      stroke: CanvasText;
    }
  }
`;
