import { css } from "lit";

export const episodeStyles = css`
  .p-secure {
    --pattern: var(--sb-secure, #24745a);
  }
  .p-avoidant {
    --pattern: var(--sb-avoidant, #3b6ea8);
  }
  .p-resistant {
    --pattern: var(--sb-resistant, #a04f18);
  }
  .p-disorganised {
    --pattern: var(--sb-disorganised, #7a5195);
  }
  .pattern-mark {
    flex: none;
    width: 0.9em;
    height: 0.9em;
    fill: var(--pattern);
    vertical-align: -0.06em;
  }
  .notice {
    margin-block-start: 0.4em;
    color: var(--sb-ink-soft, #56606a);
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
    font-size: 0.78em;
    overflow-wrap: normal;
  }
  .episodes [aria-current="true"] {
    border-color: var(--sb-accent, #0f6b6b);
    background: var(--sb-accent, #0f6b6b);
    color: var(--sb-accent-ink, #fffdf9);
  }
  .patterns {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.4em;
    min-width: 0;
    margin: 0.7em 0 0;
    padding: 0;
    border: 0;
  }
  .patterns legend {
    padding: 0;
    font-size: 0.88em;
  }
  .patterns label {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-height: 44px;
    padding: 0.2em 0.5em;
    border: 1.5px solid var(--sb-control-line, #857b6b);
    border-radius: var(--sb-radius-small, 8px);
    background: var(--sb-paper, #fffdf9);
    font-size: 0.94em;
    line-height: 1.2;
    cursor: pointer;
  }
  .patterns label:has(:checked) {
    border-color: var(--pattern);
    box-shadow: inset 0 0 0 1.5px var(--pattern);
    font-weight: 600;
  }
  .patterns input {
    flex: none;
    width: 1.1em;
    height: 1.1em;
    margin: 0;
    accent-color: var(--pattern);
  }

  .stage {
    display: grid;
    gap: 0.5em 1.75em;
    margin-block-start: 1em;
  }
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

  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    align-items: baseline;
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .where strong {
    font-family: var(--sb-font-heading, inherit);
    font-size: 1.15em;
  }
  .where .length {
    flex-basis: 100%;
    color: var(--sb-ink-soft, #56606a);
    font-size: 0.88em;
  }
  dl {
    margin: 0.5em 0 0;
  }
  dt {
    margin-block-start: 0.7em;
    color: var(--sb-ink-soft, #56606a);
    font-size: 0.82em;
    font-weight: 600;
  }
  dt.of-child {
    color: var(--pattern);
  }
  dd {
    margin: 0;
    line-height: 1.4;
  }
  .does {
    font-family: var(--sb-font-heading, inherit);
    font-size: 1.12em;
    line-height: 1.4;
  }
  .about {
    margin-block: 1em 1.25em;
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--pattern);
    font-size: 0.92em;
  }
  .told-here {
    min-height: 18em;
  }
  .four .rooms {
    display: grid;
    gap: 1.25em;
    margin-block-start: 1em;
  }
  .four .name {
    margin: 0 0 0.3em;
    color: var(--pattern);
    font-weight: 600;
  }

  /* Four rooms are taller than a screen: what moves them stays in view. */
  .time.stays {
    position: sticky;
    inset-block-end: 0;
    padding-block-end: 0.5em;
    background: var(--sb-surface, #f6f1e7);
  }

  @container (min-width: 34em) {
    .episodes {
      grid-template-columns: repeat(8, minmax(0, 1fr));
    }
    .patterns {
      grid-template-columns: repeat(4, auto);
    }
    .patterns legend {
      margin-block-end: 0.2em;
    }
    .four .rooms {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .four .room text {
      font-size: 27px;
    }
    .four .room .window {
      font-size: 20px;
    }
  }
  @container (min-width: 40em) {
    .stage {
      grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
    }
  }

  .controls {
    gap: 0.5em 0.6em;
  }
  .controls button {
    flex: 1 1 5em;
    padding-inline: 0.6em;
    white-space: nowrap;
  }
  .controls .mark {
    width: 1em;
    height: 1em;
    margin-inline: 0.3em;
  }
  .play .mark {
    fill: currentColor;
  }
  .controls [aria-disabled="true"] {
    border-color: var(--sb-line, #d9d0c0);
    background: none;
    color: var(--sb-ink-soft, #56606a);
    cursor: default;
  }

  input[type="range"] {
    display: block;
    width: 100%;
    height: 44px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
  }
  input[type="range"]::-webkit-slider-runnable-track {
    box-sizing: border-box;
    height: 4px;
    border: 2px solid var(--sb-control-line, #857b6b);
    border-radius: 2px;
  }
  input[type="range"]::-moz-range-track {
    box-sizing: border-box;
    height: 4px;
    border: 2px solid var(--sb-control-line, #857b6b);
    border-radius: 2px;
  }
  input[type="range"]::-webkit-slider-thumb {
    width: 28px;
    height: 28px;
    margin-block-start: -14px;
    appearance: none;
    border: 3px solid var(--sb-paper, #fffdf9);
    border-radius: 50%;
    background: var(--sb-accent, #0f6b6b);
    box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
  }
  input[type="range"]::-moz-range-thumb {
    width: 22px;
    height: 22px;
    border: 3px solid var(--sb-paper, #fffdf9);
    border-radius: 50%;
    background: var(--sb-accent, #0f6b6b);
    box-shadow: 0 0 0 1.5px var(--sb-accent, #0f6b6b);
  }
  input[type="range"]:focus-visible {
    outline: none;
  }
  input[type="range"]:focus-visible::-webkit-slider-thumb {
    outline: 3px solid var(--sb-focus, #1d4f91);
    outline-offset: 2px;
  }
  input[type="range"]:focus-visible::-moz-range-thumb {
    outline: 3px solid var(--sb-focus, #1d4f91);
    outline-offset: 2px;
  }

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
    stroke: var(--pattern);
    stroke-width: 2.6;
    stroke-linejoin: round;
  }
  .from-toys {
    stroke: var(--sb-ink-soft, #56606a);
    stroke-dasharray: 4 4;
    stroke-width: 2;
  }
  .chart {
    position: relative;
    height: 11em;
    margin-block-start: 0.3em;
    font-size: 0.82em;
    line-height: 1.2;
  }
  .plot,
  .now {
    position: absolute;
    inset: 1.6em 0 1.6em 2.2em;
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
    border-inline-start: 1px solid var(--sb-line, #d9d0c0);
    border-block-end: 1px solid var(--sb-control-line, #857b6b);
    text-align: center;
  }
  .band.out {
    background: color-mix(in srgb, var(--sb-line, #d9d0c0) 55%, transparent);
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
    left: 50%;
    transform: translateX(-50%);
    white-space: nowrap;
  }
  .band:last-of-type .reunion {
    right: 0;
    left: auto;
    transform: none;
  }
  .tick {
    position: absolute;
    left: 0;
    bottom: calc(1.6em + (100% - 3.2em) * var(--height) - 0.6em);
  }
  .now::after {
    content: "";
    position: absolute;
    inset-block: -0.3em;
    left: var(--now);
    width: 2px;
    margin-inline-start: -1px;
    background: var(--sb-ink, #23303b);
  }

  .whole ol {
    padding: 0;
    list-style: none;
  }
  .whole li {
    display: grid;
    grid-template-columns: 3em 1fr;
    margin-block-start: 0.4em;
  }
  .whole .when {
    color: var(--sb-ink-soft, #56606a);
    font-variant-numeric: tabular-nums;
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
    padding: 0.3em 1em 0.3em 0;
    text-align: start;
    vertical-align: top;
  }
  .table-room {
    overflow-x: auto;
  }

  /* On a phone the names in the drawing must not shrink with it. */
  @container (max-width: 27em) {
    .patterns {
      grid-template-columns: auto auto;
    }
    .patterns label {
      gap: 0.25em;
      padding-inline: 0.3em;
      font-size: 0.82em;
      overflow-wrap: normal;
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
    .room text {
      font-size: 27px;
    }
    .room .window {
      font-size: 20px;
    }
  }
  @container (max-width: 19em) {
    .patterns label {
      font-size: 0.74em;
    }
    .patterns input {
      width: 1em;
    }
  }

  /* Forced colours leave SVG alone: everything is drawn in the two that the reader chose. */
  @media (forced-colors: active) {
    .room *,
    .plot * {
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
    .pattern-mark {
      fill: currentColor;
    }
    .trail,
    .arms,
    .around,
    .from-carer,
    .from-toys {
      stroke: CanvasText;
    }
    .band.out {
      border: 1px dashed CanvasText;
    }
    .now::after {
      background: CanvasText;
    }
    .patterns label:has(:checked),
    .episodes [aria-current="true"] {
      border: 3px solid Highlight;
    }
  }
`;
